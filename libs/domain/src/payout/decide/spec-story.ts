import fc from 'fast-check';
import type { InquiryVerdict } from '../transfer-status';
import type { HolderAnswer } from './payee-check';
import type { Fate } from './spec-bank';
import { AMOUNT } from './spec-facts';
import type { World } from './spec-world';

/** Something that happens; its name and value are what a counterexample prints. */
export interface Event {
  readonly run: (world: World) => unknown;
}

const told = (name: string, accountNumber: string | null = null): HolderAnswer => ({
  kind: 'HOLDER',
  name,
  accountNumber,
  nameLength: 20,
});

export const HOLDERS: readonly HolderAnswer[] = [
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
  { weight: 8, arbitrary: send },
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
export const story = fc.array(anything, { maxLength: 40, size: 'max' });

export const isReplacing = (event: Event): boolean => fc.stringify(event).startsWith('replace');
