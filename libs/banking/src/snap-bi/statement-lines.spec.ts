import { StatementLines } from './statement-lines';
import type { PrintedLine } from './statement-page';
import { proveBalances } from './statement-proof';

const line = (amountSen: number, over: Partial<PrintedLine> = {}): PrintedLine => ({
  bookedAt: '2026-11-21T02:00:00.000Z',
  transactionId: '',
  direction: 'DEBIT',
  amountSen,
  balanceSen: null,
  remark: '',
  status: '',
  ...over,
});

function keysOf(page: readonly PrintedLine[]): string[] {
  const lines = new StatementLines();
  lines.add(page);
  return lines.oldestFirst().map(({ key }) => key);
}

describe('lines of several pages', () => {
  it('are each there once, the oldest first', () => {
    const lines = new StatementLines();
    expect(lines.add([line(3), line(2)])).toBe(2);
    expect(lines.add([line(2), line(1)])).toBe(1);
    expect(lines.oldestFirst().map(({ amountSen }) => amountSen)).toEqual([1, 2, 3]);
  });

  it('are two when two equal ones stand in one second, also where the page ends between them', () => {
    const lines = new StatementLines();
    lines.add([line(5), line(5)]);
    expect(lines.add([line(5), line(5), line(5)])).toBe(1);
    const keys = lines.oldestFirst().map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    const again = new StatementLines();
    again.add([line(5), line(5), line(5)]);
    expect(new Set(again.oldestFirst().map(({ key }) => key))).toEqual(new Set(keys));
  });

  it.each([
    ['nothing of the bank', {}],
    ['one number of the bank for all of them', { transactionId: 'BATCH-7' }],
  ])('are told apart by their words where %s and no balance does it', (_what, over) => {
    const [first, second] = ['TRF 0123456789ABCA01', 'TRF 0123456789ABDA01'].map((remark) =>
      line(5, { ...over, remark }),
    );
    const [keyOfFirst] = keysOf([first!]);
    expect(keysOf([second!, first!])).toEqual([keyOfFirst, ...keysOf([second!])]);
  });

  it('are known again whatever blanks and case their words have', () => {
    expect(keysOf([line(5, { remark: 'Trf  0123' })])).toEqual(keysOf([line(5, { remark: 'TRF 0123' })]));
  });
});

it.each([
  ['the balance after it', { balanceSen: 90 }],
  ["the bank's own number", { transactionId: '4711' }],
])('a line that comes twice with %s is one', (_what, over) => {
  const lines = new StatementLines();
  expect(lines.add([line(5, over), line(5, over)])).toBe(1);
});

describe('balances', () => {
  const printed = { startingSen: 100, endingSen: 70 };
  const lines = [line(10, { balanceSen: 90 }), line(20, { balanceSen: 70 })];
  const none = { startingSen: null, endingSen: null };

  it.each([
    ['printed and adding up', lines, printed, true],
    ['printed, with a line too few', lines.slice(1), printed, false],
    ['printed, with lines that print none', [line(10), line(20)], printed, true],
    ['of the lines only', lines, none, true],
    ['of the lines, with a line missing between', [lines[0]!, line(20, { balanceSen: 50 })], none, false],
    ['at the end only', lines, { ...none, endingSen: 70 }, true],
    ['at the end only, with another sum', lines, { ...none, endingSen: 60 }, false],
    ['nowhere', [line(10), line(20)], none, false],
    ['nowhere, and no line', [], none, false],
  ] as const)('%s: proven %s', (_what, given, balances, proven) => {
    const window = { from: '2026-11-21T00:00:00.000Z', to: '2026-11-22T00:00:00.000Z' };
    expect(proveBalances(given, balances, window).gaps?.length === 0).toBe(proven);
  });
});
