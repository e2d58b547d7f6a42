import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { Client, WithStartWorkflowOperation, WorkflowUpdateFailedError } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import {
  CLAIM_MESSAGE,
  claimWorkflowId,
  WORKFLOW_TYPE,
  type ClaimCommandAnswer,
  type ClaimCommandMessage,
  type ClaimFactMessage,
  type ClaimProgress,
  type ClaimWorkflowInput,
} from '@jkk/contracts/temporal';
import type { Actor, Claim, ClaimCommandCode, CommandBodies } from '@jkk/domain';
import { PEOPLE } from '@jkk/domain/claim/spec-support';
import { openAppDatabase, openOwnerDatabase } from '@jkk/persistence';
import { Office } from '../../support/claim-office';
import { createDatabase, type TestDatabase } from '../../support/postgres';
import { connectTemporal, workflowBundlePath, type TestTemporal } from '../../support/temporal';
import { fastForward } from '../../support/time-skipping';
import { eventually } from '../../support/wait';

Runtime.install({ logger: new DefaultLogger('ERROR') });

const DAY_MS = 86_400_000;
const taskQueue = `claims-${randomUUID()}`;

let database: TestDatabase;
let app: DataSource;
let owner: DataSource;
let temporal: TestTemporal;
let client: Client;
let worker: Worker;
let running: Promise<void>;
let office: Office;
/** While set, every activity fails as it does with PostgreSQL away. */
let databaseAway = false;

beforeAll(async () => {
  database = await createDatabase();
  app = await openAppDatabase({ url: database.appUrl });
  owner = await openOwnerDatabase({ url: database.ownerUrl });
  office = new Office(app, owner);
  temporal = await connectTemporal({ skipTime: false });
  client = new Client({ connection: temporal.connection });
  worker = await Worker.create({
    connection: temporal.native,
    taskQueue,
    workflowBundle: { codePath: workflowBundlePath },
    activities: {
      recordClaimStep: async (input: Parameters<Office['activities']['recordClaimStep']>[0]) => {
        if (databaseAway) {
          throw ApplicationFailure.create({ message: 'PostgreSQL is away', type: 'DATABASE_AWAY' });
        }
        return office.activities.recordClaimStep(input);
      },
    },
  });
  running = worker.run();
});

afterAll(async () => {
  worker?.shutdown();
  await running;
  await temporal?.close();
  await app?.destroy();
  await owner?.destroy();
  await database?.drop();
});

/** The signature that a client needs to start the workflow by name. */
type ClaimWorkflow = (input: ClaimWorkflowInput) => Promise<{ claimNumber: string; stage: Claim['stage'] }>;

const startOf = (claimNumber: string) =>
  new WithStartWorkflowOperation<ClaimWorkflow>(WORKFLOW_TYPE.claim, {
    workflowId: claimWorkflowId(claimNumber),
    taskQueue,
    args: [{ claimNumber }],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });

/** Sends a stored command as the API does, and gives its answer. */
async function send(
  claimNumber: string,
  commandId: string,
  message: Omit<ClaimCommandMessage, 'commandId'>,
): Promise<ClaimCommandAnswer> {
  return client.workflow.executeUpdateWithStart<ClaimWorkflow, ClaimCommandAnswer, [ClaimCommandMessage]>(
    CLAIM_MESSAGE.command,
    {
      startWorkflowOperation: startOf(claimNumber),
      updateId: commandId,
      args: [{ commandId, ...message }],
    },
  );
}

async function give<Code extends ClaimCommandCode>(
  claimNumber: string,
  code: Code,
  actor: Actor,
  body: CommandBodies[Code],
  version: number,
): Promise<ClaimCommandAnswer> {
  const commandId = await office.store(claimNumber, code, actor, body, { version });
  return send(claimNumber, commandId, {
    code,
    actorId: actor.userId,
    roles: actor.roles,
    expectedVersion: version,
  });
}

const handleOf = (claimNumber: string): WorkflowHandle =>
  client.workflow.getHandle(claimWorkflowId(claimNumber));

const eventCount = async (claimNumber: string): Promise<number> =>
  (await handleOf(claimNumber).fetchHistory()).events?.length ?? 0;

async function started(): Promise<string> {
  const { claimNumber } = await office.report(await office.newParticipant());
  await client.workflow.start(WORKFLOW_TYPE.claim, {
    workflowId: claimWorkflowId(claimNumber),
    taskQueue,
    args: [{ claimNumber }],
  });
  await untilStage(claimNumber, 'UNDER_VERIFICATION');
  return claimNumber;
}

/** Waits until the claim stands in this stage. */
const untilStage = (claimNumber: string, stage: Claim['stage']): Promise<true> =>
  eventually(`${claimNumber} in ${stage}`, async () =>
    (await office.get(claimNumber)).stage === stage ? true : undefined,
  );

const withdrawal = { reasonCode: 'MISTAKE', note: 'Salah lapor' };

