import type { DataSource, EntityManager } from 'typeorm';
import type { Claim } from '@jkk/domain';
import type { HolidayCalendar } from '@jkk/domain/calendar';
import { whichOf, type Which } from '../database/which';
import { HolidayRepository } from '../reference';
import { assembleReadable, manyText, type ReadClaim, type ReadParts } from './claim-reading';
import { replaceAllWaits } from './replace-waits';

const texts = new Map<Which, string>();
const known = new WeakMap<DataSource, HolidayRepository>();

/** One a database: it keeps the calendar until a holiday is imported. */
function holidaysOf({ connection }: EntityManager): HolidayRepository {
  const holidays = known.get(connection) ?? new HolidayRepository();
  known.set(connection, holidays);
  return holidays;
}

/**
 * For changes of payout rows and of holidays, which are not the claims' own: their waits follow in the same transaction. Who changes a payout
 * has locked its claim, so everything in it stands still. Two statements for five hundred claims as for one. A claim that
 * cannot be read is set aside, so that it does not stop the money of the others; its waits stay as they are.
 */
export async function refreshClaimWaits(em: EntityManager, claimNumbers: readonly string[]): Promise<void> {
  const numbers = [...new Set(claimNumbers)];
  if (numbers.length === 0) return;
  const [which, value] = whichOf(numbers);
  const rows = await em.query<(ReadClaim & ReadParts & { holidayVersion: number })[]>(textFor(em, which), [
    value,
  ]);
  const calendar = await holidaysOf(em).getCalendar(em, rows[0]?.holidayVersion);
  await replaceAllWaits(em, assembleReadable(em, rows), calendar);
}

function textFor(em: EntityManager, which: Which): string {
  const text =
    texts.get(which) ??
    `
    WITH locked AS (${manyText(em, which)} FOR NO KEY UPDATE OF claim)
    SELECT locked.*, (SELECT version FROM holiday_version) AS "holidayVersion" FROM locked`;
  texts.set(which, text);
  return text;
}

/** The same of one claim that the caller has locked and read. */
export const rewriteWaits = (em: EntityManager, claim: Claim, calendar: HolidayCalendar): Promise<void> =>
  replaceAllWaits(em, [claim], calendar);
