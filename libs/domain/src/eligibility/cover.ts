import {
  addWorkingDays,
  addYears,
  dayInMonth,
  INDONESIA_CALENDAR,
  localDate,
  monthOfDate,
  monthsBetween,
  nextMonth,
  nextWorkingDay,
  type HolidayCalendar,
  type LocalDate,
  type Month,
} from '../calendar';
import { termOn, TERMS } from '../policies';
import type { EligibilityFacts, Membership, ProjectCover } from './facts';
import type { ReasonCode } from './reasons';

/** Reasons of membership and contribution, by segment (rows A1 to A4, A6 and A8 of the table). */
export function coverReasons(
  facts: EligibilityFacts,
  calendar: HolidayCalendar = INDONESIA_CALENDAR,
): ReasonCode[] {
  const occurredOn = localDate(facts.occurredAt, facts.zone);
  if (facts.segment === 'JAKON') return projectReasons(facts, occurredOn);
  const { membership } = facts;
  if (membership === undefined || membership === null) return ['NOT_REGISTERED'];
  if (isOtherSegment(facts, membership)) return ['OTHER_SEGMENT'];
  if (facts.segment === 'PU' && differ(facts.employerNumber, membership.employerNumber)) {
    return ['OTHER_EMPLOYER'];
  }
  const since = later(membership.activeFrom, membership.reportedOn ?? null);
  if (occurredOn < since) return [beforeMembership(facts, since, occurredOn, calendar)];
  const ended = endReasons(facts, membership.activeTo ?? null, occurredOn, 'MEMBERSHIP_ENDED');
  if (ended.includes('MEMBERSHIP_ENDED')) return ended;
  const judgedOn = earlier(occurredOn, membership.activeTo ?? null);
  return [
    ...(facts.changeReportedAfter === true ? (['CHANGE_REPORTED_AFTER'] as const) : []),
    ...ended,
    ...contributionReasons(facts, membership, judgedOn, calendar),
  ];
}

function isOtherSegment(facts: EligibilityFacts, { segment }: Membership): boolean {
  return segment !== undefined && segment !== null && segment !== facts.segment;
}

/** Whether both are known and not the same. */
const differ = (said: string | null | undefined, known: string | null | undefined): boolean =>
  typeof said === 'string' && typeof known === 'string' && said !== known;

const later = (date: LocalDate, other: LocalDate | null): LocalDate =>
  other !== null && other > date ? other : date;

function earlier(date: LocalDate, end: LocalDate | null): LocalDate {
  return end !== null && end < date ? end : date;
}

/** An employer has 7 working days to report a new worker; who insures himself is covered from his registration on. */
function beforeMembership(
  { segment }: EligibilityFacts,
  activeFrom: LocalDate,
  occurredOn: LocalDate,
  calendar: HolidayCalendar,
): ReasonCode {
  const window = addWorkingDays(occurredOn, termOn(TERMS.registrationWorkingDays, occurredOn), calendar).date;
  return segment === 'PU' && activeFrom <= window ? 'WITHIN_REGISTRATION_WINDOW' : 'REGISTERED_AFTER';
}

/** A disease may arise up to three years after employment ended (Perpres 7/2019); an accident may not. */
function endReasons(
  { kind }: EligibilityFacts,
  endedOn: LocalDate | null,
  occurredOn: LocalDate,
  ended: 'MEMBERSHIP_ENDED' | 'OUTSIDE_PROJECT_PERIOD',
): ReasonCode[] {
  if (endedOn === null || occurredOn <= endedOn) return [];
  if (kind !== 'DISEASE') return [ended];
  return [
    occurredOn <= addYears(endedOn, termOn(TERMS.latencyYears, endedOn))
      ? 'DISEASE_WITHIN_3_YEARS'
      : 'DISEASE_AFTER_3_YEARS',
  ];
}

function contributionReasons(
  facts: EligibilityFacts,
  membership: Membership,
  judgedOn: LocalDate,
  calendar: HolidayCalendar,
): ReasonCode[] {
  if (facts.segment === 'PMI') return [];
  const own = membership.paidUntil ?? null;
  if (facts.segment === 'BPU') {
    return own === null ? ['CONTRIBUTION_UNKNOWN'] : selfInsuredReasons(own, judgedOn);
  }
  const paidUntil = earlierMonth(own, facts.employerPaidUntil ?? null);
  return paidUntil === null ? ['CONTRIBUTION_UNKNOWN'] : employedReasons(paidUntil, judgedOn, calendar);
}

function earlierMonth(left: Month | null, right: Month | null): Month | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}

/** A self-insured participant stays active through three unpaid months and lapses with the fourth. */
function selfInsuredReasons(paidUntil: Month, judgedOn: LocalDate): ReasonCode[] {
  const unpaid = monthsBetween(paidUntil, monthOfDate(judgedOn));
  if (unpaid <= 0) return [];
  return [unpaid > termOn(TERMS.arrearsMonths, judgedOn) ? 'BPU_NOT_ACTIVE' : 'BPU_UNPAID_UP_TO_3_MONTHS'];
}

function employedReasons(paidUntil: Month, judgedOn: LocalDate, calendar: HolidayCalendar): ReasonCode[] {
  const overdue = monthsInArrears(paidUntil, judgedOn, calendar);
  if (overdue === 0) return [];
  return [
    overdue > termOn(TERMS.arrearsMonths, judgedOn) ? 'ARREARS_OVER_3_MONTHS' : 'ARREARS_UP_TO_3_MONTHS',
  ];
}

/**
 * Months that were due and unpaid on a day. The contribution of a month is due on the 15th of the next one, or on the
 * next working day; a month that is not due yet is no arrears.
 */
export function monthsInArrears(
  paidUntil: Month,
  on: LocalDate,
  calendar: HolidayCalendar = INDONESIA_CALENDAR,
): number {
  const candidates = monthsBetween(paidUntil, monthOfDate(on));
  if (candidates <= 1) return 0;
  const lastMonth = nextMonth(monthOfDate(on), -1);
  const due = nextWorkingDay(
    dayInMonth(nextMonth(lastMonth), termOn(TERMS.contributionDueDay, on)),
    calendar,
  ).date;
  return due < on ? candidates - 1 : candidates - 2;
}

/** Construction: the project is covered or nobody on it is; a worker who is not recorded yet is a question. */
function projectReasons(facts: EligibilityFacts, occurredOn: LocalDate): ReasonCode[] {
  const { project, membership } = facts;
  if (project === undefined || project === null) return ['PROJECT_UNKNOWN'];
  const reasons = periodReasons(facts, project, occurredOn);
  if (!project.paid) reasons.push('PROJECT_UNPAID');
  if (differ(facts.employerNumber, project.employerNumber)) reasons.push('OTHER_EMPLOYER');
  if (membership === undefined || membership === null) reasons.push('PROJECT_WORKER_UNKNOWN');
  else if (isOtherSegment(facts, membership)) reasons.push('OTHER_SEGMENT');
  else if (differ(facts.projectNumber, membership.projectNumber)) reasons.push('PROJECT_WORKER_UNKNOWN');
  return reasons;
}

function periodReasons(facts: EligibilityFacts, project: ProjectCover, occurredOn: LocalDate): ReasonCode[] {
  if (occurredOn < project.coverFrom) return ['OUTSIDE_PROJECT_PERIOD'];
  return endReasons(facts, project.maintenanceUntil, occurredOn, 'OUTSIDE_PROJECT_PERIOD');
}
