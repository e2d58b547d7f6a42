import { isOfAmount, namedByPart } from './line-candidates';
import type { StatementLine } from './statement-line';

const ours = {
  partnerReference: '0123456789ABCA01',
  bankReference: 'BRI20261121777',
  amountRupiah: 10_000_000,
};
const other = { partnerReference: 'ZZZZZ56789XYZA01', bankReference: null, amountRupiah: 10_000_000 };

const line = (remark: string, over: Partial<StatementLine> = {}): StatementLine => ({
  lineId: 1,
  direction: 'DEBIT',
  amountSen: 1_000_000_000,
  remark,
  status: 'SUCCESS',
  bookedAt: '2026-11-21T03:00:00.000Z',
  ...over,
});

describe('a line without our whole reference', () => {
  it.each([
    ['cut at the end', 'TRF JKK 0123456789AB'],
    ['cut at its beginning', '3456789ABCA01 KLAIM JKK'],
    ['split by the bank', 'TRF JKK 01234567 89ABC/A01'],
    ['with the bank’s own reference', 'PAYROLL BRI-20261121777'],
  ])('%s names the one attempt of its amount', (_how, remark) => {
    expect(namedByPart(line(remark), [other, ours])).toBe(ours);
  });

  it.each([
    ['too short a part', line('TRF 012345678')],
    ['nothing of it', line('TRF KLAIM')],
    ['another amount', line('TRF 0123456789ABC', { amountSen: 999_999_900 })],
    [
      'a credit that is short of more than a fee',
      line('RETUR 0123456789ABC', { direction: 'CREDIT', amountSen: 900_000_000 }),
    ],
  ])('%s names nothing', (_how, told) => {
    expect(namedByPart(told, [other, ours])).toBeUndefined();
  });

  it('names nothing where two attempts agree', () => {
    expect(
      namedByPart(line('TRF 0123456789AB'), [ours, { ...ours, partnerReference: '0123456789ABCA02' }]),
    ).toBeUndefined();
  });

  it.each([
    [3_350_000, true],
    [2_000_100, true],
    [2_000_000, false],
    [100, false],
  ])('is a small payment back with %i sen of Rp40,000: %s', (amountSen, isBack) => {
    expect(isOfAmount(line('', { direction: 'CREDIT', amountSen }), { ...ours, amountRupiah: 40_000 })).toBe(
      isBack,
    );
  });

  it('names the attempt whose money comes back less a fee', () => {
    const back = line('RETUR BI-FAST BRI20261121777', { direction: 'CREDIT', amountSen: 999_350_000 });
    expect(namedByPart(back, [ours])).toBe(ours);
  });
});
