import type { EntityManager, ObjectType } from 'typeorm';
import { inOne, type Part } from './in-one';
import type { Parameter, Statement } from './statement';
import { readColumns, type TableColumns } from './table-columns';

/** Rows whose properties equal these; where a list is given, any of its values. Nothing equals null. */
export type Where<E> = { readonly [K in keyof E]?: NonNullable<E[K]> | readonly NonNullable<E[K]>[] };

export interface ListOptions<E> {
  /** The columns that are needed, where those are not all of them. */
  readonly only?: readonly (keyof E & string)[];
  /** Ascending. */
  readonly orderBy?: keyof E & string;
  /** `FOR NO KEY UPDATE` until the end of the transaction (see row-lock). */
  readonly lock?: boolean;
}

/**
 * Plain reading and writing of one entity's table, for paths that are taken often. Names of columns and how a value
 * goes in are declared once, in the entity; each statement's text is made once, so that a connection knows it as a
 * prepared one. Rows are plain objects: what leaves the driver is JSON-true already (see type-parsers).
 */
export class Table<E extends object> {
  private readonly texts = new Map<string, string>();
  private known: TableColumns | undefined;

  constructor(private readonly entity: ObjectType<E>) {}

  /** The one row, or undefined; with several one of them. */
  async find(
    em: EntityManager,
    where: Where<E>,
    options?: Omit<ListOptions<E>, 'orderBy'>,
  ): Promise<E | undefined> {
    return (await this.list(em, where, options))[0];
  }

  list(em: EntityManager, where: Where<E>, options?: ListOptions<E>): Promise<E[]> {
    const { text, parameters } = this.reading(em, where, options);
    return em.query<E[]>(text, [...parameters]);
  }

  /** What `list` asks, for whoever asks several things together. */
  reading(em: EntityManager, where: Where<E>, { only, orderBy, lock }: ListOptions<E> = {}): Statement {
    const columns = this.columnsOf(em);
    const conditions = this.conditionsOf(where);
    const wanted = only ?? columns.properties;
    const text = this.text(
      `list ${only?.join() ?? ''} ${conditions.key} ${orderBy ?? ''} ${lock ?? false}`,
      () =>
        [
          `SELECT ${columns.select(wanted)} FROM ${columns.table} WHERE ${conditions.text(columns, 0)}`,
          ...(orderBy === undefined ? [] : [`ORDER BY ${columns.name(orderBy)}`]),
          ...(lock === true ? ['FOR NO KEY UPDATE'] : []),
        ].join(' '),
    );
    return { text, parameters: conditions.values as Parameter[] };
  }

  async exists(em: EntityManager, where: Where<E>): Promise<boolean> {
    const columns = this.columnsOf(em);
    const conditions = this.conditionsOf(where);
    const text = this.text(
      `exists ${conditions.key}`,
      () => `SELECT 1 FROM ${columns.table} WHERE ${conditions.text(columns, 0)} LIMIT 1`,
    );
    return (await em.query<unknown[]>(text, conditions.values)).length > 0;
  }

  /** Properties that are absent take the column's default. */
  async insert(em: EntityManager, row: Partial<E>): Promise<void> {
    await em.query(this.insertion(em, row), this.columnsOf(em).parameters(row, propertiesOf(row)));
  }

  /** Inserts a row and returns what the database gave it in this column. */
  async insertReturning<K extends keyof E & string>(
    em: EntityManager,
    property: K,
    row: Partial<E>,
  ): Promise<E[K]> {
    const columns = this.columnsOf(em);
    const insertion = this.insertion(em, row);
    const text = this.text(
      `${property} ${insertion}`,
      () => `${insertion} RETURNING ${columns.select([property])}`,
    );
    const rows = await em.query<E[]>(text, columns.parameters(row, propertiesOf(row)));
    const [given] = rows;
    if (given === undefined) throw new Error('A row was inserted and is not there.');
    return given[property];
  }

  /** False when a row with the same values of a unique index, as `ON CONFLICT` names it, was there before. */
  async insertUnless(em: EntityManager, index: string, row: Partial<E>): Promise<boolean> {
    const insertion = this.insertion(em, row);
    const text = this.text(
      `${index} ${insertion}`,
      () => `${insertion} ON CONFLICT ${index} DO NOTHING RETURNING 1`,
    );
    const parameters = this.columnsOf(em).parameters(row, propertiesOf(row));
    return (await em.query<unknown[]>(text, parameters)).length === 1;
  }

