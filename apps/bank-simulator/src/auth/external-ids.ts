import type { Queryable } from '../database/database';
import { wibDay } from '../wire/wib';

/** Takes note of an X-EXTERNAL-ID; false when this bank saw it already on the same WIB day. */
export async function claimExternalId(
  db: Queryable,
  bankCode: string,
  externalId: string,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await db.query(
    'INSERT INTO external_id (bank_code, wib_day, external_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [bankCode, wibDay(now), externalId],
  );
  return rowCount === 1;
}
