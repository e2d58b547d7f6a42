import { receiptKeys, receiptsOf, type Receipt } from './receipts';

const share = (left: Receipt, right: Receipt): boolean => {
  const keys = new Set(receiptKeys(left));
  return receiptKeys(right).some((key) => keys.has(key));
};
const receipt = (over: Partial<Receipt>): Receipt => ({ pointer: '/invoice', amount: 500_000, ...over });

describe('receipts', () => {
  it('are found in every kind of details', () => {
    expect(
      receiptsOf({ invoice: 7, invoiceNumber: 'A/1', invoiceOn: '2026-01-02', invoiceIssuer: 'RS X' }),
    ).toEqual([{ pointer: '/invoice', amount: 7, number: 'A/1', on: '2026-01-02', issuer: 'RS X' }]);
    expect(receiptsOf({ receipts: [{ mode: 'LAND', amount: 9, number: '4' }] })).toEqual([
      { pointer: '/receipts/0', amount: 9, number: '4' },
    ]);
    expect(receiptsOf({ invoices: [{ on: '2026-01-02', amount: 8, issuer: ' ' }] })).toEqual([
      { pointer: '/invoices/0', amount: 8, on: '2026-01-02' },
    ]);
    expect(receiptsOf({ periods: [], receipts: 'x', invoices: [null, 3] })).toEqual([]);
  });

  it.each<[string, Partial<Receipt>, Partial<Receipt>, boolean]>([
    [
      'same number and issuer, another amount',
      { number: 'INV-7', issuer: 'RS Arya' },
      { number: 'inv 7', issuer: 'R.S. ARYA', amount: 1 },
      true,
    ],
    ['same number and amount, no issuer', { number: 'INV-7' }, { number: 'INV/7' }, true],
    [
      'same number, other issuer and amount',
      { number: '7', issuer: 'A' },
      { number: '7', issuer: 'B', amount: 1 },
      false,
    ],
    [
      'no number: issuer, day and amount',
      { issuer: 'Taksi A', on: '2026-01-02' },
      { issuer: 'TAKSI A', on: '2026-01-02' },
      true,
    ],
    [
      'no number: another day',
      { issuer: 'Taksi A', on: '2026-01-02' },
      { issuer: 'Taksi A', on: '2026-01-03' },
      false,
    ],
    [
      'other numbers on the same day',
      { number: '1', issuer: 'A', on: '2026-01-02' },
      { number: '2', issuer: 'A', on: '2026-01-02' },
      false,
    ],
    ['nothing but an amount', {}, {}, false],
  ])('%s', (_name, left, right, same) => {
    expect(share(receipt(left), receipt(right))).toBe(same);
    expect(share(receipt(right), receipt(left))).toBe(same);
  });
});
