import type { DataSource, EntityMetadata, QueryRunner } from 'typeorm';
import { expressionIndexesOf } from '../database/expression-index';

const COPY = 'drift_copy';

/**
 * TypeORM compares checks and partial indexes by name only, and has no words for indexes over expressions. Here PostgreSQL itself reads what the entity says, on a
 * temporary copy of the table, and both are compared in its own words.
 */
export async function findConditionDrift(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  const drift: string[] = [];
  try {
    for (const entity of dataSource.entityMetadatas) drift.push(...(await compareTable(runner, entity)));
    return drift;
  } finally {
    await runner.release();
  }
}

async function compareTable(runner: QueryRunner, entity: EntityMetadata): Promise<string[]> {
  const table = entity.tableName;
  if (!(await tableExists(runner, table))) return [];
  await runner.startTransaction();
  try {
    await runner.query(`CREATE TEMPORARY TABLE ${COPY} (LIKE public."${table}") ON COMMIT DROP`);
    await declare(runner, entity);
    const present = await readConditions(runner, `public."${table}"`);
    const declared = await readConditions(runner, `pg_temp.${COPY}`);
    return differences(table, present, declared);
  } finally {
    await runner.rollbackTransaction();
  }
}

async function tableExists(runner: QueryRunner, table: string): Promise<boolean> {
  const rows = (await runner.query(`SELECT to_regclass($1) IS NOT NULL AS found`, [`public."${table}"`])) as {
    found: boolean;
  }[];
  return rows[0]?.found === true;
}

async function declare(runner: QueryRunner, entity: EntityMetadata): Promise<void> {
  for (const { name, expression } of entity.checks) {
    await runner.query(`ALTER TABLE ${COPY} ADD CONSTRAINT "${name}" CHECK (${expression})`);
  }
  for (const { name, isUnique, columns, where } of entity.indices) {
    if (where === undefined) continue;
    const names = columns.map(({ databaseName }) => `"${databaseName}"`).join(', ');
    await runner.query(
      `CREATE ${isUnique ? 'UNIQUE ' : ''}INDEX "${name}" ON ${COPY} (${names}) WHERE ${where}`,
    );
  }
  for (const { name, definition } of expressionIndexesOf(entity.target)) {
    await runner.query(`CREATE INDEX "${name}" ON ${COPY} ${definition}`);
  }
}

/** What an index is over is compared whole, without the name of its table. */
const CONDITIONS = `
  SELECT conname AS name, pg_get_constraintdef(oid) AS definition, false AS "isExpression"
  FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'c'
  UNION ALL
  SELECT c.relname, regexp_replace(pg_get_indexdef(i.indexrelid), ' ON \\S+ USING ', ' USING '), i.indexprs IS NOT NULL
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = $1::regclass`;

interface Condition {
  readonly name: string;
  readonly definition: string;
  /** An index over an expression alone is one that TypeORM does not even see. */
  readonly isExpression: boolean;
}

const readConditions = (runner: QueryRunner, table: string): Promise<Condition[]> =>
  runner.query(CONDITIONS, [table]) as Promise<Condition[]>;

/** A list of codes says the same in any order. */
const inOrder = (definition: string): string =>
  definition.replace(
    /ARRAY\[([^\]]*)\]/g,
    (_, codes: string) => `ARRAY[${codes.split(', ').sort().join(', ')}]`,
  );

function differences(table: string, present: readonly Condition[], declared: readonly Condition[]): string[] {
  const there = new Map(present.map(({ name, definition }) => [name, inOrder(definition)]));
  const known = new Set(declared.map(({ name }) => name));
  return [
    ...declared
      .filter(({ name, definition }) => there.get(name) !== inOrder(definition))
      .map(({ name }) => `-- "${name}" of table "${table}" is another in the database than in the entity`),
    ...present
      .filter(({ name, isExpression }) => isExpression && !known.has(name))
      .map(({ name }) => `-- index "${name}" of table "${table}" is not in the entity`),
  ];
}
