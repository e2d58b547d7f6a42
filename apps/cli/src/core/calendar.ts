import { INDONESIA_CALENDAR } from '@jkk/domain/calendar';
import type { HolidayCalendar } from '@jkk/domain/calendar';
import { isDatabaseAway } from '@jkk/persistence/database';
import { HolidayRepository } from '@jkk/persistence/reference';
import type { CommandContext } from './command';
import { withAppDatabase } from './database';

/**
 * The calendar that claims are judged by: the shipped one with the imported days on top. Without a database the shipped
 * one alone, which is said where a database was expected.
 */
export async function loadCalendar({
  environment,
  output,
}: Pick<CommandContext, 'environment' | 'output'>): Promise<HolidayCalendar> {
  if (!environment.DATABASE_URL) return INDONESIA_CALENDAR;
  try {
    return await withAppDatabase(environment, ({ manager }) => new HolidayRepository().getCalendar(manager));
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    output.error('The database cannot be reached: imported holidays are not counted');
    return INDONESIA_CALENDAR;
  }
}
