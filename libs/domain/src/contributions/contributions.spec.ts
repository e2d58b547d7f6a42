import fc from 'fast-check';
import { addRupiah, rupiah } from '../money';
import {
  BPU_JKM,
  constructionContribution,
  discountedContribution,
  findDiscount,
  JKK_TARIFF,
  JKM_TARIFF,
  MIGRANT_CONTRIBUTION,
  netJkkTariff,
  RISK_GROUPS,
} from './index';

describe('contributions', () => {
  it.each([
    [100_000_000, 210_000],
    [500_000_000, 890_000],
    [1_000_000_000, 1_540_000],
    [5_000_000_000, 5_940_000],
    [10_000_000_000, 10_440_000],
    [1, 0],
    [238, 0],
    [239, 1],
  ])('a construction project of %d pays %d', (value, expected) => {
    expect(constructionContribution(rupiah(value)).amount).toBe(expected);
  });

  it('names every slice of a project', () => {
    const { slices } = constructionContribution(rupiah(600_000_000));
    expect(slices.map(({ text }) => text.id)).toEqual([
      'Rp100.000.000 × 0,21% = Rp210.000',
      'Rp400.000.000 × 0,17% = Rp680.000',
      'Rp100.000.000 × 0,13% = Rp130.000',
    ]);
    expect(constructionContribution(rupiah(500_000_000), 'jkm').amount).toBe(110_000);
  });

  it('a larger project never pays less, and its slices are the whole', () => {
    const values = fc.integer({ min: 1, max: 20_000_000_000 });
    fc.assert(
      fc.property(values, values, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const { amount, slices } = constructionContribution(rupiah(high));
        const whole = slices.reduce((sum, { slice }) => sum + slice, 0);
        return whole === high && constructionContribution(rupiah(low)).amount <= amount;
      }),
    );
  });

  it('W-13: the tariffs at half price, benefits unchanged', () => {
    const half = findDiscount('2025-03-01', 'LABOUR_INTENSIVE');
    const wage = 100_000;
    const paid = RISK_GROUPS.map((group) => discountedContribution(rupiah(JKK_TARIFF[group] * wage), half));
    expect(paid).toEqual([12, 27, 44.5, 63.5, 87].map((hundredths) => hundredths * wage));
    expect([
      findDiscount('2025-08-01', 'LABOUR_INTENSIVE'),
      findDiscount('2025-01-31', 'LABOUR_INTENSIVE'),
    ]).toEqual([undefined, undefined]);
  });

  it('W-14: 16,800 a month becomes 8,400', () => {
    const full = addRupiah(rupiah(10_000), BPU_JKM);
    expect(discountedContribution(full, findDiscount('2026-05-01', 'BPU_OTHER'))).toBe(8_400);
    expect(discountedContribution(full, findDiscount('2027-01-01', 'BPU_OTHER'))).toBe(16_800);
    expect(discountedContribution(full, findDiscount('2027-01-01', 'BPU_TRANSPORT'))).toBe(8_400);
    expect(discountedContribution(rupiah(10_000), findDiscount('2020-12-01', 'ALL'))).toBe(100);
  });

  it('W-15: a migrant worker of 24 months', () => {
    expect(addRupiah(MIGRANT_CONTRIBUTION.before, MIGRANT_CONTRIBUTION.months[24])).toBe(370_000);
  });

  it('W-16: what stays in JKK after PP 49/2023', () => {
    expect(RISK_GROUPS.map(netJkkTariff)).toEqual([10, 40, 75, 113, 160]);
    expect(JKM_TARIFF.net).toBe(20);
  });
});
