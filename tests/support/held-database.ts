import { Client } from 'pg';
import { eventually } from './wait';

/** A session that holds a lock in the database, so that a process of ours is provably in the middle of something. */
export class HeldDatabase {
  private constructor(
    private readonly client: Client,
    private readonly pid: number,
  ) {}

  /** Runs the statement in a transaction that stays open: `LOCK TABLE ...` or `SELECT ... FOR UPDATE`. */
  static async hold(url: string, statement: string, parameters: unknown[] = []): Promise<HeldDatabase> {
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    await client.query('BEGIN');
    await client.query(statement, parameters);
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    return new HeldDatabase(client, rows[0]!.pid);
  }

  /** Waits until a session whose application name matches waits for this lock; gives what it was about to do. */
  async untilBlocked(url: string, application: RegExp): Promise<string> {
    const watcher = new Client({ connectionString: url });
    await watcher.connect();
    try {
      return await eventually(
        `a session of ${application.source} that waits for the lock`,
        async () => {
          const { rows } = await watcher.query<{ application_name: string; query: string }>(
            'SELECT application_name, query FROM pg_stat_activity WHERE $1 = ANY (pg_blocking_pids(pid))',
            [this.pid],
          );
          return rows.find((row) => application.test(row.application_name))?.query;
        },
        { everyMs: 20 },
      );
    } finally {
      await watcher.end();
    }
  }

  async release(): Promise<void> {
    await this.client.query('ROLLBACK');
    await this.client.end();
  }
}
