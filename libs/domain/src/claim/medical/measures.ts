import type { DisabilityItem } from '../forms';
import { looseObject } from '../../fields';

/** What of a disability a doctor states and an officer only chooses. */
export const MEASURES = [
  'code',
  'side',
  'percent',
  'decibels',
  'lossPercent',
  'functionLossPercent',
] as const;

/** The same text for the same disabilities, in whatever order they were named. */
export const measuresOf = (disabilities: readonly DisabilityItem[]): string =>
  JSON.stringify(disabilities.map((item) => MEASURES.map((name) => looseObject(item)[name] ?? null)).sort());
