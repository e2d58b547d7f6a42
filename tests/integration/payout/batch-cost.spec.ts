import type { DataSource } from 'typeorm';
import { openAppDatabase } from '@jkk/persistence';
import { inTransaction } from '@jkk/persistence/database';
import { PayoutBatchRepository } from '@jkk/persistence/payment';
import { PayoutListRepository } from '@jkk/persistence/payout';
import { createDatabase, type TestDatabase } from '../../support/postgres';
import { insertClaim, draft, MAKER, NOW, RELEASER } from '../../support/payout-fixtures';
import { PayoutOrders } from '@jkk/persistence/payment';

const SIZE = 500;
const ALLOWED = 200;

let database: TestDatabase;
let app: DataSource;
const batches = new PayoutBatchRepository({ verifiedFiguresOnly: false });

beforeAll(async () => {
  database = await createDatabase();
  app = await openAppDatabase({ url: database.appUrl });
});

afterAll(async () => {
  await app.destroy();
  await database.drop();
});

/** How many statements everybody has run on this database, as PostgreSQL's client is asked for them. */
async function countStatements<T>(work: () => Promise<T>): Promise<{ statements: number; value: T }> {
  let statements = 0;
  const runners = new Set<object>();
  const original = app.createQueryRunner.bind(app);
  const spy = jest.spyOn(app, 'createQueryRunner').mockImplementation((mode) => {
    const runner = original(mode);
    if (!runners.has(runner)) {
      runners.add(runner);
      const query = runner.query.bind(runner);
      runner.query = ((...given: Parameters<typeof query>) => {
        statements += 1;
        return query(...given);
      }) as typeof runner.query;
    }
    return runner;
  });
  try {
    return { value: await work(), statements };
  } finally {
    spy.mockRestore();
  }
}

async function insertPayouts(): Promise<string[]> {
  const orders = new PayoutOrders();
  return inTransaction(app, async (em) => {
    const ids: string[] = [];
    for (let count = 0; count < SIZE; count += 1) {
      ids.push(await orders.create(em, draft(await insertClaim(em))));
    }
    return ids;
  });
}

describe(`a batch of ${SIZE}`, () => {
  it(`is made, released and listed in at most ${ALLOWED} statements, with everything that belongs to it`, async () => {
    const payoutIds = await insertPayouts();
    const { statements, value } = await countStatements(async () => {
      const made = await inTransaction(app, (em) =>
        batches.create(em, { payoutIds, maker: MAKER, branch: 'J01', at: NOW }),
      );
      if (!made.ok) throw new Error(made.code);
      const { batchId, hash } = made.value;
      const released = await inTransaction(app, (em) =>
        batches.release(em, { batchId, hash, releaser: RELEASER, branch: 'J01', at: NOW }),
      );
      if (!released.ok) throw new Error(released.code);
      return new PayoutListRepository().listBatch(app.manager, batchId);
    });
    expect(statements).toBeGreaterThan(5);
    expect(statements).toBeLessThanOrEqual(ALLOWED);
    expect(value.map(({ payoutId }) => payoutId)).toEqual(payoutIds);
    expect(new Set(value.map(({ state }) => state))).toEqual(new Set(['RELEASED']));

    const counts = await app.query<Record<string, number>[]>(
      `SELECT (SELECT count(*) FROM outbox WHERE kind = 'START_PAYOUT') AS started,
              (SELECT count(*) FROM payout_observation WHERE state = 'RELEASED') AS observed,
              (SELECT count(*) FROM claim_wait WHERE code = 'PAYMENT') AS waits,
              (SELECT count(*) FROM claim_wait) AS "allWaits",
              (SELECT count(*) FROM payout_batch_item WHERE live) AS live,
              (SELECT count(*) FROM payout WHERE release_count = 1 AND move_count = 1) AS moved`,
    );
    expect(counts[0]).toEqual({
      started: SIZE,
      observed: SIZE,
      waits: SIZE,
      allWaits: SIZE,
      live: 0,
      moved: SIZE,
    });
  });
});
