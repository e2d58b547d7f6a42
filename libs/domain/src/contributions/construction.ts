import type { Text } from '../findings';
import { formatRupiah, multiplyFraction, rupiah, sumFractions, type Rupiah } from '../money';

/** One slice of the contract value and its shares, in hundredths of a percent. */
export interface ContributionTier {
  /** Upper end of the slice in rupiah; null for the last one. */
  readonly upTo: number | null;
  readonly jkk: number;
  readonly jkm: number;
}

/** Permenaker 44/2015, for projects whose wages are not known: each slice of the contract value has its own share. */
export const CONSTRUCTION_TIERS: readonly ContributionTier[] = [
  { upTo: 100_000_000, jkk: 21, jkm: 3 },
  { upTo: 500_000_000, jkk: 17, jkm: 2 },
  { upTo: 1_000_000_000, jkk: 13, jkm: 2 },
  { upTo: 5_000_000_000, jkk: 11, jkm: 1 },
  { upTo: null, jkk: 9, jkm: 1 },
];

const WHOLE = 10_000n;

export interface ConstructionContribution {
  readonly amount: Rupiah;
  readonly slices: readonly {
    readonly slice: Rupiah;
    readonly hundredthsOfPercent: number;
    readonly text: Text;
  }[];
}

/** The contribution of a whole project, rounded half up once. `programme` is JKK unless the death programme is asked. */
export function constructionContribution(
  contractValue: Rupiah,
  programme: 'jkk' | 'jkm' = 'jkk',
): ConstructionContribution {
  const slices = CONSTRUCTION_TIERS.flatMap((tier, index) => {
    const from = index === 0 ? 0 : (CONSTRUCTION_TIERS[index - 1]?.upTo ?? 0);
    const to = tier.upTo === null || contractValue < tier.upTo ? contractValue : tier.upTo;
    if (to <= from) return [];
    const slice = rupiah(to - from);
    const share = tier[programme];
    const part = formatRupiah(multiplyFraction(slice, BigInt(share), WHOLE));
    const digits = String(share).padStart(2, '0');
    const sentence = (mark: string) => `${formatRupiah(slice)} × 0${mark}${digits}% = ${part}`;
    return [{ slice, hundredthsOfPercent: share, text: { id: sentence(','), en: sentence('.') } }];
  });
  const parts = slices.map(({ slice, hundredthsOfPercent }) => ({
    amount: slice,
    numerator: BigInt(hundredthsOfPercent),
    denominator: WHOLE,
  }));
  return { amount: sumFractions(parts), slices };
}
