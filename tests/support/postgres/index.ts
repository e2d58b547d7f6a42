import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** One database of one spec file. The URLs name the role that the process in question really has. */
export interface TestDatabase {
  readonly name: string;
  /** The application's role: no owner, no superuser. */
  readonly appUrl: string;
  /** The owner's role, for fixtures that a process of ours could not write. */
  readonly ownerUrl: string;
  /** The role `postgres`: to stop sessions or to look into the server, never in place of the other two. */
  readonly superuserUrl: string;
  /**
   * Copies the database as it stands, while the pool is closed for a moment. The copy takes the place of the database when
   * the returned function is called; what was written since is gone then.
   */
  backUp(pool: Pool): Promise<() => Promise<void>>;
  /** Ends every session in it and removes it. */
  drop(): Promise<void>;
}

/** The connections of a program, as far as they are closed and opened here. */
interface Pool {
  destroy(): Promise<void>;
  initialize(): Promise<unknown>;
}

interface ServerFacts {
  readonly port: number;
  readonly passwords: { superuser: string; owner: string; app: string; simulator: string };
}

const TEMPLATE = 'jkk_template';

/** A fresh migrated database, empty but for what migrations insert. Takes about 100 ms. */
export async function createDatabase(): Promise<TestDatabase> {
  return create('jkk_owner', 'jkk_app', `TEMPLATE ${TEMPLATE}`);
}

/** A fresh empty database that belongs to the role `bank_simulator`, which is also its `appUrl`. */
export async function createSimulatorDatabase(): Promise<TestDatabase> {
  return create('bank_simulator', 'bank_simulator', '');
}

async function create(owner: Role, app: Role, source: string): Promise<TestDatabase> {
  const name = `spec_${randomBytes(8).toString('hex')}`;
  const superuserUrl = urlOf('postgres', 'postgres');
  await asSuperuser(async (client) => {
    await client.query(`CREATE DATABASE ${name} ${source} OWNER ${owner}`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${name} TO ${app}`);
  });
  return {
    name,
    appUrl: urlOf(app, name),
    ownerUrl: urlOf(owner, name),
    superuserUrl: superuserUrl.replace(/\/postgres$/, `/${name}`),
    backUp: (pool) => backUp(name, owner, app, pool),
    drop: () => drop(name),
  };
}

/** Changes rows past every guard, as a superuser or somebody at the files could. */
export const tamper = (
  { superuserUrl }: Pick<TestDatabase, 'superuserUrl'>,
  sql: string,
  values: readonly unknown[] = [],
): Promise<void> =>
  connected(superuserUrl, async (client) => {
    await client.query('SET session_replication_role = replica');
    await client.query(sql, [...values]);
  });

/** Changes rows as the owner of the database, whom no administrator has to let in. */
export const asOwner = (
  { ownerUrl }: Pick<TestDatabase, 'ownerUrl'>,
  sql: string,
  values: readonly unknown[] = [],
): Promise<void> => connected(ownerUrl, async (client) => void (await client.query(sql, [...values])));

async function connected(connectionString: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

const drop = (name: string): Promise<void> =>
  asSuperuser(async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)));

async function backUp(name: string, owner: Role, app: Role, pool: Pool): Promise<() => Promise<void>> {
  const copy = `${name}_copy_${randomBytes(4).toString('hex')}`;
  const closed = async (work: (client: Client) => Promise<void>): Promise<void> => {
    await pool.destroy();
    await asSuperuser(work);
    await pool.initialize();
  };
  await closed(async (client) => {
    await client.query(`CREATE DATABASE ${copy} TEMPLATE ${name} OWNER ${owner}`);
    await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${copy} TO ${app}`);
  });
  return () =>
    closed(async (client) => {
      await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await client.query(`ALTER DATABASE ${copy} RENAME TO ${name}`);
    });
}

type Role = 'postgres' | 'jkk_owner' | 'jkk_app' | 'bank_simulator';

function urlOf(role: Role, database: string): string {
  const { port, passwords } = facts();
  const password = {
    postgres: passwords.superuser,
    jkk_owner: passwords.owner,
    jkk_app: passwords.app,
    bank_simulator: passwords.simulator,
  }[role];
  return `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
}

function facts(): ServerFacts {
  const text = process.env.JKK_TEST_POSTGRES;
  if (!text) {
    throw new Error('No PostgreSQL for tests: the spec must lie in tests/integration or tests/workflow');
  }
  return JSON.parse(text) as ServerFacts;
}

async function asSuperuser(work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: urlOf('postgres', 'postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
