import type { EntityManager } from 'typeorm';
import type { Claim } from '@jkk/domain';
import type { HolidayCalendar } from '@jkk/domain/calendar';
import { whichOf, type Which } from '../database/which';
import { readOrSetAside } from '../unreadable';
import { countedWaits } from './wait-rows';

/** What follows `WITH`. No two of these parts touch the same row, so their order does not matter. */
const prepared = (which: Which): string => `
  wait AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb) AS w("claimNumber" text, code text, subject text, role text,
      since timestamptz, "dueAt" timestamptz, provisional boolean, "onOverdue" text, level text, "ringsAt" timestamptz, undated text, branch text, "plkkCode" text,
      "employerNumber" text, "reporterOrganisation" text, "participantSearch" text, stage text, "claimDueAt" timestamptz)
  ), over AS (
    DELETE FROM claim_wait old WHERE claim_number ${which} AND NOT EXISTS (
      SELECT 1 FROM wait w
      WHERE w."claimNumber" = old.claim_number AND w.code = old.code AND w.subject = old.subject)
  )`;

const WRITE_WAITS = `
  INSERT INTO claim_wait AS old (claim_number, code, subject, role, since, due_at, provisional, on_overdue, level, rings_at, undated, branch,
    plkk_code, employer_number, reporter_organisation, participant_search, stage, claim_due_at)
  SELECT * FROM wait
  ON CONFLICT ON CONSTRAINT claim_wait_pkey DO UPDATE
  SET role = excluded.role, since = excluded.since, due_at = excluded.due_at, provisional = excluded.provisional,
      on_overdue = excluded.on_overdue, level = excluded.level, rings_at = excluded.rings_at, undated = excluded.undated, branch = excluded.branch, plkk_code = excluded.plkk_code,
      employer_number = excluded.employer_number, reporter_organisation = excluded.reporter_organisation,
      participant_search = excluded.participant_search, stage = excluded.stage, claim_due_at = excluded.claim_due_at
  WHERE old IS DISTINCT FROM excluded`;

/** For whoever writes the claim's row in the same statement: the claim's number is $1, the rows are $2. */
export const REPLACE_WAITS = { before: prepared('= $1'), text: WRITE_WAITS };

const REPLACE: Record<Which, string> = {
  '= $1': `
  WITH urgent AS (
    UPDATE claim SET next_due_at = $3::timestamptz WHERE claim_number = $1 AND next_due_at IS DISTINCT FROM $3::timestamptz
  ), ${prepared('= $1')} ${WRITE_WAITS}`,
  '= ANY($1)': `
  WITH urgent AS (
    UPDATE claim SET next_due_at = u.due_at FROM unnest($1::text[], $3::timestamptz[]) AS u (number, due_at)
    WHERE claim_number = u.number AND next_due_at IS DISTINCT FROM u.due_at
  ), ${prepared('= ANY($1)')} ${WRITE_WAITS}`,
};

/**
 * Rewrites what these claims wait for, and the instant that lists sort them by, in one statement. One of which the rules cannot
 * say what it waits for keeps what it had.
 */
export async function replaceAllWaits(
  em: EntityManager,
  claims: readonly Claim[],
  calendar: HolidayCalendar,
): Promise<void> {
  const waiting = claims.flatMap((claim) => {
    const counted = readOrSetAside(() => countedWaits(claim, calendar));
    return counted === undefined ? [] : [{ claimNumber: claim.claimNumber, ...counted }];
  });
  const [which, value] = whichOf(waiting.map(({ claimNumber }) => claimNumber));
  const rows = JSON.stringify(waiting.flatMap((each) => each.rows));
  const dueAt = waiting.map(({ nextDueAt }) => nextDueAt);
  await em.query(REPLACE[which], [value, rows, which === '= $1' ? dueAt[0] : dueAt]);
}
