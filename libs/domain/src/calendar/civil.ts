/** `YYYY-MM-DD`, a date without a time or a zone. */
export type LocalDate = string;

const MILLISECONDS_PER_DAY = 86_400_000;
const DATE_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** The number of a day, counted from 1 January 1970. Only comparisons and differences of it mean something. */
export function dayNumber(date: LocalDate): number {
  return Math.round(Date.UTC(yearOf(date), monthOf(date) - 1, dayOfMonth(date)) / MILLISECONDS_PER_DAY);
}

export function dateOfDayNumber(day: number): LocalDate {
  return new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

/** The date if the text is a date that exists (no 31 February) between 1900 and 2199, otherwise undefined. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const match = DATE_SHAPE.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  return isCivil(year, Number(match[2]), Number(match[3])) ? text : undefined;
}

export function isCivil(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** The same day some years on; 29 February falls on 28 February where there is none. */
export function addYears(date: LocalDate, years: number): LocalDate {
  return addMonths(date, years * 12);
}

/** The same day of the month some months on, or the last day of that month where it is shorter. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const index = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return civilDate(year, month, Math.min(dayOfMonth(date), daysInMonth(year, month)));
}

export function civilDate(year: number, month: number, day: number): LocalDate {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: LocalDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

export function dayOfMonth(date: LocalDate): number {
  return Number(date.slice(8, 10));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

export function earlierDate(left: LocalDate, right: LocalDate): LocalDate {
  return left < right ? left : right;
}

export function laterDate(left: LocalDate, right: LocalDate): LocalDate {
  return left > right ? left : right;
}
