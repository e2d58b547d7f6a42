import type { EntityManager } from 'typeorm';
import { CLAIM_STAGE_CODES, isOpen } from '@jkk/domain/claim';
import { OutboxRepository, OUTBOX_CHANNEL } from '../outbox';
import { PAYOUT_UNDER_WAY } from './under-way';

export interface RebuildReport {
  /** Messages that were sent before and will be sent again. */
  readonly repeated: number;
  /** Open claims and payouts under way that had no message yet. */
  readonly added: number;
}

/**
 * Which sent messages still matter: starts of open claims and of payouts under way, facts that no event of the claim
 * tells yet, name checks that have no outcome, statements whose transfer is not proven.
 */
const REPEAT = `
  UPDATE outbox o SET sent_at = NULL, attempts = 0, next_attempt_at = now(), last_error_code = NULL
  WHERE o.sent_at IS NOT NULL AND CASE o.kind
    WHEN 'START_CLAIM' THEN EXISTS (
      SELECT 1 FROM claim c WHERE c.claim_number = o.payload->>'claimNumber' AND c.stage = ANY($1::text[]))
    WHEN 'SIGNAL_CLAIM' THEN NOT EXISTS (
      SELECT 1 FROM claim_event e
      WHERE e.claim_number = o.payload->>'claimNumber' AND e.source_id = o.payload->'fact'->>'factId')
    WHEN 'CHECK_PAYEE' THEN EXISTS (
      SELECT 1 FROM payout p
      WHERE p.payout_id = o.payload->>'payoutId' AND p.state = 'AWAITING_RELEASE' AND p.name_checked_at IS NULL)
    WHEN 'EXPECT_STATEMENT' THEN EXISTS (
      SELECT 1 FROM payout_attempt a JOIN payout p ON p.payout_id = a.payout_id
      WHERE a.partner_reference = o.payload->>'partnerReference' AND p.state IN ${PAYOUT_UNDER_WAY})
      OR EXISTS (SELECT FROM statement_file f LEFT JOIN statement_file_result r USING (file_id)
      WHERE f.file_id::text = o.payload->>'partnerReference' AND r.file_id IS NULL)
    ELSE EXISTS (
      SELECT 1 FROM payout p WHERE p.payout_id = o.payload->>'payoutId' AND p.state IN ${PAYOUT_UNDER_WAY})
  END
  RETURNING o.id`;

const CLAIMS_WITHOUT_START = `
  SELECT c.claim_number AS id FROM claim c
  WHERE c.stage = ANY($1::text[])
    AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.key = 'START_CLAIM/' || c.claim_number)`;

const PAYOUTS_WITHOUT_START = `
  SELECT p.payout_id AS id FROM payout p
  WHERE p.state IN ${PAYOUT_UNDER_WAY}
    AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.key = 'START_PAYOUT/' || p.payout_id)`;

/**
 * Asks the relay to start the workflow of every open claim and of every payout under way again, after the Temporal
 * database was lost. What still runs is not started twice, and a payout process begins by reading its row, so nothing
 * is paid twice. Runs in the caller's transaction.
 */
export async function rebuildWorkflows(em: EntityManager): Promise<RebuildReport> {
  const outbox = new OutboxRepository();
  const open = CLAIM_STAGE_CODES.filter(isOpen);
  const [repeated] = await em.query<[{ id: number }[], number]>(REPEAT, [open]);
  const claims = await em.query<{ id: string }[]>(CLAIMS_WITHOUT_START, [open]);
  const payouts = await em.query<{ id: string }[]>(PAYOUTS_WITHOUT_START);
  for (const { id } of claims) await outbox.add(em, { kind: 'START_CLAIM', claimNumber: id });
  for (const { id } of payouts) await outbox.add(em, { kind: 'START_PAYOUT', payoutId: id });
  await em.query(`SELECT pg_notify('${OUTBOX_CHANNEL}', '')`);
  return { repeated: repeated.length, added: claims.length + payouts.length };
}
