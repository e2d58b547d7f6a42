import type { EntityManager } from 'typeorm';

const TAKE = `
  INSERT INTO sweep (name, position, not_before) VALUES ($1, $2, now() + make_interval(secs => $3))
  ON CONFLICT ON CONSTRAINT sweep_pkey DO UPDATE SET not_before = excluded.not_before
  WHERE sweep.not_before <= now()
  RETURNING position`;

const DUE = `
  SELECT asked.name FROM unnest($1::text[]) AS asked (name) LEFT JOIN sweep USING (name)
  WHERE sweep.name IS NULL OR sweep.not_before <= now()`;

const FINISH = `UPDATE sweep SET position = $2, not_before = now() + make_interval(secs => $3) WHERE name = $1`;

/** Whose turn a sweep is, and how far it has come. Any number of processes may ask; one at a time is given the turn. */
export class SweepRepository {
  /** Those of the names whose turn it may be; each is asked for once more when its turn is taken. */
  async listDue(em: EntityManager, names: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await em.query<{ name: string }[]>(DUE, [names]);
    return new Set(rows.map(({ name }) => name));
  }

  /**
   * Where to go on, or undefined while another process is at it or it is too early. A turn that is never finished ends by
   * itself after `leaseSeconds`. A sweep without a position begins at `start`.
   */
  async take(
    em: EntityManager,
    name: string,
    start: string,
    leaseSeconds: number,
  ): Promise<string | undefined> {
    const rows = await em.query<{ position: string }[]>(TAKE, [name, start, leaseSeconds]);
    return rows[0]?.position;
  }

  async finish(em: EntityManager, name: string, position: string, pauseSeconds: number): Promise<void> {
    await em.query(FINISH, [name, position, pauseSeconds]);
  }
}
