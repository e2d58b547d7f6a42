import { newKey } from '../support/api-client';
import { invoice, ownAccount } from '../support/attempts';
import { deathStatement, heirOf, payeeHeir, statementBody, wibDay } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import { freshEmployer, freshParticipant, freshPerson } from '../support/people';
import { storyW3 } from '../support/stories';
import { aPdf } from '../support/pdf';

/** Attempts to be paid beside the straight line: the right answer, its sentence, and no credit at the bank. */

const driver = sharedDriver();
let numbers = 0;

const newReceipt = (amount = 150_000) => ({
  mode: 'LAND',
  amount,
  number: `K-${Date.now()}-${(numbers += 1)}`,
  issuer: 'Taksi Serang',
  on: wibDay(Date.now()),
});

/** What the API says to a request that must not be granted: pointers, codes and English sentences. */
async function refusal(claimNumber: string, body: Loose, as = 'officer'): Promise<Loose> {
  const { version } = await driver.see(claimNumber);
  const client = await driver.world.desks.as(as);
  const answer = await client.post(`/claims/${claimNumber}/benefits`, { ...body, documents: [], version });
  return { status: answer.status, code: answer.body.code, errors: answer.body.errors };
}

describe('a receipt', () => {
  it('that paid in one claim is refused in another one, and nothing more reaches the account', async () => {
    const [first, second] = [await storyW3(driver), await storyW3(driver)];
    const receipt = newReceipt();
    const { benefitId } = await driver.requestBenefit(
      first.claim.claimNumber,
      'TRANSPORT',
      payeeHeir(first.heir!),
      { receipts: [receipt] },
    );
    await driver.approve(benefitId);
    const travel = { type: 'TRANSPORT', payee: payeeHeir(second.heir!), complete: true };
    const again = { receipts: [{ ...receipt, number: receipt.number.replaceAll('-', '/').toLowerCase() }] };
    expect(await refusal(second.claim.claimNumber, { ...travel, details: again })).toMatchObject({
      status: 422,
      errors: [
        {
          pointer: '/details/receipts/0',
          code: 'RECEIPT.GRANTED',
          detail: { en: expect.stringContaining(`This receipt has been used (${benefitId}, `) as string },
        },
      ],
    });
    await driver.pay(second.claim.claimNumber);
    const { accountNumber } = second.heir!.account;
    expect(await driver.world.banks.creditsOfAccount(accountNumber)).toMatchObject({ count: 3 });
  });
});

describe('two claims of one worker', () => {
  const instantAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  const heir = freshPerson();

  /** An accident that many days ago, in which the worker rested, and then died of it. */
  async function fatal(days: number, participant: ReturnType<typeof freshParticipant>): Promise<string> {
    const at = { occurredAt: instantAgo(days), receivedAt: instantAgo(days - 0.5) };
    const { claimNumber } = await driver.report(participant, 'BRANCH', { ...at, consequence: 'DIED' });
    const diedAt = instantAgo(20);
    const rest = { restFrom: wibDay(instantAgo(30)), restTo: wibDay(instantAgo(25)) };
    await driver.conclude(claimNumber, deathStatement(diedAt, rest));
    const report = { condition: 'DIED', conditionOn: wibDay(diedAt), heirs: [heirOf(heir)], children: [] };
    await driver.command(claimNumber, 'final-report', 'officer', report);
    return claimNumber;
  }

  it('pay for a day, and for a death, once', async () => {
    const participant = freshParticipant({ segment: 'BPU', wageAmount: 10_000, birthDate: '1980-05-01' });
    await driver.world.settle({ participants: [participant], accounts: [heir.account] });
    const [first, second] = [await fatal(60, participant), await fatal(50, participant)];
    const periods = [{ from: wibDay(instantAgo(30)), to: wibDay(instantAgo(25)) }];
    const asked = [
      ['STMB', { periods }, '/details/periods PERIOD.GRANTED'],
      ['DEATH', {}, '/type BENEFIT.GRANTED_ELSEWHERE'],
      ['PERIODIC', {}, '/type BENEFIT.GRANTED_ELSEWHERE'],
      ['FUNERAL', {}, '/type BENEFIT.GRANTED_ELSEWHERE'],
    ] as const;
    for (const [type, details, expected] of asked) {
      const { benefitId } = await driver.requestBenefit(first, type, payeeHeir(heir), details);
      const again = { type, details, payee: payeeHeir(heir), complete: true };
      const { errors } = await refusal(second, again);
      expect(errors.map(({ pointer, code }: Loose) => `${pointer} ${code}`)).toEqual([expected]);
      expect(errors[0].detail.en).not.toContain(first);
      await driver.approve(benefitId);
    }
    const account = await (
      await driver.world.desks.as('officer')
    ).read<Loose>(`/claims/${second}/entitlements`);
    expect(account.elsewhere).toMatchObject(asked.map(([type]) => ({ type, claimNumber: first })));
    expect(account.rest).toMatchObject({ elsewhere: periods, left: [] });
    await driver.pay(first);
    expect(await driver.world.banks.creditsOfAccount(heir.account.accountNumber)).toMatchObject({ count: 4 });
    expect((await driver.see(second)).payouts).toEqual([]);
  });
});

