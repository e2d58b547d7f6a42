import { randomUUID } from 'node:crypto';
import { createTemporalClient } from '@jkk/platform/temporal';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import { fastForward } from '../../support/time-skipping';
import { connectTemporal } from '../../support/temporal';
import type { TestTemporal } from '../../support/temporal';
import { eventually } from '../../support/wait';
import { bundleTestWorkflows, startTestWorker, testKeys } from './bench';
import type { TestWorker } from './bench';
import { diaryQuery, diarySignal, diaryUpdate } from './diary.workflow';
import type { DiaryEntry, DiaryProgress, diaryWorkflow } from './diary.workflow';

const DAY_MS = 86_400_000;
const taskQueue = `diary-${randomUUID()}`;
const keys = testKeys('k1');

/** The answers of the activity, per workflow, in the order in which they are asked for. */
type Script = (entry: DiaryEntry) => DiaryProgress;
const scripts = new Map<string, Script>();

describe('the inbox and the lazy alarm on a real server', () => {
  let temporal: TestTemporal;
  let worker: TestWorker;
  let client: ReturnType<typeof createTemporalClient>;
  let running = 0;
  let most = 0;

  beforeAll(async () => {
    temporal = await connectTemporal({ skipTime: false });
    client = createTemporalClient({
      address: temporal.address,
      namespace: temporal.namespace,
      payloadKeys: keys,
    });
    const { activityInfo } = await import('@temporalio/activity');
    const write = async (entry: DiaryEntry): Promise<DiaryProgress> => {
      const workflowId = activityInfo().workflowExecution?.workflowId ?? '';
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return scripts.get(workflowId)!(entry);
    };
    worker = await startTestWorker(temporal, {
      bundle: await bundleTestWorkflows(),
      taskQueue,
      activities: { write },
      keys,
    });
  });

  afterAll(async () => {
    await worker?.stop();
    await client?.connection.close();
    await temporal?.close();
  });

  const start = (progress: DiaryProgress, script: Script): Promise<WorkflowHandle<typeof diaryWorkflow>> => {
    const workflowId = `diary/${randomUUID()}`;
    scripts.set(workflowId, script);
    return client.client.workflow.start<typeof diaryWorkflow>('diaryWorkflow', {
      workflowId,
      taskQueue,
      args: [progress],
    });
  };

  const daysFromNow = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
  const forward = (handle: WorkflowHandle, days: number): Promise<void> =>
    fastForward(temporal.connection, {
      namespace: temporal.namespace,
      workflowId: handle.workflowId,
      milliseconds: days * DAY_MS,
    });
  /** A command that comes with the very first workflow task moves the deadline before any timer is started. */
  const untilAsleep = (handle: WorkflowHandle): Promise<unknown> =>
    eventually('the first timer', async () =>
      (await eventsOf(handle, 'timerStartedEventAttributes')) === 1 ? true : undefined,
    );
  const eventsOf = async (handle: WorkflowHandle, type: string): Promise<number> => {
    const { events } = await handle.fetchHistory();
    return (events ?? []).filter(
      (event) => `${event.eventType}`.includes(type) || event[type as keyof typeof event],
    ).length;
  };

  it('handles commands and facts one at a time, in order, and answers each caller', async () => {
    const handle = await start({ open: true, wakeUpAt: null }, ({ text }) => ({
      open: text !== 'last',
      wakeUpAt: text.startsWith('c') ? text : null,
    }));
    most = 0;
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_unused, index) =>
        handle.executeUpdate(diaryUpdate, { args: [`2099-01-0${index + 1}T00:00:00.000Z`] }),
      ),
    );
    await handle.signal(diarySignal, 'fact');
    await handle.executeUpdate(diaryUpdate, { args: ['last'] });
    expect(most).toBe(1);
    expect(answers).toHaveLength(8);
    expect(await handle.result()).toBe(10);
  });

  it("rings at the deadline with the workflow's clock, and the same deadline only once", async () => {
    const due = daysFromNow(30);
    const handle = await start({ open: true, wakeUpAt: due }, () => ({ open: true, wakeUpAt: due }));
    await forward(handle, 29);
    expect(await handle.query(diaryQuery)).toEqual([]);
    await forward(handle, 2);
    await eventually('the deadline', async () =>
      (await handle.query(diaryQuery)).length === 1 ? true : undefined,
    );
    await forward(handle, 400);
    const entries = await handle.query(diaryQuery);
    expect(entries.map(({ kind, text }) => [kind, text])).toEqual([['DEADLINE', due]]);
    expect(entries[0]!.at >= due).toBe(true);
  });

  it('fires a deadline that lies in the past at once, and does not spin', async () => {
    const past = daysFromNow(-1_000);
    const handle = await start({ open: true, wakeUpAt: past }, () => ({ open: true, wakeUpAt: past }));
    await eventually('the deadline', async () =>
      (await handle.query(diaryQuery)).length > 0 ? true : undefined,
    );
    await handle.executeUpdate(diaryUpdate, { args: ['a command'] });
    expect((await handle.query(diaryQuery)).map(({ kind }) => kind)).toEqual(['DEADLINE', 'COMMAND']);
  });

  it('rings again for one whose recording was lost, and for another one at the same instant', async () => {
    const [past, later] = [daysFromNow(-1_000), daysFromNow(400)];
    const standings = [
      { open: true, wakeUpAt: past, version: 2 },
      { open: true, wakeUpAt: later, version: 3 },
      { open: true, wakeUpAt: past, version: 2 },
      { open: true, wakeUpAt: later, version: 3 },
    ];
    const handle = await start({ open: true, wakeUpAt: past, version: 1 }, () => standings.shift()!);
    const kinds = async () => (await handle.query(diaryQuery)).map(({ kind }) => kind);
    await eventually('both deadlines', async () => (await kinds()).length === 2 || undefined);
    await handle.executeUpdate(diaryUpdate, { args: ['an older record is put back'] });
    await eventually('the deadline', async () => (await kinds()).length === 4 || undefined);
    expect(await kinds()).toEqual(['DEADLINE', 'DEADLINE', 'COMMAND', 'DEADLINE']);
  });

  it('starts no timer when a deadline moves later, and goes back to sleep when the old timer rings', async () => {
    const [first, second] = [daysFromNow(10), daysFromNow(400)];
    const handle = await start({ open: true, wakeUpAt: first }, () => ({ open: true, wakeUpAt: second }));
    await untilAsleep(handle);
    await handle.executeUpdate(diaryUpdate, { args: ['later'] });
    await handle.executeUpdate(diaryUpdate, { args: ['later still'] });
    expect(await eventsOf(handle, 'timerStartedEventAttributes')).toBe(1);
    await forward(handle, 20);
    expect((await handle.query(diaryQuery)).map(({ kind }) => kind)).toEqual(['COMMAND', 'COMMAND']);
    await eventually('the next timer', async () =>
      (await eventsOf(handle, 'timerStartedEventAttributes')) === 2 ? true : undefined,
    );
    await forward(handle, 400);
    await eventually('the deadline', async () =>
      (await handle.query(diaryQuery)).length === 3 ? true : undefined,
    );
    expect((await handle.query(diaryQuery)).at(-1)).toMatchObject({ kind: 'DEADLINE', text: second });
  });

  it('rings for a deadline that was set while the one before was being recorded', async () => {
    const [first, second] = [daysFromNow(1), daysFromNow(3)];
    const handle = await start({ open: true, wakeUpAt: first }, ({ text }) => ({
      open: true,
      wakeUpAt: text === first ? second : null,
    }));
    await forward(handle, 4);
    await eventually('both deadlines', async () =>
      (await handle.query(diaryQuery)).length === 2 ? true : undefined,
    );
    expect((await handle.query(diaryQuery)).map(({ text }) => text)).toEqual([first, second]);
  });

  it('wakes earlier when the deadline moves nearer', async () => {
    const [far, near] = [daysFromNow(400), daysFromNow(5)];
    const handle = await start({ open: true, wakeUpAt: far }, ({ kind }) => ({
      open: true,
      wakeUpAt: kind === 'COMMAND' ? near : null,
    }));
    await untilAsleep(handle);
    await handle.executeUpdate(diaryUpdate, { args: ['sooner'] });
    await forward(handle, 6);
    await eventually('the deadline', async () =>
      (await handle.query(diaryQuery)).length === 2 ? true : undefined,
    );
    expect((await handle.query(diaryQuery)).at(-1)).toMatchObject({ kind: 'DEADLINE', text: near });
  });

  it('answers a command whose activity failed with the failure and lives on', async () => {
    const handle = await start({ open: true, wakeUpAt: null }, ({ text }) => {
      if (text === 'broken') throw new Error('the store is away');
      return { open: true, wakeUpAt: null };
    });
    const failure = await handle
      .executeUpdate(diaryUpdate, { args: ['broken'] })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WorkflowUpdateFailedError);
    await handle.executeUpdate(diaryUpdate, { args: ['whole'] });
    expect((await handle.query(diaryQuery)).map(({ text }) => text)).toEqual(['whole']);
  });

  it('keeps a fact and a deadline whose activity failed and tries them again', async () => {
    let away = true;
    const due = daysFromNow(1 / 24);
    const handle = await start({ open: true, wakeUpAt: due }, ({ kind }) => {
      if (away && kind !== 'COMMAND') throw new Error('the store is away');
      return { open: true, wakeUpAt: due };
    });
    await handle.signal(diarySignal, 'paid');
    await handle.executeUpdate(diaryUpdate, { args: ['passes meanwhile'] });
    expect((await handle.query(diaryQuery)).map(({ kind }) => kind)).toEqual(['COMMAND']);
    await forward(handle, 1.1 / 24);
    away = false;
    await forward(handle, 1 / 24);
    await eventually('both', async () => ((await handle.query(diaryQuery)).length === 3 ? true : undefined));
    expect((await handle.query(diaryQuery)).map(({ kind }) => kind).sort()).toEqual([
      'COMMAND',
      'DEADLINE',
      'FACT',
    ]);
  });
});
