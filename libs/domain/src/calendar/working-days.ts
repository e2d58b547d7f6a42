import { termOn, type Term } from '../policies/term';
import { TERMS } from '../policies/terms';
import { addDays, daysBetween, weekday, type LocalDate } from './civil';
import type { HolidayEntry } from './holiday';

/** The public holidays of the loaded years. Outside `loadedFrom..loadedTo` nothing is known, and answers say so. */
export interface HolidayCalendar {
  readonly entries: readonly HolidayEntry[];
  readonly loadedFrom: LocalDate;
  readonly loadedTo: LocalDate;
}

export interface WorkingDayResult {
  readonly date: LocalDate;
  /** True when a counted day lies outside the loaded calendar, so that a holiday may be missing. */
  readonly provisional: boolean;
}

const SATURDAY = 6;
/** No row of free days is longer: a calendar that has one was loaded wrong, and counting in it would not end. */
const LONGEST_REST = 60;
const free = new WeakMap<HolidayCalendar, ReadonlySet<LocalDate>>();

/** Monday to Friday without public holidays and joint leave (a public body is closed on both). */
export function isWorkingDay(date: LocalDate, calendar: HolidayCalendar): boolean {
  return weekday(date) < SATURDAY && !freeDays(calendar).has(date);
}

export function isLoaded(date: LocalDate, calendar: HolidayCalendar): boolean {
  return date >= calendar.loadedFrom && date <= calendar.loadedTo;
}

/** The n-th working day after `date`; the day itself is day 0, whatever day it is. Throws RangeError for n < 0. */
export function addWorkingDays(date: LocalDate, n: number, calendar: HolidayCalendar): WorkingDayResult {
  if (!Number.isSafeInteger(n) || n < 0 || n > 10_000) {
    throw new RangeError('A count of working days is 0 to 10000');
  }
  let current = date;
  for (let counted = 0; counted < n; counted += 1) current = workingDayFrom(addDays(current, 1), calendar);
  const known = n === 0 || (isLoaded(addDays(date, 1), calendar) && isLoaded(current, calendar));
  return { date: current, provisional: !known };
}

/** The n-th working day before `date`. */
export function workingDaysBefore(date: LocalDate, n: number, calendar: HolidayCalendar): LocalDate {
  let current = date;
  for (let counted = 0; counted < n; counted += 1) {
    current = workingDayFrom(addDays(current, -1), calendar, -1);
  }
  return current;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: HolidayCalendar): number {
  const span = daysBetween(from, to);
  let days = 0;
  for (let day = 1; day <= span; day += 1) {
    if (isWorkingDay(addDays(from, day), calendar)) days += 1;
  }
  return days;
}

/** The date itself when it is a working day, otherwise the next one. */
export function nextWorkingDay(date: LocalDate, calendar: HolidayCalendar): WorkingDayResult {
  const next = workingDayFrom(date, calendar);
  return { date: next, provisional: !isLoaded(next, calendar) };
}

function workingDayFrom(date: LocalDate, calendar: HolidayCalendar, step: 1 | -1 = 1): LocalDate {
  for (let day = 0; day <= LONGEST_REST; day += 1) {
    const current = addDays(date, day * step);
    if (isWorkingDay(current, calendar)) return current;
  }
  throw new RangeError(`The calendar has more than ${LONGEST_REST} free days in a row`);
}

/** Joint leave is a working day where the policy of that day says so. */
export const isFree = ({ date, kind }: HolidayEntry, jointLeave: Term = TERMS.jointLeaveRests): boolean =>
  kind === 'HOLIDAY' || termOn(jointLeave, date) === 1;

function freeDays(calendar: HolidayCalendar): ReadonlySet<LocalDate> {
  const known = free.get(calendar);
  if (known !== undefined) return known;
  const days = new Set(calendar.entries.filter((entry) => isFree(entry)).map((entry) => entry.date));
  free.set(calendar, days);
  return days;
}
