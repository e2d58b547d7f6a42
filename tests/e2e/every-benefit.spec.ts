import { BENEFIT_TYPES, PRESCRIBED } from '@jkk/domain/benefits';
import { Attempts, daysAgo, said } from '../support/attempts';
import { deathStatement, heirOf, statementBody, verificationBody, wibDay } from '../support/claim-bodies';
import type { ClaimView } from '../support/claim-driver';
import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import {
  freshEmployer,
  freshParticipant,
  freshPerson,
  type Participant,
  type Person,
} from '../support/people';
import { freshPupil, storyW3, W3 } from '../support/stories';
import { aPdf } from '../support/pdf';

/**
 * Every type of benefit, granted and paid until the statement proves it: a worker who loses a finger and gets worse, a bill of
 * the hospital, one who dies and leaves an heir, and one who leaves nobody. A type that none of them is paid fails the last test.
 */

const PDF = aPdf();
const driver = sharedDriver();
const WAGE = 4_500_000;
const MONTHS_80 = 80 * WAGE;

/** 12% of the left thumb x 62.5% of its function, and 4% of another finger of the right hand. */
const FUNCTION = [{ code: 'A12', side: 'LEFT', functionLossPercent: 62.5 }];
const ANATOMY = [{ code: 'A14', side: 'RIGHT' }];

const stamp = Date.now();
const paper = (name: string) => ({ number: `${name}-${stamp}`, issuer: `Toko ${name}`, on: '2026-05-02' });
const invoice = (name: string, amount: number) => ({
  invoice: amount,
  invoiceNumber: `${name}-${stamp}`,
  invoiceIssuer: `Toko ${name}`,
  invoiceOn: '2026-05-02',
});

/** Details and what is paid for them. */
const PARTIAL: Readonly<Record<string, readonly [Record<string, unknown>, number]>> = {
  STMB: [{ periods: [{ from: '2026-04-07', to: '2026-05-06' }] }, WAGE],
  PARTIAL_ANATOMICAL: [{ items: ANATOMY }, (MONTHS_80 * 4) / 100],
  PARTIAL_FUNCTIONAL: [{ items: FUNCTION }, (MONTHS_80 * 75) / 1_000],
  MEDICAL_REIMBURSEMENT: [invoice('Klinik', 750_000), 750_000],
  TRANSPORT: [{ receipts: [{ mode: 'LAND', amount: 300_000, ...paper('Taksi') }] }, 300_000],
  PROSTHESIS: [{ priceNo: 'H01', ...invoice('Protesa', 2_000_000) }, 1_400_000],
  ORTHOSIS: [{ priceNo: 'H02', ...invoice('Ortosa', 600_000) }, 600_000],
  DENTURE: [invoice('Gigi', 6_000_000), 5_000_000],
  HEARING_AID: [invoice('Dengar', 2_600_000), 2_500_000],
  GLASSES: [invoice('Optik', 1_200_000), 1_000_000],
  HOME_CARE: [{ startedOn: '2026-05-01', invoices: [{ amount: 800_000, ...paper('Perawat') }] }, 800_000],
  REHABILITATION: [invoice('Fisio', 450_000), 450_000],
};

const PRICES = [
  ['PROSTHESIS', 'H01', 1_000_000],
  ['ORTHOSIS', 'H02', 500_000],
] as const;

const pupil = freshPupil();
let participant: Participant;
let guardian: Person;
let claimNumber: string;

const amounts = (claim: ClaimView) =>
  Object.fromEntries(claim.benefits.map((benefit) => [benefit.type, benefit.amount]));
const toParticipant = () => ({ kind: 'PARTICIPANT', ...participant.account });

/** What a statement of the bank proved. */
const proven = new Set<string>();
async function pay(number: string): Promise<ClaimView> {
  const claim = await driver.pay(number);
  const typeOf = new Map(claim.benefits.map(({ benefitId, type }) => [benefitId, type]));
  const arrived = claim.payouts.filter(({ state }) => state === 'RECONCILED');
  for (const { benefitId } of arrived) proven.add(typeOf.get(benefitId) ?? '');
  return claim;
}

