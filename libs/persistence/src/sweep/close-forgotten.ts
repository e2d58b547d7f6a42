import type { EntityManager } from 'typeorm';

/** Rows that a step is at are locked and left alone; the bounds of time let PostgreSQL read the newest rows only. */
const CLOSE = `
  UPDATE command SET status = 'NOT_SENT', closed_at = now()
  WHERE command_id IN (
    SELECT command_id FROM command
    WHERE status = 'RECEIVED' AND received_at > $1::timestamptz AND received_at <= now() - make_interval(secs => $2)
    LIMIT 500 FOR UPDATE SKIP LOCKED)
  RETURNING command_id AS "commandId", claim_number AS "claimNumber"`;

/**
 * Closes commands that nobody waits for any more: their request ended without an answer, and from here on they can take
 * no effect. A repeat with the same key is a new command.
 */
export async function closeForgotten(
  em: EntityManager,
  since: string,
  olderThanSeconds: number,
): Promise<{ commandId: string; claimNumber: string | null }[]> {
  const [closed] = await em.query<[{ commandId: string; claimNumber: string | null }[], number]>(CLOSE, [
    since,
    olderThanSeconds,
  ]);
  return closed;
}
