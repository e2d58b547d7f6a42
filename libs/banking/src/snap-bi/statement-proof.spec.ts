import type { PrintedLine } from './statement-page';
import { proveBalances } from './statement-proof';

const at = (minute: number): string => `2026-11-21T02:${String(minute).padStart(2, '0')}:00.000Z`;
const WINDOW = { from: at(0), to: at(59) };

/** Debits of 10 from a balance of 100, a minute apart. */
const lines: PrintedLine[] = [1, 2, 3, 4].map((no) => ({
  bookedAt: at(no),
  transactionId: `${no}`,
  direction: 'DEBIT',
  amountSen: 10,
  balanceSen: 100 - no * 10,
  remark: '',
  status: 'SUCCESS',
}));
const without = (...missing: number[]) => lines.filter((_line, index) => !missing.includes(index + 1));
const PRINTED = { startingSen: 100, endingSen: 60 };
const NONE = { startingSen: null, endingSen: null };

describe('the proof of a statement', () => {
  it.each([
    ['balances that add up', lines, PRINTED, []],
    ['lines that join, without a balance of the statement', lines, NONE, []],
    [
      'lines without balances whose sum is right',
      lines.map((line) => ({ ...line, balanceSen: null })),
      PRINTED,
      [],
    ],
    ['no line and no movement', [], { startingSen: 5, endingSen: 5 }, []],
  ])('is whole with %s', (_what, read, printed, gaps) => {
    expect(proveBalances(read, printed, WINDOW).gaps).toEqual(gaps);
  });

  it.each([
    ['the first line', without(1), { from: at(0), to: at(2), missingSen: -10 }],
    ['one in the middle', without(2), { from: at(1), to: at(3), missingSen: -10 }],
    ['two side by side', without(2, 3), { from: at(1), to: at(4), missingSen: -20 }],
    ['the newest', without(4), { from: at(3), to: at(59), missingSen: -10 }],
    ['all', [], { from: at(0), to: at(59), missingSen: -40 }],
  ])('narrows down that %s is missing', (_what, read, gap) => {
    expect(proveBalances(read, PRINTED, WINDOW).gaps).toEqual([gap]);
  });

  it('has one gap as long as the statement where lines carry no balance', () => {
    const read = without(2).map((line) => ({ ...line, balanceSen: null }));
    expect(proveBalances(read, PRINTED, WINDOW).gaps).toEqual([{ ...WINDOW, missingSen: -10 }]);
  });

  it.each([
    ['no balance at all', without(2).map((line) => ({ ...line, balanceSen: null })), NONE],
    ['no line and one balance', [], { startingSen: 5, endingSen: null }],
  ])('proves nothing with %s', (_what, read, printed) => {
    expect(proveBalances(read, printed, WINDOW).gaps).toBeUndefined();
  });
});
