import type { Figure } from '../figure';

/**
 * The contributions of migrant workers: before placement, and for contracts of 6, 12 and 24 months; the extension is per
 * month. Permenaker 4/2023 left those of Permenaker 18/2018 as they were.
 */
export const MIGRANT_CONTRIBUTIONS: Readonly<Record<string, Figure>> = {
  'contribution.before': contribution(37_500),
  'contribution.months.6': contribution(108_000),
  'contribution.months.12': contribution(189_000),
  'contribution.months.24': contribution(332_500),
  'contribution.extensionPerMonth': contribution(13_500),
};

function contribution(value: number): Figure {
  const citation = 'Permenaker 18/2018, tidak diubah oleh Permenaker 4/2023';
  return { value, unit: 'RUPIAH', citation, provenance: 'seen', verifiedBy: null };
}
