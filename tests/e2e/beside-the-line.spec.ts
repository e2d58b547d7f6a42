import { newKey, type ApiAnswer } from '../support/api-client';
import { Attempts, daysAgo, invoice, ownAccount, said } from '../support/attempts';
import { statementBody, verificationBody, wibDay } from '../support/claim-bodies';
import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import { freshEmployer, freshParticipant } from '../support/people';

/** A living worker whose claim goes well: what lies just beside the straight line is not paid. */

const driver = sharedDriver();
const attempts = new Attempts(driver);
const ITEMS = [{ code: 'A12', side: 'RIGHT' }];
const EMPLOYER = { kind: 'EMPLOYER' };

const employer = freshEmployer();
const participant = freshParticipant({
  segment: 'PU',
  wageAmount: 3_000_000,
  employerNumber: employer.employerNumber,
});
const own = ownAccount(participant);
let claimNumber: string;
let file: string;

const ask = (body: Loose, as = 'officer'): Promise<ApiAnswer> =>
  attempts.command(claimNumber, 'benefits', as, {
    details: {},
    payee: own,
    documents: [],
    complete: true,
    ...body,
  });

async function onBenefit(benefitId: string, path: string, as: string, body: Loose): Promise<ApiAnswer> {
  const { benefits } = await driver.see(claimNumber);
  const { version } = benefits.find((each) => each.benefitId === benefitId)!;
  const client = await driver.world.desks.as(as);
  return client.post(`/benefits/${benefitId}/${path}`, { ...body, version }, { idempotencyKey: newKey() });
}

const receipt = (over: Loose = {}): Loose => ({
  mode: 'LAND',
  amount: 500_000,
  number: newKey().slice(0, 10),
  issuer: 'Taksi',
  on: '2026-04-06',
  ...over,
});
const travel = (over: Loose = {}): Loose => ({
  type: 'TRANSPORT',
  details: { receipts: [receipt(over)] },
});
const advance = (over: Loose = {}): Loose => ({
  kind: 'RECEIPT',
  number: newKey().slice(0, 8),
  paidOn: '2026-04-10',
  amount: 500_000,
  acknowledgedOn: '2026-04-12',
  ...over,
});
const advanced = (advances: readonly Loose[], documents = [file]): Loose => ({
  ...travel(),
  payee: EMPLOYER,
  advances,
  documents,
});
const rest = (from: string, to: string, more: Loose = {}): Loose => ({
  type: 'STMB',
  details: { periods: [{ from, to }], ...more },
});
const glasses = (payee: Loose): Loose => ({
  type: 'GLASSES',
  details: invoice('2026-05-01', 100_000),
  payee,
});
const half = advance({ amount: 250_000 });

beforeAll(async () => {
  await driver.world.settle({ participants: [participant], employers: [employer] });
  ({ claimNumber } = await driver.report(participant, 'BRANCH', {
    occurredAt: '2026-04-06T02:00:00.000Z',
    receivedAt: '2026-04-07T03:00:00.000Z',
    admittedAt: '2026-04-06T02:40:00.000Z',
  }));
  const state = { condition: 'PARTIAL_ANATOMICAL', conditionOn: '2026-05-06' };
  const stated = {
    disabilities: ITEMS,
    devices: ['GLASSES', 'REHABILITATION'],
    restFrom: '2026-04-07',
    restTo: '2026-05-06',
  };
  await driver.conclude(claimNumber, statementBody({ ...state, ...stated }));
  await driver.command(claimNumber, 'final-report', 'officer', state);
  file = await attempts.upload('officer');
});

