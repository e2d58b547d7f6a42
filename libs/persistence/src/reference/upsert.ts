import { In } from 'typeorm';
import type { EntityManager, EntityTarget, FindOptionsOrder, FindOptionsWhere, ObjectLiteral } from 'typeorm';

export type UpsertOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED';

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
): Promise<readonly UpsertOutcome[]> {
  if (rows.length > MAX_UPSERT_ROWS) throw new RangeError(`At most ${MAX_UPSERT_ROWS} rows at once`);
  if (rows.length === 0) return [];
  const known = await findKnown(em, target, key, rows);
  const outcomes = rows.map((row) => compare(known.get(row[key]), row));
  const changed = rows.filter((_, index) => outcomes[index] !== 'UNCHANGED');
  if (changed.length > 0) await em.upsert(target, changed, [key]);
  return outcomes;
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

function compare<T extends ObjectLiteral>(known: T | undefined, row: Partial<T>): UpsertOutcome {
  if (known === undefined) return 'CREATED';
  const same = Object.entries(row).every(([property, value]) => known[property] === value);
  return same ? 'UNCHANGED' : 'UPDATED';
}
