import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { EntityMetadata, ObjectLiteral } from 'typeorm';

/** Writes rows of one entity by COPY, with the columns that the entity declares; a property that no row has takes its default. */
export async function copyRows(
  connectionString: string,
  metadata: EntityMetadata,
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = metadata.columns.filter(({ propertyName }) => propertyName in rows[0]!);
  const names = columns.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const into = client.query(copyFrom(`COPY "${metadata.tableName}" (${names}) FROM STDIN`));
    const properties = columns.map(({ propertyName }) => propertyName);
    await pipeline(Readable.from(lines(rows, properties)), into);
  } finally {
    await client.end();
  }
}

function* lines(rows: readonly ObjectLiteral[], properties: readonly string[]): Generator<string> {
  for (const row of rows) yield `${properties.map((property) => toField(row[property])).join('\t')}\n`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function toField(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}
