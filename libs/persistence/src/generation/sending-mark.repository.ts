import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import type { Mark } from '@jkk/domain/payout/decide';

/** A new mark, and what the database was before it. */
export interface MadeMark extends Mark {
  readonly markedAt: Instant;
  /** This very run of the server and database. */
  readonly instance: string;
  readonly isNew: boolean;
}

/** Which cluster, which line of recovery, which database: a copy of any kind differs in one of them. */
const LINEAGE = `
  (SELECT system_identifier FROM pg_control_system()) || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8) || '/' ||
  (SELECT oid FROM pg_database WHERE datname = current_database())`;

/** Another one after each start of the server, and after another database took the name. */
const INSTANCE = `
  pg_postmaster_start_time()::text || '/' || (SELECT oid FROM pg_database WHERE datname = current_database())`;

const MAKE = `
  INSERT INTO sending_mark (token) VALUES ($1)
  RETURNING mark, token, marked_at AS "markedAt", ${LINEAGE} AS lineage, ${INSTANCE} AS instance,
    NOT EXISTS (SELECT FROM sending_mark) AS "isNew"`;

const MADE = `SELECT 1 FROM sending_mark WHERE mark = $1 AND token = $2`;

/** In one look: nothing blocks, this is the database that made the mark, and the bank's statement was read since then. */
const MAY_SEND = `
  SELECT 1 FROM sending_mark m
  WHERE m.mark = $1 AND m.token = $2 AND ${INSTANCE} = $5
    AND NOT EXISTS (SELECT FROM sending_block WHERE lifted_at IS NULL)
    AND EXISTS (SELECT FROM reconciliation_cursor c WHERE c.bank_code = $3 AND c.last_read_at >= $4::timestamptz)`;

export class SendingMarkRepository {
  async make(em: EntityManager): Promise<MadeMark> {
    const [made] = await em.query<MadeMark[]>(MAKE, [randomUUID()]);
    if (made === undefined) throw new Error('A row that was inserted is answered');
    return made;
  }

  async isMade(em: EntityManager, { mark, token }: Pick<Mark, 'mark' | 'token'>): Promise<boolean> {
    return (await em.query<unknown[]>(MADE, [mark, token])).length > 0;
  }

  async maySend(
    em: EntityManager,
    { mark, token, instance }: Pick<MadeMark, 'mark' | 'token' | 'instance'>,
    bankCode: string,
    since: Instant,
  ): Promise<boolean> {
    return (await em.query<unknown[]>(MAY_SEND, [mark, token, bankCode, since, instance])).length > 0;
  }
}
