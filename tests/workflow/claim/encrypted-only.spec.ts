import { WorkflowUpdateFailedError } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import {
  CLAIM_MESSAGE,
  claimWorkflowId,
  WORKFLOW_TYPE,
  type ClaimCommandMessage,
  type ClaimFactMessage,
} from '@jkk/contracts/temporal';
import { PEOPLE } from '@jkk/domain/claim/spec-support';
import { OutboxRepository } from '@jkk/persistence/outbox';
import { createLogger } from '@jkk/platform/logging';
import { OutboxDelivery } from '../../../apps/worker/src/outbox/delivery';
import { OutboxRelay } from '../../../apps/worker/src/outbox/relay';
import { eventually } from '../../support/wait';
import { ClaimWorld } from './claim-world';

let world: ClaimWorld;
beforeAll(async () => {
  world = await ClaimWorld.open();
});
afterAll(() => world?.close());

interface Approved {
  readonly claimNumber: string;
  readonly benefitId: string;
  readonly payoutId: string;
}

/** A claim with its workflow, whose benefit is approved and waits for its money. */
async function approved(): Promise<Approved> {
  const claimNumber = await world.office.finalReported();
  const benefitId = await world.office.proposed(claimNumber);
  await world.office.give(
    claimNumber,
    'decision',
    PEOPLE.approver,
    { decision: 'APPROVE', note: 'Sesuai bukti.' },
    benefitId,
  );
  await world.client.workflow.start(WORKFLOW_TYPE.claim, {
    workflowId: claimWorkflowId(claimNumber),
    taskQueue: world.taskQueue,
    args: [{ claimNumber }],
  });
  const { payoutId } = (await world.office.get(claimNumber)).payouts[0]!;
  return { claimNumber, benefitId, payoutId };
}

const settled = (payoutId: string, count = 1): ClaimFactMessage => ({
  factId: `${payoutId}:payoutSettled:${count}`,
  code: 'payoutSettled',
  payoutId,
  at: new Date().toISOString(),
});

const stageOf = async ({ claimNumber, benefitId }: Approved): Promise<string | undefined> =>
  (await world.office.get(claimNumber)).benefits.find((benefit) => benefit.benefitId === benefitId)?.stage;

/** The workflow has handled what came before, and no task of it has failed. */
async function healthy(claimNumber: string): Promise<void> {
  await world.progressOf(claimNumber);
  const { events } = await world.handleOf(claimNumber).fetchHistory();
  expect(events?.filter((event) => event.workflowTaskFailedEventAttributes)).toEqual([]);
}

/** What is true is believed after all that was not. */
async function takesTheTruth(claim: Approved, count: number): Promise<void> {
  const fact = await world.move(claim.payoutId, 'payoutSettled', count);
  await world.handleOf(claim.claimNumber).signal(CLAIM_MESSAGE.fact, fact);
  await eventually('the benefit to be paid', async () =>
    (await stageOf(claim)) === 'PAID' ? true : undefined,
  );
}

