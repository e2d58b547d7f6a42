import type { WageStep } from '../rule-set';

/**
 * Lampiran II of PP 44/2015: the nominal income of participants outside employment and the JKK contribution of 1%.
 * The first and the last step are seen in public sources, those between are recalled and coherent with both.
 */
export const CONTRIBUTION_STEPS: readonly WageStep[] = [
  { contribution: 10_000, wage: 1_000_000 },
  { contribution: 12_000, wage: 1_200_000 },
  { contribution: 14_000, wage: 1_400_000 },
  { contribution: 16_000, wage: 1_600_000 },
  { contribution: 18_000, wage: 1_800_000 },
  { contribution: 20_000, wage: 2_000_000 },
  { contribution: 22_000, wage: 2_200_000 },
  { contribution: 24_000, wage: 2_400_000 },
  { contribution: 26_000, wage: 2_600_000 },
  { contribution: 29_500, wage: 2_950_000 },
  { contribution: 34_500, wage: 3_450_000 },
  { contribution: 39_500, wage: 3_950_000 },
  { contribution: 44_500, wage: 4_450_000 },
  { contribution: 49_500, wage: 4_950_000 },
  { contribution: 54_500, wage: 5_450_000 },
  { contribution: 59_500, wage: 5_950_000 },
  { contribution: 64_500, wage: 6_450_000 },
  { contribution: 69_500, wage: 6_950_000 },
  { contribution: 74_500, wage: 7_450_000 },
  { contribution: 79_500, wage: 7_950_000 },
  { contribution: 87_000, wage: 8_700_000 },
  { contribution: 97_000, wage: 9_700_000 },
  { contribution: 107_000, wage: 10_700_000 },
  { contribution: 117_000, wage: 11_700_000 },
  { contribution: 127_000, wage: 12_700_000 },
  { contribution: 137_000, wage: 13_700_000 },
  { contribution: 147_000, wage: 14_700_000 },
  { contribution: 157_000, wage: 15_700_000 },
  { contribution: 167_000, wage: 16_700_000 },
  { contribution: 177_000, wage: 17_700_000 },
  { contribution: 187_000, wage: 18_700_000 },
  { contribution: 197_000, wage: 19_700_000 },
  { contribution: 207_000, wage: 20_700_000 },
];
