import type { LocalDate } from '../calendar/civil';
import type { Text } from '../findings/finding';
import type { Provenance } from '../rules/figure';

export const TERM_UNITS = [
  'HOURS',
  'DAYS',
  'WORKING_DAYS',
  'DAY_OF_MONTH',
  'MONTHS',
  'YEARS',
  'RUPIAH',
  'SWITCH',
] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

/** What held from a day on, until the next one does. */
export interface TermVersion {
  readonly from: LocalDate;
  /** Whole; 1 and 0 for a switch. */
  readonly value: number;
  /** Where it stands, or that this programme chose it. */
  readonly source: string;
  readonly provenance: Provenance;
}

/** A clock or a threshold of the procedure: dated, so that a change decides what comes and nothing that was. */
export interface Term {
  readonly code: string;
  readonly unit: TermUnit;
  readonly text: Text;
  /** By which day of a case the version is chosen. */
  readonly by: Text;
  /** The oldest first; it also holds for everything before it. */
  readonly versions: readonly [TermVersion, ...TermVersion[]];
}

export function versionOn({ versions }: Term, on: LocalDate): TermVersion {
  return versions.findLast(({ from }) => from <= on) ?? versions[0];
}

export const termOn = (term: Term, on: LocalDate): number => versionOn(term, on).value;
