import { constraintOf, inTransaction, isDatabaseAway, sqlStateOf, together } from '@jkk/persistence/database';
import type { Statement } from '@jkk/persistence/database';
import { BankRepository } from '@jkk/persistence/reference';
import type { EntityManager } from 'typeorm';
import { openFreshDatabase } from './persistence.fixture';
import type { OpenedDatabase } from './persistence.fixture';

let opened: OpenedDatabase;
const banks = new BankRepository();

beforeAll(async () => {
  opened = await openFreshDatabase();
});
beforeEach(async () => {
  await opened.app.query('DELETE FROM bank').catch(() => undefined);
  await inTransaction(opened.app, (em) =>
    banks.upsert(em, [
      { bankCode: '900', name: 'A', partner: false },
      { bankCode: '901', name: 'B', partner: false },
    ]),
  );
});
afterAll(() => opened.close());

const names = async (): Promise<string[]> => (await banks.list(opened.app.manager)).map(({ name }) => name);

const lock = (bankCode: string): Statement => ({
  text: 'SELECT name FROM bank WHERE bank_code = $1 FOR NO KEY UPDATE',
  parameters: [bankCode],
});
const read = (bankCode: string): Statement => ({
  text: 'SELECT name, txid_current() AS transaction FROM bank WHERE bank_code = $1',
  parameters: [bankCode],
});
const rename = (bankCode: string, name: string | null): Statement => ({
  text: 'UPDATE bank SET name = $2 WHERE bank_code = $1',
  parameters: [bankCode, name],
});
const FAILING: Statement = { text: 'SELECT 1 / $1::int', parameters: [0] };

/** Raises a serialization failure, as another transaction would make it. */
const AGAIN: Statement = {
  text: `DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$`,
  parameters: [],
};

