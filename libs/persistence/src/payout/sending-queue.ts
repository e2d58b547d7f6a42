import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';

const QUEUE = `
  INSERT INTO sending_queue (payout_id, sends_at, noted_at) VALUES ($1, $2, $3)
  ON CONFLICT (payout_id) DO UPDATE SET sends_at = excluded.sends_at, noted_at = excluded.noted_at`;

/** A released payout waits until its rail takes transfers again. */
export async function queueForWindow(
  em: EntityManager,
  payoutId: string,
  sendsAt: Instant,
  now: Instant,
): Promise<void> {
  await em.query(QUEUE, [payoutId, sendsAt, now]);
}
