import type { EntityManager } from 'typeorm';
import { mostUrgent, waits, type Claim } from '@jkk/domain';
import type { HolidayCalendar } from '@jkk/domain/calendar';

/** Rewrites the rows of what a claim waits for, and the instant that lists sort it by. */
export async function replaceWaits(
  em: EntityManager,
  claim: Claim,
  calendar?: HolidayCalendar,
): Promise<void> {
  const rows = waits(claim, calendar);
  await em.query(`DELETE FROM claim_wait WHERE claim_number = $1`, [claim.claimNumber]);
  if (rows.length > 0) {
    await em.query(
      `INSERT INTO claim_wait (claim_number, code, subject, role, since, due_at, provisional, on_overdue)
       SELECT $1, w.code, w.subject, w.role, w.since, w.due_at, w.provisional, w.on_overdue
       FROM jsonb_to_recordset($2::jsonb) AS w(code text, subject text, role text, since timestamptz, due_at timestamptz, provisional boolean, on_overdue text)`,
      [
        claim.claimNumber,
        JSON.stringify(
          rows.map(({ code, subject, role, since, dueAt, provisional, onOverdue }) => ({
            code,
            subject,
            role,
            since,
            due_at: dueAt,
            provisional,
            on_overdue: onOverdue,
          })),
        ),
      ],
    );
  }
  await em.query(`UPDATE claim SET next_due_at = $2 WHERE claim_number = $1`, [
    claim.claimNumber,
    mostUrgent(claim, calendar),
  ]);
}
