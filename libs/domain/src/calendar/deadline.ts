import { termOn } from '../policies/term';
import { TERMS } from '../policies/terms';
import { amountRuleSetOn, procedureRuleSetOn } from '../rules/in-force';
import type { Segment } from '../rules/rule-set';
import {
  addDays,
  addMonths,
  addYears,
  civilDate,
  monthOf,
  parseLocalDate,
  yearOf,
  type LocalDate,
} from './civil';
import { INDONESIA_CALENDAR } from './holidays';
import {
  addHours,
  addMilliseconds,
  endOfDay,
  localDate,
  parseInstant,
  startOfDay,
  type Instant,
  type Zone,
} from './instant';
import { addWorkingDays, isWorkingDay, isLoaded, type HolidayCalendar } from './working-days';

/**
 * The deadlines of the procedure. D1 stage I · D2 conclusion · D2b answer of the employer · D2c notice to the labour
 * office · D3 stage II · D4 payment · D5 limitation · D6 latency of a disease · D7 data change · D8 hospital bill.
 */
export const DEADLINE_RULES = ['D1', 'D2', 'D2b', 'D2c', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'] as const;
export type DeadlineRule = (typeof DEADLINE_RULES)[number];

/** Where the sources differ: hours through holidays or not (D1, D3), calendar or working days (D2 of a disease). */
export const DEADLINE_POLICIES = ['literal48h', 'skipNonWorkingDays', 'calendarDays', 'workingDays'] as const;
export type DeadlinePolicy = (typeof DEADLINE_POLICIES)[number];

export interface DeadlineOptions {
  readonly calendar?: HolidayCalendar;
  readonly policy?: DeadlinePolicy;
  /** Migrant workers have their own limitation. */
  readonly segment?: Segment;
  /** D8: the term of the hospital's contract in days, 15 to 30. */
  readonly contractDays?: number;
}

export interface Deadline {
  readonly dueAt: Instant;
  /** True when the holidays of a counted day are not loaded yet: the date may still move. */
  readonly provisional: boolean;
  /** Code of the rule set that the deadline was taken from. */
  readonly ruleSet: string;
}

const DISEASE_RULE_SET = 'PERPRES-7-2019';

/** The policies that a rule knows, its default first; empty where the law leaves no choice. */
export function deadlinePolicies(rule: DeadlineRule): readonly DeadlinePolicy[] {
  if (rule === 'D1' || rule === 'D3') return ['literal48h', 'skipNonWorkingDays'];
  if (rule === 'D2') return ['calendarDays', 'workingDays'];
  return [];
}

/** True for rules that start at an instant and not on a day. */
export function startsAtInstant(rule: DeadlineRule): boolean {
  return rule === 'D1';
}

/**
 * When something is due. `start` is an instant or, except for D1, a local date; the day of the start is day 0,
 * whatever day it is, and a deadline in days ends with the last millisecond of its day in the zone. D2 and D2c are not
 * moved by holidays. Throws RangeError for a start that is neither, or a policy the rule does not know.
 */
export function deadline(
  rule: DeadlineRule,
  start: string,
  zone: Zone,
  options: DeadlineOptions = {},
): Deadline {
  const calendar = options.calendar ?? INDONESIA_CALENDAR;
  const policy = options.policy ?? deadlinePolicies(rule)[0];
  if (policy !== undefined && !deadlinePolicies(rule).includes(policy)) {
    throw new RangeError(`The deadline ${rule} has no policy of this name`);
  }
  const at = parseInstant(start);
  if (rule === 'D1' || (rule === 'D3' && at !== undefined)) {
    if (at === undefined) throw new RangeError(`The deadline ${rule} starts at an instant`);
    return hoursDeadline(at, zone, policy, calendar);
  }
  return dayDeadline(rule, at === undefined ? dateOf(start) : localDate(at, zone), zone, {
    ...options,
    policy,
    calendar,
  });
}

function dateOf(start: string): LocalDate {
  const date = parseLocalDate(start);
  if (date === undefined) throw new RangeError('A deadline starts at an instant or on a date');
  return date;
}

function hoursDeadline(
  at: Instant,
  zone: Zone,
  policy: DeadlinePolicy | undefined,
  calendar: HolidayCalendar,
): Deadline {
  const on = localDate(at, zone);
  const ruleSet = procedureRuleSetOn(on);
  const hours = termOn(TERMS.reportHours, on);
  if (policy !== 'skipNonWorkingDays') return { dueAt: addHours(at, hours), provisional: false, ruleSet };
  return { ...addWorkingHours(at, hours, zone, calendar), ruleSet };
}

const HOURS_PER_DAY = 24;

/** Adds hours that only run on working days, each of which has 24 of them. */
function addWorkingHours(
  at: Instant,
  hours: number,
  zone: Zone,
  calendar: HolidayCalendar,
): Omit<Deadline, 'ruleSet'> {
  let date = localDate(at, zone);
  const whole = Math.floor(hours / HOURS_PER_DAY);
  let from = at;
  if (!isWorkingDay(date, calendar)) {
    date = addWorkingDays(date, 1, calendar).date;
    from = startOfDay(date, zone);
  }
  const end = addWorkingDays(date, whole, calendar).date;
  const intoDay = Date.parse(from) - Date.parse(startOfDay(date, zone));
  const rest = (hours - whole * HOURS_PER_DAY) * 3_600_000;
  return {
    dueAt: addMilliseconds(startOfDay(end, zone), intoDay + rest),
    provisional: !isLoaded(end, calendar),
  };
}

interface DayOptions extends DeadlineOptions {
  readonly calendar: HolidayCalendar;
}

function dayDeadline(
  rule: Exclude<DeadlineRule, 'D1'>,
  start: LocalDate,
  zone: Zone,
  options: DayOptions,
): Deadline {
  const due = dueDate(rule, start, options);
  return {
    dueAt: endOfDay(due.date, zone),
    provisional: due.provisional,
    ruleSet: ruleSetOf(rule, start, options),
  };
}

function dueDate(
  rule: Exclude<DeadlineRule, 'D1'>,
  start: LocalDate,
  options: DayOptions,
): { date: LocalDate; provisional: boolean } {
  const { calendar } = options;
  const term = (name: keyof typeof TERMS): number => termOn(TERMS[name], start);
  switch (rule) {
    case 'D2':
      return options.policy === 'workingDays'
        ? addWorkingDays(start, term('conclusionDays'), calendar)
        : certain(addDays(start, term('conclusionDays')));
    case 'D2b':
      return addWorkingDays(start, term('answerWorkingDays'), calendar);
    case 'D2c':
      return certain(noticeDate(start));
    case 'D3':
      return options.policy === 'skipNonWorkingDays'
        ? addWorkingDays(start, term('finalReportDays'), calendar)
        : certain(addDays(start, term('finalReportDays')));
    case 'D4':
      return addWorkingDays(start, term('paymentWorkingDays'), calendar);
    case 'D5':
      return certain(limitationOn(start, options.segment));
    case 'D6':
      return certain(addYears(start, term('latencyYears')));
    case 'D7':
      return addWorkingDays(start, term('dataChangeWorkingDays'), calendar);
    case 'D8':
      return certain(addDays(start, options.contractDays ?? term('hospitalBillDays')));
  }
}

function certain(date: LocalDate): { date: LocalDate; provisional: boolean } {
  return { date, provisional: false };
}

/** The fifteenth of the month after the conclusion. */
function noticeDate(start: LocalDate): LocalDate {
  const next = addMonths(civilDate(yearOf(start), monthOf(start), 1), 1);
  return civilDate(yearOf(next), monthOf(next), termOn(TERMS.noticeDay, start));
}

/**
 * The last day on which a benefit can be claimed (D5): 2 years after the accident under PP 44/2015 and Permenaker
 * 18/2018, 5 years after the accident or the diagnosis under PP 82/2019 and Permenaker 4/2023. Accidents older than
 * any rule set here get the shorter term.
 */
export function limitationOn(occurredOn: LocalDate, segment: Segment = 'PU'): LocalDate {
  const years = segment === 'PMI' ? TERMS.limitationYearsMigrant : TERMS.limitationYears;
  return addYears(occurredOn, termOn(years, occurredOn));
}

function ruleSetOf(rule: DeadlineRule, start: LocalDate, options: DeadlineOptions): string {
  if (rule === 'D5') return amountRuleSetOn(start, options.segment ?? 'PU') ?? 'UU-3-1992';
  if (rule === 'D6') return DISEASE_RULE_SET;
  return procedureRuleSetOn(start);
}
