import { weekday } from '@jkk/domain/calendar/civil';
import { addDays, dayOf } from '../../format/dates';
import type { ZoneCode } from '../../format/dates';
import { DAYS_OFF } from './days-off.data';

export interface RulerDay {
  readonly date: string;
  readonly off: boolean;
  /** The holiday's name; empty for weekends and working days. */
  readonly name: string;
  readonly state: 'past' | 'now' | 'ahead' | 'end' | 'gone';
}

export interface Ruler {
  readonly days: readonly RulerDay[];
  /** Working days gone by, the day of the start not counted. */
  readonly passed: number;
  readonly total: number;
}

const LIMIT_DAYS = 400;
const SATURDAY = 6;

/** The days of a clock from the day after its start to its last day, working days and free days apart. */
export function rulerDays(since: string, dueAt: string, now: string, zone: ZoneCode): Ruler {
  const last = dayOf(dueAt, zone);
  const today = dayOf(now, zone);
  const days: RulerDay[] = [];
  let date = addDays(dayOf(since, zone), 1);
  for (let n = 0; date <= last && n < LIMIT_DAYS; n += 1, date = addDays(date, 1)) {
    const name = DAYS_OFF[date] ?? '';
    const off = name !== '' || weekday(date) >= SATURDAY;
    days.push({ date, off, name, state: stateOf(date, last, today) });
  }
  const working = days.filter((day) => !day.off);
  return { days, passed: working.filter((day) => day.date <= today).length, total: working.length };
}

function stateOf(date: string, last: string, today: string): RulerDay['state'] {
  if (date === last) return today > last ? 'gone' : 'end';
  if (date < today) return 'past';
  return date === today ? 'now' : 'ahead';
}
