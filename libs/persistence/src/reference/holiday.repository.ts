import type { EntityManager } from 'typeorm';
import { INDONESIA_CALENDAR } from '@jkk/domain/calendar';
import type { HolidayCalendar, HolidayEntry } from '@jkk/domain/calendar';
import { HolidayEntity } from './holiday.entity';
import { upsertRows } from './upsert';
import type { Upserted } from './upsert';

export type Holiday = Pick<HolidayEntry, 'date' | 'kind' | 'name'>;

/**
 * A year counts as loaded when it has at least this many public holidays (every decree has more). One late holiday that
 * somebody adds to a coming year must not make its deadlines look certain.
 */
const HOLIDAYS_OF_A_FULL_YEAR = 10;

export class HolidayRepository {
  /** The answer of last time: the domain keeps what it derives from a calendar by the identity of the calendar. */
  private last: { readonly key: string; readonly calendar: HolidayCalendar } | undefined;
  private lastVersion: number | undefined;

  /**
   * The shipped calendar with the imported days on top; an imported day replaces the shipped entry of its date. It reaches
   * as far as full years follow each other. With a version that the caller has read nothing is asked a second time.
   */
  async getCalendar(em: EntityManager, version?: number): Promise<HolidayCalendar> {
    if (this.last !== undefined && version !== undefined && version === this.lastVersion) {
      return this.last.calendar;
    }
    const imported = await em.find(HolidayEntity, { order: { date: 'ASC' } });
    const key = imported.map(({ date, kind, name }) => `${date} ${kind} ${name}`).join('\n');
    if (this.last?.key !== key) this.last = { key, calendar: mergeCalendar(INDONESIA_CALENDAR, imported) };
    this.lastVersion = version;
    return this.last.calendar;
  }

  upsert(em: EntityManager, rows: readonly Holiday[]): Promise<readonly Upserted[]> {
    return upsertRows(em, HolidayEntity, 'date', rows);
  }
}

/** Pure; see `getCalendar`. */
export function mergeCalendar(shipped: HolidayCalendar, imported: readonly Holiday[]): HolidayCalendar {
  if (imported.length === 0) return shipped;
  const replaced = new Set(imported.map(({ date }) => date));
  const entries = [
    ...shipped.entries.filter(({ date }) => !replaced.has(date)),
    ...imported.map(({ date, kind, name }) => ({ date, kind, name })),
  ].sort((left, right) => (left.date < right.date ? -1 : 1));
  return { entries, loadedFrom: shipped.loadedFrom, loadedTo: lastLoadedDay(shipped, imported) };
}

function lastLoadedDay(shipped: HolidayCalendar, imported: readonly Holiday[]): string {
  const perYear = new Map<string, number>();
  for (const { date, kind } of imported) {
    const year = date.slice(0, 4);
    if (kind === 'HOLIDAY') perYear.set(year, (perYear.get(year) ?? 0) + 1);
  }
  let year = Number(shipped.loadedTo.slice(0, 4));
  while ((perYear.get(String(year + 1)) ?? 0) >= HOLIDAYS_OF_A_FULL_YEAR) year += 1;
  return year === Number(shipped.loadedTo.slice(0, 4)) ? shipped.loadedTo : `${year}-12-31`;
}