async function grant(type: string, details: Record<string, unknown>, payee: Record<string, unknown>) {
  const { benefitId } = await driver.requestBenefit(claimNumber, type, payee, details);
  await driver.approve(benefitId);
}

beforeAll(async () => {
  const employer = freshEmployer();
  guardian = freshPerson('008');
  participant = freshParticipant({
    segment: 'PU',
    wageAmount: WAGE,
    employerNumber: employer.employerNumber,
  });
  await driver.world.settle({
    participants: [participant],
    employers: [employer],
    accounts: [participant.account, guardian.account],
  });
  ({ claimNumber } = await driver.report(participant, 'BRANCH', {
    occurredAt: '2026-04-06T02:00:00.000Z',
    receivedAt: '2026-04-07T03:00:00.000Z',
    admittedAt: '2026-04-06T02:40:00.000Z',
  }));
});

describe('a worker with a partial disability', () => {
  it('is granted every benefit of the living, each as the law counts it', async () => {
    const state = { condition: 'PARTIAL_ANATOMICAL', conditionOn: '2026-05-06' };
    await driver.conclude(
      claimNumber,
      statementBody({
        ...state,
        diagnoses: ['S68.1'],
        disabilities: [...ANATOMY, ...FUNCTION],
        devices: [...PRESCRIBED],
        restFrom: '2026-04-07',
        restTo: '2026-05-06',
      }),
    );
    await driver.command(claimNumber, 'final-report', 'officer', state);
    for (const [device, priceNo, price] of PRICES) {
      await driver.command(claimNumber, 'device-prices', 'verifier', {
        ...{ priceNo, device, price, description: device, source: 'GOVERNMENT_HOSPITAL' },
        issuer: 'RS Ortopedi Prof. Dr. R. Soeharso',
        issuedOn: '2026-05-01',
        documents: [await driver.upload('verifier')],
      });
    }
    for (const [type, [details]] of Object.entries(PARTIAL)) await grant(type, details, toParticipant());
    const expected = Object.fromEntries(Object.entries(PARTIAL).map(([type, [, amount]]) => [type, amount]));
    expect(amounts(await driver.see(claimNumber))).toEqual(expected);
  });

  it('is paid all of it once', async () => {
    const paid = await pay(claimNumber);
    expect(paid.payouts.map(({ state }) => state)).toEqual(Array(12).fill('RECONCILED'));
    const total = Object.values(PARTIAL).reduce((sum, [, amount]) => sum + amount, 0);
    expect(await driver.world.banks.creditsOfAccount(participant.account.accountNumber)).toMatchObject({
      count: 12,
      total,
    });
    await driver.until(claimNumber, 'is settled', ({ stage }) => stage === 'SETTLED');
  });
});

describe('the same once more', () => {
  const again = (type: string): Record<string, unknown> => PARTIAL[type]![0];
  const fresh = (type: string): Record<string, unknown> => ({
    ...again(type),
    invoiceNumber: `Lain-${type}-${stamp}`,
  });

  it.each<[string, () => Record<string, unknown>, string]>([
    ['STMB', () => again('STMB'), '/details/periods PERIOD.GRANTED'],
    ['PARTIAL_ANATOMICAL', () => again('PARTIAL_ANATOMICAL'), '409 BENEFIT.ALREADY_REQUESTED'],
    ['PARTIAL_FUNCTIONAL', () => again('PARTIAL_FUNCTIONAL'), '409 BENEFIT.ALREADY_REQUESTED'],
    ['MEDICAL_REIMBURSEMENT', () => again('MEDICAL_REIMBURSEMENT'), '/details/invoice RECEIPT.GRANTED'],
    ['TRANSPORT', () => again('TRANSPORT'), '/details/receipts/0 RECEIPT.GRANTED'],
    ['ORTHOSIS', () => again('ORTHOSIS'), '/details/invoice RECEIPT.GRANTED'],
    ['REHABILITATION', () => again('REHABILITATION'), '/details/invoice RECEIPT.GRANTED'],
    ['HOME_CARE', () => again('HOME_CARE'), '/details/invoices/0 RECEIPT.GRANTED'],
    ['PROSTHESIS', () => fresh('PROSTHESIS'), '/details BENEFIT.NOTHING_DUE'],
    ['DENTURE', () => fresh('DENTURE'), '/details BENEFIT.NOTHING_DUE'],
    ['HEARING_AID', () => fresh('HEARING_AID'), '/details BENEFIT.NOTHING_DUE'],
    ['GLASSES', () => fresh('GLASSES'), '/details BENEFIT.NOTHING_DUE'],
  ])('is refused: %s', async (type, details, expected) => {
    const attempts = new Attempts(driver);
    const file = await attempts.upload('officer');
    const answer = await attempts.ask(claimNumber, type, details(), toParticipant(), [file]);
    expect(said(answer)).toEqual([expected]);
  });
});

