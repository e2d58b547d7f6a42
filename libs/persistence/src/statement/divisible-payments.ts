import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { findBulkId, UNPROVEN_ATTEMPT_STATES, type AttemptState } from '@jkk/domain/payout';
import { MOST_PARTS } from '@jkk/domain/payout/decide';
import type { BucketLine } from './statement.repository';

/** A payment that a debit may pay together with others. */
export interface DivisiblePayment {
  readonly payoutId: string;
  readonly reference: string;
  readonly claimNumber: string;
  readonly payeeName: string;
  readonly amount: number;
  readonly state: AttemptState;
  readonly sentAt: Instant;
}

const listing = (meant: string): string => `
  SELECT a.payout_id AS "payoutId", a.partner_reference AS reference, p.claim_number AS "claimNumber", p.payee_name AS "payeeName",
    a.amount_rupiah AS amount, a.state, a.sent_at AS "sentAt"
  FROM payout_attempt a JOIN payout p USING (payout_id)
  WHERE a.partner_bank_code = $1 AND a.amount_rupiah * 100 <= $2 AND a.sent_at IS NOT NULL AND ${meant}
    AND NOT EXISTS (SELECT FROM statement_match m
      WHERE m.payout_id = a.payout_id AND m.attempt_no = a.no AND m.bucket = 'MATCHED')
  ORDER BY a.sent_at DESC, a.partner_reference LIMIT ${MOST_PARTS}`;

const OF_BULK = listing('a.bulk_id = $3');
/** So long a transfer may take to stand on a statement. */
const UNPROVEN = listing(
  `a.state IN (${UNPROVEN_ATTEMPT_STATES.map((state) => `'${state}'`).join()})
    AND a.sent_at BETWEEN $3::timestamptz - interval '60 days' AND $3::timestamptz + interval '1 day'`,
);

/** Those of the bulk that the line names, or those that no line proves yet; the newest first, as many as fit in one. */
export function listDivisible(
  em: EntityManager,
  bankCode: string,
  { direction, amountSen, bookedAt, remark }: BucketLine,
): Promise<DivisiblePayment[]> {
  if (direction === 'CREDIT') return Promise.resolve([]);
  const bulkId = findBulkId(remark);
  return em.query(bulkId === undefined ? UNPROVEN : OF_BULK, [bankCode, amountSen, bulkId ?? bookedAt]);
}