describe('the claim workflow', () => {
  it('spends six history events on a decision', async () => {
    const claimNumber = await office.finalReported();
    const { version } = await office.get(claimNumber);
    const request = (type: string) => ({
      type,
      details: {},
      payee: { kind: 'HEIR' as const },
      complete: true,
    });
    await give(claimNumber, 'requestBenefit', PEOPLE.officer, request('DEATH'), version);
    const before = await eventCount(claimNumber);
    await give(claimNumber, 'requestBenefit', PEOPLE.officer, request('FUNERAL'), version + 1);
    expect((await eventCount(claimNumber)) - before).toBe(6);
  });

  it('refuses a stale version at once and writes nothing into its history', async () => {
    const claimNumber = await started();
    const before = await eventCount(claimNumber);
    const refused = await give(claimNumber, 'withdrawal', PEOPLE.spo, withdrawal, 1).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(WorkflowUpdateFailedError);
    expect((refused as WorkflowUpdateFailedError).cause).toMatchObject({ type: 'CLAIM.VERSION_STALE' });
    expect(await eventCount(claimNumber)).toBe(before);
  });

  it('is started by the first command when nobody started it', async () => {
    const { claimNumber } = await office.report(await office.newParticipant());
    const answer = await give(claimNumber, 'withdrawal', PEOPLE.spo, withdrawal, 2);
    expect(answer).toEqual({ outcome: 'DONE', version: 3 });
    expect(await handleOf(claimNumber).result()).toEqual({ claimNumber, stage: 'WITHDRAWN' });
  });

  it('gives a repeated command its first answer', async () => {
    const claimNumber = await started();
    const commandId = await office.store(claimNumber, 'withdrawal', PEOPLE.spo, withdrawal, { version: 2 });
    const message = {
      code: 'withdrawal',
      actorId: 'spo',
      roles: PEOPLE.spo.roles,
      expectedVersion: 2,
    } as const;
    const first = await send(claimNumber, commandId, message);
    expect(await send(claimNumber, commandId, message)).toEqual(first);
    expect((await office.get(claimNumber)).version).toBe(3);
  });

  it('says no while PostgreSQL is away and goes on when it is back', async () => {
    const claimNumber = await started();
    databaseAway = true;
    const refused = await give(claimNumber, 'withdrawal', PEOPLE.spo, withdrawal, 2).catch(
      (error: unknown) => error,
    );
    databaseAway = false;
    expect(refused).toBeInstanceOf(WorkflowUpdateFailedError);
    expect((await office.get(claimNumber)).stage).toBe('UNDER_VERIFICATION');
    expect(await give(claimNumber, 'withdrawal', PEOPLE.spo, withdrawal, 2)).toMatchObject({
      outcome: 'DONE',
    });
  });

  it('records deadlines as they pass, without a command and without spinning', async () => {
    const claimNumber = await started();
    const before = (await office.get(claimNumber)).version;
    await fastForward(temporal.connection, {
      workflowId: claimWorkflowId(claimNumber),
      milliseconds: 40 * DAY_MS,
    });
    const claim = await eventually('the deadline recorded', async () => {
      const found = await office.get(claimNumber);
      return found.version > before ? found : undefined;
    });
    expect(claim.passedDeadlines).toEqual([expect.stringContaining('MEDICAL_STATEMENT')]);
    expect(claim.version).toBe(before + 1);
    const progress = await handleOf(claimNumber).query<ClaimProgress>(CLAIM_MESSAGE.progress);
    expect(Date.parse(progress.wakeUpAt ?? '')).toBeGreaterThan(Date.now() + 365 * DAY_MS);
  });

  it('opens a closed claim again when money comes back', async () => {
    const claimNumber = await office.finalReported();
    const benefitId = await office.proposed(claimNumber);
    await office.give(claimNumber, 'decision', PEOPLE.approver, { decision: 'APPROVE' }, benefitId);
    const { payoutId } = (await office.get(claimNumber)).payouts[0]!;
    const fact = (code: ClaimFactMessage['code']): ClaimFactMessage => ({
      factId: `${payoutId}:${code}`,
      code,
      payoutId,
      at: new Date().toISOString(),
    });
    const tell = (code: ClaimFactMessage['code']) =>
      client.workflow.signalWithStart(WORKFLOW_TYPE.claim, {
        workflowId: claimWorkflowId(claimNumber),
        taskQueue,
        args: [{ claimNumber }],
        signal: CLAIM_MESSAGE.fact,
        signalArgs: [fact(code)],
      });
    await tell('payoutSettled');
    await untilStage(claimNumber, 'SETTLED');
    // The claim closes on the way, before all of the time has passed.
    await fastForward(temporal.connection, {
      workflowId: claimWorkflowId(claimNumber),
      milliseconds: 30 * DAY_MS,
    }).catch(() => undefined);
    await untilStage(claimNumber, 'CLOSED');
    expect(await handleOf(claimNumber).result()).toMatchObject({ stage: 'CLOSED' });

    await tell('payoutReturned');
    await untilStage(claimNumber, 'FINAL_REPORTED');
    await tell('payoutReturned');
    const events = await office.claims.listEvents(app.manager, claimNumber);
    expect(events.filter((event) => event.code === 'PAYOUT_RETURNED')).toHaveLength(1);
  });
});