describe('one claim of a worker with a partial disability and 14 days of rest', () => {
  const ITEMS = [{ code: 'A12', side: 'RIGHT' }];
  const participant = freshParticipant({ segment: 'PU', wageAmount: 3_000_000, employerNumber: 'JJ000001' });
  let claimNumber: string;
  const toParticipant = { kind: 'PARTICIPANT', ...participant.account };

  beforeAll(async () => {
    const employer = freshEmployer();
    const settled = { ...participant, employerNumber: employer.employerNumber };
    await driver.world.settle({
      participants: [settled],
      employers: [employer],
      accounts: [participant.account],
    });
    ({ claimNumber } = await driver.report(settled, 'BRANCH', {
      occurredAt: '2026-04-06T02:00:00.000Z',
      receivedAt: '2026-04-07T03:00:00.000Z',
      admittedAt: '2026-04-06T02:40:00.000Z',
    }));
    const state = { condition: 'PARTIAL_ANATOMICAL', conditionOn: '2026-04-20' };
    await driver.conclude(
      claimNumber,
      statementBody({
        ...state,
        disabilities: ITEMS,
        devices: ['GLASSES', 'ORTHOSIS'],
        restFrom: '2026-04-07',
        restTo: '2026-04-20',
      }),
    );
    await driver.command(claimNumber, 'final-report', 'officer', state);
    for (const [type, details] of [
      ['STMB', { periods: [{ from: '2026-04-07', to: '2026-04-16' }] }],
      ['GLASSES', { invoice: 1_000_000, invoiceNumber: `G-${Date.now()}` }],
      ['TRANSPORT', { receipts: [newReceipt(5_000_000)] }],
      ['PARTIAL_ANATOMICAL', { items: ITEMS }],
    ] as const) {
      await driver.approve(
        (await driver.requestBenefit(claimNumber, type, toParticipant, details)).benefitId,
      );
    }
  });

  const DEVICE = {
    invoice: 90_000_000,
    invoiceNumber: 'P-1',
    invoiceIssuer: 'Bengkel',
    invoiceOn: '2026-04-20',
  };
  const day = (from: string, to = from) => ({ periods: [{ from, to }] });

  it.each<[string, string, Loose, string]>([
    ['days that were granted', 'STMB', day('2026-04-07', '2026-04-16'), '/details/periods PERIOD.GRANTED'],
    ['days to come', 'STMB', day('2026-04-17', '2099-01-01'), '/details/periods PERIOD.IN_FUTURE'],
    ['days without a rest letter', 'STMB', day('2026-04-21'), '/details/periods PERIOD.NOT_PROVEN'],
    [
      'what was paid before, typed',
      'STMB',
      { ...day('2026-04-17'), alreadyPaid: 1 },
      '/details/alreadyPaid PROPERTY.UNKNOWN',
    ],
    [
      'months of rest that are counted another way',
      'STMB',
      { ...day('2026-04-17'), stmbPolicy: 'CALENDAR_MONTHS' },
      '/details/stmbPolicy PROPERTY.UNKNOWN',
    ],
    [
      'an artificial limb that no doctor named',
      'PROSTHESIS',
      { ...DEVICE, priceNo: 'H01' },
      '/type NEED.NOT_STATED',
    ],
    [
      'a reference price that is typed',
      'ORTHOSIS',
      { ...DEVICE, referencePrice: 90_000_000 },
      '/details/referencePrice PROPERTY.UNKNOWN',
    ],
    [
      'a reference price that nobody else recorded',
      'ORTHOSIS',
      { ...DEVICE, priceNo: 'H01' },
      '/details/priceNo PRICE.NOT_STATED',
    ],
    [
      'a cap that is used up',
      'GLASSES',
      { invoice: 900_000, invoiceNumber: 'G-2' },
      '/details BENEFIT.NOTHING_DUE',
    ],
    [
      'a cap of a mode that is used up',
      'TRANSPORT',
      { receipts: [newReceipt()] },
      '/details BENEFIT.NOTHING_DUE',
    ],
    ['the same disability again', 'PARTIAL_ANATOMICAL', { items: ITEMS }, 'BENEFIT.ALREADY_REQUESTED'],
    [
      'another row than the doctor stated',
      'PARTIAL_FUNCTIONAL',
      { items: [{ code: 'A01', side: 'RIGHT', functionLossPercent: 100 }] },
      '/details/items/0 DISABILITY.NOT_STATED',
    ],
    [
      'function where the doctor stated anatomy',
      'PARTIAL_FUNCTIONAL',
      { items: [{ ...ITEMS[0], functionLossPercent: 62.5 }] },
      '/details/items/0 DISABILITY.NOT_STATED',
    ],
    [
      'an opinion that nobody gave',
      'PARTIAL_FUNCTIONAL',
      { items: ITEMS, advised: true },
      '/details/advised PROPERTY.UNKNOWN',
    ],
    ['a death that nobody stated', 'DEATH', {}, 'BENEFIT.DOES_NOT_FIT_CONDITION'],
    ['a total disability that nobody stated', 'TOTAL_PERMANENT', {}, 'BENEFIT.DOES_NOT_FIT_CONDITION'],
  ])('pays no %s', async (_name, type, details, expected) => {
    const answer = await refusal(claimNumber, { type, details, payee: toParticipant, complete: true });
    const said: string[] = (answer.errors ?? []).map((found: Loose) => `${found.pointer} ${found.code}`);
    expect(said.length > 0 ? said : [answer.code]).toEqual([expected]);
    for (const { detail } of answer.errors ?? []) expect(detail.id).toMatch(/\w/);
  });

  it('accepts no second final report without a new statement that was verified', async () => {
    const officer = await driver.world.desks.as('officer');
    const { version } = await driver.see(claimNumber);
    const report = { condition: 'PARTIAL_ANATOMICAL', conditionOn: '2026-04-20', version };
    const answer = await officer.post(`/claims/${claimNumber}/final-report`, report);
    expect([answer.status, answer.body.code]).toEqual([409, 'CLAIM.STAGE_NOT_ALLOWED']);
  });

  it('shows what was granted and what is left, and pays each of the four once', async () => {
    const approver = await driver.world.desks.as('approver');
    const account = await approver.read<Loose>(`/claims/${claimNumber}/entitlements`);
    expect(account.entries).toHaveLength(4);
    expect(account.rest.left).toEqual([{ from: '2026-04-17', to: '2026-04-20' }]);
    expect(account.limits).toContainEqual(expect.objectContaining({ name: 'GLASSES', left: 0 }));
    await driver.pay(claimNumber);
    expect(await driver.world.banks.creditsOfAccount(participant.account.accountNumber)).toMatchObject({
      count: 4,
      total: 1_000_000 + 1_000_000 + 5_000_000 + (80 * 3_000_000 * 15) / 100,
    });
  });
});

