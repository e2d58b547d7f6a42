import { randomUUID } from 'node:crypto';
import { TASK_QUEUE, claimWorkflowId, payoutWorkflowId } from '@jkk/contracts/temporal';
import { openAppDatabase } from '@jkk/persistence/connection';
import { OutboxListener, OutboxRepository } from '@jkk/persistence/outbox';
import type { OutboxMessage } from '@jkk/persistence/outbox';
import { inTransaction } from '@jkk/persistence/database';
import { createLogger } from '@jkk/platform/logging';
import { createTemporalClient } from '@jkk/platform/temporal';
import type { TemporalClient } from '@jkk/platform/temporal';
import { temporal as proto } from '@temporalio/proto';
import type { DataSource } from 'typeorm';
import { OutboxDelivery } from '../../../apps/worker/src/outbox/delivery';
import { OutboxRelay } from '../../../apps/worker/src/outbox/relay';
import { createDatabase } from '../../support/postgres';
import type { TestDatabase } from '../../support/postgres';
import { connectTemporal } from '../../support/temporal';
import type { TestTemporal } from '../../support/temporal';
import { eventually } from '../../support/wait';
import { createNamespace, testKeys } from './bench';

const logger = createLogger('test', { level: 'silent' });
const outbox = new OutboxRepository();

interface Row {
  readonly key: string;
  readonly attempts: number;
  readonly sent_at: string | null;
  readonly last_error_code: string | null;
}

