import type { EntityManager } from 'typeorm';
import { mostUrgent, waits, type Claim } from '@jkk/domain';
import type { HolidayCalendar } from '@jkk/domain/calendar';

/** No two of these parts touch the same row, so their order does not matter. */
const REPLACE = `
  WITH wait AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb) AS w(code text, subject text, role text, since timestamptz,
      due_at timestamptz, provisional boolean, on_overdue text)
  ), over AS (
    DELETE FROM claim_wait old WHERE claim_number = $1
      AND NOT EXISTS (SELECT 1 FROM wait w WHERE w.code = old.code AND w.subject = old.subject)
  ), urgent AS (
    UPDATE claim SET next_due_at = $3 WHERE claim_number = $1 AND next_due_at IS DISTINCT FROM $3
  )
  INSERT INTO claim_wait AS old (claim_number, code, subject, role, since, due_at, provisional, on_overdue)
  SELECT $1, code, subject, role, since, due_at, provisional, on_overdue FROM wait
  ON CONFLICT ON CONSTRAINT claim_wait_pkey DO UPDATE
  SET role = excluded.role, since = excluded.since, due_at = excluded.due_at, provisional = excluded.provisional,
      on_overdue = excluded.on_overdue`;

/** Rewrites the rows of what a claim waits for, and the instant that lists sort it by. */
export async function replaceWaits(
  em: EntityManager,
  claim: Claim,
  calendar?: HolidayCalendar,
): Promise<void> {
  const rows = waits(claim, calendar).map(({ dueAt, onOverdue, ...wait }) => ({
    ...wait,
    due_at: dueAt,
    on_overdue: onOverdue,
  }));
  const { claimNumber } = claim;
  await em.query(REPLACE, [claimNumber, JSON.stringify(rows), mostUrgent(claim, calendar)]);
}
