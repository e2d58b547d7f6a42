import type { DataSource, EntityMetadata, QueryRunner } from 'typeorm';

const COPY = 'drift_copy';

/**
 * TypeORM compares checks and partial indexes by name only. Here PostgreSQL itself reads what the entity says, on a
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
}

const CONDITIONS = `
  SELECT conname AS name, pg_get_constraintdef(oid) AS definition
  FROM pg_constraint WHERE conrelid = $1::regclass AND contype = 'c'
  UNION ALL
  SELECT c.relname, pg_get_expr(i.indpred, i.indrelid)
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = $1::regclass AND i.indpred IS NOT NULL`;

async function readConditions(runner: QueryRunner, table: string): Promise<ReadonlyMap<string, string>> {
  const rows = (await runner.query(CONDITIONS, [table])) as { name: string; definition: string }[];
  return new Map(rows.map(({ name, definition }) => [name, definition]));
}

function differences(
  table: string,
  present: ReadonlyMap<string, string>,
  declared: ReadonlyMap<string, string>,
): string[] {
  return [...declared]
    .filter(([name, definition]) => present.get(name) !== definition)
    .map(
      ([name]) => `-- condition "${name}" of table "${table}" is another in the database than in the entity`,
    );
}
