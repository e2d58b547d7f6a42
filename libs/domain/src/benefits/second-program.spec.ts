import { PERMENAKER_4_2023, PP_44_2015, PP_82_2019, type AmountRuleSet } from '../rules';
import { calculate } from './calculate';

/**
 * A second program that works out what the calculator works out, from the law and not from its code: whole numbers of
 * rupiah as fractions, figures written down again. Thousands of random cases must come to the same amount in both.
 */
type Fraction = readonly [numerator: bigint, denominator: bigint];

const halfUp = ([numerator, denominator]: Fraction): number =>
  Number((2n * numerator + denominator) / (2n * denominator));
const of = (amount: number, numerator: number, denominator: number): number =>
  halfUp([BigInt(amount) * BigInt(numerator), BigInt(denominator)]);

interface Law {
  readonly floor: number;
  readonly periodic: number;
  readonly bands: readonly (readonly [days: number, percent: number])[];
  readonly transport: Readonly<Record<string, number>>;
  readonly denture: number;
}

const OLD: Law = {
  floor: 16_200_000,
  periodic: 200_000,
  bands: [
    [180, 100],
    [180, 75],
    [100_000, 50],
  ],
  transport: { LAND: 1_000_000, SEA: 1_500_000, AIR: 2_500_000 },
  denture: 3_000_000,
};
const NEW: Law = {
  floor: 20_000_000,
  periodic: 500_000,
  bands: [
    [360, 100],
    [100_000, 50],
  ],
  transport: { LAND: 5_000_000, SEA: 2_000_000, AIR: 10_000_000 },
  denture: 5_000_000,
};

/** Right and left of a right-handed worker, in tenths of a percent; `per` where it is counted in tens. */
const TABLE: Readonly<
  Record<string, { readonly better: number; readonly other: number; readonly per?: string }>
> = {
  A01: { better: 400, other: 350 },
  A02: { better: 350, other: 300 },
  A12: { better: 150, other: 120 },
  A13: { better: 90, other: 70 },
  A15: { better: 45, other: 35 },
  A05: { better: 350, other: 350 },
  B06: { better: 60, other: 60, per: 'decibels' },
  B17: { better: 70, other: 70, per: 'lossPercent' },
};

/** A small generator of numbers, so that a case that fails can be repeated by its number. */
function numbers(seed: number): (max: number) => number {
  let state = seed;
  return (max) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * max);
  };
}

interface Made {
  readonly call: Record<string, unknown>;
  readonly expected: number;
}

type Random = (max: number) => number;

function wageOf(random: Random): { readonly wage: object; readonly segment: string; readonly month: number } {
  const amount = 1 + random(30_000_000);
  switch (random(4)) {
    case 0:
      return { segment: 'PU', wage: { amount, unit: 'MONTH' }, month: amount };
    case 1:
      return {
        segment: 'PU',
        wage: { amount: 1 + (amount % 900_000), unit: 'DAY' },
        month: (1 + (amount % 900_000)) * 25,
      };
    case 2:
      return {
        segment: 'JAKON',
        wage: { amount: 1 + (amount % 900_000), unit: 'DAY' },
        month: (1 + (amount % 900_000)) * 30,
      };
    default:
      return { segment: 'JAKON', wage: { minimum: { amount, source: 'UMP' } }, month: amount };
  }
}

function lineOf(random: Random, law: Law, month: number, left: boolean): [line: object, expected: number] {
  const asked = 1 + random(30_000_000);
  const before = random(3) === 0 ? random(12_000_000) : 0;
  const paid = before === 0 ? {} : { alreadyPaid: before };
  switch (random(9)) {
    case 0:
      return [{ type: 'DEATH' }, Math.max(of(month, 48, 1), law.floor)];
    case 1:
      return [{ type: 'TOTAL_PERMANENT' }, of(month, 56, 1)];
    case 2:
      return [{ type: 'PERIODIC' }, 24 * law.periodic];
    case 3:
      return stmb(random, law, month);
    case 4:
      return anatomical(random, month, left);
    case 5:
      return functional(random, month, left);
    case 6:
      return transport(random, law);
    case 7: {
      const reference = 1 + random(20_000_000);
      const line = { type: 'PROSTHESIS', referencePrice: reference, invoice: asked };
      return [line, Math.min(asked, of(reference, 140, 100))];
    }
    default:
      return [
        { type: 'DENTURE', invoice: asked, ...paid },
        Math.min(asked, Math.max(0, law.denture - before)),
      ];
  }
}

const DAY = 86_400_000;
const dayAfter = (start: string, days: number): string =>
  new Date(Date.parse(start) + days * DAY).toISOString().slice(0, 10);

function stmb(random: Random, law: Law, month: number): [object, number] {
  const start = law === OLD ? '2019-06-10' : '2024-03-05';
  const pieces = Array.from({ length: 1 + random(3) }, () => {
    const from = random(300);
    return [from, from + random(250)] as const;
  });
  const days = new Set(
    pieces.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
  );
  let left = days.size;
  let share = 0;
  for (const [length, percent] of law.bands) {
    const used = Math.min(left, length);
    share += used * percent;
    left -= used;
  }
  const periods = pieces.map(([from, to]) => ({ from: dayAfter(start, from), to: dayAfter(start, to) }));
  return [{ type: 'STMB', periods }, of(month, share, 3_000)];
}

