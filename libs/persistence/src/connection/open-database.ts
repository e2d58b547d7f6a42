import type { DataSource } from 'typeorm';
import { createDataSource } from '../database/data-source';
import type { DataSourceSettings } from '../database/data-source';
import { assertAppRole, assertOwnerRole } from '../database/roles';
import { ALL_ENTITIES } from '../entities';
import { MIGRATIONS } from '../migrations';

export type OpenSettings = Omit<DataSourceSettings, 'entities' | 'migrations'>;

/**
 * Connects with the app role and every entity. Throws UnsafeDatabaseRoleError when the role could undo the guards of the
 * database, and the driver's error when PostgreSQL cannot be reached.
 */
export function openAppDatabase(settings: OpenSettings): Promise<DataSource> {
  return connect(createDataSource({ ...settings, entities: ALL_ENTITIES }), assertAppRole);
}

/** Connects with the owner role, for migrations and the drift gate only. */
export function openOwnerDatabase(settings: OpenSettings): Promise<DataSource> {
  const dataSource = createDataSource({
    poolSize: 2,
    applicationName: 'jkk-migrate',
    ...settings,
    entities: ALL_ENTITIES,
    migrations: MIGRATIONS,
  });
  return connect(dataSource, assertOwnerRole);
}

async function connect(
  dataSource: DataSource,
  check: (dataSource: DataSource) => Promise<void>,
): Promise<DataSource> {
  await dataSource.initialize();
  try {
    await check(dataSource);
    return dataSource;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}
