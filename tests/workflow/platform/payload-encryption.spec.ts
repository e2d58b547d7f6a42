import { randomUUID } from 'node:crypto';
import { currentCorrelationId, runWithCorrelation } from '@jkk/platform/correlation';
import { createTemporalClient } from '@jkk/platform/temporal';
import type { TemporalClient } from '@jkk/platform/temporal';
import type { PayloadKeyRing } from '@jkk/platform/crypto';
import { WorkflowFailedError } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import { temporal as proto } from '@temporalio/proto';
import type { WorkflowBundle } from '@temporalio/worker';
import { connectTemporal } from '../../support/temporal';
import type { TestTemporal } from '../../support/temporal';
import { bundleTestWorkflows, startTestWorker, testKeys } from './bench';
import { askUpdate, tellSignal } from './secretive.workflow';
import type { secretiveWorkflow } from './secretive.workflow';

const activities = {
  fail: (marker: string): Promise<void> => Promise.reject(new Error(`could not pay ${marker}`)),
  echoCorrelation: (): Promise<string> => Promise.resolve(currentCorrelationId() ?? 'none'),
};

describe('payloads on a real server', () => {
  let temporal: TestTemporal;
  let bundle: WorkflowBundle;
  const clients: TemporalClient[] = [];

  beforeAll(async () => {
    temporal = await connectTemporal({ skipTime: false });
    bundle = await bundleTestWorkflows();
  });

  afterAll(async () => {
    await Promise.all(clients.map(({ connection }) => connection.close()));
    await temporal?.close();
  });

  const clientWith = (payloadKeys: PayloadKeyRing): TemporalClient => {
    const client = createTemporalClient({
      address: temporal.address,
      namespace: temporal.namespace,
      payloadKeys,
    });
    clients.push(client);
    return client;
  };

  const start = (client: TemporalClient, taskQueue: string, marker: string) =>
    client.client.workflow.start<typeof secretiveWorkflow>('secretiveWorkflow', {
      workflowId: `secretive/${randomUUID()}`,
      taskQueue,
      args: [marker],
    });

  /** The history as the server stores it, before any codec of ours. */
  const rawHistory = async ({ workflowId }: WorkflowHandle) => {
    const { history } = await temporal.connection.workflowService.getWorkflowExecutionHistory({
      namespace: temporal.namespace,
      execution: { workflowId },
    });
    return history ?? {};
  };
  const bytesOf = (history: object): Buffer =>
    Buffer.from(proto.api.history.v1.History.encode(history).finish());

  it('never carry a readable value or error text, and the SDK still reads them', async () => {
    const marker = `MARKER-${randomUUID()}`;
    const keys = testKeys('k1');
    const taskQueue = `secretive-${randomUUID()}`;
    const client = clientWith(keys);
    const worker = await startTestWorker(temporal, { bundle, taskQueue, activities, keys });
    const handle = await start(client, taskQueue, marker);
    const refusal = await handle
      .executeUpdate(askUpdate, { args: [`refuse ${marker}`] })
      .catch((error: Error) => error);
    await handle.signal(tellSignal, marker);
    const failure = await handle.result().catch((error: Error) => error);
    await worker.stop();

    expect(failure).toBeInstanceOf(WorkflowFailedError);
    expect((failure as WorkflowFailedError).cause?.message).toBe(`ends with ${marker}`);
    expect((refusal as Error & { cause: Error }).cause.message).toBe(`refused refuse ${marker}`);
    const history = await rawHistory(handle);
    expect(history.events?.length).toBeGreaterThan(10);
    expect(bytesOf(history).includes('MARKER-')).toBe(false);
    expect(bytesOf(history).includes('binary/encrypted')).toBe(true);
    // The check can fail: names that are meant to be readable are found by the same means.
    expect(bytesOf(history).includes('secretiveWorkflow')).toBe(true);
  });

  it('are written with the newest key, read with the one they name, and unreadable without it', async () => {
    const taskQueue = `rotation-${randomUUID()}`;
    const [oldRing, newRing] = [testKeys('k1'), testKeys('k2', 'k1')];
    const before = clientWith(oldRing);
    const handle = await start(before, taskQueue, 'written with k1');
    const worker = await startTestWorker(temporal, { bundle, taskQueue, activities, keys: newRing });
    const after = clientWith(newRing).client.workflow.getHandle(handle.workflowId);
    await after.signal(tellSignal, 'written with k2');
    const failure = await after.result().catch((error: Error) => error);
    await worker.stop();

    expect((failure as WorkflowFailedError).cause?.message).toBe('ends with written with k1');
    const bytes = bytesOf(await rawHistory(handle));
    expect([bytes.includes('k1'), bytes.includes('k2')]).toEqual([true, true]);
    const stranger = clientWith(testKeys('k3')).client.workflow.getHandle(handle.workflowId);
    await expect(stranger.result()).rejects.toThrow('No payload key with the id');
  });

  it('carry the correlation id of the caller through the workflow into its activity', async () => {
    const keys = testKeys('k1');
    const taskQueue = `correlation-${randomUUID()}`;
    const client = clientWith(keys);
    const worker = await startTestWorker(temporal, { bundle, taskQueue, activities, keys });
    const handle = await runWithCorrelation('started-by-report', () => start(client, taskQueue, 'x'));
    const heard = await runWithCorrelation('asked-by-officer', () =>
      handle.executeUpdate(askUpdate, { args: ['who asks'] }),
    );
    const repeated = await runWithCorrelation('asked-by-another', () =>
      handle.executeUpdate(askUpdate, { args: ['who asks'] }),
    );
    await handle.signal(tellSignal, 'end');
    await handle.result().catch(() => undefined);
    await worker.stop();
    expect([heard, repeated]).toEqual(['asked-by-officer', 'asked-by-another']);
  });
});
