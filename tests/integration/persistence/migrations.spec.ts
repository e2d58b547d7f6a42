import { Client } from 'pg';
import { createDataSource, UnsafeDatabaseRoleError } from '@jkk/persistence/database';
import {
  findDrift,
  hasPendingMigrations,
  migrateDatabase,
  openAppDatabase,
  openOwnerDatabase,
} from '@jkk/persistence/connection';
import { MIGRATIONS } from '@jkk/persistence/migrations';
import { populate } from '../../support/population';
import { openFreshDatabase } from './persistence.fixture';
import type { OpenedDatabase } from './persistence.fixture';

let opened: OpenedDatabase;

beforeAll(async () => {
  opened = await openFreshDatabase();
});
afterAll(() => opened.close());

/** Runs statements as the owner on a connection of its own. */
async function asOwner(...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: opened.database.ownerUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Data sources keep what they learnt of the database, so each look takes a fresh one. */
async function driftNow(): Promise<readonly string[]> {
  const owner = await openOwnerDatabase({ url: opened.database.ownerUrl });
  try {
    return await findDrift(owner);
  } finally {
    await owner.destroy();
  }
}

/** What somebody changed by hand, how it is undone, and by what one look tells it. */
const CHANGED: readonly (readonly [what: string, change: string, undo: string, told: RegExp])[] = [
  [
    'a column that no entity has',
    'ALTER TABLE plkk ADD COLUMN surprise_column TEXT',
    'ALTER TABLE plkk DROP COLUMN surprise_column',
    /DROP COLUMN "surprise_column"/,
  ],
  [
    'a table that no entity has',
    'CREATE TABLE surprise (id INT)',
    'DROP TABLE surprise',
    /"surprise" has no entity/,
  ],
  [
    'a check that says something else',
    `ALTER TABLE bank DROP CONSTRAINT bank_code_shape, ADD CONSTRAINT bank_code_shape CHECK (bank_code ~ '^\\d{2,3}$')`,
    `ALTER TABLE bank DROP CONSTRAINT bank_code_shape, ADD CONSTRAINT bank_code_shape CHECK (bank_code ~ '^\\d{3}$')`,
    /bank_code_shape/,
  ],
  [
    'an index without its condition',
    'DROP INDEX outbox_due; CREATE INDEX outbox_due ON outbox (next_attempt_at, id)',
    'DROP INDEX outbox_due; CREATE INDEX outbox_due ON outbox (next_attempt_at, id) WHERE sent_at IS NULL',
    /outbox_due/,
  ],
  [
    'an index over another expression',
    `DROP INDEX claim_by_stage; CREATE INDEX claim_by_stage ON claim (stage, (coalesce(next_due_at, '9998-12-31T00:00:00Z'::timestamptz)), claim_number)`,
    `DROP INDEX claim_by_stage; CREATE INDEX claim_by_stage ON claim (stage, (coalesce(next_due_at, '9999-12-31T00:00:00Z'::timestamptz)), claim_number)`,
    /claim_by_stage/,
  ],
  [
    'an index over an expression that no entity has',
    'CREATE INDEX surprise_index ON plkk (lower(name))',
    'DROP INDEX surprise_index',
    /surprise_index/,
  ],
  [
    'an index without its operator class',
    'DROP INDEX claim_by_number_end; CREATE INDEX claim_by_number_end ON claim (reverse(claim_number))',
    'DROP INDEX claim_by_number_end; CREATE INDEX claim_by_number_end ON claim (reverse(claim_number) text_pattern_ops)',
    /claim_by_number_end/,
  ],
  [
    'a foreign key that is gone',
    'ALTER TABLE regency DROP CONSTRAINT regency_branch_fkey',
    'ALTER TABLE regency ADD CONSTRAINT regency_branch_fkey FOREIGN KEY (branch) REFERENCES branch (branch_code)',
    /ADD CONSTRAINT "regency_branch_fkey"/,
  ],
];

describe('migrations', () => {
  it('are all applied, in the order of their timestamps, and a repeat applies none', async () => {
    const rows = await opened.app.query<{ name: string }[]>('SELECT name FROM migration ORDER BY id');
    expect(rows).toHaveLength(MIGRATIONS.length);
    expect(rows.map(({ name }) => name.slice(-13))).toEqual(rows.map(({ name }) => name.slice(-13)).sort());
    await expect(migrateDatabase(opened.database.ownerUrl)).resolves.toEqual([]);
    await expect(hasPendingMigrations(opened.database.ownerUrl)).resolves.toBe(false);
  });

  it('leave what the entities describe', async () => {
    expect(await driftNow()).toEqual([]);
  });

  it('can be undone to the last line and applied again', async () => {
    const fresh = await openFreshDatabase();
    try {
      for (let left = MIGRATIONS.length; left > 0; left -= 1) await fresh.owner.undoLastMigration();
      const tables = await fresh.owner.query<{ tablename: string }[]>(
        `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`,
      );
      expect(tables).toEqual([{ tablename: 'migration' }]);
      expect(await migrateDatabase(fresh.database.ownerUrl)).toHaveLength(MIGRATIONS.length);
    } finally {
      await fresh.close();
    }
  });
});

describe('a database that somebody changed by hand', () => {
  let told: string;
  beforeAll(async () => {
    await asOwner(...CHANGED.map(([, change]) => change));
    told = (await driftNow()).join('\n');
  });

  it.each(CHANGED)('is told apart by %s', (_what, _change, _undo, words) => {
    expect(told).toMatch(words);
  });

  it('agrees again once all of that was undone', async () => {
    await asOwner(...CHANGED.map(([, , undo]) => undo));
    expect(await driftNow()).toEqual([]);
  });
});

it('give claims and waits that stood before what lists read', async () => {
  const fresh = await openFreshDatabase();
  const read = () =>
    fresh.owner.query<unknown[]>(
      `SELECT c.claim_number, c.participant_search, w.code, w.subject, w.branch, w.plkk_code, w.employer_number,
         w.reporter_organisation, w.participant_search AS searched, w.stage, w.claim_due_at
       FROM claim c LEFT JOIN claim_wait w USING (claim_number) ORDER BY claim_number, code, subject`,
    );
  try {
    await populate(fresh.database, { claims: 300, today: '2026-11-28T00:00:00.000Z' });
    const written = await read();
    const since = MIGRATIONS.findIndex(({ name }) => name.startsWith('IndexLists'));
    for (let left = MIGRATIONS.length; left > since; left -= 1) await fresh.owner.undoLastMigration();
    await migrateDatabase(fresh.database.ownerUrl);
    expect(await read()).toEqual(written);
  } finally {
    await fresh.close();
  }
});

describe('database roles', () => {
  it('refuses to work as owner or superuser', async () => {
    const { ownerUrl, superuserUrl } = opened.database;
    await expect(openAppDatabase({ url: ownerUrl })).rejects.toThrow(UnsafeDatabaseRoleError);
    await expect(openAppDatabase({ url: superuserUrl })).rejects.toThrow(/superuser/);
    await expect(migrateDatabase(superuserUrl)).rejects.toThrow(/superuser/);
  });

  it('lets the app create nothing and see every table', async () => {
    await expect(opened.app.query('CREATE TABLE surprise (id INT)')).rejects.toThrow(/permission denied/);
    const hidden = await opened.app.query(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
       AND NOT has_table_privilege(current_user, oid, 'SELECT')`,
    );
    expect(hidden).toEqual([]);
  });

  it('never lets the app own, truncate or reference a table', async () => {
    const wide = await opened.app.query(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
       AND has_table_privilege(current_user, oid, 'TRUNCATE,REFERENCES,TRIGGER')`,
    );
    expect(wide).toEqual([]);
  });

  it('connects with the settings of one process', async () => {
    const named = createDataSource({
      url: opened.database.appUrl,
      entities: [],
      applicationName: 'jkk-test',
    });
    await named.initialize();
    const [row] = await named.query<{ name: string; timeout: string }[]>(
      `SELECT current_setting('application_name') AS name, current_setting('statement_timeout') AS timeout`,
    );
    await named.destroy();
    expect(row).toEqual({ name: 'jkk-test', timeout: '20s' });
  });
});
