import type { DataSource } from 'typeorm';
import { WithStartWorkflowOperation } from '@temporalio/client';
import type { Client, WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { Worker } from '@temporalio/worker';
import {
  CLAIM_MESSAGE,
  claimWorkflowId,
  TASK_QUEUE,
  WORKFLOW_TYPE,
  type ClaimCommandAnswer,
  type ClaimCommandMessage,
  type ClaimFactMessage,
  type ClaimProgress,
  type ClaimWorkflowInput,
} from '@jkk/contracts/temporal';
import type { Actor, Claim, ClaimCommandCode, CommandBodies, ReportBody } from '@jkk/domain';
import { observationId, type ObservationSource, type PayoutState } from '@jkk/domain/payout';
import type { PayoutFactCode } from '@jkk/domain/payout/decide';
import { openAppDatabase, openOwnerDatabase } from '@jkk/persistence';
import { createWorkerDataConverter, encryptedOnlyActivityInterceptor } from '@jkk/platform/temporal';
import { POOL_SIZE, tuningFor } from '../../../apps/worker/src/temporal/worker-options';
import { fetchStored, writeRecording } from '../../replay/recording';
import { Office } from '../../support/claim-office';
import { createDatabase, tamper, type TestDatabase } from '../../support/postgres';
import { fastForward } from '../../support/time-skipping';
import { connectTemporal, workflowBundlePath, type TestTemporal } from '../../support/temporal';
import { eventually } from '../../support/wait';
import { clientsWithAndWithoutKey, createNamespace, testKeys } from '../platform/bench';

/** What the API has by itself. */
const API_POOL_SIZE = 20;

const MOVES = {
  payoutSettled: ['RECONCILED', 'STATEMENT', 'settled_at'],
  payoutReturned: ['RETURNED', 'STATEMENT', 'returned_at'],
} as const satisfies Partial<Record<PayoutFactCode, readonly [PayoutState, ObservationSource, string]>>;

/** The signature that a client needs to start the workflow by name. */
type ClaimWorkflow = (input: ClaimWorkflowInput) => Promise<{ claimNumber: string; stage: Claim['stage'] }>;

type RecordStep = Office['activities']['recordClaimStep'];

/** Claims workflows on a real database and a real server, in a namespace of the spec's own. */
export class ClaimWorld {
  /** While set, every activity fails as it does with PostgreSQL away. */
  databaseAway = false;
  readonly taskQueue = TASK_QUEUE.claims;
  readonly client: Client;
  /** Writes as somebody who can reach Temporal and has no key; reads the answers, so that specs may know them. */
  readonly stranger: Client;
  private readonly activities: Office['activities'];
  private readonly keys = testKeys('k1');
  private stopWorker: (() => Promise<void>) | undefined;

  private constructor(
    readonly database: TestDatabase,
    readonly app: DataSource,
    readonly owner: DataSource,
    readonly office: Office,
    readonly temporal: TestTemporal,
    readonly namespace: string,
    /** The worker's own connections: those of the people who wait are others, as in an instance. */
    private readonly pool: DataSource,
  ) {
    this.activities = new Office(pool, owner).activities;
    const clients = clientsWithAndWithoutKey(temporal, this.keys, namespace);
    this.client = clients.ours;
    this.stranger = clients.stranger;
  }

  static async open(): Promise<ClaimWorld> {
    const database = await createDatabase();
    const app = await openAppDatabase({ url: database.appUrl, poolSize: API_POOL_SIZE });
    const owner = await openOwnerDatabase({ url: database.ownerUrl });
    const temporal = await connectTemporal({ skipTime: false });
    const world = new ClaimWorld(
      database,
      app,
      owner,
      new Office(app, owner),
      temporal,
      await createNamespace(temporal),
      await openAppDatabase({ url: database.appUrl, poolSize: POOL_SIZE }),
    );
    await world.startWorker();
    return world;
  }

  async close(): Promise<void> {
    await this.stopWorker?.();
    await this.temporal.close();
    await this.pool.destroy();
    await this.app.destroy();
    await this.owner.destroy();
    await this.database.drop();
  }

  /** @param maxCachedWorkflows how many workflows stay in memory; the others are replayed */
  async startWorker(maxCachedWorkflows = 100): Promise<void> {
    const worker = await Worker.create({
      connection: this.temporal.native,
      namespace: this.namespace,
      taskQueue: this.taskQueue,
      ...tuningFor('claims', maxCachedWorkflows),
      workflowBundle: { codePath: workflowBundlePath },
      dataConverter: createWorkerDataConverter(this.keys, this.namespace),
      interceptors: { activity: [encryptedOnlyActivityInterceptor] },
      activities: { recordClaimStep: (input: Parameters<RecordStep>[0]) => this.recordStep(input) },
    });
    const running = worker.run();
    this.stopWorker = async () => {
      worker.shutdown();
      await running;
    };
  }

  async pauseWorker(): Promise<void> {
    await this.stopWorker?.();
    this.stopWorker = undefined;
  }

  /** Reported and taken in by its workflow. */
  async started(report: Partial<ReportBody> = {}): Promise<string> {
    const { claimNumber } = await this.office.report(await this.office.newParticipant(), report);
    await this.client.workflow.start(WORKFLOW_TYPE.claim, {
      workflowId: claimWorkflowId(claimNumber),
      taskQueue: this.taskQueue,
      args: [{ claimNumber }],
    });
    await this.untilStage(claimNumber, 'UNDER_VERIFICATION');
    // Answered after the workflow task, so that its events stand in the history as well.
    await this.progressOf(claimNumber);
    return claimNumber;
  }

  /** Stores a command and sends it as the API does, and gives its answer. */
  async give<Code extends ClaimCommandCode>(
    claimNumber: string,
    code: Code,
    actor: Actor,
    body: CommandBodies[Code],
    version: number,
  ): Promise<ClaimCommandAnswer> {
    const commandId = await this.office.store(claimNumber, code, actor, body, { version });
    const message = { code, actorId: actor.userId, roles: actor.roles, expectedVersion: version };
    return this.send(claimNumber, commandId, message);
  }

  /** Sends a stored command. */
  send(
    claimNumber: string,
    commandId: string,
    message: Omit<ClaimCommandMessage, 'commandId'>,
  ): Promise<ClaimCommandAnswer> {
    return this.client.workflow.executeUpdateWithStart<
      ClaimWorkflow,
      ClaimCommandAnswer,
      [ClaimCommandMessage]
    >(CLAIM_MESSAGE.command, {
      startWorkflowOperation: this.startOf(claimNumber),
      updateId: commandId,
      args: [{ commandId, ...message }],
    });
  }

  /** What a statement or a person does to a payout, as far as its claim has to hear of it; gives the fact. */
  async move(payoutId: string, code: keyof typeof MOVES, count: number): Promise<ClaimFactMessage> {
    const at = new Date().toISOString();
    const [state, source, instant] = MOVES[code];
    const set = `state = $2, ${instant} = $3, released_at = $3, release_count = 1`;
    await tamper(this.database, `UPDATE payout SET ${set} WHERE payout_id = $1`, [payoutId, state, at]);
    await this.owner.query(
      `INSERT INTO payout_observation (observation_id, payout_id, source, state, observed_at) VALUES ($1, $2, $3, $4, $5)`,
      [observationId(payoutId, state, count), payoutId, source, state, at],
    );
    return { factId: `${payoutId}:${code}:${count}`, code, payoutId, at };
  }

  /** Tells the claim a fact as the outbox does, which starts its workflow where none runs. */
  async tell(claimNumber: string, fact: ClaimFactMessage): Promise<void> {
    await this.client.workflow.signalWithStart(WORKFLOW_TYPE.claim, {
      workflowId: claimWorkflowId(claimNumber),
      taskQueue: this.taskQueue,
      args: [{ claimNumber }],
      signal: CLAIM_MESSAGE.fact,
      signalArgs: [fact],
    });
  }

  /** What the command line needs to work on this world. */
  get environment(): Readonly<Record<string, string>> {
    const { id, secret } = this.keys.current;
    return {
      DATABASE_URL: this.database.appUrl,
      TEMPORAL_ADDRESS: this.temporal.address,
      TEMPORAL_NAMESPACE: this.namespace,
      PAYLOAD_KEYS: `${id}:${secret.toString('base64')}`,
    };
  }

  /** Lets the claim's workflow pass this much time. */
  pass(claimNumber: string, milliseconds: number): Promise<void> {
    const { namespace } = this;
    const workflowId = claimWorkflowId(claimNumber);
    return fastForward(this.temporal.connection, { namespace, workflowId, milliseconds });
  }

  /** A worker for what runs beside the claims, without activities; ended by what is returned. */
  async startBareWorker(taskQueue: string): Promise<() => Promise<void>> {
    const worker = await Worker.create({
      connection: this.temporal.native,
      namespace: this.namespace,
      taskQueue,
      workflowBundle: { codePath: workflowBundlePath },
      dataConverter: createWorkerDataConverter(this.keys, this.namespace),
    });
    const running = worker.run();
    return async () => {
      worker.shutdown();
      await running;
    };
  }

  record(name: string, claimNumber: string, runId: string): Promise<void> {
    return this.recordRun(name, claimWorkflowId(claimNumber), runId);
  }

  /** Writes a run down for the replays, where the person who runs the spec wants it so. */
  async recordRun(name: string, workflowId: string, runId: string): Promise<void> {
    if (process.env.RECORD_HISTORIES === undefined) return;
    const { temporal, namespace, keys } = this;
    const history = await fetchStored(temporal.connection, namespace, { workflowId, runId });
    await writeRecording(name, history, keys, namespace);
  }

  handleOf(claimNumber: string, runId?: string): WorkflowHandle {
    return this.client.workflow.getHandle(claimWorkflowId(claimNumber), runId);
  }

  /** Of a workflow that was just started, once it has read its row. */
  progressOf(claimNumber: string): Promise<ClaimProgress> {
    const ask = () => this.handleOf(claimNumber).query<ClaimProgress | null>(CLAIM_MESSAGE.progress);
    return eventually('the workflow to have read its row', async () => (await ask()) ?? undefined);
  }

  async eventCount(claimNumber: string): Promise<number> {
    return (await this.handleOf(claimNumber).fetchHistory()).events?.length ?? 0;
  }

  /** Waits until the claim stands in this stage. */
  untilStage(claimNumber: string, stage: Claim['stage']): Promise<true> {
    return eventually(`${claimNumber} in ${stage}`, async () =>
      (await this.office.get(claimNumber)).stage === stage ? true : undefined,
    );
  }

  private startOf(claimNumber: string): WithStartWorkflowOperation<ClaimWorkflow> {
    return new WithStartWorkflowOperation<ClaimWorkflow>(WORKFLOW_TYPE.claim, {
      workflowId: claimWorkflowId(claimNumber),
      taskQueue: this.taskQueue,
      args: [{ claimNumber }],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    });
  }

  private async recordStep(input: Parameters<RecordStep>[0]): ReturnType<RecordStep> {
    if (this.databaseAway) {
      throw ApplicationFailure.create({ message: 'PostgreSQL is away', type: 'DATABASE_AWAY' });
    }
    return this.activities.recordClaimStep(input);
  }
}