describe('the engine pays nothing', () => {
  it.each<[string, () => Loose, string]>([
    ['to an employer that proves no advance', () => advanced([]), '/advances ADVANCE.NOT_PROVEN'],
    [
      'to one that proves less than it asks for',
      () => advanced([advance({ amount: 1 })]),
      '/advances ADVANCE.NOT_PROVEN',
    ],
    [
      'to one whose advance was acknowledged before it was paid',
      () => advanced([advance({ acknowledgedOn: '2026-04-09' })]),
      '/advances/0/acknowledgedOn DATES.ORDER',
    ],
    [
      'to one that will have advanced it',
      () => advanced([advance({ paidOn: '2099-01-01' })]),
      '/advances/0/paidOn DATE.IN_FUTURE',
    ],
    [
      'to one that advanced it before the accident',
      () => advanced([advance({ paidOn: '2026-04-01' })]),
      '/advances/0/paidOn DATE.BEFORE_ACCIDENT',
    ],
    ['to one that shows no file', () => advanced([advance()], []), '/documents PROPERTY.MISSING'],
    ['to one that shows one receipt twice', () => advanced([half, half]), '/advances/1 ADVANCE.USED'],
    [
      'to one that calls the receipt a transfer the second time',
      () => advanced([half, { ...half, kind: 'TRANSFER' }]),
      '/advances/1 ADVANCE.USED',
    ],
    [
      'of a disability to the employer',
      () => ({
        type: 'PARTIAL_ANATOMICAL',
        details: { items: ITEMS },
        payee: EMPLOYER,
        advances: [advance()],
      }),
      '/payee/kind PAYEE.NOT_ENTITLED',
    ],
    [
      'of wages that no employer paid on',
      () => ({ ...rest('2026-04-07', '2026-04-10'), payee: EMPLOYER }),
      '/payee/kind PAYEE.WAGES_NOT_PAID',
    ],
    [
      'for days that end before they begin',
      () => rest('2026-04-10', '2026-04-07'),
      '/details/periods/0/to PERIOD.END_BEFORE_START',
    ],
    [
      'for days before the accident',
      () => rest('2026-04-01', '2026-04-07'),
      '/details/periods PERIOD.NOT_PROVEN',
    ],
    ['for no days', () => ({ type: 'STMB', details: { periods: [] } }), '/details/periods LIST.EMPTY'],
    [
      'by a wage that somebody typed',
      () => rest('2026-04-20', '2026-04-21', { wage: { amount: 90_000_000, unit: 'MONTH' } }),
      '/details PROPERTY.UNKNOWN',
    ],
    [
      'by days granted that somebody typed',
      () => rest('2026-04-20', '2026-04-21', { grantedDays: 0 }),
      '/details PROPERTY.UNKNOWN',
    ],
    [
      'for school of a child whose parent is able to work',
      () => ({
        type: 'SCHOLARSHIP',
        details: { children: [{ birthDate: '2014-02-01', level: 'SD', year: 4 }] },
      }),
      '409 BENEFIT.DOES_NOT_FIT_CONDITION',
    ],
    ['periodically', () => ({ type: 'PERIODIC' }), '409 BENEFIT.DOES_NOT_FIT_CONDITION'],
    ['for the funeral of the living', () => ({ type: 'FUNERAL' }), '409 BENEFIT.DOES_NOT_FIT_CONDITION'],
    [
      'for lateness that somebody typed',
      () => ({ type: 'LATE_COMPENSATION', details: { amount: 1_000_000, days: 10 } }),
      '/type BENEFIT.UNKNOWN_TYPE',
    ],
    [
      'of a hospital in one sum',
      () => ({ type: 'MEDICAL_BILL', details: { invoice: 1 }, payee: { kind: 'PLKK' } }),
      '/type BENEFIT.FROM_BILLS',
    ],
    [
      'by a percentage of one’s own',
      () => ({ type: 'PARTIAL_ANATOMICAL', details: { items: [{ ...ITEMS[0], percent: 90 }] } }),
      '/details/items/0 DISABILITY.NOT_STATED',
    ],
    [
      'for one finger twice',
      () => ({ type: 'PARTIAL_ANATOMICAL', details: { items: [ITEMS[0], ITEMS[0]] } }),
      '/details/items/1 DISABILITY.NOT_STATED',
    ],
    [
      'by another hand than the register’s',
      () => ({ type: 'PARTIAL_ANATOMICAL', details: { items: ITEMS, handedness: 'LEFT' } }),
      '/details PROPERTY.UNKNOWN',
    ],
    [
      'for glasses of before the accident',
      () => ({ type: 'GLASSES', details: invoice('2026-04-01', 100_000) }),
      '/details/invoiceOn DATE.BEFORE_ACCIDENT',
    ],
    ['to an arranger', () => glasses({ kind: 'ARRANGER', name: 'X Y' }), '/payee/kind PAYEE.NOT_ENTITLED'],
    ['to an heir of the living', () => glasses({ kind: 'HEIR', name: 'X Y' }), '/payee/kind PAYEE.NO_HEIR'],
    ['to the hospital', () => glasses({ kind: 'PLKK' }), '/payee/kind PAYEE.NOT_ENTITLED'],
    ['to a child', () => glasses({ kind: 'CHILD', name: 'X Y' }), '/payee/kind PAYEE.NOT_ENTITLED'],
    ['to a name of one’s own', () => glasses({ ...own, name: 'X Y' }), '/payee/name PAYEE.IS_ON_RECORD'],
    [
      'for a denture that no doctor named',
      () => ({ type: 'DENTURE', details: invoice('2026-05-01', 1) }),
      '/type NEED.NOT_STATED',
    ],
    [
      'for a hearing aid that no doctor named',
      () => ({ type: 'HEARING_AID', details: invoice('2026-05-01', 1) }),
      '/type NEED.NOT_STATED',
    ],
    [
      'for home care that no doctor named',
      () => ({
        type: 'HOME_CARE',
        details: {
          startedOn: '2026-05-01',
          invoices: [{ on: '2026-05-01', amount: 100_000, number: 'P-9', issuer: 'Perawat' }],
        },
      }),
      '/type NEED.NOT_STATED',
    ],
    [
      'for a rehabilitation that no file shows',
      () => ({ type: 'REHABILITATION', details: invoice('2026-05-01', 1) }),
      '/documents DOCUMENTS.NO_FILE',
    ],
    ['by a rocket', () => travel({ mode: 'ROCKET' }), '/details/receipts/0/mode VALUE.NOT_ALLOWED'],
    [
      'without a document that nobody knows',
      () => ({ ...travel(), waived: [{ document: 'GOLD', reason: 'NOT_OBTAINABLE' }] }),
      '/waived/0/document VALUE.NOT_ALLOWED',
    ],
    [
      'without one that it does not ask for',
      () => ({ ...travel(), waived: [{ document: 'HEIR_LETTER', reason: 'NOT_OBTAINABLE' }] }),
      '/waived/0/document DOCUMENTS.NOT_AWAITED',
    ],
    [
      'by a waiver that says no reason',
      () => ({ ...travel(), waived: [{ document: 'BANK_BOOK', reason: 'ON_WORD' }] }),
      '/waived/0/reason VALUE.NOT_ALLOWED',
    ],
    [
      'by a waiver of papers that are not complete',
      () => ({ ...travel(), complete: false, waived: [{ document: 'BANK_BOOK', reason: 'NOT_OBTAINABLE' }] }),
      '/waived VALUE.NOT_ALLOWED',
    ],
    ['from a day to come', () => ({ ...travel(), completeOn: '2099-01-01' }), '/completeOn DATE.IN_FUTURE'],
    [
      'from a day before it was stated',
      () => ({ ...travel(), completeOn: '2026-04-01' }),
      '/completeOn DATE.BEFORE_START',
    ],
  ])('%s', async (_name, body, expected) => {
    expect(said(await ask(body()))).toContain(expected);
    expect((await driver.see(claimNumber)).benefits).toEqual([]);
  });

  it.each(['employer', 'plkk', 'doctor', 'maker', 'approver', 'verifier', 'spo', 'auditor', 'admin'])(
    'that %s asks for',
    async (as) => {
      expect(said(await ask(travel(), as))).toEqual(['403 ACCESS.DENIED']);
    },
  );
});

