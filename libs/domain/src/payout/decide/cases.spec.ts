import { exceedsRelease, NO_CAPS, type BankControls } from './controls';
import { decideHold } from './hold';
import { nextStep, windowStep } from './next-step';
import { batchHash, releaseRefusalOf } from './release';
import { beforeSending, beginSending, planSending, takeReply, type SendingFacts } from './sending';
import { AMOUNT, OPEN_BANK, PACE } from './spec-facts';
import { World } from './spec-world';
import { decideLine } from './decide-line';
import type { StatementLine } from './statement-line';
import { isAbsent } from './absence';

const HOLDER = { kind: 'HOLDER', name: 'SITI AMINAH', accountNumber: null, nameLength: 20 } as const;
const NEAR = { ...HOLDER, name: 'SITI AMINNAH' } as const;
const DAY = 24 * 3_600_000;
const BANK = { bankCode: '008', sourceAccount: '1', feeRemark: /^BIAYA/, fundingRemark: /^SETORAN/ };

function released(): World {
  const world = new World();
  world.checkPayee(HOLDER);
  world.release();
  return world;
}

const line = (over: Partial<StatementLine> = {}): StatementLine => ({
  lineId: 1,
  direction: 'DEBIT',
  amountSen: AMOUNT * 100,
  remark: 'TRF 0123456789ABCA01',
  status: 'SUCCESS',
  bookedAt: '2026-11-20T03:00:00.000Z',
  ...over,
});

/** Everything of one payout that was sent once, with the outcome of the answer. */
function sentOnce(fate: Parameters<World['send']>[1]): World {
  const world = released();
  world.send(HOLDER, fate, false);
  world.deliver(0);
  return world;
}

const nameOf = (world: World) => {
  const attempt = world.attempts[0];
  if (attempt === undefined) throw new Error('Nothing was sent');
  return { payout: world.payout, attempt, earlier: [] };
};

describe('a sending', () => {
  it('keeps number and date while the bytes are the same', () => {
    const world = sentOnce('NOT_ACCEPTED');
    world.pass(DAY / 2);
    const hash = world.attempts[0]!.requestHash;
    const plan = planSending(world.attempts, world.at, () => hash);
    expect(plan).toEqual({ no: 1, transactionDate: world.attempts[0]!.transactionDate, requestHash: hash });
  });

  it('goes under the next number when two persons have accepted another name since', () => {
    const world = sentOnce('NOT_ACCEPTED');
    const plan = planSending(world.attempts, world.at, ({ no }) => `other ${no}`)!;
    expect(plan.no).toBe(2);
    const begun = beginSending(world.payout, world.live, { ...plan, at: world.at }, PACE)!;
    expect(begun.attempts.map(({ after }) => [after.no, after.state])).toEqual([
      [1, 'REJECTED'],
      [2, 'SENDING'],
    ]);
  });

  it('is never planned while an attempt is under way', () => {
    for (const fate of ['PAY_NOW', 'PAY_LATER', 'NEVER'] as const) {
      expect(planSending(sentOnce(fate).attempts, '', () => 'x')).toBeUndefined();
    }
  });

  it('checks a name again that was checked more than a day ago, and stops at another one', () => {
    const world = released();
    world.pass(DAY + 1);
    world.send(NEAR, 'PAY_NOW', false);
    expect(world.sent).toEqual([]);
    expect(world.next).toMatchObject({ owner: 'FINANCE_MAKER', reason: 'PAYEE.NAME_NEAR' });
  });

  it.each([
    ['1', 'PAYEE.ACCOUNT_NEAR'],
    ['4711', 'PAYEE.ACCOUNT_OTHER'],
  ])('stops where the bank answers about account %s in place of 0001', (accountNumber, reason) => {
    const world = released();
    world.payout = { ...world.payout, payeeAccountNumber: '0001' };
    world.pass(DAY + 1);
    world.send({ ...HOLDER, accountNumber }, 'PAY_NOW', false);
    expect(world.sent).toEqual([]);
    expect(world.next).toMatchObject({ owner: 'FINANCE_MAKER', reason });
  });

  it('is put before a person once the bank has refused it too often', () => {
    const world = released();
    for (let times = 0; times <= PACE.resendSchedule.length; times += 1) {
      world.send(HOLDER, 'NOT_ACCEPTED', false);
      world.deliver(0);
    }
    expect(world.payout).toMatchObject({ state: 'HELD', holdReason: 'BANK.NOT_ACCEPTED' });
  });

  it('lets no late answer take back what a statement has proven', () => {
    const world = released();
    world.send(HOLDER, 'PAY_NOW', true);
    world.readAll();
    const { payout, attempt } = nameOf(world);
    const answer = { class: 'REJECTED', responseCode: null, bankReference: null } as const;
    const late = takeReply(payout, attempt, answer, PACE, world.at);
    expect(late).toMatchObject({ moves: [], attempts: [], payout: { state: 'RECONCILED' } });
  });
});

