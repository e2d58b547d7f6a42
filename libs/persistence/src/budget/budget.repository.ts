import type { EntityManager } from 'typeorm';

export interface Spending {
  readonly key: string;
  readonly at: string;
  /** What was spent at or before this instant counts no more. */
  readonly since: string;
  readonly limit: number;
}

/** `oldest`: the spending that has to be forgotten first before another is granted. */
export type SpendingOutcome =
  | { readonly granted: true }
  | { readonly granted: false; readonly oldest: string };

/** One statement, so that of any number of askers at the same instant no more than the limit are granted. */
const SPEND = `
  INSERT INTO budget AS b (budget_key, spent, granted, touched_at)
  VALUES ($1, ARRAY[$2::timestamptz], true, $2)
  ON CONFLICT ON CONSTRAINT budget_pkey DO UPDATE SET touched_at = $2, (spent, granted) = (
    SELECT coalesce(array_agg(at ORDER BY at), '{}')
             || CASE WHEN count(at) < $4::int THEN ARRAY[$2::timestamptz] ELSE '{}' END,
           count(at) < $4::int
    FROM unnest(b.spent) at WHERE at > $3::timestamptz)
  RETURNING granted, spent[greatest(cardinality(spent) - $4::int + 1, 1)] AS oldest`;

/** How often a thing was done under a key within the last while. Shared by all processes. */
export class BudgetRepository {
  async spend(em: EntityManager, { key, at, since, limit }: Spending): Promise<SpendingOutcome> {
    const [row] = await em.query<{ granted: boolean; oldest: string }[]>(SPEND, [key, at, since, limit]);
    return row === undefined || row.granted ? { granted: true } : { granted: false, oldest: row.oldest };
  }

  /** Undoes one spending of that instant. */
  async giveBack(em: EntityManager, key: string, at: string): Promise<void> {
    await em.query(
      `UPDATE budget SET spent = spent[:array_position(spent, $2::timestamptz) - 1]
                              || spent[array_position(spent, $2::timestamptz) + 1:]
       WHERE budget_key = $1 AND array_position(spent, $2::timestamptz) IS NOT NULL`,
      [key, at],
    );
  }

  async forget(em: EntityManager, key: string): Promise<void> {
    await em.query(`DELETE FROM budget WHERE budget_key = $1`, [key]);
  }

  async removeUntouchedSince(em: EntityManager, before: string): Promise<void> {
    await em.query(`DELETE FROM budget WHERE touched_at < $1`, [before]);
  }
}
