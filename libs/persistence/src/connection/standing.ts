import type { DataSource } from 'typeorm';
import { MIGRATION_TABLE } from '../database/data-source';
import { MIGRATIONS } from '../migrations';

/** Throws when PostgreSQL does not answer. */
export async function ping(database: DataSource): Promise<void> {
  await database.query('SELECT 1');
}

/** How far this process's clock is ahead of PostgreSQL's, in milliseconds; negative where it is behind. */
export async function clockLead(
  database: Pick<DataSource, 'query'>,
  now: () => number = Date.now,
): Promise<number> {
  const before = now();
  const [row] = await database.query<{ at: string }[]>(
    `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at`,
  );
  const after = now();
  const there = Date.parse(row?.at ?? '');
  if (there < before) return before - there;
  return there > after ? after - there : 0;
}

/** Migrations of this build that the database has not seen; a newer database is fine. */
export async function listMissingMigrations(database: DataSource): Promise<string[]> {
  const rows = await database.query<{ name: string }[]>(`SELECT name FROM ${MIGRATION_TABLE}`);
  const done = new Set(rows.map(({ name }) => name));
  return MIGRATIONS.map(({ name }) => name).filter((name) => !done.has(name));
}