describe('what keeps a payout from being sent', () => {
  const NEXT_MORNING = '2099-01-02T01:00:00.000Z';
  const FIRST = { ...NO_CAPS, FIRST_PAYMENT: AMOUNT };
  const controlled = (over: Partial<BankControls>) => ({ controls: { ...OPEN_BANK, ...over } });
  const facts = { controls: OPEN_BANK, contractLimits: {}, doubt: undefined };
  const before = (over: Partial<SendingFacts> = {}) => {
    const world = released();
    return beforeSending(world.payout, { ...facts, now: world.at, sendableAt: world.at, ...over });
  };

  it.each<[Partial<SendingFacts>, object]>([
    [{}, { do: 'SEND' }],
    [controlled({ isSending: false }), { do: 'WAIT_FOR_BANK' }],
    [controlled({ caps: { ...NO_CAPS, BANK_DAY: AMOUNT } }), { do: 'SEND' }],
    [controlled({ caps: { ...NO_CAPS, BANK_DAY: AMOUNT }, sentTodayRupiah: 1 }), { do: 'WAIT_FOR_BANK' }],
    [controlled({ caps: FIRST, hasProven: false }), { do: 'SEND' }],
    [controlled({ caps: FIRST, hasProven: false, isUnderWay: true }), { do: 'WAIT_FOR_BANK' }],
    [
      controlled({ caps: { ...FIRST, FIRST_PAYMENT: AMOUNT - 1 }, hasProven: false }),
      { do: 'WAIT_FOR_BANK' },
    ],
    [controlled({ caps: { ...FIRST, FIRST_PAYMENT: AMOUNT - 1 }, isUnderWay: true }), { do: 'SEND' }],
    [{ doubt: 'BANK.STRAY_DEBIT' }, { do: 'HOLD', holdReason: 'BANK.STRAY_DEBIT' }],
    [{ doubt: 'BANK.UNEXPLAINED_LINE' }, { do: 'HOLD', holdReason: 'BANK.UNEXPLAINED_LINE' }],
    [{ contractLimits: { INTRABANK: AMOUNT - 1 } }, { do: 'HOLD', holdReason: 'RAIL.LIMIT' }],
    [{ contractLimits: { INTRABANK: AMOUNT, BI_FAST: 1, RTGS: 1, SKN: 1 } }, { do: 'SEND' }],
    [{ sendableAt: NEXT_MORNING }, { do: 'WAIT_FOR_WINDOW', sendableAt: NEXT_MORNING }],
    [
      { sendableAt: NEXT_MORNING, doubt: 'BANK.STRAY_DEBIT' },
      { do: 'HOLD', holdReason: 'BANK.STRAY_DEBIT' },
    ],
  ])('%j: %j', (over, expected) => {
    expect(before(over)).toEqual(expected);
  });

  it('sleeps until its rail takes transfers again, and looks at the calendar in between', () => {
    const step = (sendableAt: string) =>
      windowStep({ state: 'RELEASED' }, sendableAt, '2026-12-04T09:00:00.000Z').afterSeconds;
    expect([step('2026-12-04T09:00:00.001Z'), step('2026-12-04T10:00:00.000Z')]).toEqual([1, 3600]);
    expect(step('2026-12-07T01:00:00.000Z')).toBe(6 * 3600);
  });

  it('is asked about first when the delay of its bank is over', () => {
    const world = released();
    const start = { no: 1, transactionDate: world.at, requestHash: 'x', at: world.at };
    const [begun] = beginSending(world.payout, undefined, start, { ...PACE, firstPollDelay: DAY })!.attempts;
    expect(Date.parse(begun!.after.firstPollAt)).toBe(Date.parse(world.at) + DAY);
  });

  it('is asked about at once when the bank tells something by itself, and once', () => {
    const unknown = sentOnce('NEVER');
    const { payout, attempt } = nameOf(unknown);
    const asked = { ...attempt, firstPollAt: '2099-01-01T00:00:00.000Z', polledAt: null };
    const step = (calledAt: string | null, over: object = {}) =>
      nextStep({
        payout: { ...payout, state: 'UNKNOWN' },
        attempt: { ...asked, ...over },
        pace: PACE,
        now: unknown.at,
        calledAt,
      });
    expect(step(null).afterSeconds).toBeGreaterThan(DAY / 1000);
    expect(step(unknown.at)).toMatchObject({ next: 'INQUIRE', afterSeconds: 0 });
    const later = new Date(Date.parse(unknown.at) + 1).toISOString();
    expect(step(unknown.at, { polledAt: later, polls: 1 }).afterSeconds).toBeGreaterThan(0);
  });

  it('is found again under the lock: another state, or another attempt alive', () => {
    const world = released();
    const start = { no: 1, transactionDate: world.at, requestHash: 'x', at: world.at };
    expect(beginSending(world.payout, undefined, start, PACE)).toBeDefined();
    for (const state of ['HELD', 'SENDING', 'RECONCILED'] as const) {
      expect(beginSending({ ...world.payout, state }, undefined, start, PACE)).toBeUndefined();
    }
    const { payout, attempt } = nameOf(sentOnce('NEVER'));
    expect(beginSending({ ...payout, state: 'RELEASED' }, attempt, start, PACE)).toBeUndefined();
  });
});

