import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { rupiah } from '@jkk/domain/money';
import { PAYMENT_FILE_VERSIONS, type PaymentFileVersion, type Rail } from '@jkk/domain/payout';
import { writePaymentFile, type FiledPayment } from './payment-file';
import { bankText } from './payment-text';
import { at, childrenOf, parseXml, textAt } from './xml-tree';

const payment = (
  partnerReference: string,
  amount: number,
  {
    rail = 'BI_FAST',
    executionDate = '2026-11-21',
    accountName = 'SITI AMINAH',
  }: { rail?: Rail; executionDate?: string; accountName?: string } = {},
): FiledPayment => ({
  rail,
  executionDate,
  order: {
    partnerReference,
    service: '18',
    amountRupiah: rupiah(amount),
    beneficiary: { bankCode: '111', accountNumber: '0010123456789', accountName, isPerson: true },
    transactionDate: '2026-11-21T02:00:00.000Z',
  },
});

const PAYMENTS = [
  payment('0123456789ABCA01', 12_345_678),
  payment('0123456789ABDA01', 300_000_000, { rail: 'RTGS', executionDate: '2026-11-23' }),
  payment('0123456789ABEA02', 1, { accountName: 'PT "NUSA & BANGSA" <TBK>; JOSÉ Ñ' }),
];

const write = (version: PaymentFileVersion, payments: readonly FiledPayment[] = PAYMENTS) =>
  writePaymentFile({
    version,
    messageId: '5E7A0B1C2D3E4F5061728394A5B6C7D8',
    madeAt: '2026-11-21T02:00:00.000Z',
    payer: { name: 'BPJS KETENAGAKERJAAN JKK', bankCode: '002', account: '888801000157508' },
    payments,
  });

it.each(PAYMENT_FILE_VERSIONS)('writes %s as it was checked against its schema', (version) => {
  const golden = readFileSync(join(__dirname, 'golden', `${version}.xml`));
  expect(write(version).bytes.toString()).toBe(golden.toString());
});

it('puts payments of one day and rail into one group, and says which', () => {
  const id = '5E7A0B1C2D3E4F5061728394A5B6C7D8';
  expect(write('pain.001.001.09').groupIds).toEqual([`${id}-01`, `${id}-02`, `${id}-01`]);
});

it('has no file without payments, and none of nothing', () => {
  expect(() => write('pain.001.001.09', [])).toThrow(RangeError);
  expect(() => write('pain.001.001.09', [payment('0123456789ABCA01', 0)])).toThrow(RangeError);
});

it('counts and sums what stands in it, in the characters that banks take, whatever is written', () => {
  const one = fc.record({
    amount: fc.integer({ min: 1, max: 1_000_000_000_000 }),
    accountName: fc.string({ unit: 'grapheme', maxLength: 300 }),
    rail: fc.constantFrom<Rail>('BI_FAST', 'RTGS', 'SKN', 'INTRABANK'),
    executionDate: fc.constantFrom('2026-11-21', '2026-11-23'),
  });
  fc.assert(
    fc.property(
      fc.array(one, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...PAYMENT_FILE_VERSIONS),
      (drawn, version) => {
        const payments = drawn.map(({ amount, ...rest }, index) =>
          payment(`0123456789ABCA${String(index + 1).padStart(2, '0')}`, amount, rest),
        );
        const message = at(parseXml(write(version, payments).bytes.toString()), 'CstmrCdtTrfInitn');
        const groups = childrenOf(message, 'PmtInf');
        const transfers = groups.map((group) => childrenOf(group, 'CdtTrfTxInf'));
        const sumOf = (each: (typeof transfers)[number]): string =>
          `${each.reduce((sum, transfer) => sum + Number(textAt(transfer, 'Amt', 'InstdAmt')), 0)}.00`;
        expect(textAt(message, 'GrpHdr', 'NbOfTxs')).toBe(String(drawn.length));
        expect(textAt(message, 'GrpHdr', 'CtrlSum')).toBe(sumOf(transfers.flat()));
        groups.forEach((group, index) => {
          expect(textAt(group, 'NbOfTxs')).toBe(String(transfers[index]?.length));
          expect(textAt(group, 'CtrlSum')).toBe(sumOf(transfers[index] ?? []));
        });
        const references = transfers.flat().map((each) => textAt(each, 'PmtId', 'EndToEndId'));
        expect(new Set(references).size).toBe(drawn.length);
        for (const transfer of transfers.flat()) {
          expect(textAt(transfer, 'Cdtr', 'Nm')).toMatch(/^[A-Za-z0-9/\-?:().,'+ ]{1,140}$/);
        }
      },
    ),
    { numRuns: 60 },
  );
});

it.each([
  ['JOSÉ  Ñ', 140, 'JOSE N'],
  ['H. MOH. ARIF, S.E.', 140, 'H. MOH. ARIF, S.E.'],
  ['PT A&B <TBK>', 140, 'PT A B TBK'],
  ['ABCDE FGH', 6, 'ABCDE'],
  ['平', 140, ''],
])('writes %s in %d characters as %s', (text, length, written) => {
  expect(bankText(text, length)).toBe(written);
});
