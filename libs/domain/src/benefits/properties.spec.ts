import fc from 'fast-check';
import { addDays } from '../calendar';
import { DISABILITY_TABLE } from '../rules';
import { calculate, calculateLine, type LineContext } from './calculate';
import { thirtyDayMonths } from './incapacity-days';

const context = (amount: number, at = '2024-03-05T10:00:00+07:00'): LineContext => ({
  kind: 'ACCIDENT',
  segment: 'PU',
  occurredAt: at,
  zone: 'WIB',
  wage: { amount, unit: 'MONTH' },
});

const R1 = '2019-06-10T10:00:00+07:00';
const wages = fc.integer({ min: 1, max: 1_000_000_000 });

function amount(line: Record<string, unknown>, facts: LineContext): number {
  const answer = calculateLine(facts, line);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.line.amount;
}

const WAGE_BASED: Record<string, unknown>[] = [
  { type: 'DEATH' },
  { type: 'TOTAL_PERMANENT' },
  { type: 'PARTIAL_ANATOMICAL', items: [{ code: 'A15', side: 'LEFT' }] },
  { type: 'PARTIAL_FUNCTIONAL', items: [{ code: 'A12', side: 'LEFT', functionLossPercent: 33 }] },
  { type: 'STMB', periods: [{ from: '2024-03-05', to: '2024-04-01' }] },
];

describe('laws of the amounts', () => {
  it.each(WAGE_BASED.map((line) => [line.type, line]))(
    '%s never falls when the wage rises',
    (_type, line) => {
      fc.assert(
        fc.property(wages, wages, (one, other) => {
          const [low, high] = one < other ? [one, other] : [other, one];
          const benefit = line;
          return amount(benefit, context(low)) <= amount(benefit, context(high));
        }),
      );
    },
  );

  it('a larger part of the function never pays less', () => {
    const line = (functionLossPercent: number) => ({
      type: 'PARTIAL_FUNCTIONAL',
      items: [{ code: 'A01', side: 'RIGHT', functionLossPercent }],
    });
    fc.assert(
      fc.property(wages, fc.integer({ min: 1, max: 99 }), (wage, part) => {
        return amount(line(part), context(wage)) <= amount(line(part + 1), context(wage));
      }),
    );
  });

  it('all of the function is the anatomical loss', () => {
    const limbs = DISABILITY_TABLE.filter((row) => row.functional);
    for (const { code, paired } of limbs) {
      const item = paired ? { code, side: 'RIGHT' } : { code };
      const facts = context(5_067_381);
      const whole = { type: 'PARTIAL_FUNCTIONAL', items: [{ ...item, functionLossPercent: 100 }] };
      expect(amount(whole, facts)).toBe(amount({ type: 'PARTIAL_ANATOMICAL', items: [item] }, facts));
    }
  });

  it('is exact: the anatomical amount is the fraction rounded half up', () => {
    fc.assert(
      fc.property(wages, (wage) => {
        const exact = (BigInt(wage) * 80n * 450n * 2n + 10_000n) / 20_000n;
        return (
          BigInt(
            amount({ type: 'PARTIAL_ANATOMICAL', items: [{ code: 'A15', side: 'RIGHT' }] }, context(wage)),
          ) === exact
        );
      }),
    );
  });

  it('no cap is ever exceeded, and below it everything is paid', () => {
    const invoices = fc.integer({ min: 1, max: 1_000_000_000_000 });
    const capped = [
      ['DENTURE', 5_000_000],
      ['HEARING_AID', 2_500_000],
      ['GLASSES', 1_000_000],
    ] as const;
    fc.assert(
      fc.property(invoices, fc.constantFrom(...capped), (invoice, [type, cap]) => {
        return amount({ type, invoice }, context(1)) === Math.min(invoice, cap);
      }),
    );
  });

  it('transport does not depend on the order of the receipts or on how they are split', () => {
    const receipt = fc.record({
      mode: fc.constantFrom('LAND', 'SEA', 'AIR'),
      amount: fc.integer({ min: 2, max: 9_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(receipt, { minLength: 1, maxLength: 8 }), (receipts) => {
        const whole = amount({ type: 'TRANSPORT', receipts }, context(1));
        const split = receipts.flatMap(({ mode, amount: each }) => [
          { mode, amount: 1 },
          { mode, amount: each - 1 },
        ]);
        return (
          whole === amount({ type: 'TRANSPORT', receipts: [...receipts].reverse() }, context(1)) &&
          whole === amount({ type: 'TRANSPORT', receipts: split }, context(1)) &&
          whole <= 17_000_000
        );
      }),
    );
  });
});

const FIRST_DAY = '2024-03-05';
const period = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 90 }))
  .map(([start, length]) => ({ from: addDays(FIRST_DAY, start), to: addDays(FIRST_DAY, start + length) }));
