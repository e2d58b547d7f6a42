import { dayOf, daysBetween } from './dates';
import type { ZoneCode } from './dates';

/** Colour is urgency: past, today, the next days, later, or no date at all. */
export type Urgency = 'late' | 'today' | 'tomorrow' | 'week' | 'later' | 'none';

export const URGENCIES: readonly Urgency[] = ['late', 'today', 'tomorrow', 'week', 'later', 'none'];

/** How urgent a deadline is at `now`, by calendar days of the zone. */
export function urgencyOf(dueAt: string | null | undefined, now: string, zone: ZoneCode = 'WIB'): Urgency {
  if (dueAt == null) return 'none';
  if (Date.parse(dueAt) < Date.parse(now)) return 'late';
  const days = daysBetween(dayOf(now, zone), dayOf(dueAt, zone));
  if (days <= 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days <= 7 ? 'week' : 'later';
}

/** Whole calendar days that a deadline is past, at least 1 on the day after. */
export const daysLate = (dueAt: string, now: string, zone: ZoneCode = 'WIB'): number =>
  Math.max(0, daysBetween(dayOf(dueAt, zone), dayOf(now, zone)));
