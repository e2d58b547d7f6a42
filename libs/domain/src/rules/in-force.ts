import type { LocalDate } from '../calendar/civil';
import { localDate, type Instant, type Zone } from '../calendar/instant';
import type { AmountRuleSetCode, ProcedureRuleSetCode, Segment } from './rule-set';

interface InForce<Code> {
  readonly code: Code;
  readonly from: LocalDate;
}

/** Amount axis, latest first. Older law (UU 3/1992) is out of scope and has no entry. */
const WAGE_BASED: readonly InForce<AmountRuleSetCode>[] = [
  { code: 'PP-82-2019', from: '2019-12-02' },
  { code: 'PP-44-2015', from: '2015-07-01' },
];

/** Migrant workers have a table in rupiah of their own; the start of the older one is recalled. */
const MIGRANT: readonly InForce<AmountRuleSetCode>[] = [
  { code: 'PERMENAKER-4-2023', from: '2023-02-22' },
  { code: 'PERMENAKER-18-2018', from: '2018-12-11' },
];

const PROCEDURE: readonly InForce<ProcedureRuleSetCode>[] = [
  { code: 'PERMENAKER-1-2025', from: '2025-02-24' },
  { code: 'PERMENAKER-5-2021', from: '2021-04-01' },
];

const FIRST_PROCEDURE: ProcedureRuleSetCode = 'PERMENAKER-26-2015';

/**
 * The benefit table of an accident: its local date at the place decides (for a disease the date of diagnosis).
 * Undefined before 1 July 2015 (before 11 December 2018 for migrant workers): that law is not computed here.
 */
export function amountRuleSetAt(
  occurredAt: Instant,
  zone: Zone,
  segment: Segment,
): AmountRuleSetCode | undefined {
  return amountRuleSetOn(localDate(occurredAt, zone), segment);
}

export function amountRuleSetOn(date: LocalDate, segment: Segment): AmountRuleSetCode | undefined {
  return (segment === 'PMI' ? MIGRANT : WAGE_BASED).find((entry) => date >= entry.from)?.code;
}

/** The procedure law of an event (a report, a request, a decision): its own date decides, not the accident's. */
export function procedureRuleSetAt(at: Instant, zone: Zone): ProcedureRuleSetCode {
  return procedureRuleSetOn(localDate(at, zone));
}

export function procedureRuleSetOn(date: LocalDate): ProcedureRuleSetCode {
  return PROCEDURE.find((entry) => date >= entry.from)?.code ?? FIRST_PROCEDURE;
}

/**
 * Which date chooses the benefit table when someone dies later of an accident. BPJS Ketenagakerjaan pays by the
 * accident (statement of December 2019); the other reading is kept so that it can be compared.
 */
export type AmountAnchor = 'ACCIDENT' | 'DEATH';

export function amountAnchorDate(
  occurredOn: LocalDate,
  diedOn: LocalDate,
  anchor: AmountAnchor = 'ACCIDENT',
): LocalDate {
  return anchor === 'ACCIDENT' ? occurredOn : diedOn;
}