const periods = fc.array(period, { minLength: 1, maxLength: 8 });
const policies = fc.constantFrom('THIRTY_DAY_MONTHS', 'CALENDAR_MONTHS');
const laws = fc.constantFrom(R1, '2024-03-05T10:00:00+07:00');

describe('laws of lost wages', () => {
  it('the order of the periods and repeating one of them change nothing', () => {
    fc.assert(
      fc.property(periods, policies, laws, wages, (list, stmbPolicy, at, wage) => {
        const facts = context(wage, at);
        const line = (each: unknown[]) => ({ type: 'STMB', stmbPolicy, periods: each });
        const plain = amount(line(list), facts);
        return (
          plain === amount(line([...list].reverse()), facts) &&
          plain === amount(line([...list, list[0]]), facts)
        );
      }),
    );
  });

  it('instalments sum to the whole', () => {
    fc.assert(
      fc.property(periods, policies, laws, wages, (list, stmbPolicy, at, wage) => {
        const facts = context(wage, at);
        const sorted = [...list].sort((left, right) => left.from.localeCompare(right.from));
        let paid = 0;
        for (let count = 1; count <= sorted.length; count += 1) {
          const line = { type: 'STMB', stmbPolicy, periods: sorted.slice(0, count), alreadyPaid: paid };
          paid += amount(line, facts);
        }
        return paid === amount({ type: 'STMB', stmbPolicy, periods: list }, facts);
      }),
    );
  });

  it('days are additive: splitting a period at any day pays the same', () => {
    const lengths = fc.tuple(fc.integer({ min: 2, max: 800 }), fc.integer({ min: 1, max: 799 }));
    fc.assert(
      fc.property(lengths, policies, laws, wages, ([length, cut], stmbPolicy, at, wage) => {
        fc.pre(cut < length);
        const facts = context(wage, at);
        const line = (list: unknown[]) => ({ type: 'STMB', stmbPolicy, periods: list });
        const day = (index: number) => addDays(FIRST_DAY, index);
        const whole = amount(line([{ from: day(0), to: day(length - 1) }]), facts);
        const parts = [
          { from: day(0), to: day(cut - 1) },
          { from: day(cut), to: day(length - 1) },
        ];
        return whole === amount(line(parts), facts);
      }),
    );
  });

  it('every day lands in exactly one rate', () => {
    const bands = [
      { months: 6, percent: 100, figures: [] },
      { months: 6, percent: 75, figures: [] },
      { months: null, percent: 50, figures: [] },
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (days) => {
        const parts = thirtyDayMonths(days, bands, 30);
        return parts.reduce((sum, part) => sum + part.days, 0) === days;
      }),
    );
  });

  it('a full calendar month pays the full wage whatever its length', () => {
    const line = (from: string, to: string) => ({
      type: 'STMB',
      stmbPolicy: 'CALENDAR_MONTHS',
      periods: [{ from, to }],
    });
    const facts = context(3_000_000, '2024-02-01T10:00:00+07:00');
    expect(amount(line('2024-02-01', '2024-02-29'), facts)).toBe(3_000_000);
    expect(amount(line('2024-03-01', '2024-03-31'), facts)).toBe(3_000_000);
    expect(amount(line('2024-02-15', '2024-03-14'), facts)).toBe(3_000_000);
    expect(amount(line('2024-02-01', '2025-01-31'), facts)).toBe(36_000_000);
    expect(amount(line('2024-02-01', '2025-02-28'), facts)).toBe(37_500_000);
  });
});

describe('a call', () => {
  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const answer = calculate(value);
        return answer.ok || answer.errors.length > 0;
      }),
      { numRuns: 500 },
    );
  });

  it('never throws on a call with any kind of line', () => {
    const types = fc.constantFrom(
      'STMB',
      'SCHOLARSHIP',
      'PARTIAL_ANATOMICAL',
      'HOME_CARE',
      'TRANSPORT',
      'DENTURE',
    );
    fc.assert(
      fc.property(
        types,
        fc.dictionary(
          fc.constantFrom('periods', 'items', 'children', 'receipts', 'invoice', 'invoices', 'startedOn'),
          fc.jsonValue(),
        ),
        (type, details) => {
          const answer = calculate({ ...context(1), benefits: [{ ...details, type }] });
          return answer.ok || answer.errors.every(({ pointer }) => pointer.startsWith('/'));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the same bytes for the same facts, and survives JSON', () => {
    const call = {
      ...context(5_067_381),
      benefits: WAGE_BASED.filter(({ type }) => type !== 'TOTAL_PERMANENT'),
    };
    const first = JSON.stringify(calculate(call));
    expect(JSON.stringify(calculate(JSON.parse(JSON.stringify(call))))).toBe(first);
    expect(JSON.parse(first)).toEqual(calculate(call));
  });

  it('does not change what it is given', () => {
    const call = Object.freeze({
      ...context(1),
      benefits: Object.freeze([Object.freeze({ type: 'DEATH' })]),
    });
    expect(calculate(call).ok).toBe(true);
  });
});
