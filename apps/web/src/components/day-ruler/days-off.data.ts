import { INDONESIA_CALENDAR, isFree } from '@jkk/domain/calendar';

/** The days on which nothing is counted though they are no weekend, by their names. */
export const DAYS_OFF: Readonly<Record<string, string>> = Object.fromEntries(
  INDONESIA_CALENDAR.entries.filter((entry) => isFree(entry)).map(({ date, name }) => [date, name]),
);
