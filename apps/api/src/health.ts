import { listMissingMigrations, ping } from '@jkk/persistence/connection';
import type { HealthCheck } from '@jkk/platform/health';
import type { DataSource } from 'typeorm';

/** PostgreSQL answers. */
export const databaseCheck = (database: DataSource): HealthCheck => ({
  name: 'postgresql',
  check: () => ping(database),
});

/** The database has seen every migration of this build; a newer database is fine. */
export const migrationsCheck = (database: DataSource): HealthCheck => ({
  name: 'migrations',
  check: async () => {
    if ((await listMissingMigrations(database)).length > 0) throw new Error('Migrations are missing');
  },
});
