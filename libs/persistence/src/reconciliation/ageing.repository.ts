import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { ageAt, AGES_FROM_DAYS, AGEING_KINDS, type AgeingKind, type AgeingRow } from '@jkk/domain/payout';
import { OPEN_BUCKETS } from '@jkk/domain/payout/decide';

/** $1 now, $2 where ages begin, $3 what nothing explains. A payout that another one replaces is no longer waited for. */
const AGEING = `
  WITH waiting AS (
    SELECT CASE p.state WHEN 'CLAIMED_PAID' THEN 'UNPROVEN' WHEN 'PENDING' THEN 'UNKNOWN' WHEN 'RETURNED' THEN
        CASE WHEN EXISTS (SELECT FROM statement_match m JOIN statement_line l USING (line_id)
          WHERE m.payout_id = p.payout_id AND m.bucket = 'RETURN' AND l.status = 'ERROR CORRECTION') THEN 'REVERSED' ELSE 'RETURNED' END
      ELSE p.state END AS kind,
      p.amount_rupiah AS rupiah,
      CASE WHEN p.state IN ('UNKNOWN','PENDING','CLAIMED_PAID') THEN coalesce(p.released_at, p.updated_at)
        WHEN p.state = 'RETURNED' THEN coalesce(p.returned_at, p.updated_at) ELSE p.updated_at END AS since
    FROM payout p
    WHERE p.state IN ('RETURNED','FAILED','HELD','UNKNOWN','PENDING','CLAIMED_PAID')
      AND NOT EXISTS (SELECT FROM payout s WHERE s.replaces = p.payout_id AND s.state <> 'CANCELLED')
    UNION ALL
    SELECT 'UNMATCHED', l.amount_sen / 100, l.booked_at FROM statement_match m JOIN statement_line l USING (line_id)
    WHERE m.bucket = ANY($3)
    UNION ALL
    SELECT 'MISSING', abs(missing_sen) / 100, from_at FROM statement_gap WHERE closed_at IS NULL
  )
  SELECT kind, width_bucket(greatest(extract(epoch FROM $1::timestamptz - since) / 86400, 0), $2::numeric[]) AS age,
    count(*)::int AS count, sum(rupiah)::bigint AS rupiah, min(since) AS "oldestSince"
  FROM waiting GROUP BY 1, 2 ORDER BY array_position($4::text[], kind), 2`;

interface Row extends Pick<AgeingRow, 'count' | 'rupiah' | 'oldestSince'> {
  readonly kind: AgeingKind;
  readonly age: number;
}

/** How long money has not been where it should be. */
export class AgeingRepository {
  async list(em: EntityManager, now: Instant): Promise<AgeingRow[]> {
    const rows = await em.query<Row[]>(AGEING, [now, AGES_FROM_DAYS, OPEN_BUCKETS, AGEING_KINDS]);
    return rows.map(({ age, ...row }) => ({ ...row, ...ageAt(age) }));
  }
}
