import type { DataSource } from 'typeorm';
import { openAppDatabase } from '@jkk/persistence';
import { OutboxListener, OutboxRepository } from '@jkk/persistence/outbox';
import { createLogger } from '@jkk/platform/logging';
import { PayeeCheckRelay } from '../../../apps/worker/src/payee-check/payee-check-relay';
import { createDatabase, type TestDatabase } from '../../support/postgres';
import { eventually } from '../../support/wait';
import { insertPayout, PAYEE } from '../../support/payout-fixtures';

const logger = createLogger('test', { level: 'silent' });
const outbox = new OutboxRepository();
const AT_BRI = { payee: { ...PAYEE, bankCode: '002' } };

let database: TestDatabase;
let app: DataSource;
const relays: PayeeCheckRelay[] = [];

beforeAll(async () => {
  database = await createDatabase();
  app = await openAppDatabase({ url: database.appUrl });
});

afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  await app.query(`UPDATE outbox SET sent_at = now() WHERE sent_at IS NULL`);
});

afterAll(async () => {
  await app.destroy();
  await database.drop();
});

async function start(check: (payoutId: string) => Promise<unknown>): Promise<PayeeCheckRelay> {
  const relay = new PayeeCheckRelay({ dataSource: app, outbox, check, logger });
  relays.push(relay);
  await relay.start();
  return relay;
}

const countDone = async (ids: readonly string[]): Promise<number> => {
  const rows = await app.query<unknown[]>(
    `SELECT 1 FROM outbox WHERE key = ANY($1) AND sent_at IS NOT NULL`,
    [ids.map((payoutId) => `CHECK_PAYEE/${payoutId}`)],
  );
  return rows.length;
};

/** Undefined while it is not so. */
const allDone = async (ids: readonly string[]): Promise<true | undefined> =>
  (await countDone(ids)) === ids.length || undefined;

const insertMany = (count: number, over?: Parameters<typeof insertPayout>[1]): Promise<string[]> =>
  Promise.all(Array.from({ length: count }, () => insertPayout(app, over)));

describe('payee checks from the outbox', () => {
  it('asks about each payee once, however many processes look', async () => {
    const ids = await insertMany(12);
    const asked: string[] = [];
    const check = async (payoutId: string) => {
      asked.push(payoutId);
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
    await Promise.all([start(check), start(check), start(check)]);
    await eventually('all checks', () => allDone(ids));
    expect(asked.sort()).toEqual([...ids].sort());
  });

  it('keeps nobody waiting for a bank that does not answer', async () => {
    const stuck = await insertMany(20);
    const others = await insertMany(3, AT_BRI);
    let answer = (): void => undefined;
    const away = new Promise<void>((resolve) => (answer = resolve));
    const relay = await start((payoutId) => (stuck.includes(payoutId) ? away : Promise.resolve()));
    await eventually('the other bank', () => allDone(others));
    expect(await countDone(stuck)).toBe(0);
    answer();
    await eventually('the bank that was away', () => allDone(stuck));
    await relay.stop();
  });

  it('asks again later when the bank gives no answer, with a code for the reason', async () => {
    const [id = ''] = await insertMany(1);
    let times = 0;
    await start(() => {
      times += 1;
      return times === 1 ? Promise.reject(new RangeError('secret of the bank')) : Promise.resolve();
    });
    const row = async () =>
      (
        await app.query<{ attempts: number; code: string | null }[]>(
          `SELECT attempts, last_error_code AS code FROM outbox WHERE key = $1`,
          [`CHECK_PAYEE/${id}`],
        )
      )[0];
    await eventually('the first attempt', async () => ((await row())?.code === null ? undefined : true));
    expect(await row()).toEqual({ attempts: 1, code: 'RangeError' });
    await eventually('the second attempt', () => allDone([id]));
    expect(await row()).toEqual({ attempts: 2, code: null });
  });

  it('is told of the kind of each message, so that each relay wakes for its own', async () => {
    const kinds: (string | undefined)[] = [];
    const listener = new OutboxListener({ url: database.appUrl, onMessage: (kind) => kinds.push(kind) });
    await listener.start();
    await insertMany(1);
    await eventually('the message', () => Promise.resolve(kinds.length > 1 ? true : undefined));
    expect(kinds).toEqual([undefined, 'CHECK_PAYEE']);
    await listener.stop();
  });
});
