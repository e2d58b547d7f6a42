import { Pool } from 'pg';
import type { PoolClient } from 'pg';

export type Database = Pool;
/** What a query may run on: the pool, or a client inside a transaction. */
export type Queryable = Pick<PoolClient, 'query'>;

const SERIALIZATION_FAILURE = '40001';
const DEADLOCK = '40P01';
const MAX_TRIES = 5;

export function openDatabase(url: string): Database {
  return new Pool({ connectionString: url, max: 12, application_name: 'bank-simulator' });
}

/** A superuser could bypass every rule of the books, so no process of the house runs as one. */
export async function refusePowerfulRole(db: Queryable): Promise<void> {
  const { rows } = await db.query<{ rolsuper: boolean; rolbypassrls: boolean }>(
    'SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user',
  );
  if (rows[0]?.rolsuper) {
    throw new Error('the database role is a superuser; use its own role');
  }
  if (rows[0]?.rolbypassrls) {
    throw new Error('the database role has BYPASSRLS; use its own role');
  }
}

/** Runs `work` in one READ COMMITTED transaction and repeats the whole of it after a deadlock. */
export async function inTransaction<T>(db: Database, work: (client: Queryable) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transactOnce(db, work);
    } catch (error) {
      if (attempt >= MAX_TRIES || !isTransient(error)) throw error;
    }
  }
}

async function transactOnce<T>(db: Database, work: (client: Queryable) => Promise<T>): Promise<T> {
  const client = await db.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function isTransient(error: unknown): boolean {
  const code = (error as { code?: string }).code;
  return code === SERIALIZATION_FAILURE || code === DEADLOCK;
}
