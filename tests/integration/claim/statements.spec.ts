import type { DataSource } from 'typeorm';
import { PEOPLE } from '@jkk/domain/claim/spec-support';
import { openAppDatabase, openOwnerDatabase } from '@jkk/persistence';
import { HolidayRepository } from '@jkk/persistence/reference';
import { inTransaction } from '@jkk/persistence/database';
import { SweepRepository } from '@jkk/persistence/sweep';
import { createLogger } from '@jkk/platform/logging';
import { Sweeper } from '../../../apps/worker/src/sweep/sweeper';
import { Office } from '../../support/claim-office';
import { createDatabase, type TestDatabase } from '../../support/postgres';
import { StatementCounter, totalOf } from '../../support/postgres/statements';

/** What a step costs PostgreSQL. Whoever makes it more has a reason, and writes it here. */
let database: TestDatabase;
let app: DataSource;
let owner: DataSource;
let office: Office;
let counter: StatementCounter;

beforeAll(async () => {
  database = await createDatabase();
  app = await openAppDatabase({ url: database.appUrl });
  owner = await openOwnerDatabase({ url: database.ownerUrl });
  office = new Office(app, owner);
  counter = await StatementCounter.open(database.superuserUrl, 'jkk_app');
});

afterAll(async () => {
  await counter?.close();
  await app?.destroy();
  await owner?.destroy();
  await database?.drop();
});

const step = async (claimNumber: string, commandId: string): Promise<number> =>
  totalOf(
    await counter.during(() =>
      office.activities.recordClaimStep({ kind: 'COMMAND', claimNumber, commandId }),
    ),
  );

describe('the statements of a claim step', () => {
  it('are begin, a lock on command and claim, a read, one that writes everything, and commit', async () => {
    const claimNumber = await office.finalReported();
    const benefitId = await office.requested(claimNumber, 'DEATH');
    const { version } = (await office.get(claimNumber)).benefits[0]!;
    const proposal = await office.store(claimNumber, 'proposal', PEOPLE.officer, {}, { version, benefitId });
    expect(await step(claimNumber, proposal)).toBe(5);
  });

  it('write nothing but the answer of a refusal, and nothing at all for a repeat', async () => {
    const claimNumber = await office.finalReported();
    const stale = await office.store(
      claimNumber,
      'withdrawal',
      PEOPLE.officer,
      { reasonCode: 'WITHDRAWN_BY_REPORTER', note: 'x' },
      { version: 1 },
    );
    expect(await step(claimNumber, stale)).toBe(5);
    expect(await step(claimNumber, stale)).toBe(4);
  });

  it('read no account of a hospital that is not the payee', async () => {
    const claimNumber = await office.finalReported();
    const counted = await counter.during(() => office.requested(claimNumber, 'DEATH'));
    expect(counted.filter(({ text }) => /FROM "plkk"/.test(text))).toEqual([]);
  });

  it('read a claim in one', async () => {
    const claimNumber = await office.finalReported();
    expect(totalOf(await counter.during(() => office.get(claimNumber)))).toBe(1);
  });
});

describe('sweeps', () => {
  it('are asked for in one, and only those whose turn it is are taken', async () => {
    const ran: string[] = [];
    const sweepOf = (name: string) => ({
      name,
      everySeconds: 600,
      start: () => '',
      run: (position: string) => {
        ran.push(name);
        return Promise.resolve(position);
      },
    });
    const sweeper = new Sweeper({
      dataSource: app,
      turns: new SweepRepository(),
      sweeps: ['first', 'second', 'third'].map(sweepOf),
      logger: createLogger('spec', { level: 'silent' }),
    });
    await sweeper.sweepOnce();
    expect(totalOf(await counter.during(() => sweeper.sweepOnce()))).toBe(1);
    expect(ran).toEqual(['first', 'second', 'third']);
  });
});

describe('imported holidays', () => {
  it('are read again by the next step, and not by the one after it', async () => {
    const { claimNumber } = await office.report(await office.newParticipant());
    await inTransaction(app, (em) =>
      new HolidayRepository().upsert(em, [{ date: '2031-01-01', kind: 'HOLIDAY', name: 'Tahun Baru' }]),
    );
    const holidays = async (): Promise<number> =>
      totalOf(
        (await counter.during(() => office.open(claimNumber))).filter(({ text }) =>
          /FROM "?holiday"?($| )/.test(text),
        ),
      );
    expect(await holidays()).toBe(1);
    expect(await holidays()).toBe(0);
  });
});

describe('a dossier', () => {
  it('lies outside the row, and is written only by a step that changes it', async () => {
    const claimNumber = await office.finalReported();
    const placeOf = async (): Promise<unknown> => {
      const [row] = await owner.query<object[]>(
        `SELECT pg_column_toast_chunk_id(dossier) AS chunk, version FROM claim WHERE claim_number = $1`,
        [claimNumber],
      );
      return row;
    };
    const before = await placeOf();
    expect(before).toMatchObject({ chunk: expect.anything() as unknown });
    const benefitId = await office.requested(claimNumber, 'DEATH');
    await office.give(claimNumber, 'proposal', PEOPLE.officer, {}, benefitId);
    expect(await placeOf()).toMatchObject({ chunk: (before as { chunk: unknown }).chunk });
  });
});
