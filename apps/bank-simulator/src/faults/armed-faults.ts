import { DRAWN } from '../chance';
import type { Queryable } from '../database/database';
import type { Service } from '../wire/answer';
import type { Fault, FaultName, FaultSettings } from './catalogue';

/** What a request is about, so that a fault can be aimed at one payee among many. */
export interface Target {
  readonly accountNumber?: string;
  readonly partnerReference?: string;
}

interface FaultRow {
  fault_id: string;
  bank_code: string;
  service: string;
  fault: FaultName;
  remaining: number;
  hits: number;
  settings: FaultSettings;
  armed_at: Date;
}

export async function armFault(
  db: Queryable,
  bankCode: string,
  service: Service,
  name: FaultName,
  count: number,
  settings: FaultSettings,
): Promise<number> {
  const { rows } = await db.query<{ fault_id: string }>(
    `INSERT INTO fault (bank_code, service, fault, remaining, settings) VALUES ($1, $2, $3, $4, $5)
     RETURNING fault_id`,
    [bankCode, service, name, count, JSON.stringify(settings)],
  );
  return Number(rows[0]!.fault_id);
}

/** Takes the oldest armed fault that this request meets, by its share of them, and counts it as used. */
export async function takeFault(
  { db, seed }: { readonly db: Queryable; readonly seed: string },
  bankCode: string,
  service: Service,
  target: Target,
): Promise<Fault | undefined> {
  const { rows } = await db.query<FaultRow>(
    `WITH roll AS MATERIALIZED (SELECT ('x' || left(${DRAWN('$5::text')}, 6))::bit(24)::int % 100 AS of_hundred)
     UPDATE fault SET remaining = remaining - 1, hits = hits + 1
     WHERE fault_id = (
       SELECT fault_id FROM fault, roll
       WHERE bank_code = $1 AND service = $2 AND remaining > 0
         AND coalesce(settings->>'accountNumber', $3, '') = coalesce($3, '')
         AND coalesce(settings->>'partnerReference', $4, '') = coalesce($4, '')
         AND coalesce((settings->>'sharePercent')::int, 100) > roll.of_hundred
       ORDER BY fault_id LIMIT 1 FOR UPDATE OF fault)
     RETURNING *`,
    [bankCode, service, target.accountNumber, target.partnerReference, seed],
  );
  const row = rows[0];
  return row && { ...row.settings, faultId: Number(row.fault_id), name: row.fault };
}

/** Gives a fault back that met a request on which it could not act, e.g. a transfer that was refused anyway. */
export async function giveBackFault(db: Queryable, fault: Fault): Promise<void> {
  await db.query('UPDATE fault SET remaining = remaining + 1, hits = hits - 1 WHERE fault_id = $1', [
    fault.faultId,
  ]);
}

export async function listFaults(db: Queryable): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await db.query<FaultRow>('SELECT * FROM fault ORDER BY fault_id');
  return rows.map((row) => ({
    faultId: Number(row.fault_id),
    bankCode: row.bank_code,
    service: row.service,
    fault: row.fault,
    remaining: row.remaining,
    hits: row.hits,
    ...row.settings,
    armedAt: row.armed_at.toISOString(),
  }));
}

/** All of them, or the one that is named; says how many. */
export async function clearFaults(db: Queryable, faultId?: string): Promise<number> {
  const { rowCount } = await db.query('DELETE FROM fault WHERE $1::bigint IS NULL OR fault_id = $1', [
    faultId ?? null,
  ]);
  return rowCount ?? 0;
}
