import { isSameReceipt, receiptKeys, receiptsOf, type Receipt } from './receipts';

const keysOf = (receipt: Receipt) =>
  receiptKeys({ receipts: [{ ...receipt, mode: 'LAND' }] }).map(({ key, exclusive }) => ({ key, exclusive }));
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
    ...(
      [
        ['No. KW-004711', 'RS Hermina Ciruas', true],
        ['4711', 'Hermina', true],
        ['KW-4711/2026', 'RUMAH SAKIT UMUM HERMINA CIRUAS', true],
        ['KW-OO4711', 'Rumah Sakit Hermina Ciruas', true],
        ['KW-47112', 'Rumah Sakit Hermina Ciruas', false],
        ['4711', 'Apotek Sehat', false],
        ['KW-4711', 'Apotek Sehat', true],
      ] as const
    ).map(([number, issuer, isOne]): [string, Partial<Receipt>, Partial<Receipt>, boolean] => [
      `KW-4711 of a hospital, said again as ${number} of ${issuer} with the same day and amount`,
      { number: 'KW-4711', issuer: 'Rumah Sakit Hermina Ciruas', on: '2026-01-02' },
      { number, issuer, on: '2026-01-02' },
      isOne,
    ]),
    ...(
      [
        ['KW-4711', 'RS Hermina Ciruas', 500_000, true],
        ['KW-4711', 'RS Hermina Ciruas', 1, false],
        ['KW-4711', 'Apotek Sehat', 500_000, false],
        ['7', 'RS Hermina Ciruas', 500_000, false],
      ] as const
    ).map(([number, issuer, amount, isOne]): [string, Partial<Receipt>, Partial<Receipt>, boolean] => [
      `${number} of a hospital, said again of ${issuer} over ${amount} and with another day`,
      { number, issuer: 'Rumah Sakit Hermina Ciruas', on: '2026-01-02' },
      { number, issuer, on: '2026-01-03', amount },
      isOne,
    ]),
    [
      'the next number of the same issuer on the same day',
      { number: '2026-1', issuer: 'Taksi', on: '2026-01-02' },
      { number: '2026-12', issuer: 'Taksi', on: '2026-01-02' },
      false,
    ],
    ['leading zeros', { number: 'INV/2026/007' }, { number: 'inv 2026-7' }, true],
    ['a legal form', { number: '7', issuer: 'PT. Bus Maju, Tbk' }, { number: '7', issuer: 'BUS MAJU' }, true],
    [
      'an issuer spelled otherwise, same number, day and amount',
      { number: '7', issuer: 'RSU Arya Medika', on: '2026-01-02' },
      { number: '7', issuer: 'RS Arya Medika', on: '2026-01-02' },
      true,
    ],
    [
      'an issuer spelled otherwise, another day',
      { number: '7', issuer: 'RSU Arya Medika', on: '2026-01-02' },
      { number: '7', issuer: 'RS Arya Medika', on: '2026-02-02' },
      false,
    ],
    [
      'an issuer spelled otherwise, another amount on the same day',
      { number: '7', issuer: 'RSU Arya Medika', on: '2026-01-02' },
      { number: '7', issuer: 'RS Arya Medika', on: '2026-01-02', amount: 1 },
      true,
    ],
    [
      'two issuers who both began to number today',
      { number: '1', issuer: 'Taksi Cepat', on: '2026-01-02' },
      { number: '1', issuer: 'Ojek Serang', on: '2026-01-02' },
      false,
    ],
    [
      'a number that was left out the second time',
      { number: '7', issuer: 'Taksi A', on: '2026-01-02' },
      { issuer: 'taksi a', on: '2026-01-02' },
      true,
    ],
    [
      'an issuer that was left out, and another amount',
      { number: '7', issuer: 'Taksi A', on: '2026-01-02' },
      { number: '7', on: '2026-01-02', amount: 1 },
      true,
    ],
    ['a number of signs alone', { number: '--' }, { number: '//' }, false],
  ])('%s', (_name, left, right, same) => {
    expect(isSameReceipt(receipt(left), receipt(right))).toBe(same);
    expect(isSameReceipt(receipt(right), receipt(left))).toBe(same);
    const shared = keysOf(receipt(left)).filter(({ key }) =>
      keysOf(receipt(right)).some((other) => other.key === key),
    );
    // What is one is found by a key, and what shares an exclusive key is one.
    if (same) expect(shared).not.toEqual([]);
    if (!same) expect(shared.filter(({ exclusive }) => exclusive)).toEqual([]);
  });
});