function injured(random: Random, left: boolean, codes: readonly string[]): { item: object; tenths: number } {
  const code = codes[random(codes.length)] ?? '';
  const { better, other, per } = TABLE[code] ?? { better: 0, other: 0 };
  if (per !== undefined) {
    const tens = 1 + random(4);
    return { item: { code, [per]: tens * 10 }, tenths: better * tens };
  }
  const onLeft = random(2) === 0;
  return { item: { code, side: onLeft ? 'LEFT' : 'RIGHT' }, tenths: onLeft === left ? better : other };
}

function anatomical(random: Random, month: number, left: boolean): [object, number] {
  const { item, tenths } = injured(random, left, Object.keys(TABLE));
  return [{ type: 'PARTIAL_ANATOMICAL', items: [item] }, of(month, tenths * 80, 1_000)];
}

function functional(random: Random, month: number, left: boolean): [object, number] {
  const { item, tenths } = injured(random, left, ['A01', 'A02', 'A05', 'A12', 'A13', 'A15']);
  const loss = 10 + random(991);
  const line = { type: 'PARTIAL_FUNCTIONAL', items: [{ ...item, functionLossPercent: loss / 10 }] };
  return [line, of(month, tenths * loss * 80, 1_000_000)];
}

function transport(random: Random, law: Law): [object, number] {
  const modes = ['LAND', 'SEA', 'AIR'];
  const receipts = Array.from({ length: 1 + random(4) }, () => ({
    mode: modes[random(3)] ?? '',
    amount: 1 + random(8_000_000),
  }));
  const expected = modes.map((mode) => {
    const spent = receipts.filter((each) => each.mode === mode).reduce((sum, { amount }) => sum + amount, 0);
    return Math.min(spent, law.transport[mode] ?? 0);
  });
  return [{ type: 'TRANSPORT', receipts }, expected.reduce((sum, amount) => sum + amount, 0)];
}

/** Migrant workers: two fixed amounts and four limits, whatever the wage. */
function migrant(random: Random): [object, number] {
  const asked = 1 + random(80_000_000);
  const capped = (type: string, cap: number): [object, number] => [
    { type, invoice: asked },
    Math.min(asked, cap),
  ];
  switch (random(5)) {
    case 0:
      return [{ type: 'DEATH' }, 85_000_000];
    case 1:
      return [{ type: 'TOTAL_PERMANENT' }, 100_000_000];
    case 2:
      return capped('MEDICAL_REIMBURSEMENT', 50_000_000);
    case 3:
      return capped('HEARING_AID', 2_500_000);
    default:
      return capped('GLASSES', 1_000_000);
  }
}

function make(seed: number): Made {
  const random = numbers(seed);
  const old = random(3) === 0;
  const left = random(2) === 0;
  const base = {
    kind: 'ACCIDENT',
    zone: 'WIB',
    occurredAt: old ? '2019-06-10T10:00:00+07:00' : '2024-03-05T10:00:00+07:00',
    handedness: left ? 'LEFT' : 'RIGHT',
  };
  if (!old && random(8) === 0) {
    const [line, expected] = migrant(random);
    return { call: { ...base, segment: 'PMI', benefits: [line] }, expected };
  }
  const { wage, segment, month } = wageOf(random);
  const [line, expected] = lineOf(random, old ? OLD : NEW, month, left);
  return { call: { ...base, segment, wage, benefits: [line] }, expected };
}

const figures = Object.entries(PERMENAKER_4_2023.figures).map(([key, figure]) => [
  key,
  { ...figure, verifiedBy: 'a01, a02' },
]);
const TABLES: Readonly<Record<string, AmountRuleSet>> = {
  'PP-44-2015': PP_44_2015,
  'PP-82-2019': PP_82_2019,
  'PERMENAKER-4-2023': {
    ...PERMENAKER_4_2023,
    figures: Object.fromEntries(figures) as AmountRuleSet['figures'],
  },
};

const CASES = 5_000;

describe('the calculator and a second program', () => {
  it(`come to the same amount in ${CASES} random cases`, () => {
    const differing = Array.from({ length: CASES }, (_, seed) => {
      const { call, expected } = make(seed + 1);
      const answer = calculate(call, (code) => TABLES[code]);
      const amount = answer.ok ? answer.result.total : answer.errors.map(({ code }) => code).join(', ');
      return amount === expected ? undefined : { seed: seed + 1, call, expected, amount };
    }).filter((each) => each !== undefined);
    expect(differing).toEqual([]);
  });

  it('met every sort of case many times', () => {
    const seen = new Map<string, number>();
    for (let seed = 1; seed <= CASES; seed += 1) {
      const { segment, benefits } = make(seed).call as { segment: string; benefits: [{ type: string }] };
      const sort = segment === 'PMI' ? `PMI ${benefits[0].type}` : benefits[0].type;
      seen.set(sort, (seen.get(sort) ?? 0) + 1);
    }
    expect(seen.size).toBe(14);
    expect(Math.min(...seen.values())).toBeGreaterThan(50);
  });
});
