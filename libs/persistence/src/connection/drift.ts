import type { DataSource } from 'typeorm';
import { MIGRATION_TABLE } from '../database/data-source';
import { findConditionDrift } from './condition-drift';

/**
 * What TypeORM would change to make the database match the entities, checks and index conditions that say something else
 * than the entities do, and tables that no entity describes. Empty means that migrations and entities agree. Needs the
 * owner role with the migrations applied; changes nothing in the database.
 */
export async function findDrift(dataSource: DataSource): Promise<readonly string[]> {
  await adoptComments(dataSource);
  const log = await dataSource.driver.createSchemaBuilder().log();
  return [
    ...log.upQueries.map(({ query }) => query),
    ...(await findConditionDrift(dataSource)),
    ...(await findUnknownTables(dataSource)),
  ];
}

interface CommentRow {
  readonly table: string;
  readonly column: string | null;
  readonly comment: string;
}

const COMMENTS = `
  SELECT c.relname AS "table", a.attname AS "column", d.description AS "comment"
  FROM pg_description d
  JOIN pg_class c ON c.oid = d.objoid AND d.classoid = 'pg_class'::regclass
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
  LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.objsubid AND d.objsubid > 0`;

/** Comments belong to the migrations alone, and TypeORM takes a comment that an entity does not repeat for a change. */
async function adoptComments(dataSource: DataSource): Promise<void> {
  const rows = await dataSource.query<CommentRow[]>(COMMENTS);
  for (const { table, column, comment } of rows) {
    const entity = dataSource.entityMetadatas.find(({ tableName }) => tableName === table);
    const target =
      column === null ? entity : entity?.columns.find(({ databaseName }) => databaseName === column);
    if (target !== undefined) target.comment = comment;
  }
}

async function findUnknownTables(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  const known = new Set([MIGRATION_TABLE, ...dataSource.entityMetadatas.map((entity) => entity.tableName)]);
  return rows.filter(({ name }) => !known.has(name)).map(({ name }) => `-- table "${name}" has no entity`);
}