describe('a benefit on its way', () => {
  it('is moved by nobody out of turn, and paid once', async () => {
    const bare = { ...travel(), waived: [{ document: 'BANK_BOOK', reason: 'NOT_OBTAINABLE' }] };
    expect((await ask(bare)).status).toBe(201);
    const { benefitId } = (await driver.see(claimNumber)).benefits[0]!;
    const approval = { decision: 'APPROVE', note: 'Setuju.' };
    const say = async (path: string, as: string, body: Loose): Promise<string[]> =>
      said(await onBenefit(benefitId, path, as, body));
    const outOfTurn = ['409 BENEFIT.STAGE_NOT_ALLOWED'];
    expect(await say('decision', 'approver', approval)).toEqual(outOfTurn);
    const no = { reasonCode: 'NOT_PROVEN', ruleCited: 'x', note: 'x' };
    expect(await say('dismissal', 'approver', no)).toEqual(outOfTurn);
    expect(await say('dismissal', 'officer', no)).toEqual(['403 ACCESS.DENIED']);
    expect(await say('proposal', 'officer', {})).toEqual(['200']);
    expect(await say('proposal', 'officer', {})).toEqual(outOfTurn);
    for (const as of ['officer', 'maker', 'verifier']) {
      expect(await say('decision', as, approval)).toEqual(['403 ACCESS.DENIED']);
    }
    expect(await say('decision', 'approver', { decision: 'APPROVE' })).toEqual([
      '/deviationsSeen DEVIATION.NOT_WEIGHED',
      '/note PROPERTY.MISSING',
    ]);
    expect(await say('decision', 'approver', approval)).toEqual(['/deviationsSeen DEVIATION.NOT_WEIGHED']);
    expect(await say('correction', 'officer', { ...travel(), payee: own })).toEqual(outOfTurn);
    expect(await say('completeness', 'officer', { complete: true })).toEqual(outOfTurn);
    expect((await driver.see(claimNumber)).payouts).toEqual([]);
    expect(await say('decision', 'approver', { ...approval, deviationsSeen: true })).toEqual(['200']);
    expect(await say('decision', 'approver', { ...approval, deviationsSeen: true })).toEqual(outOfTurn);
    expect(
      await say('reversal', 'head', { reasonCode: 'PROVEN_BY_DOCUMENTS', ruleCited: 'x', note: 'x' }),
    ).toEqual(outOfTurn);
    const paid = await driver.pay(claimNumber);
    const { payoutId } = paid.payouts[0]!;
    const post = async (as: string, path: string, body: Loose): Promise<string[]> =>
      said(await (await driver.world.desks.as(as)).post(path, body, { idempotencyKey: newKey() }));
    const again = { payee: participant.account, note: 'Lagi.' };
    expect(await post('officer', `/payouts/${payoutId}/replacement`, again)).toEqual([
      '409 BENEFIT.STAGE_NOT_ALLOWED',
    ]);
    expect(
      await post('maker', `/payouts/${payoutId}/hold-decision`, { decision: 'CANCEL', note: 'x' }),
    ).toEqual(['409 PAYOUT.NOT_HELD']);
    expect(await post('maker', '/payout-batches', { payoutIds: [payoutId] })).toContain(
      '409 PAYOUT.NOT_RELEASABLE',
    );
    const { accountNumber } = participant.account;
    expect(await driver.world.banks.creditsOfAccount(accountNumber)).toMatchObject({
      count: 1,
      total: 500_000,
    });
  });
});