describe('a cap', () => {
  it.each([
    [NO_CAPS, 0, false],
    [{ ...NO_CAPS, BATCH: AMOUNT }, 0, false],
    [{ ...NO_CAPS, BATCH: AMOUNT - 1 }, 0, true],
    [{ ...NO_CAPS, BRANCH_DAY: AMOUNT }, 0, false],
    [{ ...NO_CAPS, BRANCH_DAY: AMOUNT }, 1, true],
  ])('%j with %s released keeps a batch from its release: %s', (caps, released, expected) => {
    expect(exceedsRelease(caps, AMOUNT, released)).toBe(expected);
  });
});

describe('two persons', () => {
  const batchOf = ({ payout, at }: World) => ({
    batchId: 'b',
    state: 'OPEN' as const,
    branch: 'J01',
    hash: batchHash([payout]),
    itemCount: 1,
    totalRupiah: AMOUNT,
    maker: 'maker',
    createdAt: at,
    releaser: null,
    releasedAt: null,
  });

  it.each([
    ['releaser', {}, undefined],
    ['maker', {}, 'APPROVAL.SAME_PERSON'],
    ['officer', {}, 'APPROVAL.SAME_PERSON'],
    ['releaser', { branch: 'J02' }, 'NOT_FOUND'],
    ['releaser', { state: 'RELEASED' as const }, 'BATCH.RELEASED'],
    ['releaser', { itemCount: 2 }, 'BATCH.CHANGED'],
    ['releaser', { hash: 'other' }, 'BATCH.CHANGED'],
  ])('%s releases %j: %s', (releaser, over, expected) => {
    const world = new World();
    const batch = { ...batchOf(world), ...over };
    const request = { hash: batchOf(world).hash, releaser, hasInterest: false, branch: 'J01', at: world.at };
    expect(releaseRefusalOf(batch, [{ ...world.payout, batchId: 'b' }], request)).toBe(expected);
  });

  it('answers no proposal of its own, whatever roles it has', () => {
    const world = new World();
    world.checkPayee(NEAR);
    world.decideHold('PAY', 'maker');
    const roles = ['FINANCE_MAKER', 'FINANCE_RELEASER'];
    const request = {
      decision: 'PAY',
      note: '',
      roles,
      hasInterest: false,
      branch: 'J01',
      at: world.at,
    } as const;
    const decide = (decidedBy: string) =>
      decideHold(world.payout, world.words, { ...request, decidedBy }, []);
    expect(decide('maker')).toEqual({ ok: false, code: 'APPROVAL.SAME_PERSON' });
    expect(decide('releaser')).toMatchObject({ ok: true, word: { step: 'CONFIRMED' } });
  });
});

