import { Client } from 'pg';

/** A statement as PostgreSQL counts it, values left out, how often it ran, and how long in all, its triggers included. */
export interface CountedStatement {
  readonly text: string;
  readonly calls: number;
  readonly milliseconds: number;
}

const COUNTS = `
  SELECT s.queryid::text AS id, s.query AS text, s.calls::int AS calls,
    s.total_exec_time AS milliseconds
  FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid JOIN pg_roles r ON r.oid = s.userid
  WHERE d.datname = current_database() AND r.rolname = $1`;

interface Count extends CountedStatement {
  readonly id: string;
}

/** Counts what one role asks in one database, by PostgreSQL's own count. */
export class StatementCounter {
  private constructor(
    private readonly client: Client,
    private readonly role: string,
  ) {}

  /** @param url of the superuser, in the database that is looked at */
  static async open(url: string, role: string): Promise<StatementCounter> {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    return new StatementCounter(client, role);
  }

  /** What ran while the work was done, most often first. */
  async during(work: () => Promise<unknown>): Promise<CountedStatement[]> {
    const before = new Map((await this.counts()).map((count) => [count.id, count]));
    await work();
    return (await this.counts())
      .map(({ id, text, calls, milliseconds }) => ({
        text,
        calls: calls - (before.get(id)?.calls ?? 0),
        milliseconds: milliseconds - (before.get(id)?.milliseconds ?? 0),
      }))
      .filter(({ calls }) => calls > 0)
      .sort((left, right) => right.calls - left.calls);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  private async counts(): Promise<Count[]> {
    const { rows } = await this.client.query<Count>(COUNTS, [this.role]);
    return rows;
  }
}

export const totalOf = (counted: readonly CountedStatement[]): number =>
  counted.reduce((sum, { calls }) => sum + calls, 0);
