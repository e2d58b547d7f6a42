import { Client } from 'pg';
import { StatementCounter, totalOf, type CountedStatement } from '../support/postgres/statements';

export interface DatabaseCost {
  /** Statements of our programs, BEGIN and COMMIT included; the simulator's database does not count. */
  readonly statements: readonly CountedStatement[];
  /** Bytes of write-ahead log of the whole server. */
  readonly walBytes: number;
}

/** What work costs PostgreSQL, by its own counts. */
export class DatabaseMeter {
  private constructor(
    private readonly counter: StatementCounter,
    private readonly client: Client,
  ) {}

  /** @param superuserUrl of the server of an instance, in any database */
  static async open(superuserUrl: string): Promise<DatabaseMeter> {
    const url = new URL(superuserUrl);
    url.pathname = '/jkk';
    const client = new Client({ connectionString: url.href });
    await client.connect();
    return new DatabaseMeter(await StatementCounter.open(url.href, 'jkk_app'), client);
  }

  async during(work: () => Promise<unknown>): Promise<DatabaseCost> {
    const from = await this.position();
    const statements = await this.counter.during(work);
    const { rows } = await this.client.query<{ bytes: string }>(
      'SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), $1) AS bytes',
      [from],
    );
    return { statements, walBytes: Number(rows[0]?.bytes) };
  }

  async close(): Promise<void> {
    await this.counter.close();
    await this.client.end();
  }

  private async position(): Promise<string> {
    const { rows } = await this.client.query<{ position: string }>(
      'SELECT pg_current_wal_lsn()::text AS position',
    );
    return rows[0]?.position ?? '0/0';
  }
}

/** `--statements` prints them, most often first, with how often a claim has each. */
export function printStatements({ statements }: DatabaseCost, claims: number): void {
  for (const { text, calls } of statements) {
    console.log(
      `    ${(calls / claims).toFixed(1).padStart(6)}  ${text.replace(/\s+/g, ' ').trim().slice(0, 140)}`,
    );
  }
}

export const statementsPerClaim = ({ statements }: DatabaseCost, claims: number): number =>
  totalOf(statements) / claims;