const pidOf = async (em: EntityManager): Promise<number> =>
  (await em.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid'))[0]!.pid;

/** Waits until somebody waits for a lock that this connection holds. */
async function untilBlocking(pid: number): Promise<void> {
  for (;;) {
    const blocked = await opened.owner.query<unknown[]>(
      `SELECT 1 FROM pg_locks WHERE NOT granted AND $1 = ANY (pg_blocking_pids(pid))`,
      [pid],
    );
    if (blocked.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('statements that go together', () => {
  it('are answered in their order, in one transaction', async () => {
    await inTransaction(opened.app, async (em) => {
      const [locked, first, second] = await together(em, [lock('901'), read('900'), read('901')]);
      expect(locked).toEqual([{ name: 'B' }]);
      expect([first, second]).toMatchObject([[{ name: 'A' }], [{ name: 'B' }]]);
      const [after] = await em.query<{ transaction: number }[]>('SELECT txid_current() AS transaction');
      const transaction = after?.transaction;
      expect([first, second]).toMatchObject([[{ transaction }], [{ transaction }]]);
    });
  });

  it('see what was committed while the one before them waited for its lock', async () => {
    let reading: Promise<unknown[][]> | undefined;
    await inTransaction(opened.app, async (em) => {
      const pid = await pidOf(em);
      await em.query(rename('900', 'C').text, ['900', 'C']);
      await em.query(rename('901', 'D').text, ['901', 'D']);
      reading = inTransaction(opened.app, (other) => together(other, [lock('900'), read('901')]));
      await untilBlocking(pid);
    });
    expect(await reading).toMatchObject([[{ name: 'C' }], [{ name: 'D' }]]);
  });

  it('fail with the first error and leave nothing of the transaction', async () => {
    const error: unknown = await inTransaction(opened.app, async (em) => {
      await em.query(rename('900', 'X').text, ['900', 'X']);
      await together(em, [lock('900'), FAILING, read('900')]);
    }).catch((thrown: unknown) => thrown);
    expect(sqlStateOf(error)).toBe('22012');
    expect(await names()).toEqual(['A', 'B']);
  });

  it('fail as the first of a transaction, and the connection works on', async () => {
    for (let round = 0; round < 12; round += 1) {
      const error: unknown = await inTransaction(opened.app, (em) =>
        together(em, [lock('900'), FAILING, read('901')]),
      ).catch((thrown: unknown) => thrown);
      expect(sqlStateOf(error)).toBe('22012');
    }
    const rows = await inTransaction(opened.app, (em) => together(em, [lock('900'), read('901')]));
    expect(rows).toMatchObject([[{ name: 'A' }], [{ name: 'B' }]]);
    const open = await opened.owner.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
    );
    expect(open).toEqual([]);
  });

  it('say that PostgreSQL went away when it does so among them', async () => {
    const suicide: Statement = { text: 'SELECT pg_terminate_backend(pg_backend_pid(), $1)', parameters: [0] };
    const error: unknown = await inTransaction(opened.app, (em) =>
      together(em, [lock('900'), suicide, read('901')]),
    ).catch((thrown: unknown) => thrown);
    expect(isDatabaseAway(error)).toBe(true);
    expect(await names()).toEqual(['A', 'B']);
  });

  it('are repeated from the start when they are the ones a deadlock is broken at', async () => {
    let attempts = 0;
    let holding = 0;
    let meet = (): void => undefined;
    const bothHoldOne = new Promise<void>((resolve) => (meet = resolve));
    const lockBoth = (first: string, second: string): Promise<void> =>
      inTransaction(opened.app, async (em) => {
        attempts += 1;
        await together(em, [lock(first)]);
        holding += 1;
        if (holding === 2) meet();
        await bothHoldOne;
        await together(em, [lock(second), read(first)]);
        await em.query('UPDATE bank SET name = name || $2 WHERE bank_code = $1', [first, 'x']);
      });
    await Promise.all([lockBoth('900', '901'), lockBoth('901', '900')]);
    expect(attempts).toBeGreaterThan(2);
    expect(await names()).toEqual(['Ax', 'Bx']);
  });

  it('need a transaction', async () => {
    await expect(together(opened.app.manager, [read('900')])).rejects.toThrow('inside a transaction');
  });
});

describe('the last statement of a transaction', () => {
  it('is committed with everything before it', async () => {
    const answer = await inTransaction(opened.app, async (em, finish) => {
      await together(em, [lock('900')]);
      await em.query(rename('900', 'E').text, ['900', 'E']);
      finish(rename('901', 'F'));
      return 'done';
    });
    expect(answer).toBe('done');
    expect(await names()).toEqual(['E', 'F']);
  });

  it('may be the only one', async () => {
    await inTransaction(opened.app, async (_em, finish) => finish(rename('900', 'G')));
    expect(await names()).toEqual(['G', 'B']);
  });

  it('undoes everything before it when it is refused, and names the constraint', async () => {
    const error: unknown = await inTransaction(opened.app, async (em, finish) => {
      await em.query(rename('900', 'H').text, ['900', 'H']);
      finish({ text: `INSERT INTO bank VALUES ($1, 'C', FALSE)`, parameters: ['9'] });
    }).catch((thrown: unknown) => thrown);
    expect(constraintOf(error)).toBe('bank_code_shape');
    expect(await names()).toEqual(['A', 'B']);
  });

  it('does not happen when the work throws after naming it', async () => {
    const work = inTransaction(opened.app, async (_em, finish) => {
      finish(rename('900', 'I'));
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await names()).toEqual(['A', 'B']);
  });

  it('is repeated with its transaction when PostgreSQL asks for that', async () => {
    let attempts = 0;
    await inTransaction(opened.app, async (em, finish) => {
      attempts += 1;
      await em.query(`UPDATE bank SET name = name || 'x' WHERE bank_code = $1`, ['900']);
      finish(attempts < 3 ? AGAIN : rename('901', 'J'));
    });
    expect(attempts).toBe(3);
    expect(await names()).toEqual(['Ax', 'J']);
  });
});

describe('the beginning of a transaction', () => {
  it('is confirmed before its first statement writes', async () => {
    await inTransaction(opened.app, async (em) => {
      await Promise.all([
        em.query(rename('900', 'K').text, ['900', 'K']),
        em.query(rename('900', 'L').text, ['900', 'L']),
      ]);
      throw new Error('no');
    }).catch(() => undefined);
    expect(await names()).toEqual(['A', 'B']);
    await inTransaction(opened.app, (em) =>
      Promise.all([
        em.query(rename('900', 'K').text, ['900', 'K']),
        em.query(rename('900', 'L').text, ['900', 'L']),
      ]),
    );
    expect(await names()).toEqual(['L', 'B']);
  });

  it('is not sent where nothing follows', async () => {
    await expect(inTransaction(opened.app, async () => 'nothing')).resolves.toBe('nothing');
    await expect(inTransaction(opened.app, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await names()).toEqual(['A', 'B']);
  });

  it('keeps a snapshot where one is asked for', async () => {
    await opened.app.transaction('REPEATABLE READ', async (em) => {
      const before = (await banks.list(em)).map(({ name }) => name);
      await opened.app.query(rename('900', 'M').text, ['900', 'M']);
      expect((await banks.list(em)).map(({ name }) => name)).toEqual(before);
    });
    expect(await names()).toEqual(['M', 'B']);
  });
});