describe('what was paid too much', () => {
  const PDF = aPdf();
  const file = async (as: string): Promise<string> =>
    (await driver.world.desks.as(as)).upload('bukti.pdf', 'application/pdf', PDF);
  const post = async (path: string, as: string, body: Loose): Promise<Loose> =>
    (await driver.world.desks.as(as)).post(path, body, { idempotencyKey: newKey() });

  it('is owed from then on, agreed in instalments, and settled by two persons', async () => {
    const { claim } = await storyW3(driver);
    const { claimNumber } = claim;
    await driver.pay(claimNumber);
    const isPaid = ({ stage }: { readonly stage: string }): boolean => stage === 'SETTLED';
    const paid = await driver.until(claimNumber, 'is settled', isPaid);
    const [benefit] = paid.benefits;
    const found = {
      amount: 3_000_000,
      reasonCode: 'WAGE_WRONG',
      ruleCited: 'PP 44/2015',
      documents: [await file('head')],
      note: 'Upah salah.',
      version: benefit!.version,
    };
    const overpayments = `/benefits/${benefit!.benefitId}/overpayments`;
    const tooMuch = await post(overpayments, 'head', { ...found, amount: benefit!.amount + 1 });
    expect(tooMuch.body.errors).toMatchObject([{ pointer: '/amount', code: 'NUMBER.OUT_OF_RANGE' }]);
    expect((await post(overpayments, 'head', found)).status).toBe(200);
    const seen = await driver.see(claimNumber);
    expect(seen.stage).toBe('FINAL_REPORTED');
    expect(seen.benefits[0]!.stage).toBe('PAID');
    expect(seen.waits).toContainEqual(
      expect.objectContaining({ code: 'RECOVERY_PLAN', role: 'CLAIM_OFFICER' }),
    );

    const instalments = [{ dueOn: wibDay(Date.now() + 30 * 86_400_000), amount: 3_000_000 }];
    const documents = [await file('officer')];
    await driver.command(claimNumber, 'recovery-plans', 'officer', {
      recoveryNo: 'R01',
      instalments,
      documents,
    });
    const maker = await driver.world.desks.as('maker');
    const owed = async (): Promise<Loose[]> =>
      (await maker.read<Loose>('/receivables')).items.filter(
        (item: Loose) => item.claimNumber === claimNumber,
      );
    expect(await owed()).toMatchObject([{ payer: 'OVERPAYMENT', balance: 3_000_000 }]);

    const settle = async (as: string, over: Loose): Promise<Loose> => {
      const { version } = await driver.see(claimNumber);
      const body = { recoveryNo: 'R01', note: 'Tidak mampu.', ...over, version };
      return post(`/claims/${claimNumber}/recovery-settlements`, as, body);
    };
    const line = await settle('maker', { decision: 'LINE', bankCode: '002', lineId: 999_999_999 });
    expect(line.body.errors).toMatchObject([{ pointer: '/lineId', code: 'RECOVERY.NO_CREDIT' }]);
    const given = { decision: 'WRITE_OFF', amount: 3_000_000 };
    expect((await settle('maker', given)).status).toBe(200);
    expect((await settle('maker', given)).body.code).toBe('APPROVAL.SAME_PERSON');
    const last = await settle('releaser', given);
    expect([last.status, last.body.stage]).toEqual([200, 'SETTLED']);
    expect(last.body.recoveries).toMatchObject([{ recoveryNo: 'R01', balance: 0, amount: 3_000_000 }]);
    expect(await owed()).toEqual([]);
    const { items } = await maker.read<Loose>('/ledger/statement?account=RECEIVABLE_OVERPAYMENT');
    expect(items.filter((item: Loose) => item.claimNumber === claimNumber)).toMatchObject([
      { event: 'OVERPAYMENT_WRITTEN_OFF', amount: -3_000_000 },
      { event: 'OVERPAYMENT_FOUND', amount: 3_000_000 },
    ]);
    const books = await maker.read<Loose>('/ledger/trial-balance');
    expect(books.debit).toBe(books.credit);
    const timeline = await (
      await driver.world.desks.as('auditor')
    ).read<Loose>(`/claims/${claimNumber}/timeline`);
    expect(JSON.stringify(timeline)).toContain('Piutang R01: diselesaikan, Rp3.000.000.');
  });

  it('is owed after the conclusion was reversed and the inspector said no, until it is settled; the insurer owes the rest', async () => {
    const participant = freshParticipant({ segment: 'BPU', wageAmount: 10_000 });
    await driver.world.settle({ participants: [participant], accounts: [participant.account] });
    const { claimNumber } = await driver.report(participant, 'SPO');
    await driver.conclude(claimNumber, statementBody());
    const treatment = invoice(wibDay(Date.now()), 5_000_000);
    const benefit = await driver.requestBenefit(
      claimNumber,
      'MEDICAL_REIMBURSEMENT',
      ownAccount(participant),
      treatment,
    );
    await driver.approve(benefit.benefitId);
    await driver.pay(claimNumber);
    const reasons = { reasonCode: 'NOT_PROVEN', ruleCited: 'PP 44/2015', note: 'Di luar pekerjaan.' };
    await driver.command(claimNumber, 'conclusion-reversal', 'head', reasons);
    const negative = { ...reasons, conclusion: 'NOT_WORK_RELATED' };
    await driver.command(claimNumber, 'conclusion', 'officer', negative);
    const { benefits } = await driver.see(claimNumber);
    const found = {
      ...reasons,
      reasonCode: 'FALSE_PAPERS',
      amount: 2_000_000,
      documents: [await file('head')],
    };
    const path = `/benefits/${benefit.benefitId}/overpayments`;
    expect((await post(path, 'head', { ...found, version: benefits[0]!.version })).status).toBe(200);
    await driver.command(claimNumber, 'objection', 'officer', {
      objector: 'PARTICIPANT',
      grounds: 'Saat bertugas.',
      documents: [await file('officer')],
    });
    const { ruleCited, note } = reasons;
    const no = { outcome: 'NOT_WORK_RELATED', form: 'F1', number: '560/1/2026', ruleCited, note };
    const documents = [await file('inspector')];
    await driver.command(claimNumber, 'determination', 'inspector', { ...no, documents });
    const handedOver = await driver.see(claimNumber);
    expect([handedOver.stage, handedOver.waits]).toMatchObject([
      'TRANSFERRED_OWING',
      [{ code: 'RECOVERY_PLAN', role: 'CLAIM_OFFICER' }],
    ]);

    const instalments = [{ dueOn: wibDay(Date.now() + 30 * 86_400_000), amount: 2_000_000 }];
    const plan = { recoveryNo: 'R01', instalments, documents: [await file('officer')] };
    await driver.command(claimNumber, 'recovery-plans', 'officer', plan);
    for (const as of ['maker', 'releaser']) {
      const word = { recoveryNo: 'R01', decision: 'WRITE_OFF', amount: 2_000_000, note: 'Tidak mampu.' };
      await driver.command(claimNumber, 'recovery-settlements', as, word);
    }
    expect(await driver.see(claimNumber)).toMatchObject({ stage: 'TRANSFERRED', waits: [] });
    const maker = await driver.world.desks.as('maker');
    const { items } = await maker.read<Loose>('/receivables');
    expect(items.filter((item: Loose) => item.claimNumber === claimNumber)).toMatchObject([
      { payer: 'BPJS_KESEHATAN', balance: 3_000_000 },
    ]);
    const books = await maker.read<Loose>('/ledger/trial-balance');
    expect(books.debit).toBe(books.credit);
  });

  it('is taken off a later benefit by consent: less leaves, the statement proves that much, and the debt is settled', async () => {
    const { claim, heir } = await storyW3(driver);
    const { claimNumber } = claim;
    await driver.pay(claimNumber);
    const paid = await driver.until(claimNumber, 'is settled', ({ stage }) => stage === 'SETTLED');
    const [death] = paid.benefits;
    const found = { amount: 400_000, reasonCode: 'PAID_TWICE', ruleCited: 'PP 44/2015', note: 'Dobel.' };
    const documents = [await file('head')];
    const { status } = await post(`/benefits/${death!.benefitId}/overpayments`, 'head', {
      ...found,
      documents,
      version: death!.version,
    });
    expect(status).toBe(200);
    const { benefitId, version } = await driver.requestBenefit(claimNumber, 'TRANSPORT', payeeHeir(heir!), {
      receipts: [newReceipt(900_000)],
    });
    const setOff = { recoveryNo: 'R01', basis: 'CONSENT', amount: 400_000, note: 'Setuju.', version };
    const path = `/benefits/${benefitId}/offsets`;
    const consent = [await file('officer')];
    expect((await post(path, 'officer', { ...setOff, documents: [] })).body.errors).toMatchObject([
      { pointer: '/documents', code: 'LIST.EMPTY' },
    ]);
    expect(
      (await post(path, 'officer', { ...setOff, documents: consent, amount: 400_001 })).body.errors,
    ).toMatchObject([{ pointer: '/amount', code: 'NUMBER.OUT_OF_RANGE' }]);
    expect((await post(path, 'approver', { ...setOff, documents: consent })).status).toBe(403);
    expect((await post(path, 'officer', { ...setOff, documents: consent })).status).toBe(200);
    await driver.approve(benefitId);
    await driver.pay(claimNumber);
    const after = await driver.until(claimNumber, 'is settled', ({ stage }) => stage === 'SETTLED');
    expect(after.payouts.filter((one) => one.benefitId === benefitId)).toMatchObject([
      { amount: 500_000, state: 'RECONCILED' },
    ]);
    const auditor = await driver.world.desks.as('auditor');
    const seen = await auditor.read<Loose>(`/claims/${claimNumber}`);
    expect(seen.recoveries).toMatchObject([
      { recoveryNo: 'R01', balance: 0, settlements: [{ decision: 'OFFSET', amount: 400_000 }] },
    ]);
    expect(seen.benefits.find((one: Loose) => one.benefitId === benefitId)).toMatchObject({
      amount: 900_000,
      setOff: { recoveryNo: 'R01', amount: 400_000 },
    });
    const maker = await driver.world.desks.as('maker');
    const { items } = await maker.read<Loose>('/ledger/statement?account=RECEIVABLE_OVERPAYMENT');
    expect(items.filter((item: Loose) => item.claimNumber === claimNumber)).toMatchObject([
      { event: 'OVERPAYMENT_OFFSET', amount: -400_000 },
      { event: 'OVERPAYMENT_FOUND', amount: 400_000 },
    ]);
    const books = await maker.read<Loose>('/ledger/trial-balance');
    expect(books.debit).toBe(books.credit);
    const timeline = JSON.stringify(await auditor.read<Loose>(`/claims/${claimNumber}/timeline`));
    expect(timeline).toContain('Rp400.000 diperhitungkan dengan piutang R01.');
    expect(timeline).toContain('Rp400.000 settled receivable R01.');
  });
});