describe('a claim beside another one', () => {
  it('is paid no day that the other one is, merged or split', async () => {
    const worker = await attempts.worker();
    const at = { occurredAt: daysAgo(9), receivedAt: daysAgo(8) };
    const [first, second] = [
      await driver.report(worker, 'BRANCH', at),
      await driver.report(worker, 'BRANCH', at),
    ];
    const days = { restFrom: wibDay(daysAgo(8)), restTo: wibDay(daysAgo(6)) };
    const statement = statementBody({ conditionOn: wibDay(daysAgo(5)), ...days });
    await driver.conclude(first.claimNumber, statement);
    const periods = [{ from: days.restFrom, to: days.restTo }];
    const asked = async (): Promise<string[]> =>
      said(await attempts.ask(second.claimNumber, 'STMB', { periods }, ownAccount(worker)));
    const merge = async (sameAs: string): Promise<string[]> =>
      said(
        await attempts.command(second.claimNumber, 'duplicate-decision', 'officer', {
          outcome: 'SAME',
          sameAs,
          note: 'Sama.',
        }),
      );
    expect(await asked()).toEqual(['409 CLAIM.STAGE_NOT_ALLOWED']);
    expect(await merge(second.claimNumber)).toEqual(['/sameAs SAME_AS.NOT_A_CANDIDATE']);
    expect(await merge('JKK-2026-9999999')).toEqual(['/sameAs SAME_AS.NOT_A_CANDIDATE']);
    await driver.requestBenefit(first.claimNumber, 'STMB', ownAccount(worker), { periods });
    expect(await merge(first.claimNumber)).toEqual(['200']);
    expect(await asked()).toEqual(['409 CLAIM.STAGE_NOT_ALLOWED']);
    await driver.command(second.claimNumber, 'split', 'officer', { note: 'Dua kejadian.' });
    await driver.conclude(second.claimNumber, statement);
    expect(await asked()).toEqual(['/details/periods PERIOD.GRANTED']);
  });

  it('is no work accident by the officer’s word against the doctor’s', async () => {
    const worker = await attempts.worker();
    const { claimNumber: number } = await driver.report(worker, 'BRANCH', {
      occurredAt: daysAgo(20),
      receivedAt: daysAgo(19),
    });
    const found = { conditionOn: wibDay(daysAgo(18)), finding: 'NOT_WORK_RELATED' };
    await driver.command(number, 'medical-statements', 'doctor', statementBody(found));
    await driver.command(number, 'verification', 'verifier', verificationBody());
    const positive = { conclusion: 'WORK_ACCIDENT', note: 'Tetap dibayar.' };
    expect(said(await attempts.command(number, 'conclusion', 'officer', positive))).toEqual([
      '/conclusion CONCLUSION.AGAINST_DOCTOR',
    ]);
    expect(await driver.see(number)).toMatchObject({ stage: 'UNDER_REVIEW', benefits: [], payouts: [] });
  });
});
