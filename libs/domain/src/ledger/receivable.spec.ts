import { isBalanced, isSettleable, SETTLEMENT_DECISIONS, settlement } from './index';

const OWED = { claimNumber: 'JKK-2026-0000901', payer: 'JASA_RAHARJA' } as const;

describe('what another payer owes', () => {
  it.each([
    [20_000_000, true],
    [1, true],
    [20_000_001, false],
    [0, false],
    [-1, false],
    [1.5, false],
  ])('of 20 million %s may be settled: %s', (amount, expected) =>
    expect(isSettleable({ balanceRupiah: 20_000_000 }, amount)).toBe(expected),
  );

  it.each(SETTLEMENT_DECISIONS)('is less by what is settled, and the books balance: %s', (decision) => {
    const { lines, claimNumber } = settlement(OWED, decision, 5, {
      key: 'x',
      at: '2026-11-28T00:00:00.000Z',
    });
    expect(isBalanced(lines)).toBe(true);
    expect(lines).toContainEqual({ account: 'RECEIVABLE_JASA_RAHARJA', amountRupiah: -5 });
    expect(claimNumber).toBe(OWED.claimNumber);
  });
});
