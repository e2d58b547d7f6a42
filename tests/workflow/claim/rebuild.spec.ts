import { payoutWorkflowId, TASK_QUEUE, WORKFLOW_TYPE, claimWorkflowId } from '@jkk/contracts/temporal';
import { PEOPLE } from '@jkk/domain/claim/spec-support';
import { OutboxRepository } from '@jkk/persistence/outbox';
import { SweepRepository } from '@jkk/persistence/sweep';
import { createLogger } from '@jkk/platform/logging';
import { workflowsRebuild } from '../../../apps/cli/src/commands/workflows-rebuild';
import { EXIT } from '../../../apps/cli/src/core/command';
import { Output } from '../../../apps/cli/src/core/output';
import type { Comparison } from '../../../apps/cli/src/workflows/compare';
import { OutboxDelivery } from '../../../apps/worker/src/outbox/delivery';
import { OutboxRelay } from '../../../apps/worker/src/outbox/relay';
import { ClaimProcesses } from '../../../apps/worker/src/sweep/claim-processes';
import { claimSweeps } from '../../../apps/worker/src/sweep/claim-sweeps';
import { Sweeper } from '../../../apps/worker/src/sweep/sweeper';
import { tamper } from '../../support/payout-fixtures';
import { ClaimWorld } from './claim-world';

const logger = createLogger('test', { level: 'silent' });
const withdrawal = { reasonCode: 'MISTAKE', note: 'Salah lapor' };

let world: ClaimWorld;
let relay: OutboxRelay;
beforeAll(async () => {
  world = await ClaimWorld.open();
  relay = new OutboxRelay({
    dataSource: world.app,
    outbox: new OutboxRepository(),
    delivery: new OutboxDelivery(world.client),
    logger,
  });
});
afterAll(() => world?.close());

interface Report {
  readonly claims: Comparison;
  readonly closed: Comparison;
  readonly payouts: Comparison;
}

async function rebuild(): Promise<Report> {
  let said = '';
  const output = new Output(
    true,
    (text) => void (said += text),
    (text) => void (said += text),
  );
  const code = await workflowsRebuild.run(
    { environment: world.environment, output, readInput: () => Promise.resolve('') },
    { positionals: [], options: {} },
  );
  expect(code).toBe(EXIT.ok);
  return JSON.parse(said) as Report;
}

/** A payout that its row says is on its way, and whose process was terminated. */
async function terminatedPayout(): Promise<string> {
  const claimNumber = await world.office.finalReported();
  const benefitId = await world.office.proposed(claimNumber);
  await world.office.give(
    claimNumber,
    'decision',
    PEOPLE.approver,
    { decision: 'APPROVE', note: 'Sesuai bukti.' },
    benefitId,
  );
  const { payoutId } = (await world.office.get(claimNumber)).payouts[0]!;
  await tamper(
    world.owner,
    payoutId,
    `state = 'UNKNOWN', released_at = now(), release_count = 1, updated_at = now() - interval '5 minutes'`,
  );
  const handle = await world.client.workflow.start(WORKFLOW_TYPE.payout, {
    workflowId: payoutWorkflowId(payoutId),
    taskQueue: TASK_QUEUE.payments,
    args: [{ payoutId }],
  });
  await handle.terminate('by mistake');
  return payoutId;
}

const statusOf = async (workflowId: string): Promise<string> =>
  (await world.client.workflow.getHandle(workflowId).describe()).status.name;

describe('cli workflows rebuild', () => {
  it('compares every workflow with its row, mends what differs and says what it did', async () => {
    const agreeing = await world.started();
    const behind = await world.started({ stageOne: false });
    await world.office.give(behind, 'stageOne', PEOPLE.spo, {});
    const ahead = await world.started({ stageOne: false });
    await world.handleOf(ahead).terminate('to be told another story');
    const progress = { ...(await world.progressOf(agreeing)), version: 99, wakeUpAt: null };
    await world.client.workflow.start(WORKFLOW_TYPE.claim, {
      workflowId: claimWorkflowId(ahead),
      taskQueue: world.taskQueue,
      args: [{ claimNumber: ahead, progress }],
    });
    const terminated = await world.started();
    await world.handleOf(terminated).terminate('by mistake');
    const closed = await world.started();
    await world.office.give(closed, 'withdrawal', PEOPLE.spo, withdrawal);
    const payoutId = await terminatedPayout();

    // As if all had been told long ago, before the damage.
    await world.owner.query(`UPDATE outbox SET sent_at = now()`);
    await relay.start();

    const report = await rebuild();
    // The claim of the payout had no workflow either.
    expect(report.claims).toEqual({ expected: 5, agreed: 1, refreshed: 2, started: 2, unfinished: [] });
    expect(report.closed).toMatchObject({ expected: 1, agreed: 0, refreshed: 1, unfinished: [] });
    expect(report.payouts).toEqual({ expected: 1, agreed: 0, refreshed: 0, started: 1, unfinished: [] });
    expect((await world.progressOf(behind)).version).toBe(3);
    expect((await world.progressOf(ahead)).version).toBe(2);
    expect((await world.progressOf(terminated)).version).toBe(2);
    expect(await statusOf(claimWorkflowId(closed))).toBe('COMPLETED');
    expect(await statusOf(payoutWorkflowId(payoutId))).toBe('RUNNING');

    const again = await rebuild();
    expect(again.claims).toEqual({ expected: 5, agreed: 5, refreshed: 0, started: 0, unfinished: [] });
    expect(again.payouts).toMatchObject({ expected: 1, agreed: 1 });
    await relay.stop();
  });
});

describe('the sweep of payouts under way', () => {
  it('starts one again whose process is gone', async () => {
    const payoutId = await terminatedPayout();
    await world.owner.query(`DELETE FROM sweep`);
    await new Sweeper({
      dataSource: world.app,
      turns: new SweepRepository(),
      logger,
      sweeps: claimSweeps({ dataSource: world.app, logger, processes: new ClaimProcesses(world.client) }),
    }).sweepOnce();
    await relay.relayOnce();
    expect(await statusOf(payoutWorkflowId(payoutId))).toBe('RUNNING');
  });
});
