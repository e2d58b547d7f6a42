import { PEOPLE } from '@jkk/domain/claim/spec-support';
import {
  claimWorkflowId,
  payoutWorkflowId,
  TASK_QUEUE,
  WITNESS_ONTO,
  WITNESS_WORKFLOW_ID,
  WORKFLOW_TYPE,
} from '@jkk/contracts/temporal';
import type { RadarKind } from '@jkk/domain/radar';
import { inTransaction } from '@jkk/persistence/database';
import { SendingBlockRepository } from '@jkk/persistence/generation';
import { OutboxRepository } from '@jkk/persistence/outbox';
import { RadarRepository, type RepairedFinding } from '@jkk/persistence/radar';
import { SweepRepository } from '@jkk/persistence/sweep';
import { createLogger } from '@jkk/platform/logging';
import { TemporalWitness } from '../../../apps/worker/src/generation/temporal-witness';
import { OutboxDelivery } from '../../../apps/worker/src/outbox/delivery';
import { OutboxRelay } from '../../../apps/worker/src/outbox/relay';
import { ClaimProcesses } from '../../../apps/worker/src/sweep/claim-processes';
import { lookAgain } from '../../../apps/worker/src/radar/look-again';
import { findForeign, radarSweeps } from '../../../apps/worker/src/radar/radar-sweeps';
import { claimSweeps } from '../../../apps/worker/src/sweep/claim-sweeps';
import { Sweeper } from '../../../apps/worker/src/sweep/sweeper';
import { HeldDatabase } from '../../support/held-database';
import { eventually } from '../../support/wait';
import { tamper } from '../../support/payout-fixtures';
import { ClaimWorld } from './claim-world';

const logger = createLogger('test', { level: 'silent' });
let world: ClaimWorld;
beforeAll(async () => {
  world = await ClaimWorld.open();
});
afterAll(() => world?.close());

function sweeper(processes = new ClaimProcesses(world.client)): Sweeper {
  const parts = { dataSource: world.app, logger, processes };
  const sweeps = [...claimSweeps(parts), ...radarSweeps(parts)];
  return new Sweeper({ dataSource: world.app, turns: new SweepRepository(), logger, sweeps });
}

/** Every sweep has its first turn, and what it asked for is told to Temporal. */
async function sweep(): Promise<void> {
  await sweepBy(new ClaimProcesses(world.client));
  const relay = new OutboxRelay({
    dataSource: world.app,
    outbox: new OutboxRepository(),
    delivery: new OutboxDelivery(world.client),
    logger,
  });
  await relay.relayOnce();
}

