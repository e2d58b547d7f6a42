import { In } from 'typeorm';
import type { EntityManager, EntityTarget, FindOptionsOrder, FindOptionsWhere, ObjectLiteral } from 'typeorm';

export type UpsertOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED';

/** What a known row said, and says now. */
export interface Change {
  readonly property: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Upserted {
  readonly outcome: UpsertOutcome;
  /** Of a row that was known. */
  readonly changes: readonly Change[];
}

/** Bounded by the number of parameters in one statement (65,535) at 19 columns. */
export const MAX_UPSERT_ROWS = 500;

/**
 * Makes the table say what the rows say and tells for each row whether that changed anything. A property that is absent
 * from a row keeps its value. Keys must be unique within one call; at most 500 rows.
 * Needs a transaction: known rows are locked, in the order of their keys, until it ends.
 */
export async function upsertRows<T extends ObjectLiteral>(
  em: EntityManager,
  target: EntityTarget<T>,
  key: keyof T & string,
  rows: readonly Partial<T>[],
): Promise<readonly Upserted[]> {
  if (rows.length > MAX_UPSERT_ROWS) throw new RangeError(`At most ${MAX_UPSERT_ROWS} rows at once`);
  if (rows.length === 0) return [];
  const known = await findKnown(em, target, key, rows);
  const results = rows.map((row) => compare(known.get(row[key]), row));
  const changed = rows.filter((_, index) => results[index]?.outcome !== 'UNCHANGED');
  if (changed.length > 0) await em.upsert(target, changed, [key]);
  return results;
}

async function findKnown<T extends ObjectLiteral>(
  em: EntityManager,
  target: EntityTarget<T>,
  key: keyof T & string,
  rows: readonly Partial<T>[],
): Promise<ReadonlyMap<unknown, T>> {
  const where = { [key]: In(rows.map((row) => row[key])) } as FindOptionsWhere<T>;
  const order = { [key]: 'ASC' } as FindOptionsOrder<T>;
  const found = await em.find(target, { where, order, lock: { mode: 'pessimistic_write' } });
  return new Map(found.map((entity) => [entity[key], entity]));
}

function compare<T extends ObjectLiteral>(known: T | undefined, row: Partial<T>): Upserted {
  if (known === undefined) return { outcome: 'CREATED', changes: [] };
  const changes = Object.entries(row)
    .filter(([property, value]) => known[property] !== value)
    .map(([property, after]) => ({ property, before: known[property] as unknown, after: after as unknown }));
  return { outcome: changes.length === 0 ? 'UNCHANGED' : 'UPDATED', changes };
}
