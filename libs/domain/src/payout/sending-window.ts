import {
  addDays,
  addMilliseconds,
  isWorkingDay,
  localDate,
  startOfDay,
  type HolidayCalendar,
  type Instant,
  type LocalDate,
} from '../calendar';
import type { Rail } from './rail';

export const SENDING_DAYS = ['EVERY_DAY', 'WORKING_DAYS'] as const;

/** When a rail takes transfers at a bank, as its contract says; times are `HH:MM` in western Indonesia. */
export interface SendingWindow {
  readonly days: (typeof SENDING_DAYS)[number];
  readonly from: string;
  /** The bank's own cut-off. */
  readonly cutOff: string;
}

/** A rail that is not named takes transfers at any time. */
export type SendingWindows = Readonly<Partial<Record<Rail, SendingWindow>>>;

const MINUTE_MS = 60_000;
/** We stop this much before the bank does, so that what is under way does not miss its cut-off. */
const MARGIN_MINUTES = 30;
/** The calendar has no longer row of free days. */
const LONGEST_WAIT_DAYS = 60;

/** Whether anything can be sent in it at all. */
export const hasRoom = ({ from, cutOff }: SendingWindow): boolean =>
  minutesOf(from) < minutesOf(cutOff) - MARGIN_MINUTES;

/** From when it may be sent: now, or when the rail takes transfers again. */
export function sendableAt(
  window: SendingWindow | undefined,
  now: Instant,
  calendar: HolidayCalendar,
): Instant {
  if (window === undefined) return now;
  const today = localDate(now, 'WIB');
  for (let day = 0; day <= LONGEST_WAIT_DAYS; day += 1) {
    const date = addDays(today, day);
    if (window.days === 'WORKING_DAYS' && !isWorkingDay(date, calendar)) continue;
    if (now < at(date, minutesOf(window.from))) return at(date, minutesOf(window.from));
    if (now < at(date, minutesOf(window.cutOff) - MARGIN_MINUTES)) return now;
  }
  throw new RangeError(`No day in ${LONGEST_WAIT_DAYS} takes transfers`);
}

/** Until when what is to be sent at that instant still can be; undefined where the rail takes transfers at any time. */
export const sendableUntil = (window: SendingWindow | undefined, sendsAt: Instant): Instant | undefined =>
  window && at(localDate(sendsAt, 'WIB'), minutesOf(window.cutOff) - MARGIN_MINUTES);

const at = (date: LocalDate, minutes: number): Instant =>
  addMilliseconds(startOfDay(date, 'WIB'), minutes * MINUTE_MS);

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