describe('the same worker, who got worse', () => {
  it('turns the claim by a verified statement and a second final report, and nothing earlier changes', async () => {
    const before = await driver.see(claimNumber);
    const state = { condition: 'TOTAL_PERMANENT', conditionOn: '2026-10-01' };
    await driver.command(claimNumber, 'medical-statements', 'doctor', statementBody(state));
    await driver.command(claimNumber, 'verification', 'verifier', verificationBody());
    const turning = await driver.see(claimNumber);
    expect(turning.waits).toContainEqual(
      expect.objectContaining({ code: 'FINAL_REPORT', role: 'CLAIM_OFFICER' }),
    );
    await driver.command(claimNumber, 'final-report', 'officer', {
      ...state,
      children: [pupil],
      guardian: { ...heirOf(guardian), relation: 'Ibu' },
      proofs: [{ kind: 'BIRTH_CERTIFICATE', number: 'AL-3604-2014' }],
      documents: [await (await driver.world.desks.as('officer')).upload('akta.pdf', 'application/pdf', PDF)],
    });
    const turned = await driver.see(claimNumber);
    expect(turned.stage).toBe('FINAL_REPORTED');
    expect(turned.benefits).toEqual(before.benefits);
  });

  it('is paid what a total disability adds, a periodic benefit and a scholarship', async () => {
    await grant('TOTAL_PERMANENT', {}, toParticipant());
    await grant('PERIODIC', {}, toParticipant());
    await grant(
      'SCHOLARSHIP',
      { children: [{ birthDate: pupil.birthDate, level: 'SD', year: 4 }] },
      { kind: 'GUARDIAN', name: guardian.name },
    );
    expect(amounts(await driver.see(claimNumber))).toMatchObject({
      TOTAL_PERMANENT: (MONTHS_80 * (700 - 40 - 75)) / 1_000,
      PERIODIC: 12_000_000,
      SCHOLARSHIP: 1_500_000,
    });
    const { payouts } = await pay(claimNumber);
    expect(payouts.map(({ state }) => state)).toEqual(Array(15).fill('RECONCILED'));
    expect(await driver.world.banks.creditsOfAccount(guardian.account.accountNumber)).toMatchObject({
      count: 1,
      total: 1_500_000,
    });
  });
});

describe('a worker who dies', () => {
  it('leaves the death benefit, the periodic one and the funeral to the heir', async () => {
    const { claim, heir } = await storyW3(driver);
    await pay(claim.claimNumber);
    expect(await driver.world.banks.creditsOfAccount(heir!.account.accountNumber)).toMatchObject({
      count: 3,
      total: W3.total,
    });
  });
});

describe('the hospital of a worker', () => {
  it('is paid what the verifier approved of its bill', async () => {
    const attempts = new Attempts(driver);
    const treated = await attempts.worker();
    const [from, to, on] = [wibDay(daysAgo(12)), wibDay(daysAgo(6)), wibDay(daysAgo(10))];
    const at = { occurredAt: daysAgo(14), receivedAt: daysAgo(13.9) };
    const { claimNumber: number } = await driver.report(treated, 'BRANCH', at);
    await driver.conclude(number, statementBody());
    const line = { date: on, serviceCode: 'KAMAR-I', description: 'Kamar kelas I', quantity: 1 };
    await driver.command(number, 'bills', 'plkk', {
      invoiceNumber: `INV-${stamp}`,
      invoiceOn: to,
      stayFrom: from,
      stayTo: to,
      careClass: 'I',
      lines: [{ ...line, unitPrice: 750_000, doctorLicence: '503/1123/SIP-DU/2024' }],
    });
    const lines = [{ no: 1, verified: 750_000, approved: 750_000 }];
    await driver.command(number, 'bill-decision', 'verifier', { billNo: 'T01', lines });
    const [bill] = (await driver.see(number)).benefits;
    expect(bill).toMatchObject({ type: 'MEDICAL_BILL', amount: 750_000 });
    await driver.approve(bill!.benefitId);
    expect((await pay(number)).payouts).toMatchObject([{ amount: 750_000, state: 'RECONCILED' }]);
  });
});

