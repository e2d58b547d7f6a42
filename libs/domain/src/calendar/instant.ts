import { dateOfDayNumber, dayNumber, isCivil, type LocalDate } from './civil';

/** ISO-8601 in UTC with milliseconds, `2026-11-21T02:00:00.000Z`: instants of this shape compare as texts. */
export type Instant = string;

/** The zones of Indonesia. None of them has summer time. */
export const ZONES = ['WIB', 'WITA', 'WIT'] as const;
export type Zone = (typeof ZONES)[number];

const OFFSET_HOURS: Readonly<Record<Zone, number>> = { WIB: 7, WITA: 8, WIT: 9 };
const MILLISECONDS_PER_HOUR = 3_600_000;
const MILLISECONDS_PER_DAY = 24 * MILLISECONDS_PER_HOUR;
const INSTANT_SHAPE =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):(\d{2}))$/;

/** Reads an instant with any offset and returns it in UTC; undefined when it is none or the day does not exist. */
export function parseInstant(text: string): Instant | undefined {
  const match = INSTANT_SHAPE.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  if (year < 1900 || year > 2199 || !isCivil(year, Number(match[2]), Number(match[3]))) return undefined;
  if (Number(match[4]) > 23 || Number(match[5]) > 59 || Number(match[6] ?? 0) > 59) return undefined;
  if (Number(match[7] ?? 0) > 14 || Number(match[8] ?? 0) > 59) return undefined;
  const milliseconds = Date.parse(text);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}

/** Like `parseInstant`, for values that were checked before: throws RangeError on anything else. */
export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === undefined) throw new RangeError('An instant is an ISO-8601 date and time with an offset');
  return parsed;
}

/** The date on the wall of the place at that instant. */
export function localDate(at: Instant, zone: Zone): LocalDate {
  const local = milliseconds(at) + OFFSET_HOURS[zone] * MILLISECONDS_PER_HOUR;
  return dateOfDayNumber(Math.floor(local / MILLISECONDS_PER_DAY));
}

/** The first instant of the day in the zone. */
export function startOfDay(date: LocalDate, zone: Zone): Instant {
  return fromMilliseconds(
    dayNumber(date) * MILLISECONDS_PER_DAY - OFFSET_HOURS[zone] * MILLISECONDS_PER_HOUR,
  );
}

/** The last millisecond of the day in the zone: a deadline "on that day" is due then. */
export function endOfDay(date: LocalDate, zone: Zone): Instant {
  return fromMilliseconds(milliseconds(startOfDay(date, zone)) + MILLISECONDS_PER_DAY - 1);
}

export function addHours(at: Instant, hours: number): Instant {
  return fromMilliseconds(milliseconds(at) + hours * MILLISECONDS_PER_HOUR);
}

export function addMilliseconds(at: Instant, amount: number): Instant {
  return fromMilliseconds(milliseconds(at) + amount);
}

/** Negative when the first is earlier, 0 when they are the same moment. Offsets may differ. */
export function compareInstants(left: Instant, right: Instant): -1 | 0 | 1 {
  const difference = milliseconds(left) - milliseconds(right);
  if (difference === 0) return 0;
  return difference < 0 ? -1 : 1;
}

export function laterInstant(left: Instant, right: Instant): Instant {
  return compareInstants(left, right) >= 0 ? left : right;
}

export function earlierInstant(left: Instant, right: Instant): Instant {
  return compareInstants(left, right) <= 0 ? left : right;
}

/** Milliseconds from one instant to another; negative when the second is earlier. */
export function millisecondsBetween(from: Instant, to: Instant): number {
  return milliseconds(to) - milliseconds(from);
}

function milliseconds(at: Instant): number {
  const value = Date.parse(at);
  if (Number.isNaN(value)) throw new RangeError('Not an instant');
  return value;
}

function fromMilliseconds(value: number): Instant {
  return new Date(value).toISOString();
}
