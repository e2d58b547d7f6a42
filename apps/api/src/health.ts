import type { HealthCheck } from '@jkk/platform/health';
import { MIGRATIONS } from '@jkk/persistence/migrations';
import { MIGRATION_TABLE } from '@jkk/persistence/database';
import type { DataSource } from 'typeorm';

/** PostgreSQL answers. */
export const databaseCheck = (database: DataSource): HealthCheck => ({
  name: 'postgresql',
  check: async () => {
    await database.query('SELECT 1');
  },
});

/** The database has seen every migration of this build; a newer database is fine. */
export const migrationsCheck = (database: DataSource): HealthCheck => ({
  name: 'migrations',
  check: async () => {
    const rows = await database.query<{ name: string }[]>(`SELECT name FROM ${MIGRATION_TABLE}`);
    const done = new Set(rows.map(({ name }) => name));
    const missing = MIGRATIONS.map(({ name }) => name).filter((name) => !done.has(name));
    if (missing.length > 0) throw new Error('Migrations are missing');
  },
});
