import {
  parseInstant,
  parseLocalDate,
  parseMonth,
  ZONES,
  type Instant,
  type LocalDate,
  type Month,
} from '../calendar';
import { ObjectReader, type Finding, type FindingCode, type Text } from '../findings';
import { SEGMENTS } from '../rules';
import { assessEligibility, type EligibilityAssessment } from './assess';
import { CIRCUMSTANCES, type EligibilityFacts, type Membership, type ProjectCover } from './facts';

type Parse = (text: string) => string | undefined;

const KINDS = ['ACCIDENT', 'DISEASE'] as const;
const INSTANT: Text = { id: 'Waktu ini tidak ada.', en: 'This instant does not exist.' };
const DATE: Text = { id: 'Tanggal ini tidak ada.', en: 'This date does not exist.' };
const MONTH: Text = {
  id: 'Bulan ini tidak ada; tulis TTTT-BB.',
  en: 'This month does not exist; write YYYY-MM.',
};

/**
 * Assesses facts that arrive as JSON of any shape, named as in `EligibilityFacts`. What is not known may be left out
 * or be null. Returns every finding at once.
 */
export function eligibilityOf(
  value: unknown,
):
  | { readonly ok: true; readonly assessment: EligibilityAssessment }
  | { readonly ok: false; readonly errors: readonly Finding[] } {
  const errors: Finding[] = [];
  const reader = ObjectReader.of(value, '', errors);
  if (reader === undefined) return { ok: false, errors };
  const facts = readFacts(reader);
  reader.finish();
  return errors.length > 0 || facts === undefined
    ? { ok: false, errors }
    : { ok: true, assessment: assessEligibility(facts) };
}

function readFacts(reader: ObjectReader): EligibilityFacts | undefined {
  const segment = reader.oneOf('segment', SEGMENTS);
  const occurredAt = readInstant(reader, 'occurredAt');
  const zone = reader.oneOf('zone', ZONES);
  const receivedAt = readInstant(reader, 'receivedAt');
  const known = {
    kind: isKnown(reader, 'kind') ? (reader.oneOf('kind', KINDS) ?? 'ACCIDENT') : ('ACCIDENT' as const),
    stageOneReceivedAt: optional(reader, 'stageOneReceivedAt', parseInstant, 'INSTANT.INVALID', INSTANT),
    stageOneOverdue: isKnown(reader, 'stageOneOverdue') ? (reader.flag('stageOneOverdue') ?? null) : null,
    employerNumber: optionalText(reader, 'employerNumber'),
    projectNumber: optionalText(reader, 'projectNumber'),
    changeReportedAfter: isKnown(reader, 'changeReportedAfter')
      ? (reader.flag('changeReportedAfter') ?? null)
      : null,
    membership: isKnown(reader, 'membership') ? readMembership(reader.object('membership')) : null,
    project: isKnown(reader, 'project') ? readProject(reader.object('project')) : null,
    employerPaidUntil: optional(reader, 'employerPaidUntil', parseMonth, 'MONTH.INVALID', MONTH),
    participantDiedOn: optional(reader, 'participantDiedOn', parseLocalDate, 'DATE.INVALID', DATE),
    circumstance: isKnown(reader, 'circumstance')
      ? (reader.oneOf('circumstance', CIRCUMSTANCES) ?? null)
      : null,
    diedAt: optional(reader, 'diedAt', parseInstant, 'INSTANT.INVALID', INSTANT),
    evidenced: isKnown(reader, 'evidenced') ? (reader.flag('evidenced') ?? null) : null,
  };
  if (segment === undefined || occurredAt === undefined || zone === undefined || receivedAt === undefined) {
    return undefined;
  }
  return { segment, occurredAt, zone, receivedAt, ...known };
}

/** Left out and null both mean that nothing is known. */
function isKnown(reader: ObjectReader, name: string): boolean {
  reader.allow(name);
  return reader.has(name) && !reader.isNull(name);
}

function readInstant(reader: ObjectReader, name: string): Instant | undefined {
  return reader.parsed(name, parseInstant, 'INSTANT.INVALID', INSTANT);
}

function optional(
  reader: ObjectReader,
  name: string,
  parse: Parse,
  code: FindingCode,
  text: Text,
): string | null {
  return isKnown(reader, name) ? (reader.parsed(name, parse, code, text) ?? null) : null;
}

const optionalText = (reader: ObjectReader, name: string): string | null =>
  isKnown(reader, name) ? (reader.text(name) ?? null) : null;

function readMembership(reader: ObjectReader | undefined): Membership | null {
  if (reader === undefined) return null;
  const segment = isKnown(reader, 'segment') ? (reader.oneOf('segment', SEGMENTS) ?? null) : null;
  const employerNumber = optionalText(reader, 'employerNumber');
  const projectNumber = optionalText(reader, 'projectNumber');
  const activeFrom = readDate(reader, 'activeFrom');
  const reportedOn: LocalDate | null = optional(reader, 'reportedOn', parseLocalDate, 'DATE.INVALID', DATE);
  const activeTo: LocalDate | null = optional(reader, 'activeTo', parseLocalDate, 'DATE.INVALID', DATE);
  const paidUntil: Month | null = optional(reader, 'paidUntil', parseMonth, 'MONTH.INVALID', MONTH);
  reader.finish();
  return activeFrom === undefined
    ? null
    : { segment, employerNumber, projectNumber, activeFrom, reportedOn, activeTo, paidUntil };
}

function readProject(reader: ObjectReader | undefined): ProjectCover | null {
  if (reader === undefined) return null;
  const employerNumber = optionalText(reader, 'employerNumber');
  const coverFrom = readDate(reader, 'coverFrom');
  const maintenanceUntil = readDate(reader, 'maintenanceUntil');
  const paid = reader.flag('paid');
  reader.finish();
  if (coverFrom === undefined || maintenanceUntil === undefined || paid === undefined) return null;
  return { employerNumber, coverFrom, maintenanceUntil, paid };
}

function readDate(reader: ObjectReader, name: string): LocalDate | undefined {
  return reader.parsed(name, parseLocalDate, 'DATE.INVALID', DATE);
}