describe('a worker who dies and leaves nobody', () => {
  const FUND = {
    bankCode: '009',
    accountNumber: '0880000700',
    accountName: 'DANA JAMINAN SOSIAL KETENAGAKERJAAN',
  };

  it('leaves the death benefit and the periodic one to the social security fund, at the account of its register', async () => {
    const { banks, desks } = driver.world;
    const lonely = freshParticipant({ segment: 'BPU', wageAmount: 10_000 });
    const arranger = freshPerson('002');
    await driver.world.settle({ participants: [lonely], accounts: [arranger.account, FUND] });
    const at = { occurredAt: daysAgo(60), receivedAt: daysAgo(59.9), consequence: 'DIED' };
    const { claimNumber: number } = await driver.report(lonely, 'BRANCH', at);
    const statement = deathStatement(daysAgo(59.9));
    await driver.conclude(number, statement);
    await driver.command(number, 'final-report', 'officer', {
      condition: 'DIED',
      conditionOn: statement.conditionOn,
      heirs: [],
      children: [],
      arranger: { ...heirOf(arranger), relation: 'Tetangga' },
    });
    const before = await banks.creditsOfAccount(FUND.accountNumber);
    for (const type of ['DEATH', 'PERIODIC']) {
      const { benefitId } = await driver.requestBenefit(number, type, { kind: 'DJS' });
      await driver.approve(benefitId);
    }
    const auditor = await desks.as('auditor');
    const register = await auditor.read<Loose>('/registers/fund-accounts');
    expect(register.items[0]).toMatchObject({ ...FUND, validTo: null });
    const paid = await pay(number);
    expect(paid.payouts.map(({ state }) => state)).toEqual(['RECONCILED', 'RECONCILED']);
    const after = await banks.creditsOfAccount(FUND.accountNumber);
    expect([after.count - before.count, after.total - before.total]).toEqual([2, 60_000_000]);

    await driver.until(number, 'is settled', ({ stage }) => stage === 'SETTLED');
    const toFund = await new Attempts(driver).ask(number, 'FUNERAL', {}, { kind: 'DJS' });
    expect(said(toFund)).toEqual(['/payee/kind PAYEE.NOT_ENTITLED']);
    await driver.command(number, 'benefits', 'officer', {
      type: 'FUNERAL',
      details: {},
      payee: { kind: 'ARRANGER', name: arranger.name },
      documents: [],
      complete: true,
      completeOn: wibDay(daysAgo(40)),
    });
    const funeral = (await driver.see(number)).benefits.find(({ type }) => type === 'FUNERAL');
    await driver.approve(funeral!.benefitId);
    await pay(number);
    const owing = await driver.until(number, 'owes for the delay', ({ benefits }) =>
      benefits.some(({ type }) => type === 'LATE_COMPENSATION'),
    );
    const late = owing.benefits.filter(({ type }) => type === 'LATE_COMPENSATION');
    await driver.approve(late[0]!.benefitId);
    await pay(number);
    await driver.until(number, 'is settled', ({ stage }) => stage === 'SETTLED');
    expect(late).toHaveLength(1);
    expect(await banks.creditsOfAccount(arranger.account.accountNumber)).toMatchObject({
      count: 2,
      total: 10_000_000 + late[0]!.amount,
    });
  });
});

describe('the list of types', () => {
  it('has none that no worker above was paid', () => {
    expect(BENEFIT_TYPES.filter((type) => !proven.has(type))).toEqual([]);
  });
});
