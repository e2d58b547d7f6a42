import type { EntityMetadata, ValueTransformer } from 'typeorm';

/** What statements need to know of a table, read from the entity that declares it. */
export interface TableColumns {
  readonly table: string;
  readonly properties: readonly string[];
  /** Every column under the name of its property. */
  readonly selection: string;
  /** These columns alone. */
  readonly select: (properties: readonly string[]) => string;
  /** The quoted column of a property; throws when the entity has no such property. */
  readonly name: (property: string) => string;
  /** Values of these properties as the driver takes them. */
  readonly parameters: (row: object, properties: readonly string[]) => unknown[];
  /** The row as JSON with the names of columns, the way `jsonb_populate_record(NULL::table, …)` reads it. */
  readonly record: (row: object) => Record<string, unknown>;
  /** Back from a row that PostgreSQL made JSON of (`to_jsonb`). */
  readonly fromRecord: (record: Readonly<Record<string, unknown>>) => Record<string, unknown>;
  /** These properties of many rows, for `jsonb_populate_recordset`. */
  readonly recordset: (rows: readonly object[], properties: readonly string[]) => string;
}

interface KnownColumn {
  readonly column: string;
  readonly name: string;
  readonly toJson: (value: unknown) => unknown;
  readonly fromJson: (value: unknown) => unknown;
  readonly toParameter: (value: unknown) => unknown;
}

export function readColumns(metadata: EntityMetadata): TableColumns {
  const columns = new Map(metadata.columns.map((column) => [column.propertyName, toKnown(column)]));
  const get = (property: string): KnownColumn => {
    const column = columns.get(property);
    if (column === undefined) throw new Error(`${metadata.name} has no property ${property}`);
    return column;
  };
  const select = (properties: readonly string[]): string =>
    properties.map((property) => `${get(property).name} AS ${quote(property)}`).join(', ');
  const recordOf = (row: object, properties: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(
      properties.map((property) => [get(property).column, get(property).toJson(propertyOf(row, property))]),
    );
  return {
    table: quote(metadata.tableName),
    properties: [...columns.keys()],
    selection: select([...columns.keys()]),
    select,
    name: (property) => get(property).name,
    parameters: (row, properties) =>
      properties.map((property) => get(property).toParameter(propertyOf(row, property))),
    record: (row) => recordOf(row, Object.keys(row)),
    fromRecord: (record) =>
      Object.fromEntries(
        [...columns].map(([property, { column, fromJson }]) => [property, fromJson(record[column])]),
      ),
    recordset: (rows, properties) => JSON.stringify(rows.map((row) => recordOf(row, properties))),
  };
}

const propertyOf = (row: object, property: string): unknown => (row as Record<string, unknown>)[property];

function toKnown({ databaseName, type, transformer }: EntityMetadata['columns'][number]): KnownColumn {
  const steps: ValueTransformer[] = transformer === undefined ? [] : [transformer].flat();
  const toJson = (value: unknown): unknown =>
    steps.reduce<unknown>((given, step) => step.to(given) as unknown, value);
  const fromJson = (value: unknown): unknown =>
    steps.reduceRight<unknown>((given, step) => step.from(given) as unknown, value);
  const toParameter = type === 'jsonb' ? toText : toJson;
  return { column: databaseName, name: quote(databaseName), toJson, fromJson, toParameter };
}

const toText = (value: unknown): unknown => (value === null ? null : JSON.stringify(value));

const quote = (name: string): string => `"${name}"`;
