import type { DataSource } from 'typeorm';
import { MIGRATION_TABLE } from '../database/data-source';
import { MIGRATIONS } from '../migrations';

/** Throws when PostgreSQL does not answer. */
export async function ping(database: DataSource): Promise<void> {
  await database.query('SELECT 1');
}

/** Migrations of this build that the database has not seen; a newer database is fine. */
export async function listMissingMigrations(database: DataSource): Promise<string[]> {
  const rows = await database.query<{ name: string }[]>(`SELECT name FROM ${MIGRATION_TABLE}`);
  const done = new Set(rows.map(({ name }) => name));
  return MIGRATIONS.map(({ name }) => name).filter((name) => !done.has(name));
}