describe('a statement line', () => {
  it('reconciles what the bank had said it did not take, even while the payout is held', () => {
    const world = sentOnce('NOT_ACCEPTED');
    world.pass(DAY + 1);
    world.send(NEAR, 'PAY_NOW', false);
    expect(world.payout.state).toBe('HELD');
    const { bucket, outcome } = decideLine(line(), nameOf(world), BANK, world.at);
    expect([bucket, outcome?.payout.state]).toEqual(['MATCHED', 'RECONCILED']);
    expect(outcome?.postings.map(({ key }) => key)).toEqual(['0123456789ABCA01:sending:proven']);
  });

  it('is a return as soon as the debit is known that it came before', () => {
    const credit = line({ lineId: 7, direction: 'CREDIT', amountSen: AMOUNT * 100 - 650_000 });
    const world = sentOnce('PAY_NOW');
    expect(decideLine(credit, nameOf(world), BANK, world.at).bucket).toBe('OTHER');
    const earlier = [{ ...credit, bucket: 'OTHER' as const }];
    const decided = decideLine(line(), { ...nameOf(world), earlier }, BANK, world.at);
    expect(decided).toMatchObject({ bucket: 'MATCHED', rejudged: [{ lineId: 7, bucket: 'RETURN' }] });
    expect(decided.outcome?.moves.map(({ move }) => move.to)).toEqual(['RECONCILED', 'RETURNED']);
    expect(decided.postings.at(-1)?.lines).toEqual([
      { account: 'SUSPENSE_UNMATCHED', amountRupiah: AMOUNT - 6_500 },
      { account: 'BANK_FEE', amountRupiah: 6_500 },
      { account: 'RETURNED_PAYABLE', amountRupiah: -AMOUNT },
    ]);
  });

  it.each([
    ['AWAITING_RELEASE', ['CANCELLED'], 'MATCHED'],
    ['HELD', ['CANCELLED'], 'MATCHED'],
    ['RELEASED', ['HELD', 'CANCELLED'], 'MATCHED'],
    ['SENDING', undefined, 'THEIRS_NOT_OURS'],
    ['CLAIMED_PAID', undefined, 'THEIRS_NOT_OURS'],
    ['RECONCILED', undefined, 'THEIRS_NOT_OURS'],
  ] as const)(
    'that comes after the failure stops what replaces it while that is %s: %j',
    (state, moves, bucket) => {
      const failed = sentOnce('REFUSE');
      expect(failed.payout.state).toBe('FAILED');
      const holdReason = state === 'HELD' ? ('PAYEE.NAME_NEAR' as const) : null;
      const successor = { ...failed.payout, payoutId: 'ZZZZZZZZZZZZZ', state, holdReason };
      const decided = decideLine(line(), { ...nameOf(failed), successor }, BANK, failed.at);
      expect(decided.bucket).toBe(bucket);
      expect(decided.recalled?.moves.map(({ move }) => move.to)).toEqual(moves);
      expect(decided.outcome?.payout.state).toBe(bucket === 'MATCHED' ? 'RECONCILED' : 'FAILED');
    },
  );

  it('that pays what had come back leaves nothing owed, and a recalled payment gives back what it took', () => {
    const world = sentOnce('PAY_NOW');
    world.readAll();
    world.read([line({ lineId: 90, direction: 'CREDIT' })]);
    expect(world.payout.state).toBe('RETURNED');
    const successor = { ...world.payout, payoutId: 'ZZZZZZZZZZZZZ', state: 'AWAITING_RELEASE' as const };
    const decided = decideLine(line({ lineId: 91 }), { ...nameOf(world), successor }, BANK, world.at);
    const owed = [...decided.postings, ...(decided.recalled?.postings ?? [])]
      .flatMap(({ lines }) => lines)
      .filter(({ account }) => account === 'RETURNED_PAYABLE')
      .map(({ amountRupiah }) => amountRupiah);
    expect(owed).toEqual([AMOUNT, -AMOUNT]);
    expect(decided.outcome?.payout).toMatchObject({ state: 'RECONCILED', returnedAt: null });
  });

  it('of another bank names no attempt here', () => {
    const world = sentOnce('PAY_NOW');
    const foreign = decideLine(line(), nameOf(world), { ...BANK, bankCode: '002' }, world.at);
    expect(foreign).toMatchObject({ bucket: 'THEIRS_NOT_OURS', outcome: undefined });
  });

  it('with another amount proves nothing, and speaks against the absence of the transfer', () => {
    const world = sentOnce('NEVER');
    expect(decideLine(line({ amountSen: 5 }), nameOf(world), BANK, world.at).bucket).toBe('AMOUNT_DIFFERS');
    world.pass(2 * DAY);
    world.inquire('DENIED');
    const completeThrough = world.at;
    const { attempt } = nameOf(world);
    const evidence = { completeThrough, gaps: [], explained: [], isNamedByLine: false };
    expect(isAbsent(attempt, evidence, PACE)).toBe(true);
    expect(isAbsent(attempt, { ...evidence, isNamedByLine: true }, PACE)).toBe(false);
  });

  it('that is missing speaks against the absence of what was sent by then, and of nothing else', () => {
    const world = sentOnce('NEVER');
    world.pass(2 * DAY);
    world.inquire('DENIED');
    const { attempt } = nameOf(world);
    const hour = (from: string) => ({ from, to: new Date(Date.parse(from) + 3_600_000).toISOString() });
    const isProven = (gap: { from: string; to: string }) =>
      isAbsent(
        attempt,
        { completeThrough: world.at, gaps: [gap], explained: [], isNamedByLine: false },
        PACE,
      );
    const before = new Date(Date.parse(attempt.sentAt) - DAY).toISOString();
    const since = new Date(Date.parse(attempt.sentAt) + DAY).toISOString();
    expect([hour(before), hour(attempt.sentAt), hour(since)].map(isProven)).toEqual([true, false, false]);
  });

  it('that was missing and explained proves nothing until the bank has denied the transfer once more', () => {
    const world = sentOnce('NEVER');
    world.pass(2 * DAY);
    world.inquire('DENIED');
    const gap = { from: nameOf(world).attempt.sentAt, to: world.at, explainedAt: world.at };
    const isProven = (missingSen: number) =>
      isAbsent(
        nameOf(world).attempt,
        { completeThrough: world.at, gaps: [], explained: [{ ...gap, missingSen }], isNamedByLine: false },
        PACE,
      );
    // A debit that is too small for it, or money that came in, never was this transfer.
    const DEBIT = -AMOUNT * 100;
    expect([DEBIT - 1, DEBIT, DEBIT + 1, -DEBIT].map(isProven)).toEqual([false, false, true, true]);
    world.pass(PACE.proofHorizon - 1);
    world.inquire('DENIED');
    expect(isProven(DEBIT)).toBe(false);
    world.pass(DAY);
    expect(isProven(DEBIT)).toBe(false);
    world.inquire('DENIED');
    expect(isProven(DEBIT)).toBe(true);
  });
});
