import { addMonths, civilDate, monthOf, parseLocalDate, yearOf, type LocalDate } from './civil';

/** `YYYY-MM`, a contribution month. Texts of this shape compare as months. */
export type Month = string;

export function parseMonth(text: string): Month | undefined {
  return text.length === 7 && parseLocalDate(`${text}-01`) !== undefined ? text : undefined;
}

export function monthOfDate(date: LocalDate): Month {
  return date.slice(0, 7);
}

export function nextMonth(month: Month, months = 1): Month {
  return monthOfDate(addMonths(`${month}-01`, months));
}

/** Months from one to another; negative when the second is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  const first = `${from}-01`;
  const second = `${to}-01`;
  return (yearOf(second) - yearOf(first)) * 12 + monthOf(second) - monthOf(first);
}

/** A day of a month, `2026-03` and 15 give `2026-03-15`. Throws RangeError when the month is shorter. */
export function dayInMonth(month: Month, day: number): LocalDate {
  const date = parseLocalDate(civilDate(yearOf(month), monthOf(`${month}-01`), day));
  if (date === undefined) throw new RangeError('The month has no such day');
  return date;
}
