/** `YYYY-MM-DD`, a date without a time or a zone. */
export type LocalDate = string;

const DATE_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

const DAYS_PER_ERA = 146_097;
const DAYS_TO_1970 = 719_468;

/**
 * The number of a day, counted from 1 January 1970. Only comparisons and differences of it mean something. Years are
 * counted from March, so that the leap day is the last of its year and 400 years are always 146,097 days.
 */
export function dayNumber(date: LocalDate): number {
  const month = monthOf(date);
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth(date) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970;
}

export function dateOfDayNumber(day: number): LocalDate {
  const shifted = day + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const dayInMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return civilDate(era * 400 + yearOfEra + (month > 2 ? 0 : 1), month, dayInMonth);
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
  return `${year < 1000 ? String(year).padStart(4, '0') : year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** How many whole years after `from` still lie before `end`: 1 means that the same day of the next year does. */
export function yearsBefore(from: LocalDate, end: LocalDate): number {
  const years = yearOf(end) - yearOf(from);
  return addYears(from, years) < end ? years : years - 1;
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
  return value < 10 ? `0${value}` : `${value}`;
}

export function earlierDate(left: LocalDate, right: LocalDate): LocalDate {
  return left < right ? left : right;
}

export function laterDate(left: LocalDate, right: LocalDate): LocalDate {
  return left > right ? left : right;
}
