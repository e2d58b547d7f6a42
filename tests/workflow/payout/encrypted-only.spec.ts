import { randomUUID } from 'node:crypto';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import { CompleteAsyncError, Context } from '@temporalio/activity';
import { Worker } from '@temporalio/worker';
import {
  PAYOUT_MESSAGE,
  RECONCILIATION_MESSAGE,
  WORKFLOW_TYPE,
  type PayoutOutcome,
  type PayoutStep,
  type ReadStatementInput,
  type StatementReading,
} from '@jkk/contracts/temporal';
import { observationId } from '@jkk/domain/payout';
import { createWorkerDataConverter, encryptedOnlyActivityInterceptor } from '@jkk/platform/temporal';
import { clientsWithAndWithoutKey, testKeys, type Clients } from '../platform/bench';
import { fetchStored, writeRecording } from '../../replay/recording';
import { connectTemporal, workflowBundlePath, type TestTemporal } from '../../support/temporal';
import { eventually } from '../../support/wait';

const keys = testKeys('k1');
const taskQueue = `payments-${randomUUID()}`;
const PAID: PayoutStep = { state: 'RECONCILED', next: 'END', afterSeconds: 0 };
const WAITING: PayoutStep = { state: 'CLAIMED_PAID', next: 'WAIT', afterSeconds: 0 };
const reading: StatementReading = {
  bankCode: '002',
  readFrom: '2026-11-21T02:00:00.000Z',
  readTo: '2026-11-21T02:00:10.000Z',
  newLines: 1,
  matched: 1,
  returned: 0,
  unmatched: 0,
  nextReadInSeconds: 3_600,
  busySeconds: 1,
};

/** Activities that a stranger answers in the place of the worker, by workflow. */
const taken = new Map<string, string>();
const asked: string[] = [];
let isPaid = false;
let readings = 0;

/** Leaves the activity open for whoever completes it. */
function leaveOpen(): never {
  const { workflowExecution, activityId } = Context.current().info;
  taken.set(workflowExecution!.workflowId, activityId);
  throw new CompleteAsyncError();
}

const activities = {
  sendPayout: (): Promise<PayoutStep> => leaveOpen(),
  inquirePayout: (): Promise<PayoutStep> => {
    asked.push('inquire');
    return Promise.resolve(isPaid ? PAID : WAITING);
  },
  lookAtPayout: (): Promise<PayoutStep> => Promise.resolve(isPaid ? PAID : WAITING),
  readStatement: ({ bankCode }: ReadStatementInput): Promise<StatementReading> => {
    readings += 1;
    return readings === 1 ? leaveOpen() : Promise.resolve({ ...reading, bankCode });
  },
};

let temporal: TestTemporal;
let clients: Clients;
let worker: Worker;
let running: Promise<void>;

beforeAll(async () => {
  temporal = await connectTemporal({ skipTime: false });
  clients = clientsWithAndWithoutKey(temporal, keys);
  worker = await Worker.create({
    connection: temporal.native,
    namespace: temporal.namespace,
    taskQueue,
    workflowBundle: { codePath: workflowBundlePath },
    dataConverter: createWorkerDataConverter(keys, temporal.namespace),
    interceptors: { activity: [encryptedOnlyActivityInterceptor] },
    activities,
  });
  running = worker.run();
});

afterAll(async () => {
  worker?.shutdown();
  await running;
  await temporal?.close();
});

/** A stranger ends the activity that this workflow waits for. */
async function answerFor(workflowId: string, answer: object): Promise<void> {
  const activityId = await eventually('the activity', () => Promise.resolve(taken.get(workflowId)));
  await clients.stranger.activity.complete({ workflowId, activityId }, answer);
}

async function failedTasks(handle: WorkflowHandle): Promise<number> {
  const { events } = await handle.fetchHistory();
  return events?.filter((event) => event.workflowTaskFailedEventAttributes).length ?? 0;
}

describe('who has no key', () => {
  it('neither ends a payout nor answers for its sender', async () => {
    const payoutId = randomUUID();
    const handle = await clients.ours.workflow.start<() => Promise<PayoutOutcome>>(WORKFLOW_TYPE.payout, {
      workflowId: `payout/${payoutId}`,
      taskQueue,
      args: [{ payoutId }] as never,
    });
    await answerFor(handle.workflowId, PAID);
    await eventually('the inquiry', () => Promise.resolve(asked.length === 1 || undefined));
    const stranger = clients.stranger.workflow.getHandle(handle.workflowId);
    const news = { observationId: observationId(payoutId, 'RECONCILED', 1) };
    await stranger.signal(PAYOUT_MESSAGE.observed, news);
    await stranger.signal(PAYOUT_MESSAGE.observed);
    isPaid = true;
    await handle.signal(PAYOUT_MESSAGE.observed, news);
    expect(await handle.result()).toEqual({ payoutId, state: 'RECONCILED' });
    expect(await failedTasks(handle)).toBe(0);
    const { events } = await handle.fetchHistory();
    expect(
      events?.filter((event) => event.markerRecordedEventAttributes?.markerName === 'core_local_activity'),
    ).toHaveLength(1);
    if (process.env.RECORD_HISTORIES === undefined) return;
    const { runId } = await handle.describe();
    const stored = await fetchStored(temporal.connection, temporal.namespace, {
      workflowId: handle.workflowId,
      runId,
    });
    await writeRecording('cautious-payout', stored, keys, temporal.namespace);
  });

  it('neither answers for the reader of a statement nor asks for one', async () => {
    const handle = await clients.ours.workflow.start(WORKFLOW_TYPE.reconciliation, {
      workflowId: `reconciliation/${randomUUID()}`,
      taskQueue,
      args: [{ bankCode: '002' }],
    });
    const readNow = (client: Clients['ours']) =>
      client.workflow
        .getHandle(handle.workflowId)
        .executeUpdate(RECONCILIATION_MESSAGE.readNow, { args: [{}] });
    await answerFor(handle.workflowId, reading);
    await eventually('another reading', () => Promise.resolve(readings === 2 || undefined));
    const refused = await readNow(clients.stranger).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WorkflowUpdateFailedError);
    expect((refused as WorkflowUpdateFailedError).cause).toMatchObject({ type: 'PAYLOAD.REFUSED' });
    expect(readings).toBe(2);
    await readNow(clients.ours);
    expect(readings).toBe(3);
    expect(await failedTasks(handle)).toBe(0);
    await handle.terminate();
  });
});
