import type { Instant } from '../calendar';

/** What keeps money from being where it should be. */
export const AGEING_KINDS = [
  'RETURNED',
  'REVERSED',
  'FAILED',
  'HELD',
  'UNKNOWN',
  'UNPROVEN',
  'UNMATCHED',
  'MISSING',
] as const;
export type AgeingKind = (typeof AGEING_KINDS)[number];

/** The days from which each age begins; the last one has no end. */
export const AGES_FROM_DAYS = [0, 1, 3, 7, 14, 30, 90] as const;

/** Everything of one kind and one age. */
export interface AgeingRow {
  readonly kind: AgeingKind;
  readonly fromDays: number;
  /** The first day of the next age; null for the oldest. */
  readonly untilDays: number | null;
  readonly count: number;
  readonly rupiah: number;
  readonly oldestSince: Instant;
}

/** The age of this position in `AGES_FROM_DAYS`, the first being 1 as PostgreSQL counts. */
export const ageAt = (position: number): Pick<AgeingRow, 'fromDays' | 'untilDays'> => {
  const at = Math.max(position, 1) - 1;
  return { fromDays: AGES_FROM_DAYS[at] ?? 0, untilDays: AGES_FROM_DAYS[at + 1] ?? null };
};
