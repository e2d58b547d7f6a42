import { PEOPLE } from '@jkk/domain/claim/spec-support';
import { OutboxRepository } from '@jkk/persistence/outbox';
import { SweepRepository } from '@jkk/persistence/sweep';
import { createLogger } from '@jkk/platform/logging';
import { OutboxDelivery } from '../../../apps/worker/src/outbox/delivery';
import { OutboxRelay } from '../../../apps/worker/src/outbox/relay';
import { ClaimProcesses } from '../../../apps/worker/src/sweep/claim-processes';
import { claimSweeps } from '../../../apps/worker/src/sweep/claim-sweeps';
import { Sweeper } from '../../../apps/worker/src/sweep/sweeper';
import { HeldDatabase } from '../../support/held-database';
import { eventually } from '../../support/wait';
import { ClaimWorld } from './claim-world';

const logger = createLogger('test', { level: 'silent' });
let world: ClaimWorld;
beforeAll(async () => {
  world = await ClaimWorld.open();
});
afterAll(() => world?.close());

const sweeper = (): Sweeper =>
  new Sweeper({
    dataSource: world.app,
    turns: new SweepRepository(),
    logger,
    sweeps: claimSweeps({ dataSource: world.app, logger, processes: new ClaimProcesses(world.client) }),
  });

/** Every sweep has its first turn, and what it asked for is told to Temporal. */
async function sweep(): Promise<void> {
  await world.owner.query(`DELETE FROM sweep`);
  await sweeper().sweepOnce();
  const relay = new OutboxRelay({
    dataSource: world.app,
    outbox: new OutboxRepository(),
    delivery: new OutboxDelivery(world.client),
    logger,
  });
  await relay.relayOnce();
}

/** Time passes for the rows of a claim. */
async function letMinutesPass(claimNumber: string): Promise<void> {
  const earlier = (column: string) => `${column} = ${column} - interval '2 minutes'`;
  await world.owner.query(
    `UPDATE command SET ${earlier('received_at')}, ${earlier('closed_at')} WHERE claim_number = $1`,
    [claimNumber],
  );
  await world.owner.query(`UPDATE claim SET ${earlier('last_event_at')} WHERE claim_number = $1`, [
    claimNumber,
  ]);
}

const causesOf = async (claimNumber: string): Promise<string[]> => {
  const rows = await world.app.query<{ cause: string }[]>(
    `SELECT payload->>'cause' AS cause FROM outbox WHERE kind = 'REFRESH_CLAIM' AND payload->>'claimNumber' = $1`,
    [claimNumber],
  );
  return rows.map(({ cause }) => cause);
};

const statusOf = async (commandId: string): Promise<string | undefined> =>
  (await world.office.commands.find(world.app.manager, commandId))?.status;

describe('the sweeps of the claims worker', () => {
  it('close a command that nobody answered, but not one that a step is at', async () => {
    const claimNumber = await world.started();
    const store = () => world.office.store(claimNumber, 'stageOne', PEOPLE.spo, {}, { version: 2 });
    const [forgotten, busy] = [await store(), await store()];
    await letMinutesPass(claimNumber);
    const fresh = await store();
    const step = await HeldDatabase.hold(
      world.database.ownerUrl,
      'SELECT 1 FROM command WHERE command_id = $1 FOR UPDATE',
      [busy],
    );
    await sweep();
    expect([await statusOf(forgotten), await statusOf(busy), await statusOf(fresh)]).toEqual([
      'NOT_SENT',
      'RECEIVED',
      'RECEIVED',
    ]);
    await step.release();
    await sweep();
    expect(await statusOf(busy)).toBe('NOT_SENT');
    const { answer } = await world.office.activities.recordClaimStep({
      kind: 'COMMAND',
      claimNumber,
      commandId: forgotten,
    });
    expect(answer).toEqual({ outcome: 'REFUSED', code: 'SERVICE.UNAVAILABLE' });
  });

  it('tell a workflow of a step whose update was lost, once, and leave the others alone', async () => {
    const [lagging, knowing] = [
      await world.started({ stageOne: false }),
      await world.started({ stageOne: false }),
    ];
    await world.office.give(lagging, 'stageOne', PEOPLE.spo, {});
    await world.give(knowing, 'stageOne', PEOPLE.spo, {}, 2);
    await letMinutesPass(lagging);
    await letMinutesPass(knowing);
    await sweep();
    await eventually('the progress to be that of the row', async () =>
      (await world.progressOf(lagging)).version === 3 ? true : undefined,
    );
    await sweep();
    expect(await causesOf(lagging)).toHaveLength(1);
    expect(await causesOf(knowing)).toEqual([]);
  });

  it('wake a workflow whose deadline has passed unnoticed', async () => {
    const claimNumber = await world.started();
    await world.owner.query(
      `UPDATE claim_wait SET due_at = now() - interval '90 seconds' WHERE claim_number = $1`,
      [claimNumber],
    );
    await letMinutesPass(claimNumber);
    await sweep();
    expect(await causesOf(claimNumber)).toEqual([expect.stringMatching(/^deadline\//)]);
  });

  it('start the workflow of an open claim again when it is gone', async () => {
    const claimNumber = await world.started();
    await world.handleOf(claimNumber).terminate('by mistake');
    await letMinutesPass(claimNumber);
    await sweep();
    const { status } = await world.handleOf(claimNumber).describe();
    expect(status.name).toBe('RUNNING');
    expect((await world.progressOf(claimNumber)).version).toBe(2);
    expect(await causesOf(claimNumber)).toEqual([expect.stringMatching(/^missing\//)]);
  });

  it('give each turn to one of several processes', async () => {
    let turns = 0;
    const counting = (): Sweeper =>
      new Sweeper({
        dataSource: world.app,
        turns: new SweepRepository(),
        logger,
        sweeps: [
          {
            name: 'counting',
            everySeconds: 60,
            start: () => '0',
            run: (position) => {
              turns += 1;
              return Promise.resolve(`${Number(position) + 1}`);
            },
          },
        ],
      });
    await Promise.all(Array.from({ length: 4 }, () => counting().sweepOnce()));
    expect(turns).toBe(1);
    await world.owner.query(`UPDATE sweep SET not_before = now() WHERE name = 'counting'`);
    await Promise.all(Array.from({ length: 4 }, () => counting().sweepOnce()));
    const [row] = await world.app.query<{ position: string }[]>(
      `SELECT position FROM sweep WHERE name = 'counting'`,
    );
    expect([turns, row?.position]).toEqual([2, '2']);
  });
});
