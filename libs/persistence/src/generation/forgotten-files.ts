import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { filesCarriedOutBy } from '@jkk/domain/payout/decide';
import { HolidayRepository } from '../reference';

/** The last block, where the bank takes or ever took files, and how far its statement is read. */
const LAST_BLOCK = `
  SELECT b.noticed_at AS "noticedAt", c.complete_through AS "completeThrough"
  FROM sending_block b LEFT JOIN reconciliation_cursor c ON c.bank_code = $1
  WHERE b.block_id = (SELECT max(block_id) FROM sending_block)
    AND (EXISTS (SELECT FROM bank_profile WHERE bank_code = $1 AND channel = 'FILE')
      OR EXISTS (SELECT FROM payment_file WHERE bank_code = $1))`;

const holidays = new HolidayRepository();

interface LastBlock {
  readonly noticedAt: Instant;
  readonly completeThrough: Instant | null;
}

/**
 * Whether the bank may still have a file to carry out that this database has forgotten, however its block was lifted: until
 * then what seems to be released may stand in that file, and what seems to lie here may be there.
 */
export async function mayHaveForgottenFiles(em: EntityManager, bankCode: string): Promise<boolean> {
  const [last] = await em.query<LastBlock[]>(LAST_BLOCK, [bankCode]);
  if (last === undefined) return false;
  if (last.completeThrough === null) return true;
  return last.completeThrough < filesCarriedOutBy(last, await holidays.getCalendar(em));
}
