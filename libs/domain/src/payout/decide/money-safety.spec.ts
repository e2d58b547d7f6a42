import fc from 'fast-check';
import { isSettledPayout, PAYOUT_STATES } from '../states';
import type { Fate } from './spec-bank';
import { faultsOf } from './spec-faults';
import { HOLDERS, isReplacing, story } from './spec-story';
import { World } from './spec-world';

const RUNS = { numRuns: 1_000 };

/** Everybody does their work and tells the truth, until nobody has anything left to do. */
function comeToRest(world: World): void {
  for (let turn = 0; turn < 60 && world.next.next !== 'END'; turn += 1) {
    while (world.answers.length > 0) world.deliver(0);
    world.pass(world.next.afterSeconds * 1_000 + 13 * 3_600_000);
    if (world.next.next === 'SEND') world.send(HOLDERS[0]!, 'PAY_NOW', false);
    if (world.next.next === 'INQUIRE') world.inquire();
    world.decideHold('CANCEL', 'maker');
    world.decideHold('CANCEL', 'releaser');
    world.release();
    world.readAll();
  }
  world.readAll();
}

/** Released, sent, answered, and sent back by the payee's bank where it was paid. */
function payOut(world: World, fate: Fate): void {
  world.checkPayee(HOLDERS[0]!);
  world.release();
  world.send(HOLDERS[0]!, fate, false);
  world.deliver(0);
  world.readAll();
  world.bank.returnMoney(0, world.now);
  world.readAll();
}

describe('one payout, whatever happens to it', () => {
  it('is never paid twice, keeps the books and always has a next step', () => {
    fc.assert(
      fc.property(story, (events) => {
        const world = new World();
        for (const event of events) {
          event.run(world);
          const faults = faultsOf(world);
          if (faults.length > 0) throw new Error(faults.join(', '));
        }
      }),
      RUNS,
    );
  });

  it('comes to its end once everybody does their work', () => {
    fc.assert(
      fc.property(story, (events) => {
        const world = new World();
        for (const event of events) event.run(world);
        comeToRest(world);
        expect(faultsOf(world)).toEqual([]);
        const { state } = world.payout;
        expect(world.bank.paidAndKept).toBeLessThanOrEqual(1);
        // What the bank claims and never books waits for its statement, in the list of what is unproven.
        if (state === 'CLAIMED_PAID') expect(world.bank.paidAndKept).toBe(0);
        else expect(isSettledPayout(state)).toBe(true);
        if (state === 'RECONCILED') expect(world.bank.paidAndKept).toBe(1);
        if (state !== 'RECONCILED') expect(world.bank.paidAndKept).toBe(0);
      }),
      RUNS,
    );
  });

  it('is not sent again over a debit that the bank had denied, and the debit raises the alarm', () => {
    fc.assert(
      fc.property(story, story, (before, after) => {
        const world = new World();
        for (const event of before) event.run(world);
        world.bank.breakWord(world.now);
        world.readAll();
        // It pays a second time by itself, which nobody can keep it from; the books still say so.
        expect(faultsOf(world).filter((fault) => fault !== 'paid twice')).toEqual([]);
        const isKnown =
          world.hasStrayDebit || world.family.some(({ payout }) => payout.state === 'RECONCILED');
        if (world.bank.paidAndKept > 0) expect(isKnown).toBe(true);
        const sent = world.sent.length;
        for (const event of after) if (!isReplacing(event)) event.run(world);
        if (isKnown) expect(world.sent).toHaveLength(sent);
      }),
      RUNS,
    );
  });

  it.each<[string, readonly ('fail' | 'return' | 'cancel')[]]>([
    ['failed, cancelled, and again', ['fail', 'cancel', 'cancel']],
    ['returned, cancelled, and again', ['return', 'cancel', 'return']],
    ['cancelled, failed, returned', ['cancel', 'fail', 'return']],
    ['failed, returned', ['fail', 'return']],
    ['returned, failed, cancelled', ['return', 'fail', 'cancel']],
  ])('is promised once however often it is replaced, and a late debit is paid from it: %s', (_name, ends) => {
    const world = new World();
    for (const [index, end] of ends.entries()) {
      if (index > 0) world.replace();
      if (end === 'cancel') world.cancel();
      else payOut(world, end === 'fail' ? 'REFUSE' : 'PAY_NOW');
      expect([world.family.length, ...faultsOf(world)]).toEqual([index + 1]);
    }
    world.bank.breakWord(world.now);
    world.readAll();
    expect(faultsOf(world).filter((fault) => fault !== 'an end that is none')).toEqual([]);
  });

  it('counts a line that is delivered again once', () => {
    fc.assert(
      fc.property(story, (events) => {
        const world = new World();
        for (const event of events) event.run(world);
        world.readAll();
        const balances = new Map(world.balances);
        world.read([...world.bank.lines, ...world.bank.lines].reverse());
        expect(world.balances).toEqual(balances);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the walk through the life of a payout', () => {
  it('reaches every state and every kind of line', () => {
    const states = new Set<string>();
    const buckets = new Set<string>();
    fc.assert(
      fc.property(story, (events) => {
        const world = new World();
        for (const event of events) {
          event.run(world);
          states.add(world.payout.state);
        }
        for (const line of world.stored) buckets.add(line.bucket);
      }),
      { numRuns: 1_000, seed: 7 },
    );
    expect([...states].sort()).toEqual([...PAYOUT_STATES].sort());
    expect([...buckets].sort()).toEqual(
      ['FEE', 'FUNDING', 'MATCHED', 'OTHER', 'RETURN', 'RETURN_SUSPECTED', 'THEIRS_NOT_OURS'].sort(),
    );
  });
});