async function sweepBy(processes: ClaimProcesses): Promise<void> {
  await world.owner.query(`DELETE FROM sweep WHERE name <> 'after-restore'`);
  await world.owner.query(`UPDATE sweep SET not_before = now()`);
  await sweeper(processes).sweepOnce();
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
      `UPDATE claim_wait SET rings_at = now() - interval '90 seconds' WHERE claim_number = $1`,
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

describe('the radar', () => {
  const radar = new RadarRepository();
  const seen = async (
    subject: string,
    kind: RadarKind,
    open = true,
  ): Promise<RepairedFinding | undefined> => {
    const findings = await radar.list(world.app.manager, { open, kinds: [kind], limit: 100 });
    return findings.find((finding) => finding.subject === subject);
  };
  const repair = (findingId: number, by: string, roles: Parameters<RadarRepository['repair']>[1]['roles']) =>
    inTransaction(world.app, (em) =>
      radar.repair(em, { findingId, by, roles, at: new Date().toISOString() }),
    );

  it('keeps what it saw until it is gone', async () => {
    const claimNumber = await world.started();
    const subject = claimWorkflowId(claimNumber);
    await world.handleOf(claimNumber).terminate('by mistake');
    await letMinutesPass(claimNumber);
    await sweep();
    expect(await seen(subject, 'WORKFLOW_MISSING')).toMatchObject({ facts: { status: 'TERMINATED' } });
    await sweep();
    expect(await seen(subject, 'WORKFLOW_MISSING')).toBeUndefined();
    expect(await seen(subject, 'WORKFLOW_MISSING', false)).toMatchObject({ subject });
  });

  it('looks again at what it found without the slow round: a process that is back, one that nobody needs, a record that is read', async () => {
    const [back, over, gone, readable] = [
      await world.started(),
      await world.started(),
      await world.started(),
      await world.started(),
    ];
    await world.handleOf(over).terminate('by mistake');
    await world.handleOf(gone).terminate('by mistake');
    await world.office.give(over, 'withdrawal', PEOPLE.spo, { reasonCode: 'MISTAKE', note: 'Salah lapor' });
    const subjects = [back, over, gone].map(claimWorkflowId);
    const records = [claimWorkflowId(readable)];
    await inTransaction(world.app, async (em) => {
      const missing = subjects.map((subject) => ({ kind: 'WORKFLOW_MISSING' as const, subject, facts: {} }));
      const unread = records.map((subject) => ({ kind: 'RECORD_UNREADABLE' as const, subject, facts: {} }));
      await radar.note(em, { kinds: [], seen: [...missing, ...unread] });
    });
    await lookAgain({ dataSource: world.app, processes: new ClaimProcesses(world.client) }).run('');
    const open = await Promise.all(subjects.map((subject) => seen(subject, 'WORKFLOW_MISSING')));
    expect(open.map((finding) => finding !== undefined)).toEqual([false, false, true]);
    expect(await seen(records[0]!, 'RECORD_UNREADABLE')).toBeUndefined();
  });

  it('has a report taken in that nobody told a workflow of', async () => {
    const { claimNumber } = await world.office.report(await world.office.newParticipant(), {});
    await world.owner.query(`UPDATE outbox SET sent_at = now()`);
    await letMinutesPass(claimNumber);
    await sweep();
    expect(await seen(claimWorkflowId(claimNumber), 'CLAIM_UNOPENED')).toMatchObject({
      repairs: [{ repair: 'REBUILD', by: 'RADAR' }],
    });
    await world.untilStage(claimNumber, 'UNDER_VERIFICATION');
    await sweep();
    expect(await seen(claimWorkflowId(claimNumber), 'CLAIM_UNOPENED')).toBeUndefined();
  });

  it('repairs by itself once, and again only after a pause that grows', async () => {
    const { claimNumber } = await world.office.report(await world.office.newParticipant(), {});
    const subject = claimWorkflowId(claimNumber);
    const facts = { since: null };
    const repaired = async (minutesLater: number): Promise<number> => {
      const at = new Date(Date.now() + minutesLater * 60_000).toISOString();
      await inTransaction(world.app, async (em) => {
        const sighting = { kind: 'CLAIM_UNOPENED', subject, facts } as const;
        await radar.note(em, { kinds: [], seen: [sighting] });
        await radar.repairItself(em, sighting, at);
      });
      return (await seen(subject, 'CLAIM_UNOPENED'))!.repairs.length;
    };
    expect([await repaired(0), await repaired(0.9), await repaired(1.1)]).toEqual([1, 1, 2]);
    expect([await repaired(3), await repaired(3.2), await repaired(7)]).toEqual([2, 3, 3]);
  });

  it('looks at the rows while Temporal is away, and keeps what only Temporal can say', async () => {
    const { claimNumber } = await world.office.report(await world.office.newParticipant(), {});
    const subject = claimWorkflowId(claimNumber);
    await letMinutesPass(claimNumber);
    const foreign = { kind: 'WORKFLOW_FOREIGN', subject, facts: { since: null } } as const;
    await inTransaction(world.app, (em) => radar.note(em, { kinds: ['WORKFLOW_FOREIGN'], seen: [foreign] }));
    const away = { claim: () => Promise.reject(new Error('UNAVAILABLE')) } as unknown as ClaimProcesses;
    await sweepBy(away);
    expect(await seen(subject, 'CLAIM_UNOPENED')).toMatchObject({ repairs: [{ by: 'RADAR' }] });
    expect(await seen(subject, 'WORKFLOW_FOREIGN')).toBeDefined();
    await sweep();
    expect(await seen(subject, 'WORKFLOW_FOREIGN')).toBeUndefined();
  });

  it('has a claim told again what became of its payout, where Temporal took the message and lost it', async () => {
    const claimNumber = await world.office.finalReported();
    const benefitId = await world.office.proposed(claimNumber);
    const yes = { decision: 'APPROVE', note: 'Sesuai bukti.' } as const;
    await world.office.give(claimNumber, 'decision', PEOPLE.approver, yes, benefitId);
    const { payoutId } = (await world.office.get(claimNumber)).payouts[0]!;
    await world.move(payoutId, 'payoutSettled', 1);
    const paid = `state = 'RECONCILED', move_count = 1, release_count = 1, released_at = now(), settled_at = now()`;
    await tamper(world.owner, payoutId, `${paid}, updated_at = now()`);
    await sweep();
    expect(await seen(`payout/${payoutId}`, 'FACT_UNHEARD')).toBeUndefined();
    await tamper(world.owner, payoutId, `updated_at = now() - interval '5 minutes'`);
    await sweep();
    expect(await seen(`payout/${payoutId}`, 'FACT_UNHEARD')).toMatchObject({
      facts: { state: 'RECONCILED' },
      repairs: [{ repair: 'REDRIVE', by: 'RADAR' }],
    });
    await world.untilStage(claimNumber, 'SETTLED');
    await sweep();
    expect(await seen(`payout/${payoutId}`, 'FACT_UNHEARD')).toBeUndefined();
  });

  it('sees what is overdue and was neither recorded nor escalated', async () => {
    const claimNumber = await world.started();
    const overdue = (since: string) =>
      world.owner.query(`UPDATE claim_wait SET rings_at = now() - $2::interval WHERE claim_number = $1`, [
        claimNumber,
        since,
      ]);
    await overdue('5 minutes');
    await sweep();
    expect(await seen(claimWorkflowId(claimNumber), 'DEADLINE_UNRECORDED')).toBeUndefined();
    await overdue('1 hour');
    await sweep();
    const finding = await seen(claimWorkflowId(claimNumber), 'DEADLINE_UNRECORDED');
    expect(finding).toMatchObject({ facts: { waits: 1 }, repairs: [{ repair: 'REBUILD', by: 'RADAR' }] });
    expect(await repair(finding!.findingId, 'u1', ['ADMIN'])).toEqual({ ok: true, repair: 'REBUILD' });
    await sweep();
    expect(await seen(claimWorkflowId(claimNumber), 'DEADLINE_UNRECORDED')).toBeUndefined();
  });

  it('tells a workflow of another claim under the same number by its start', async () => {
    const claimNumber = await world.started();
    const processes = new ClaimProcesses(world.client);
    const { startedAt } = await processes.claim(claimNumber);
    const reported = (ms: number) => [
      {
        kind: 'CLAIM_UNOPENED' as const,
        subject: `claim/${claimNumber}`,
        facts: { since: new Date(Date.parse(startedAt!) + ms).toISOString() },
      },
    ];
    expect(await findForeign({ processes }, reported(-1_000))).toEqual([]);
    expect(await findForeign({ processes }, reported(3_600_000))).toMatchObject([
      { kind: 'WORKFLOW_FOREIGN', subject: `claim/${claimNumber}`, facts: { startedAt } },
    ]);
  });

  it('has a message sent again by a person of the right role, and names that person', async () => {
    const [row] = await world.owner.query<{ id: number }[]>(
      `INSERT INTO outbox (kind, key, payload, created_at, attempts, next_attempt_at)
       VALUES ('REFRESH_CLAIM', 'old', '{}', now() - interval '1 hour', 9, now() + interval '1 hour') RETURNING id`,
    );
    await sweep();
    const finding = await seen(`outbox/${row!.id}`, 'OUTBOX_OLD');
    expect(finding).toMatchObject({ facts: { kind: 'REFRESH_CLAIM', attempts: 9 } });
    expect(await repair(finding!.findingId, 'u1', ['CLAIM_OFFICER'])).toEqual({
      ok: false,
      code: 'ACCESS.DENIED',
    });
    expect(await repair(finding!.findingId, 'u1', ['ADMIN'])).toEqual({ ok: true, repair: 'REDRIVE' });
    expect((await seen(`outbox/${row!.id}`, 'OUTBOX_OLD'))?.repairs).toEqual([
      { repair: 'REDRIVE', by: 'u1', at: expect.any(String) },
    ]);
    const [{ due } = { due: false }] = await world.app.query<{ due: boolean }[]>(
      `SELECT next_attempt_at <= now() AS due FROM outbox WHERE id = $1`,
      [row!.id],
    );
    expect(due).toBe(true);
    await world.owner.query(`DELETE FROM outbox WHERE id = $1`, [row!.id]);
  });

  it('after a restore says what is lost, gives no number twice, and has every workflow look at its row', async () => {
    const behind = await world.started();
    const lost = 'JKK-2026-0009000';
    await world.client.workflow.start(WORKFLOW_TYPE.claim, {
      workflowId: claimWorkflowId(lost),
      taskQueue: world.taskQueue,
      args: [{ claimNumber: lost }],
    });
    const payout = await world.client.workflow.start(WORKFLOW_TYPE.payout, {
      workflowId: payoutWorkflowId('LOSTPAYOUT001'),
      taskQueue: world.taskQueue,
      args: [{ payoutId: 'LOSTPAYOUT001' }],
    });
    await world.owner.query(`UPDATE claim SET version = 1 WHERE claim_number = $1`, [behind]);
    const blocks = new SendingBlockRepository();
    await blocks.raise(world.app.manager, 'OLDER_DATABASE', new Date().toISOString());
    await eventually('the lost claim to be noticed', async () => {
      await sweep();
      return (await seen(claimWorkflowId(lost), 'CLAIM_LOST')) && seen(claimWorkflowId(behind), 'STEPS_LOST');
    });
    expect(await seen(claimWorkflowId(behind), 'STEPS_LOST')).toMatchObject({
      facts: { version: 1, known: 2 },
    });
    await eventually('the workflow to stand where its row does', async () =>
      (await world.progressOf(behind)).version === 1 ? true : undefined,
    );
    const { claimNumber } = await world.office.report(await world.office.newParticipant(), {});
    expect(Number(claimNumber.slice(-7))).toBeGreaterThan(9000);
    const finding = await seen(claimWorkflowId(lost), 'CLAIM_LOST');
    expect(await repair(finding!.findingId, 'u1', ['CLAIM_OFFICER'])).toEqual({ ok: true, repair: 'END' });
    expect(await seen(claimWorkflowId(lost), 'CLAIM_LOST')).toBeUndefined();
    await sweep();
    expect((await world.handleOf(lost).describe()).status.name).toBe('TERMINATED');
    expect((await payout.describe()).status.name).toBe('TERMINATED');
  });
});

describe('the witness of the database', () => {
  it('takes a mark on top of the one that was seen, and says what it was told last', async () => {
    const stop = await world.startBareWorker(TASK_QUEUE.payments);
    try {
      const witness = new TemporalWitness(world.client);
      const [first, second] = ['a', 'b'].map((token, at) => ({ mark: at + 1, token, lineage: 'x/1/2' }));
      const tell = (mark: typeof first, onto: string) => witness.tell({ ...mark!, onto });
      expect(await tell(first, WITNESS_ONTO.look)).toEqual({ accepted: false, last: null });
      expect(await tell(first, WITNESS_ONTO.nothing)).toEqual({ accepted: true, last: null });
      expect(await tell(second, WITNESS_ONTO.nothing)).toEqual({ accepted: false, last: first });
      expect(await tell(second, 'a')).toEqual({ accepted: true, last: first });
      expect(await tell(first, 'a')).toEqual({ accepted: false, last: second });
      const { runId } = await world.client.workflow.getHandle(WITNESS_WORKFLOW_ID).describe();
      await world.recordRun('witness', WITNESS_WORKFLOW_ID, runId);
    } finally {
      await stop();
    }
  });
});
