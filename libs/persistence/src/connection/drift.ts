import type { DataSource } from 'typeorm';
import { MIGRATION_TABLE } from '../database/data-source';
import { withoutEqualIndexes } from './index-definition';

/** Comments belong to the migrations alone; entities do not repeat them. */
const COMMENT_STATEMENT = /^\s*COMMENT ON/i;

/**
 * What TypeORM would change to make the database match the entities, and tables that no entity describes. Empty means
 * that migrations and entities agree. Needs the owner role with the migrations applied; changes nothing.
 */
export async function findDrift(dataSource: DataSource): Promise<readonly string[]> {
  const log = await dataSource.driver.createSchemaBuilder().log();
  const statements = log.upQueries.map((query) => query.query).filter((sql) => !COMMENT_STATEMENT.test(sql));
  const changes = withoutEqualIndexes(statements, await readIndexes(dataSource));
  return [...changes, ...(await findUnknownTables(dataSource))];
}

async function readIndexes(dataSource: DataSource): Promise<ReadonlyMap<string, string>> {
  const rows = await dataSource.query<{ name: string; definition: string }[]>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE schemaname = 'public'`,
  );
  return new Map(rows.map(({ name, definition }) => [name, definition]));
}

async function findUnknownTables(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  const known = new Set([MIGRATION_TABLE, ...dataSource.entityMetadatas.map((entity) => entity.tableName)]);
  return rows.filter(({ name }) => !known.has(name)).map(({ name }) => `-- table "${name}" has no entity`);
}
