import { inTransaction } from '@jkk/persistence/database';
import { openAppDatabase } from '@jkk/persistence/connection';
import type { DataSource } from 'typeorm';
import { openFreshDatabase } from './persistence.fixture';
import type { OpenedDatabase } from './persistence.fixture';

let opened: OpenedDatabase;
/** One connection, so that what a session keeps can be asked for. */
let single: DataSource;

beforeAll(async () => {
  opened = await openFreshDatabase();
  await opened.owner.query(
    `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_isolation = serializable', current_database()); END $$`,
  );
  single = await openAppDatabase({ url: opened.database.appUrl, poolSize: 1 });
});
afterAll(async () => {
  await single.destroy();
  await opened.close();
});

const prepared = async (text: string): Promise<number> => {
  const rows = await single.query<{ statement: string }[]>('SELECT statement FROM pg_prepared_statements');
  return rows.filter(({ statement }) => statement === text).length;
};

describe('a connection', () => {
  it('prepares a text with parameters once, however often it is sent', async () => {
    const text = 'SELECT $1::int + 1 AS next';
    await expect(single.query(text, [1])).resolves.toEqual([{ next: 2 }]);
    await expect(single.query(text, [41])).resolves.toEqual([{ next: 42 }]);
    expect(await prepared(text)).toBe(1);
  });

  it('prepares no text without parameters', async () => {
    await single.query('SELECT 7 AS seven');
    await single.query('SELECT 7 AS seven', []);
    expect(await prepared('SELECT 7 AS seven')).toBe(0);
  });

  it('goes on, with a fresh connection, when a migration changes what a text returns', async () => {
    await opened.owner.query('CREATE TABLE shelf (id INTEGER, content INTEGER)');
    await opened.owner.query('GRANT SELECT ON shelf TO jkk_app');
    await opened.owner.query('INSERT INTO shelf VALUES (1, 7)');
    const read = () =>
      inTransaction(single, (em) => em.query('SELECT content FROM shelf WHERE id = $1', [1]));
    expect(await read()).toEqual([{ content: 7 }]);
    await opened.owner.query('ALTER TABLE shelf ALTER COLUMN content TYPE TEXT');
    expect(await read()).toEqual([{ content: '7' }]);
  });

  it('stops preparing before a program that makes its texts up fills the server', async () => {
    for (let nth = 0; nth < 1_100; nth += 1) await single.query(`SELECT $1::int AS made_up_${nth}`, [nth]);
    const [row] = await single.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM pg_prepared_statements',
    );
    expect(row?.count).toBeLessThanOrEqual(1_000);
    await expect(single.query('SELECT $1::int AS still_answered', [1])).resolves.toEqual([
      { still_answered: 1 },
    ]);
  });

  it('reads what is committed, whatever the database takes for its default', async () => {
    const isolation = await inTransaction(single, (em) => em.query('SHOW transaction_isolation'));
    expect(isolation).toEqual([{ transaction_isolation: 'read committed' }]);
  });
});
