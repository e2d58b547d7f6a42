import { PRESCRIBED } from '@jkk/domain/benefits';
import { heirOf, statementBody, verificationBody } from '../support/claim-bodies';
import type { ClaimView } from '../support/claim-driver';
import { sharedDriver } from '../support/instances';
import {
  freshEmployer,
  freshParticipant,
  freshPerson,
  type Participant,
  type Person,
} from '../support/people';
import { storyW3, W3 } from '../support/stories';

/** Every type of benefit that can be asked for, granted and paid: a worker who loses a finger, gets worse, and one who dies. */

const PDF = Buffer.from('%PDF-1.4\n%%EOF');
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

let participant: Participant;
let guardian: Person;
let claimNumber: string;

const amounts = (claim: ClaimView) =>
  Object.fromEntries(claim.benefits.map((benefit) => [benefit.type, benefit.amount]));
const toParticipant = () => ({ kind: 'PARTICIPANT', ...participant.account });

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
    const paid = await driver.pay(claimNumber);
    expect(paid.payouts.map(({ state }) => state)).toEqual(Array(12).fill('RECONCILED'));
    const total = Object.values(PARTIAL).reduce((sum, [, amount]) => sum + amount, 0);
    expect(await driver.world.banks.creditsOfAccount(participant.account.accountNumber)).toMatchObject({
      count: 12,
      total,
    });
    await driver.until(claimNumber, 'is settled', ({ stage }) => stage === 'SETTLED');
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
      children: [{ name: 'Anak Contoh', birthDate: '2014-02-01', level: 'SD', year: 4 }],
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
      { children: [{ birthDate: '2014-02-01', level: 'SD', year: 4 }] },
      { kind: 'GUARDIAN', name: guardian.name },
    );
    expect(amounts(await driver.see(claimNumber))).toMatchObject({
      TOTAL_PERMANENT: (MONTHS_80 * (700 - 40 - 75)) / 1_000,
      PERIODIC: 12_000_000,
      SCHOLARSHIP: 1_500_000,
    });
    const { payouts } = await driver.pay(claimNumber);
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
    await driver.pay(claim.claimNumber);
    expect(await driver.world.banks.creditsOfAccount(heir!.account.accountNumber)).toMatchObject({
      count: 3,
      total: W3.total,
    });
  });
});
