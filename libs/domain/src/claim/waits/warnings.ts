import {
  addDays,
  addHours,
  addMonths,
  localDate,
  startOfDay,
  workingDaysBefore,
  type HolidayCalendar,
  type Instant,
  type LocalDate,
  type Zone,
} from '../../calendar';
import { termOn, TERMS, type Term } from '../../policies';
import type { Wait, WaitCode } from './wait';

/** A reminder before a deadline that nobody has recorded yet. */
export interface Warning {
  readonly key: string;
  readonly at: Instant;
}

/** What rings by itself: a wait, or the limitation of the claim. */
export type DeadlineCode = WaitCode | 'LIMITATION';

const HOURS: readonly Term[] = [TERMS.warningHours];
const LAST: readonly Term[] = [TERMS.warningLastDays];
const DAYS: readonly Term[] = [TERMS.warningFirstDays, TERMS.warningLastDays];
const PAYMENT: readonly Term[] = [TERMS.warningPaymentWorkingDays];
const YEARS: readonly Term[] = [TERMS.warningLimitationFirstMonths, TERMS.warningLimitationLastMonths];
/** Their deadline is a reminder itself, or only time has to pass, or they have none. */
const NOTHING: readonly Term[] = [];

/** The thresholds before the deadline of each wait, the earliest first. */
const THRESHOLDS: Readonly<Record<DeadlineCode, readonly Term[]>> = {
  STAGE_ONE: HOURS,
  DUPLICATE_DECISION: DAYS,
  COMPLETION: DAYS,
  COVER_DECISION: DAYS,
  MEDICAL_STATEMENT: DAYS,
  VERIFICATION: DAYS,
  WORK_DIAGNOSIS: DAYS,
  CONCLUSION: DAYS,
  FINAL_REPORT: HOURS,
  DOCUMENTS: PAYMENT,
  DELIVERY: DAYS,
  PROPOSAL: PAYMENT,
  DECISION: PAYMENT,
  RELEASE: PAYMENT,
  PAYMENT,
  SETTLEMENT: NOTHING,
  OBJECTION: DAYS,
  DETERMINATION: DAYS,
  LABOUR_OFFICE_RECEIPT: LAST,
  ADVICE: DAYS,
  ANSWER: DAYS,
  QUESTION_OVERDUE: NOTHING,
  BILL_DECISION: DAYS,
  FILING_EXCEPTION: NOTHING,
  BILL_ANSWER: DAYS,
  UNDUE_PAYMENT: NOTHING,
  PERSON_CONFIRMATION: LAST,
  REFERRAL_ANSWER: HOURS,
  SCHOOL_YEAR: NOTHING,
  REST_INSTALMENT: NOTHING,
  CARE_YEAR: NOTHING,
  DEVICE_PRICE: NOTHING,
  RETURN_PROGRESS: LAST,
  RETURN_CONFIRMATION: LAST,
  RETURN_END: LAST,
  RECOVERY_PLAN: DAYS,
  RECOVERY_PAYMENT: DAYS,
  PAID_AFTER_DEATH: DAYS,
  LIMITATION: YEARS,
};

/** When the offices open: nobody is told at midnight that a day is near. */
const MORNING_HOUR = 8;

interface Ahead extends Pick<Wait, 'since' | 'onOverdue'> {
  readonly code: DeadlineCode;
  readonly dueAt: Instant;
}

interface Place {
  readonly zone: Zone;
  readonly calendar: HolidayCalendar;
}

/**
 * Whether anybody was reminded of a deadline before it, and the reminders that are still to come: none lies before the wait
 * began, or before one that was recorded.
 */
export function warningsOf(
  wait: Ahead,
  deadline: string,
  recorded: readonly string[],
  place: Place,
): { readonly warned: boolean; readonly ahead: readonly Warning[] } {
  const { since, dueAt } = wait;
  const thresholds = thresholdsOf(wait).map((term) => ({
    // Begins with other letters than the deadline's own key: what is near has not passed.
    key: `NEAR|${term.code}|${deadline}`,
    at: before(dueAt, term, place),
  }));
  const reached = thresholds.findLastIndex(({ key }) => recorded.includes(key));
  const ahead = thresholds.slice(reached + 1).filter(({ at }) => at > since && at < dueAt);
  return { warned: reached >= 0, ahead };
}

/** New facts about cover are taken until the limitation. */
const thresholdsOf = ({ code, onOverdue }: Ahead): readonly Term[] =>
  code === 'OBJECTION' && onOverdue === 'CLOSE' ? YEARS : THRESHOLDS[code];

function before(dueAt: Instant, term: Term, { zone, calendar }: Place): Instant {
  const due = localDate(dueAt, zone);
  const value = termOn(term, due);
  if (term.unit === 'HOURS') return addHours(dueAt, -value);
  return addHours(startOfDay(dayBefore(due, term, value, calendar), zone), MORNING_HOUR);
}

function dayBefore(due: LocalDate, { unit }: Term, value: number, calendar: HolidayCalendar): LocalDate {
  if (unit === 'MONTHS') return addMonths(due, -value);
  return unit === 'WORKING_DAYS' ? workingDaysBefore(due, value, calendar) : addDays(due, -value);
}
