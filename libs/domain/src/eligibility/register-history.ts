import { addWorkingDays, INDONESIA_CALENDAR, type HolidayCalendar, type LocalDate } from '../calendar';

/** One state of a card in the register: from when it counts, and when that was reported. */
export interface RegisterEntry {
  readonly validFrom: LocalDate;
  readonly reportedOn: LocalDate;
}

const REPORT_WORKING_DAYS = 7;

/** What the register knew on a day, of entries in the order in which they came; the first one where it knew nothing yet. */
export const knownOn = <Entry extends RegisterEntry>(
  entries: readonly Entry[],
  day: LocalDate,
): Entry | undefined =>
  entries.findLast(({ validFrom, reportedOn }) => reportedOn <= day && validFrom <= day) ?? entries[0];

/**
 * What was reported after the day and says that it counts since before, within the seven working days that changes may
 * take (row A8): a person decides about it. What comes later than that changes nothing about the day.
 */
export function reportedSoonAfter<Entry extends RegisterEntry>(
  entries: readonly Entry[],
  day: LocalDate,
  calendar: HolidayCalendar = INDONESIA_CALENDAR,
): Entry | undefined {
  const until = addWorkingDays(day, REPORT_WORKING_DAYS, calendar).date;
  return entries
    .slice(1)
    .findLast(({ validFrom, reportedOn }) => validFrom <= day && reportedOn > day && reportedOn <= until);
}
