import { decideHold } from './hold';
import { batchHash, releaseRefusalOf } from './release';
import { beforeSending, beginSending, planSending, takeReply, type SendingFacts } from './sending';
import { World, AMOUNT, PACE } from './spec-world';
import { decideLine, type StatementLine } from './statement-line';
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
  return { payout: world.payout, attempt };
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
  const facts = { isSending: true, intrabankLimitRupiah: null, hasStrayDebit: false };
  const before = (over: Partial<SendingFacts> = {}) => {
    const world = released();
    return beforeSending(world.payout, { ...facts, now: world.at, ...over });
  };

  it.each([
    [{}, { do: 'SEND' }],
    [{ isSending: false }, { do: 'WAIT_FOR_SWITCH' }],
    [{ hasStrayDebit: true }, { do: 'HOLD', holdReason: 'BANK.STRAY_DEBIT' }],
    [{ intrabankLimitRupiah: AMOUNT - 1 }, { do: 'HOLD', holdReason: 'RAIL.LIMIT' }],
    [{ intrabankLimitRupiah: AMOUNT }, { do: 'SEND' }],
  ])('%j: %j', (over, expected) => {
    expect(before(over)).toEqual(expected);
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
    const request = { hash: batchOf(world).hash, releaser, branch: 'J01', at: world.at };
    expect(releaseRefusalOf(batch, [{ ...world.payout, batchId: 'b' }], request)).toBe(expected);
  });

  it('answers no proposal of its own, whatever roles it has', () => {
    const world = new World();
    world.checkPayee(NEAR);
    world.decideHold('PAY', 'maker');
    const roles = ['FINANCE_MAKER', 'FINANCE_RELEASER'];
    const request = { decision: 'PAY', note: '', roles, branch: 'J01', at: world.at } as const;
    const decide = (decidedBy: string) =>
      decideHold(world.payout, world.words, { ...request, decidedBy }, undefined);
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
    const earlyCredit = line({ lineId: 7, direction: 'CREDIT', amountSen: AMOUNT * 100 - 650_000 });
    const world = sentOnce('PAY_NOW');
    expect(decideLine(earlyCredit, nameOf(world), BANK, world.at).bucket).toBe('OTHER');
    const decided = decideLine(line(), { ...nameOf(world), earlyCredit }, BANK, world.at);
    expect(decided).toMatchObject({ bucket: 'MATCHED', nowReturned: { lineId: 7 } });
    expect(decided.outcome?.moves.map(({ move }) => move.to)).toEqual(['RECONCILED', 'RETURNED']);
    expect(decided.postings.at(-1)?.lines).toEqual([
      { account: 'SUSPENSE_UNMATCHED', amountRupiah: AMOUNT - 6_500 },
      { account: 'BANK_FEE', amountRupiah: 6_500 },
      { account: 'RETURNED_PAYABLE', amountRupiah: -AMOUNT },
    ]);
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
    expect(isAbsent(attempt, { completeThrough, isNamedByLine: false }, PACE)).toBe(true);
    expect(isAbsent(attempt, { completeThrough, isNamedByLine: true }, PACE)).toBe(false);
  });
});
