import type { EntityMetadata, ValueTransformer } from 'typeorm';

/** What statements need to know of a table, read from the entity that declares it. */
export interface TableColumns {
  readonly table: string;
  /** Every column under the name of its property. */
  readonly selection: string;
  /** The quoted column of a property; throws when the entity has no such property. */
  name(property: string): string;
  /** Values of these properties as the driver takes them. */
  parameters(row: object, properties: readonly string[]): unknown[];
  /** These properties of many rows, as `jsonb_populate_recordset(NULL::table, …)` takes them. */
  recordset(rows: readonly object[], properties: readonly string[]): string;
}

interface KnownColumn {
  readonly name: string;
  readonly databaseName: string;
  readonly isJson: boolean;
  readonly toParameter: (value: unknown) => unknown;
}

export function readColumns(metadata: EntityMetadata): TableColumns {
  const columns = new Map(metadata.columns.map((column) => [column.propertyName, toKnown(column)]));
  const get = (property: string): KnownColumn => {
    const column = columns.get(property);
    if (column === undefined) throw new Error(`${metadata.name} has no property ${property}`);
    return column;
  };
  return {
    table: quote(metadata.tableName),
    selection: [...columns].map(([property, { name }]) => `${name} AS ${quote(property)}`).join(', '),
    name: (property) => get(property).name,
    parameters: (row, properties) => properties.map((property) => valueOf(get(property), row, property)),
    recordset: (rows, properties) =>
      JSON.stringify(
        rows.map((row) =>
          Object.fromEntries(
            properties.map((property) => {
              const column = get(property);
              return [
                column.databaseName,
                column.isJson ? propertyOf(row, property) : valueOf(column, row, property),
              ];
            }),
          ),
        ),
      ),
  };
}

function toKnown({ databaseName, type, transformer }: EntityMetadata['columns'][number]): KnownColumn {
  const steps: ValueTransformer[] = transformer === undefined ? [] : [transformer].flat();
  const isJson = type === 'jsonb';
  const toParameter = isJson
    ? toJson
    : (value: unknown) => steps.reduce<unknown>((given, step) => step.to(given), value);
  return { name: quote(databaseName), databaseName, isJson, toParameter };
}

const propertyOf = (row: object, property: string): unknown => (row as Record<string, unknown>)[property];

const valueOf = (column: KnownColumn, row: object, property: string): unknown =>
  column.toParameter(propertyOf(row, property));

const toJson = (value: unknown): unknown => (value === null ? null : JSON.stringify(value));

const quote = (name: string): string => `"${name}"`;
