import fc from 'fast-check';
import { isSettledPayout, PAYOUT_STATES } from '../states';
import type { InquiryVerdict } from '../transfer-status';
import type { HolderAnswer } from './payee-check';
import type { Fate } from './spec-bank';
import { AMOUNT } from './spec-facts';
import { faultsOf } from './spec-faults';
import { World } from './spec-world';

/** Something that happens; its name and value are what a counterexample prints. */
interface Event {
  readonly run: (world: World) => unknown;
}

const told = (name: string, accountNumber: string | null = null): HolderAnswer => ({
  kind: 'HOLDER',
  name,
  accountNumber,
  nameLength: 20,
});

const HOLDERS: readonly HolderAnswer[] = [
  told('SITI AMINAH'),
  told('SITI AMINNAH'),
  told('BUDI'),
  told('SITI AMINAH', '999'),
  { kind: 'CLOSED' },
  { kind: 'UNAVAILABLE' },
];
const FATES: readonly Fate[] = ['PAY_NOW', 'PAY_LATER', 'NEVER', 'REFUSE', 'HOLD', 'NOT_ACCEPTED'];
/** What an inquiry may say whatever the truth is; a denial before the horizon proves nothing, and is thrown in too. */
const VERDICTS: readonly (InquiryVerdict | undefined)[] = [
  undefined,
  'NOTHING',
  'DENIED',
  'UNDER_WAY',
  'RETURNED',
];
const PAUSES = [1_000, 30_000, 20 * 60_000, 13 * 3_600_000, 30 * 3_600_000];

const holder = fc.oneof(fc.constant(HOLDERS[0]!), fc.constantFrom(...HOLDERS));

function happens<T>(name: string, arbitrary: fc.Arbitrary<T>, run: (world: World, value: T) => unknown) {
  return arbitrary.map(
    (value): Event =>
      ({
        run: (world) => run(world, value),
        [fc.toStringMethod]: () => `${name}(${fc.stringify(value)})`,
      }) as Event,
  );
}
const simply = (name: string, run: (world: World) => unknown): fc.Arbitrary<Event> =>
  happens(name, fc.constant(null), run);

const check = happens('check', holder, (world, answer) => world.checkPayee(answer));
const release = simply('release', (world) => world.release());
const send = happens(
  'send',
  fc.tuple(holder, fc.constantFrom(...FATES), fc.boolean()),
  (world, [answer, fate, isLost]) => world.send(answer, fate, isLost),
);
const sendInBulk = happens(
  'sendInBulk',
  fc.tuple(holder, fc.constantFrom(...FATES), fc.boolean()),
  (world, [answer, fate, isLost]) => world.send(answer, fate, isLost, true),
);
const resume = simply('resume', (world) => world.resume());
const deliver = happens('deliver', fc.nat(3), (world, index) => world.deliver(index));
const lose = simply('lose', (world) => world.answers.shift());
const inquire = happens('inquire', fc.constantFrom(...VERDICTS), (world, verdict) => world.inquire(verdict));
const pass = happens('pass', fc.constantFrom(...PAUSES), (world, pause) => world.pass(pause));
const readSome = happens(
  'readSome',
  fc.array(fc.nat(100), { minLength: 12, maxLength: 12 }),
  (world, picks) => {
    const shuffled = world.bank.lines
      .map((line, index) => ({ line, order: picks[index % picks.length] ?? 0 }))
      .sort((left, right) => left.order - right.order);
    world.read(shuffled.filter(({ order }) => order % 3 > 0).map(({ line }) => line));
  },
);
const readAll = simply('readAll', (world) => world.readAll());
const returnMoney = happens('returnMoney', fc.constantFrom(0, 650_000), (world, fee) =>
  world.bank.returnMoney(fee, world.now),
);
const otherLine = happens('otherLine', fc.nat(5), (world, kind) => printOther(world, kind));
const hold = happens(
  'hold',
  fc.tuple(
    fc.constantFrom('PAY' as const, 'CANCEL' as const),
    fc.constantFrom('maker' as const, 'releaser' as const),
  ),
  (world, [choice, person]) => world.decideHold(choice, person),
);
const cancel = simply('cancel', (world) => world.cancel());
const replace = simply('replace', (world) => world.replace());

/** Lines that are about no payout of ours, or about nothing at all; equal ones among them. */
function printOther({ bank, now }: World, kind: number): void {
  if (kind === 0) bank.print('DEBIT', 250_000, 'BIAYA TRANSFER', now);
  if (kind === 1) bank.print('CREDIT', AMOUNT * 100, 'SETORAN DANA', now);
  if (kind === 2) bank.print('DEBIT', AMOUNT * 100, 'TRF 0000000000000A01 KLAIM', now);
  if (kind === 3) bank.print('CREDIT', 12_345, 'BUNGA', now);
  if (kind === 4) bank.print('DEBIT', AMOUNT * 100, 'TRF TANPA NOMOR', now);
  if (kind === 5) bank.print('CREDIT', 7_000, 'KOREKSI', now, 'ERROR CORRECTION');
}

const anything = fc.oneof(
  { weight: 1, arbitrary: check },
  { weight: 4, arbitrary: release },
  { weight: 6, arbitrary: send },
  { weight: 3, arbitrary: sendInBulk },
  { weight: 1, arbitrary: resume },
  { weight: 5, arbitrary: deliver },
  { weight: 1, arbitrary: lose },
  { weight: 4, arbitrary: inquire },
  { weight: 5, arbitrary: pass },
  { weight: 3, arbitrary: readSome },
  { weight: 3, arbitrary: readAll },
  { weight: 2, arbitrary: returnMoney },
  { weight: 1, arbitrary: otherLine },
  { weight: 4, arbitrary: hold },
  { weight: 2, arbitrary: cancel },
  { weight: 3, arbitrary: replace },
);
/** What may happen to a payout, in any order. */
const story = fc.array(anything, { maxLength: 40, size: 'max' });

const isReplacing = (event: Event): boolean => fc.stringify(event).startsWith('replace');
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
        for (const event of after.filter((each) => !isReplacing(each))) {
          const sent = world.sent.length;
          // Once the bank has sent it back, another payout may rightly take its place.
          const stands = isKnown && world.bank.paidAndKept > 0;
          event.run(world);
          if (stands) expect(world.sent).toHaveLength(sent);
        }
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
