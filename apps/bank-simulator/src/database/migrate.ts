import type { Database } from './database';
import type { Migration } from './migration';
import { booksMigration } from './migrations/0001-books';
import { correctionsMigration } from './migrations/0002-corrections';
import { railsMigration } from './migrations/0003-rails';
import { chanceMigration } from './migrations/0004-chance';
import { callbacksMigration } from './migrations/0005-callbacks';
import { bulkMigration } from './migrations/0006-bulk';

const MIGRATIONS: readonly Migration[] = [
  booksMigration,
  correctionsMigration,
  railsMigration,
  chanceMigration,
  callbacksMigration,
  bulkMigration,
];

/** Any number no other program on this database uses: two simulators that start together migrate one after the other. */
const LOCK = 7_300_140;

/** Brings the simulator's own database up to date, each migration in its own transaction. */
export async function migrate(db: Database): Promise<readonly string[]> {
  const client = await db.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await client.query(
      'CREATE TABLE IF NOT EXISTS migration (name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())',
    );
    const { rows } = await client.query<{ name: string }>('SELECT name FROM migration');
    const done = new Set(rows.map((row) => row.name));
    const missing = MIGRATIONS.filter((migration) => !done.has(migration.name));
    for (const migration of missing) {
      await client.query('BEGIN');
      await client.query(migration.sql);
      await client.query('INSERT INTO migration (name) VALUES ($1)', [migration.name]);
      await client.query('COMMIT');
    }
    return missing.map((migration) => migration.name);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    client.release();
  }
}
