import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import type { Direction, StatementBucket } from '@jkk/domain/payout/decide';

/** A line of a statement that speaks of a payout. */
export interface LineEvidence {
  readonly lineId: number;
  readonly bookedAt: Instant;
  readonly transactionId: string;
  readonly direction: Direction;
  readonly amountSen: number;
  readonly bucket: StatementBucket;
  readonly attemptNo: number | null;
  /** The line of the bank that two persons have divided, where this is a part of it. */
  readonly partOf: number | null;
}

const COLUMNS = `l.line_id AS "lineId", l.booked_at AS "bookedAt", l.transaction_id AS "transactionId", l.direction,
  l.amount_sen AS "amountSen", m.bucket, m.attempt_no AS "attemptNo", l.part_of AS "partOf"`;

/** Both halves have an index of their own. */
const OF_PAYOUT = ['=', '<>']
  .map(
    (is) => `SELECT ${COLUMNS} FROM statement_match m JOIN statement_line l USING (line_id)
      WHERE m.payout_id = $1 AND m.bucket ${is} 'MATCHED'`,
  )
  .join(' UNION ALL ');

/** What statements show of a payout, in the order of the bank's books. */
export class LineEvidenceRepository {
  ofPayout(em: EntityManager, payoutId: string): Promise<LineEvidence[]> {
    return em.query<LineEvidence[]>(`${OF_PAYOUT} ORDER BY "bookedAt", "lineId"`, [payoutId]);
  }
}
