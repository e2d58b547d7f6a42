import type { AttemptRecord } from '../records';
import { divideLine, divisionText, MOST_PARTS, readDivision } from './line-division';
import { sentAttempt } from './spec-facts';

const AT = '2026-11-21T03:00:00.000Z';
const attempt = (payout: string, amountRupiah: number): AttemptRecord =>
  sentAttempt(payout.padStart(13, '0'), { amountRupiah });
const line = {
  key: 'K|1',
  bookedAt: AT,
  transactionId: 'T',
  direction: 'DEBIT',
  amountSen: 3_000,
  balanceSen: 500,
  remark: 'TRF MASSAL',
} as const;
const TWO = [attempt('2', 25), attempt('1', 5)];

describe('a debit that two persons divide', () => {
  it('becomes a part for each payment, in one order whoever names them', () => {
    const parts = divideLine(line, TWO, 0, false);
    expect(parts).toMatchObject([
      { reference: '0000000000001A01', line: { key: 'K|1/1', amountSen: 500, balanceSen: 3_000 } },
      { reference: '0000000000002A01', line: { key: 'K|1/2', amountSen: 2_500, balanceSen: 500 } },
    ]);
    expect(divideLine(line, TWO.toReversed(), 0, false)).toEqual(parts);
  });

  it('has a part for the fee only where the contract says so', () => {
    const more = { ...line, amountSen: 3_650 };
    expect(divideLine(more, TWO, 6.5, true)?.at(-1)).toMatchObject({
      reference: null,
      line: { key: 'K|1/3', amountSen: 650, remark: 'BIAYA TRF MASSAL' },
    });
    expect(divideLine(more, TWO, 6.5, false)).toBeUndefined();
    expect(divideLine({ ...line, amountSen: 10_003_100 }, TWO, 100_001, true)).toBeUndefined();
    expect(divideLine({ ...line, amountSen: 2_000 }, TWO, -10, true)).toBeUndefined();
  });

  it.each([
    ['a sen less than its payments', { amountSen: 2_999 }, TWO],
    ['a sen more', { amountSen: 3_001 }, TWO],
    ['a credit', { direction: 'CREDIT' as const }, TWO],
    ['nothing', { amountSen: 0 }, []],
    ['one payment, which is assigned', { amountSen: 500 }, [attempt('1', 5)]],
    ['two attempts of one payout', {}, [attempt('1', 5), { ...attempt('1', 25), no: 2 }]],
    [
      'more than fits in a bulk',
      { amountSen: (MOST_PARTS + 1) * 100 },
      Array.from({ length: MOST_PARTS + 1 }, (_, index) => attempt(String(index), 1)),
    ],
  ])('is not divided where it is %s', (_, over, attempts) => {
    expect(divideLine({ ...line, ...over }, attempts, 0, true)).toBeUndefined();
  });

  it('is told by the same text, whoever names its payments first', () => {
    const division = { references: ['0000000000001A01', '0000000000002A01'], feeRupiah: 6_500 };
    const text = divisionText(division);
    expect(text).toBe('0000000000001A01 0000000000002A01 FEE 6500');
    expect(divisionText({ ...division, references: division.references.toReversed() })).toBe(text);
    expect(readDivision(text)).toEqual(division);
    expect(readDivision('0000000000001A01')).toEqual({ references: ['0000000000001A01'], feeRupiah: 0 });
  });
});
