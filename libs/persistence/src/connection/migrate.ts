import type { DataSource } from 'typeorm';
import { openOwnerDatabase } from './open-database';

/** Any number will do as long as nobody else takes it: two instances that start at once migrate one after the other. */
const MIGRATION_LOCK = 7_315_502_026;

/**
 * Brings the database up to date with the owner role and returns the names of the migrations that ran. Each runs in a
 * transaction of its own. Throws UnsafeDatabaseRoleError for a superuser and the database's error for a failed migration.
 */
export async function migrateDatabase(ownerUrl: string): Promise<readonly string[]> {
  const dataSource = await openOwnerDatabase({ url: ownerUrl });
  try {
    return await underLock(dataSource, async () => {
      const done = await dataSource.runMigrations({ transaction: 'each' });
      return done.map((migration) => migration.name);
    });
  } finally {
    await dataSource.destroy();
  }
}

/** True when the database has not seen every migration of this build. */
export async function hasPendingMigrations(ownerUrl: string): Promise<boolean> {
  const dataSource = await openOwnerDatabase({ url: ownerUrl });
  try {
    return await dataSource.showMigrations();
  } finally {
    await dataSource.destroy();
  }
}

async function underLock<T>(dataSource: DataSource, work: () => Promise<T>): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work();
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
  }
}
