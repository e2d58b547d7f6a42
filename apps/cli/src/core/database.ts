import type { DataSource } from 'typeorm';
import { openAppDatabase, openOwnerDatabase } from '@jkk/persistence/connection';
import { DatabaseOwnerSettings, DatabaseSettings, loadSettings } from '@jkk/platform/config';
import type { Environment } from '@jkk/platform/config';

const POOL_SIZE = 2;

/** Opens the database with the app role for the time of `work`. Throws ConfigError without DATABASE_URL. */
export async function withAppDatabase<T>(
  environment: Environment,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const { databaseUrl } = loadSettings(DatabaseSettings, environment);
  const settings = { url: databaseUrl, applicationName: 'jkk-cli', poolSize: POOL_SIZE };
  return closing(await openAppDatabase(settings), work);
}

/** The same with the owner role (DATABASE_OWNER_URL). */
export async function withOwnerDatabase<T>(
  environment: Environment,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const { databaseOwnerUrl } = loadSettings(DatabaseOwnerSettings, environment);
  return closing(await openOwnerDatabase({ url: databaseOwnerUrl, applicationName: 'jkk-cli' }), work);
}

async function closing<T>(dataSource: DataSource, work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
