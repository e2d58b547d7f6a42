import fc from 'fast-check';
import { countDays, mergePeriods, type Period } from '../benefits';
import { addDays } from '../calendar';
import { commonDays, daysWithout, periodsText } from './periods';

const START = '2026-01-01';
const period: fc.Arbitrary<Period> = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))
  .map(([first, length]) => ({ from: addDays(START, first), to: addDays(START, first + length) }));
const periods = fc.array(period, { maxLength: 6 });

const daysOf = (list: readonly Period[]): Set<string> => {
  const days = new Set<string>();
  for (const { from, to } of list) for (let day = from; day <= to; day = addDays(day, 1)) days.add(day);
  return days;
};

describe('days of a case', () => {
  it('takes away exactly the days that are gone', () => {
    fc.assert(
      fc.property(periods, periods, (whole, taken) => {
        const gone = daysOf(taken);
        const expected = [...daysOf(whole)].filter((day) => !gone.has(day)).sort();
        const rest = daysWithout(whole, taken);
        expect([...daysOf(rest)].sort()).toEqual(expected);
        expect(countDays(rest)).toBe(expected.length);
        expect(rest).toEqual(mergePeriods(rest));
      }),
    );
  });

  it('finds exactly the days that lie in both', () => {
    fc.assert(
      fc.property(periods, periods, (left, right) => {
        const other = daysOf(right);
        const expected = [...daysOf(left)].filter((day) => other.has(day)).sort();
        expect([...daysOf(commonDays(left, right))].sort()).toEqual(expected);
      }),
    );
  });

  it('writes a single day once', () => {
    expect(
      periodsText([
        { from: START, to: START },
        { from: '2026-02-01', to: '2026-02-03' },
      ]),
    ).toBe('2026-01-01, 2026-02-01 – 2026-02-03');
  });
});