describe('the outbox relay', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let temporal: TestTemporal;
  let client: TemporalClient;
  let delivery: OutboxDelivery;

  beforeAll(async () => {
    database = await createDatabase();
    dataSource = await openAppDatabase({ url: database.appUrl });
    temporal = await connectTemporal({ skipTime: false });
    client = createTemporalClient({
      address: temporal.address,
      // Its claims have no rows, so no worker of another spec may meet them.
      namespace: await createNamespace(temporal),
      payloadKeys: testKeys('k1'),
    });
    delivery = new OutboxDelivery(client.client);
  });

  afterAll(async () => {
    await client?.connection.close();
    await temporal?.close();
    await dataSource?.destroy();
    await database?.drop();
  });

  /** Ends a workflow as its own code would, in a spec that runs no worker. */
  async function complete(workflowId: string): Promise<void> {
    const { namespace } = client.client.options;
    const { workflowService } = client.connection;
    for (;;) {
      const task = await client.client.withDeadline(Date.now() + 20_000, () =>
        workflowService.pollWorkflowTaskQueue({ namespace, taskQueue: { name: TASK_QUEUE.payments } }),
      );
      if (task.workflowExecution?.workflowId !== workflowId) continue;
      const commandType = proto.api.enums.v1.CommandType.COMMAND_TYPE_COMPLETE_WORKFLOW_EXECUTION;
      const command = { commandType, completeWorkflowExecutionCommandAttributes: {} };
      await workflowService.respondWorkflowTaskCompleted({
        namespace,
        taskToken: task.taskToken,
        commands: [command],
      });
      return;
    }
  }

  const newClaimNumber = (): string => `JKK-2026-${randomUUID()}`;
  const add = (message: OutboxMessage, correlationId: string | null = null): Promise<void> =>
    inTransaction(dataSource, (em) => outbox.add(em, message, correlationId));
  const rows = (part: string): Promise<Row[]> =>
    dataSource.query(
      `SELECT key, attempts, sent_at, last_error_code FROM outbox WHERE key LIKE '%' || $1 ORDER BY id`,
      [part],
    );
  /** Time passes for the rows: leases end and pauses are over. */
  const letLeasesEnd = (): Promise<unknown> =>
    dataSource.query(`UPDATE outbox SET next_attempt_at = now() WHERE sent_at IS NULL`);
  const relayWith = (deliver: (message: OutboxMessage) => Promise<void>, restMs?: number): OutboxRelay =>
    new OutboxRelay({ dataSource, outbox, logger, delivery: { deliver }, ...(restMs && { restMs }) });
  const relay = (): OutboxRelay => relayWith((message) => delivery.deliver(message));
  const runsOf = async (workflowId: string): Promise<number> => {
    const { workflowExecutionInfo } = await client.client.workflow
      .getHandle(workflowId)
      .describe()
      .then(({ raw }) => raw);
    return workflowExecutionInfo?.execution?.runId ? 1 : 0;
  };

  it('forgets what was rolled back and keeps one row of what was added twice', async () => {
    const [kept, undone] = [newClaimNumber(), newClaimNumber()];
    await inTransaction(dataSource, async (em) => {
      await outbox.add(em, { kind: 'START_CLAIM', claimNumber: undone });
      throw new Error('undo');
    }).catch(() => undefined);
    await add({ kind: 'START_CLAIM', claimNumber: kept });
    await add({ kind: 'START_CLAIM', claimNumber: kept });
    expect(await rows(undone)).toEqual([]);
    expect(await rows(kept)).toHaveLength(1);
  });

  it('starts a claim once and carries the correlation id of the request', async () => {
    const claimNumber = newClaimNumber();
    await add({ kind: 'START_CLAIM', claimNumber }, 'request-12345');
    await relay().relayOnce();
    expect(await rows(claimNumber)).toMatchObject([{ attempts: 1, last_error_code: null }]);
    expect((await rows(claimNumber))[0]?.sent_at).not.toBeNull();
    const { events } = await client.client.workflow.getHandle(claimWorkflowId(claimNumber)).fetchHistory();
    const fields = events?.[0]?.workflowExecutionStartedEventAttributes?.header?.fields;
    expect(Buffer.from(fields?.['correlation-id']?.data ?? []).toString()).toBe('"request-12345"');
  });

  it('delivers again what it could not mark as sent, and starts nothing twice', async () => {
    const claimNumber = newClaimNumber();
    await add({ kind: 'START_CLAIM', claimNumber });
    const dying = new OutboxRelay({
      dataSource,
      logger,
      delivery,
      outbox: Object.assign(new OutboxRepository(), { markSent: () => Promise.reject(new Error('killed')) }),
    });
    await expect(dying.relayOnce()).rejects.toThrow('killed');
    expect(await runsOf(claimWorkflowId(claimNumber))).toBe(1);
    expect(await rows(claimNumber)).toMatchObject([{ attempts: 1, sent_at: null }]);
    await relay().relayOnce();
    expect(await rows(claimNumber)).toMatchObject([{ attempts: 1, sent_at: null }]);

    await letLeasesEnd();
    const { runId } = await client.client.workflow.getHandle(claimWorkflowId(claimNumber)).describe();
    await relay().relayOnce();
    expect((await rows(claimNumber))[0]).toMatchObject({ attempts: 2 });
    expect((await rows(claimNumber))[0]?.sent_at).not.toBeNull();
    const after = await client.client.workflow.getHandle(claimWorkflowId(claimNumber)).describe();
    expect(after.runId).toBe(runId);
  });

  it.each([
    ['does not start a payout again that has ended', 'COMPLETED'],
    ['starts a payout again whose process was terminated', 'TERMINATED'],
  ])('%s', async (_what, ending) => {
    const payoutId = randomUUID();
    await add({ kind: 'START_PAYOUT', payoutId });
    await relay().relayOnce();
    const handle = client.client.workflow.getHandle(payoutWorkflowId(payoutId));
    const { runId } = await handle.describe();
    if (ending === 'TERMINATED') await handle.terminate('by mistake');
    else await complete(payoutWorkflowId(payoutId));
    await dataSource.query(
      `UPDATE outbox SET sent_at = NULL, next_attempt_at = now() WHERE key LIKE '%' || $1`,
      [payoutId],
    );
    await add({ kind: 'SIGNAL_PAYOUT', payoutId, observationId: 'line-1' });
    await relay().relayOnce();
    const all = await dataSource.query<Row[]>(`SELECT sent_at FROM outbox WHERE key LIKE '%' || $1 || '%'`, [
      payoutId,
    ]);
    expect(all.filter(({ sent_at }) => sent_at === null)).toEqual([]);
    const after = await handle.describe();
    expect(after.status.name).toBe(ending === 'TERMINATED' ? 'RUNNING' : 'COMPLETED');
    expect(after.runId === runId).toBe(ending === 'COMPLETED');
  });

  it('reopens a closed claim for a fact, with the fact in its inbox', async () => {
    const claimNumber = newClaimNumber();
    await add({ kind: 'START_CLAIM', claimNumber });
    await relay().relayOnce();
    const handle = client.client.workflow.getHandle(claimWorkflowId(claimNumber));
    const { runId } = await handle.describe();
    await handle.terminate('closed');
    const fact = {
      factId: 'P1:payoutReturned',
      code: 'payoutReturned',
      payoutId: 'P1',
      at: '2026-11-21T02:00:00.000Z',
    } as const;
    await add({ kind: 'SIGNAL_CLAIM', claimNumber, fact });
    await relay().relayOnce();
    expect((await handle.describe()).runId).not.toBe(runId);
    const { events } = await handle.fetchHistory();
    expect(
      events?.some((event) => event.workflowExecutionSignaledEventAttributes?.signalName === 'claimFact'),
    ).toBe(true);
  });

  it('leaves payees to the payments process', async () => {
    const payoutId = randomUUID();
    await add({ kind: 'CHECK_PAYEE', payoutId, bankCode: '008' });
    await relay().relayOnce();
    expect(await rows(payoutId)).toMatchObject([{ attempts: 0, sent_at: null }]);
  });

  it('waits for a Temporal that is away, with a code for the reason, and sends when it is back', async () => {
    const claimNumber = newClaimNumber();
    const nowhere = createTemporalClient({
      address: '127.0.0.1:9',
      namespace: 'default',
      payloadKeys: testKeys('k1'),
    });
    const away = new OutboxDelivery(nowhere.client);
    await add({ kind: 'START_CLAIM', claimNumber });
    await relayWith((message) => away.deliver(message)).relayOnce();
    await nowhere.connection.close();
    const [waiting] = await rows(claimNumber);
    expect(waiting).toMatchObject({ attempts: 1, sent_at: null });
    expect(['UNAVAILABLE', 'DEADLINE_EXCEEDED']).toContain(waiting?.last_error_code);

    await letLeasesEnd();
    await relay().relayOnce();
    expect(await rows(claimNumber)).toMatchObject([{ attempts: 2, last_error_code: null }]);
    expect(await runsOf(claimWorkflowId(claimNumber))).toBe(1);
  });

  it('gives every message to one of several relays only', async () => {
    const part = randomUUID();
    for (let index = 0; index < 120; index += 1) {
      await add({ kind: 'START_CLAIM', claimNumber: `${index}-${part}` });
    }
    const taken: string[] = [];
    const counting = (): OutboxRelay =>
      relayWith(async (message) => {
        if (message.kind === 'START_CLAIM') taken.push(message.claimNumber);
        await Promise.resolve();
      });
    const relays = Array.from({ length: 4 }, counting);
    for (let round = 0; round < 3; round += 1) await Promise.all(relays.map((each) => each.relayOnce()));
    expect(taken.filter((claimNumber) => claimNumber.endsWith(part))).toHaveLength(120);
    expect(new Set(taken).size).toBe(taken.length);
  });

  it('is woken by a commit, and finishes its batch before it stops', async () => {
    const heard: string[] = [];
    const running = relayWith(async (message) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (message.kind === 'START_CLAIM') heard.push(message.claimNumber);
    }, 3_600_000);
    const listener = new OutboxListener({ url: database.appUrl, onMessage: () => running.wake() });
    await running.start();
    await listener.start();
    const claimNumber = newClaimNumber();
    await add({ kind: 'START_CLAIM', claimNumber });
    await eventually(
      'the lease',
      async () => ((await rows(claimNumber))[0]?.attempts === 1 ? true : undefined),
      {
        everyMs: 10,
      },
    );
    await listener.stop();
    await running.stop();
    expect(heard).toEqual([claimNumber]);
    expect((await rows(claimNumber))[0]?.sent_at).not.toBeNull();
  });
});
