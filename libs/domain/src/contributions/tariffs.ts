import { monthOfDate, type LocalDate, type Month } from '../calendar';
import { multiplyFraction, rupiah, type Rupiah } from '../money';

/** Risk groups of employers, from very low to very high. */
export const RISK_GROUPS = ['I', 'II', 'III', 'IV', 'V'] as const;
export type RiskGroup = (typeof RISK_GROUPS)[number];

/** JKK share of the wage by risk group in hundredths of a percent (PP 44/2015). */
export const JKK_TARIFF: Readonly<Record<RiskGroup, number>> = { I: 24, II: 54, III: 89, IV: 127, V: 174 };

/** Of it 0.14% of the wage goes to the job loss programme (JKP) since PP 49/2023; the employer still pays the whole. */
const TO_JKP = 14;

/** JKM: 0.30% of the wage, of which 0.10% goes to JKP under PP 49/2023. */
export const JKM_TARIFF = { gross: 30, net: 20 } as const;

export function netJkkTariff(group: RiskGroup): number {
  return JKK_TARIFF[group] - TO_JKP;
}

/**
 * Months with a lower contribution. A discount changes what is paid and never what is insured: benefits stay whole,
 * and a discounted month counts as fully paid.
 */
export interface ContributionDiscount {
  readonly code: 'PP-49-2020' | 'PP-7-2025' | 'PP-50-2025';
  readonly from: Month;
  readonly to: Month;
  /** The part that is still paid, in hundredths of a percent of the full contribution. */
  readonly paid: number;
  readonly appliesTo: 'ALL' | 'LABOUR_INTENSIVE' | 'BPU_TRANSPORT' | 'BPU_OTHER';
}

export const DISCOUNTS: readonly ContributionDiscount[] = [
  { code: 'PP-49-2020', from: '2020-08', to: '2021-01', paid: 100, appliesTo: 'ALL' },
  { code: 'PP-7-2025', from: '2025-02', to: '2025-07', paid: 5_000, appliesTo: 'LABOUR_INTENSIVE' },
  { code: 'PP-50-2025', from: '2026-01', to: '2027-03', paid: 5_000, appliesTo: 'BPU_TRANSPORT' },
  { code: 'PP-50-2025', from: '2026-04', to: '2026-12', paid: 5_000, appliesTo: 'BPU_OTHER' },
];

const WHOLE = 10_000n;

export function findDiscount(
  date: LocalDate,
  appliesTo: ContributionDiscount['appliesTo'],
): ContributionDiscount | undefined {
  const month = monthOfDate(date);
  return DISCOUNTS.find((each) => each.appliesTo === appliesTo && month >= each.from && month <= each.to);
}

/** The contribution of a month after a discount; the full one without any. */
export function discountedContribution(full: Rupiah, discount: ContributionDiscount | undefined): Rupiah {
  return discount === undefined ? full : multiplyFraction(full, BigInt(discount.paid), WHOLE);
}

/** JKM contribution of a self-insured participant, every month the same. */
export const BPU_JKM = rupiah(6_800);

/** Migrant workers: before placement, and by months of contract (Permenaker 4/2023, unchanged). */
export const MIGRANT_CONTRIBUTION = {
  before: rupiah(37_500),
  months: { 6: rupiah(108_000), 12: rupiah(189_000), 24: rupiah(332_500) },
  extensionPerMonth: rupiah(13_500),
} as const;