describe('who has no key', () => {
  it('cannot make a benefit paid, and does not stop its claim either', async () => {
    const claim = await approved();
    const stranger = world.stranger.workflow.getHandle(claimWorkflowId(claim.claimNumber));
    const before = await world.office.get(claim.claimNumber);
    await stranger.signal(CLAIM_MESSAGE.fact, settled(claim.payoutId));
    await stranger.signal(CLAIM_MESSAGE.fact);
    await stranger.signal(CLAIM_MESSAGE.fact, null, 'and', ['more']);
    await healthy(claim.claimNumber);
    expect(await world.office.get(claim.claimNumber)).toEqual(before);
    await takesTheTruth(claim, 1);
  });

  it('is refused a command, which stays open for its owner', async () => {
    const claimNumber = await world.started();
    const commandId = await world.office.store(
      claimNumber,
      'withdrawal',
      PEOPLE.spo,
      { reasonCode: 'MISTAKE', note: 'Salah lapor' },
      { version: 2 },
    );
    const { userId, roles } = PEOPLE.spo;
    const message = { code: 'withdrawal', actorId: userId, roles, expectedVersion: 2 } as const;
    const refused = await world.stranger.workflow
      .getHandle(claimWorkflowId(claimNumber))
      .executeUpdate<unknown, [ClaimCommandMessage]>(CLAIM_MESSAGE.command, {
        args: [{ commandId, ...message }],
      })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WorkflowUpdateFailedError);
    expect((refused as WorkflowUpdateFailedError).cause).toMatchObject({ type: 'PAYLOAD.REFUSED' });
    await healthy(claimNumber);
    expect((await world.office.get(claimNumber)).version).toBe(2);
    expect(await world.send(claimNumber, commandId, message)).toEqual({ outcome: 'DONE', version: 3 });
  });

  it('starts nothing, and does not take the place of the workflow that is to come', async () => {
    const { claimNumber } = await world.office.report(await world.office.newParticipant());
    const handle = await world.stranger.workflow.start(WORKFLOW_TYPE.claim, {
      workflowId: claimWorkflowId(claimNumber),
      taskQueue: world.taskQueue,
      args: [{ claimNumber }],
    });
    await expect(handle.result()).rejects.toThrow();
    expect((await world.office.get(claimNumber)).stage).toBe('REPORTED');
    await new OutboxRelay({
      dataSource: world.app,
      outbox: new OutboxRepository(),
      delivery: new OutboxDelivery(world.client),
      logger: createLogger('test', { level: 'silent' }),
    }).relayOnce();
    await world.untilStage(claimNumber, 'UNDER_VERIFICATION');
  });

  it('cannot call the activity past its workflow', async () => {
    const claim = await approved();
    await world.move(claim.payoutId, 'payoutSettled', 1);
    const failure = await world.stranger.activity
      .execute('recordClaimStep', {
        id: `past/${claim.claimNumber}`,
        taskQueue: world.taskQueue,
        startToCloseTimeout: '10 seconds',
        args: [{ kind: 'FACT', claimNumber: claim.claimNumber, ...settled(claim.payoutId) }],
      })
      .catch((error: Error) => error);
    expect((failure as Error).cause).toBeInstanceOf(ApplicationFailure);
    expect((failure as Error).cause).toMatchObject({ type: 'PAYLOAD.REFUSED' });
    expect(await stageOf(claim)).toBe('APPROVED');
  });
});

describe('a fact that somebody with a key tells', () => {
  it('changes nothing when no row says it', async () => {
    const claim = await approved();
    const handle = world.handleOf(claim.claimNumber);
    const before = await world.office.get(claim.claimNumber);
    for (const fact of [
      settled(claim.payoutId),
      { ...settled(claim.payoutId), factId: 'invented' },
      { ...settled(claim.payoutId), code: 'payoutReturned' as const },
      {
        ...settled(claim.payoutId),
        factId: `${claim.payoutId}:payoutReturned:1`,
        code: 'payoutReturned' as const,
      },
    ]) {
      await handle.signal(CLAIM_MESSAGE.fact, fact);
    }
    await healthy(claim.claimNumber);
    expect(await world.office.get(claim.claimNumber)).toEqual(before);
    await takesTheTruth(claim, 1);
  });

  it('changes nothing when the row told it once, before the money came back', async () => {
    const claim = await approved();
    const handle = world.handleOf(claim.claimNumber);
    await takesTheTruth(claim, 1);
    await handle.signal(CLAIM_MESSAGE.fact, await world.move(claim.payoutId, 'payoutReturned', 2));
    await eventually('the benefit to be approved again', async () =>
      (await stageOf(claim)) === 'APPROVED' ? true : undefined,
    );
    await handle.signal(CLAIM_MESSAGE.fact, settled(claim.payoutId, 1));
    await handle.signal(CLAIM_MESSAGE.fact, settled(claim.payoutId, 3));
    await healthy(claim.claimNumber);
    expect(await stageOf(claim)).toBe('APPROVED');
  });

  it('is not believed about the payout of another claim', async () => {
    const [claim, other] = [await approved(), await approved()];
    const fact = await world.move(other.payoutId, 'payoutSettled', 1);
    await world.handleOf(claim.claimNumber).signal(CLAIM_MESSAGE.fact, fact);
    await healthy(claim.claimNumber);
    expect([await stageOf(claim), await stageOf(other)]).toEqual(['APPROVED', 'APPROVED']);
  });
});
