import { constraintOf, inTransaction, isDatabaseAway, sqlStateOf } from '@jkk/persistence/database';
import { openAppDatabase } from '@jkk/persistence/connection';
import { BankRepository } from '@jkk/persistence/reference';
import { tamper } from '../../support/postgres';
import { openFreshDatabase } from './persistence.fixture';
import type { OpenedDatabase } from './persistence.fixture';

let opened: OpenedDatabase;
const banks = new BankRepository();

beforeAll(async () => {
  opened = await openFreshDatabase();
  await inTransaction(opened.app, (em) =>
    banks.upsert(em, [
      { bankCode: '900', name: 'A', partner: false },
      { bankCode: '901', name: 'B', partner: false },
    ]),
  );
});
afterAll(() => opened.close());

const names = async () => (await banks.list(opened.app.manager)).map(({ name }) => name);

describe('inTransaction', () => {
  it('undoes everything when the work throws', async () => {
    const work = inTransaction(opened.app, async (em) => {
      await em.query(`UPDATE bank SET name = 'X'`);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await names()).toEqual(['A', 'B']);
  });

  it('repeats the whole of both sides of a deadlock until both are done', async () => {
    let attempts = 0;
    let meet: () => void;
    const bothHoldOne = new Promise<void>((resolve) => (meet = resolve));
    const lockBoth = (first: string, second: string) =>
      inTransaction(opened.app, async (em) => {
        await em.query('UPDATE bank SET name = name || $2 WHERE bank_code = $1', [first, first.slice(-1)]);
        attempts += 1;
        if (attempts === 2) meet();
        await bothHoldOne;
        await em.query('UPDATE bank SET name = name || $2 WHERE bank_code = $1', [second, first.slice(-1)]);
      });
    await Promise.all([lockBoth('900', '901'), lockBoth('901', '900')]);
    expect(attempts).toBeGreaterThan(2);
    expect((await names()).map((name) => [...name].sort().join(''))).toEqual(['01A', '01B']);
  });

  it('gives up after five attempts with the error of the database', async () => {
    let attempts = 0;
    const work = inTransaction(opened.app, async (em) => {
      attempts += 1;
      await em.query(`DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$`);
    });
    await expect(work).rejects.toThrow('again');
    expect(attempts).toBe(5);
  });

  it('does not repeat another error, and names the constraint', async () => {
    let attempts = 0;
    const error: unknown = await inTransaction(opened.app, async (em) => {
      attempts += 1;
      await em.query(`INSERT INTO bank VALUES ('9', 'C', FALSE)`);
    }).catch((thrown: unknown) => thrown);
    expect({ attempts, state: sqlStateOf(error), constraint: constraintOf(error) }).toEqual({
      attempts: 1,
      state: '23514',
      constraint: 'bank_code_shape',
    });
    expect(isDatabaseAway(error)).toBe(false);
  });

  it('tells a database that is away from one that refuses', async () => {
    const url = opened.database.appUrl.replace(/:\d+\//, ':1/');
    const error: unknown = await openAppDatabase({ url }).catch((thrown: unknown) => thrown);
    expect(isDatabaseAway(error)).toBe(true);
    const killed: unknown = await inTransaction(opened.app, async (em) => {
      const [row] = await em.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
      await opened.app.query('SELECT pg_terminate_backend($1)', [row?.pid]);
      await em.query('SELECT 1');
    }).catch((thrown: unknown) => thrown);
    expect(isDatabaseAway(killed)).toBe(true);
    await expect(opened.app.query('SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
  });

  it('takes a database that a backup is put into for one that is away', async () => {
    const { name, appUrl } = opened.database;
    const opening = (url: string) => openAppDatabase({ url }).catch((thrown: unknown) => thrown);
    const server = { superuserUrl: opened.database.superuserUrl.replace(name, 'postgres') };
    await tamper(server, `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    const shut = await opening(appUrl);
    await tamper(server, `ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    const gone = await opening(appUrl.replace(name, 'spec_nowhere'));
    expect([shut, gone].map(isDatabaseAway)).toEqual([true, true]);
  });
});

it('gives dates, instants and whole numbers back as JSON has them', async () => {
  const [row] = await opened.app.query(
    `SELECT DATE '2026-11-21' AS date, TIMESTAMPTZ '2026-11-21 09:00:00.5+07' AS instant, 216000000::bigint AS amount,
            sum(x) AS total FROM (VALUES (1::bigint), (2)) AS t (x)`,
  );
  expect(row).toEqual({
    date: '2026-11-21',
    instant: '2026-11-21T02:00:00.500Z',
    amount: 216_000_000,
    total: 3,
  });
  await expect(opened.app.query(`SELECT 9007199254740993::bigint AS unsafe`)).rejects.toThrow(/not safe/);
});
