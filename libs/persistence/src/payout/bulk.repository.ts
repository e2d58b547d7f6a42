import type { EntityManager } from 'typeorm';
import { BULK_RAIL, type PayoutRecord } from '@jkk/domain/payout';
import type { Fellows } from '@jkk/domain/payout/decide';
import { readColumns } from '../database/table-columns';
import { PayoutEntity } from './payout.entities';

/** With whom a payout may go in one bulk. */
export class BulkRepository {
  private text: string | undefined;

  /** Released payouts of the same batch and bank over the rail of bulks, this one before all others. */
  async fellowsOf(em: EntityManager, payout: PayoutRecord, most: number): Promise<Fellows> {
    const { payoutId, batchId, partnerBankCode } = payout;
    this.text ??= fellowsText(readColumns(em.connection.getMetadata(PayoutEntity)).selection);
    const rows = await em.query<(PayoutRecord & { total: number })[]>(this.text, [
      batchId,
      partnerBankCode,
      BULK_RAIL,
      payoutId,
      most,
    ]);
    return { total: rows[0]?.total ?? 0, first: rows.map(({ total: _, ...first }) => first) };
  }

  /** False where a bulk of this batch is being written down by somebody else; held until the end of the transaction. */
  async isAlone(em: EntityManager, batchId: string): Promise<boolean> {
    const [row] = await em.query<{ alone: boolean }[]>(
      `SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS alone`,
      [`BULK:${batchId}`],
    );
    return row?.alone === true;
  }
}

const fellowsText = (selection: string): string => `
  SELECT ${selection}, count(*) OVER ()::int AS total FROM payout
  WHERE batch_id = $1 AND partner_bank_code = $2 AND rail = $3 AND state = 'RELEASED'
  ORDER BY payout_id <> $4, payout_id LIMIT $5`;