  /** How many rows it changed. */
  async update(em: EntityManager, where: Where<E>, changes: Partial<E>): Promise<number> {
    const columns = this.columnsOf(em);
    const given = propertiesOf(changes);
    const conditions = this.conditionsOf(where);
    const text = this.text(`update ${given.join()} ${conditions.key}`, () => {
      const settings = given.map((property, at) => `${columns.name(property)} = $${at + 1}`);
      return `UPDATE ${columns.table} SET ${settings.join(', ')} WHERE ${conditions.text(columns, given.length)}`;
    });
    const parameters = [...columns.parameters(changes, given), ...conditions.values];
    const [, count] = await em.query<[unknown, number]>(text, parameters);
    return count;
  }

  /** Many rows with the same properties in one statement. */
  async insertAll(em: EntityManager, rows: readonly Partial<E>[]): Promise<void> {
    await inOne(em, [this.insertingAll(em, rows)]);
  }

  /** What `insertAll` does, as a part of a statement that does more. */
  insertingAll(em: EntityManager, rows: readonly Partial<E>[]): Part | undefined {
    const [first] = rows;
    if (first === undefined) return undefined;
    const columns = this.columnsOf(em);
    const given = propertiesOf(first);
    const text = this.text(`insert all ${given.join()}`, () => {
      const names = given.map((property) => columns.name(property)).join(', ');
      return `INSERT INTO ${columns.table} (${names}) SELECT ${names} FROM ${recordset(columns, 1)}`;
    });
    return { text, parameters: [columns.recordset(rows, given)] };
  }

  /** Sets these properties of many rows, each found by `keys`, as a part of a statement that does more. */
  updatingAll(
    em: EntityManager,
    keys: readonly (keyof E & string)[],
    properties: readonly (keyof E & string)[],
    rows: readonly E[],
  ): Part | undefined {
    if (rows.length === 0) return undefined;
    const columns = this.columnsOf(em);
    const { table } = columns;
    const text = this.text(`update all ${keys.join()} ${properties.join()}`, () => {
      const asGiven = (to: string) => (property: string) =>
        `${to}${columns.name(property)} = given.${columns.name(property)}`;
      const settings = properties.map(asGiven('')).join(', ');
      const conditions = keys.map(asGiven(`${table}.`)).join(' AND ');
      return `UPDATE ${table} SET ${settings} FROM ${recordset(columns, 1)} AS given WHERE ${conditions}`;
    });
    return { text, parameters: [columns.recordset(rows, [...keys, ...properties])] };
  }

  private insertion(em: EntityManager, row: Partial<E>): string {
    const columns = this.columnsOf(em);
    const given = propertiesOf(row);
    return this.text(`insert ${given.join()}`, () => {
      const names = given.map((property) => columns.name(property));
      const places = given.map((_, at) => `$${at + 1}`);
      return `INSERT INTO ${columns.table} (${names.join(', ')}) VALUES (${places.join(', ')})`;
    });
  }

  /** For statements that are written out: the table's columns as its entity names them. */
  columnsOf(em: EntityManager): TableColumns {
    return (this.known ??= readColumns(em.connection.getMetadata(this.entity)));
  }

  private conditionsOf(where: Where<E>): Conditions {
    const entries = Object.entries(where).filter(([, value]) => value !== undefined);
    if (entries.length === 0) throw new Error('A statement on a whole table is written out.');
    return {
      key: entries.map(([property, value]) => `${property}${Array.isArray(value) ? '[]' : ''}`).join(),
      text: (columns, before) =>
        entries
          .map(([property, value], at) => {
            const place = `$${before + at + 1}`;
            return `${columns.name(property)} = ${Array.isArray(value) ? `ANY(${place})` : place}`;
          })
          .join(' AND '),
      values: entries.map(([, value]) => value),
    };
  }

  private text(key: string, write: () => string): string {
    const known = this.texts.get(key);
    if (known !== undefined) return known;
    const text = write();
    this.texts.set(key, text);
    return text;
  }
}

interface Conditions {
  readonly key: string;
  readonly text: (columns: TableColumns, parametersBefore: number) => string;
  readonly values: unknown[];
}

const recordset = ({ table }: TableColumns, place: number): string =>
  `jsonb_populate_recordset(NULL::${table}, $${place}::jsonb)`;

const propertiesOf = (row: object): string[] =>
  Object.entries(row).flatMap(([property, value]) => (value === undefined ? [] : property));
