import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { OPEN_BUCKETS } from '@jkk/domain/payout/decide';

/** A credit in whole rupiah that nothing explains yet. */
export interface OpenCredit {
  readonly lineId: number;
  readonly bankCode: string;
  readonly bookedAt: Instant;
  readonly amountRupiah: number;
  readonly remark: string;
}

const LIST = `
  SELECT l.line_id AS "lineId", l.bank_code AS "bankCode", l.booked_at AS "bookedAt", l.remark,
    (l.amount_sen / 100)::bigint AS "amountRupiah"
  FROM statement_match m JOIN statement_line l ON l.line_id = m.line_id
  WHERE m.bank_code = ANY($1) AND m.bucket = ANY($2) AND ($4::bigint IS NULL OR m.line_id < $4)
    AND l.direction = 'CREDIT' AND l.amount_sen % 100 = 0 AND l.amount_sen <= 100 * $3::bigint
  ORDER BY m.line_id DESC LIMIT $5`;

/** Open credits of these banks that are no more than this, the newest first. */
export async function listOpenCredits(
  em: EntityManager,
  bankCodes: readonly string[],
  maximumRupiah: number,
  { cursor, limit }: { readonly cursor?: string; readonly limit: number },
): Promise<{ readonly items: readonly OpenCredit[]; readonly next: string | null }> {
  const rows = await em.query<OpenCredit[]>(LIST, [
    bankCodes,
    OPEN_BUCKETS,
    maximumRupiah,
    cursor ?? null,
    limit + 1,
  ]);
  const items = rows.slice(0, limit);
  return { items, next: rows.length > limit ? String(items.at(-1)?.lineId) : null };
}
