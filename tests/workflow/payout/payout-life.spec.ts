import { randomUUID } from 'node:crypto';
import { Client } from '@temporalio/client';
import type { WorkflowHandleWithFirstExecutionRunId } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import {
  PAYOUT_MESSAGE,
  payoutWorkflowId,
  WORKFLOW_TYPE,
  type PayoutActivities,
  type PayoutOutcome,
  type PayoutStep,
  type PayoutStepInput,
  type PayoutWorkflowInput,
} from '@jkk/contracts/temporal';
import { isSettledPayout, observationId, type PayoutState } from '@jkk/domain/payout';
import { connectTemporal, workflowBundlePath, type TestTemporal } from '../../support/temporal';
import { eventually } from '../../support/wait';

Runtime.install({ logger: new DefaultLogger('ERROR') });

type PayoutWorkflow = (input: PayoutWorkflowInput) => Promise<PayoutOutcome>;
type Answer = PayoutStep | Error | Promise<PayoutStep>;
type Call = { readonly activity: 'send' | 'inquire'; readonly now: string };

const taskQueue = `payments-${randomUUID()}`;
const CLAIMED: PayoutStep = { state: 'CLAIMED_PAID', next: 'WAIT', afterSeconds: 0 };
const unknownFor = (afterSeconds: number): PayoutStep => ({
  state: 'UNKNOWN',
  next: 'INQUIRE',
  afterSeconds,
});

/** What the activities answer for each payout, in order, and what they were asked. */
const scripts = new Map<string, Answer[]>();
const calls = new Map<string, Call[]>();
/** Where the row of a payout stands, as far as a statement or a person has moved it. */
const rows = new Map<string, PayoutState>();

let temporal: TestTemporal;
let client: Client;
let worker: Worker;
let running: Promise<void>;

const answer = (activity: Call['activity']) =>
  async function act({ payoutId, now }: PayoutStepInput): Promise<PayoutStep> {
    calls.get(payoutId)?.push({ activity, now });
    const next = scripts.get(payoutId)?.shift();
    if (next === undefined) throw ApplicationFailure.nonRetryable('The script is at its end');
    if (next instanceof Error) throw next;
    return next;
  };

function standing(payoutId: string): PayoutStep {
  const state = rows.get(payoutId) ?? 'CLAIMED_PAID';
  return { state, next: isSettledPayout(state) ? 'END' : 'WAIT', afterSeconds: 0 };
}

beforeAll(async () => {
  temporal = await connectTemporal();
  client = new Client({ connection: temporal.connection });
  await startWorker();
});

async function startWorker(): Promise<void> {
  const activities: Omit<PayoutActivities, 'checkPayee'> = {
    sendPayout: answer('send'),
    inquirePayout: answer('inquire'),
    lookAtPayout: ({ payoutId }) => Promise.resolve(standing(payoutId)),
  };
  worker = await Worker.create({
    connection: temporal.native,
    taskQueue,
    workflowBundle: { codePath: workflowBundlePath },
    activities,
  });
  running = worker.run();
}

afterAll(async () => {
  worker?.shutdown();
  await running;
  await temporal?.close();
});

interface Run {
  readonly payoutId: string;
  readonly handle: WorkflowHandleWithFirstExecutionRunId<PayoutWorkflow>;
  readonly asked: Call[];
  /** Moves the row and tells the workflow. */
  tell(state: PayoutState, count?: number): Promise<void>;
  /** Tells what no row says. */
  lie(state: PayoutState): Promise<void>;
}

async function start(...script: Answer[]): Promise<Run> {
  const payoutId = randomUUID().replaceAll('-', '').slice(0, 13).toUpperCase();
  const asked: Call[] = [];
  scripts.set(payoutId, script);
  calls.set(payoutId, asked);
  const handle = await client.workflow.start<PayoutWorkflow>(WORKFLOW_TYPE.payout, {
    workflowId: payoutWorkflowId(payoutId),
    taskQueue,
    args: [{ payoutId }],
    workflowIdReusePolicy: 'REJECT_DUPLICATE',
  });
  const lie = (state: PayoutState, count = 1) =>
    handle.signal(PAYOUT_MESSAGE.observed, { observationId: observationId(payoutId, state, count) });
  const tell = (state: PayoutState, count = 1) => {
    rows.set(payoutId, state);
    return lie(state, count);
  };
  return { payoutId, handle, asked, tell, lie };
}

async function askedFor(run: Run, activities: Call['activity'][]): Promise<void> {
  const sequence = activities.join();
  await eventually(
    `the calls ${sequence}`,
    async () => run.asked.map((call) => call.activity).join() === sequence || undefined,
  );
}

describe('payoutWorkflow', () => {
  it('sends, waits without a timer, and ends with the statement, in 18 events', async () => {
    const run = await start(CLAIMED);
    await askedFor(run, ['send']);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await run.tell('RECONCILED');
    expect(await run.handle.result()).toEqual({ payoutId: run.payoutId, state: 'RECONCILED' });
    const { events } = await run.handle.fetchHistory();
    expect(events?.length).toBeLessThan(19);
  });

  it('asks by its timers what became of an unknown sending, and never sends again', async () => {
    const run = await start(unknownFor(900), unknownFor(1_800), CLAIMED);
    await askedFor(run, ['send', 'inquire', 'inquire']);
    await run.tell('RECONCILED');
    expect((await run.handle.result()).state).toBe('RECONCILED');
    const [sent, first, second] = run.asked.map((call) => Date.parse(call.now));
    expect(Number(first) - Number(sent)).toBeGreaterThanOrEqual(900_000);
    expect(Number(second) - Number(first)).toBeGreaterThanOrEqual(1_800_000);
  });

  it('asks after a sending that broke, and never sends again', async () => {
    const run = await start(new Error('the worker was killed'), unknownFor(60), CLAIMED);
    await askedFor(run, ['send', 'inquire', 'inquire']);
    await run.tell('RECONCILED');
    expect((await run.handle.result()).state).toBe('RECONCILED');
    expect(run.asked.filter((call) => call.activity === 'send')).toHaveLength(1);
  });

  it('goes on asking while the database is away', async () => {
    const run = await start(
      unknownFor(1),
      new Error('PostgreSQL is away'),
      new Error('PostgreSQL is away'),
      CLAIMED,
    );
    await askedFor(run, ['send', 'inquire', 'inquire', 'inquire']);
    await run.tell('RECONCILED');
    expect((await run.handle.result()).state).toBe('RECONCILED');
  });

  it('ends with a statement that is quicker than the answer', async () => {
    let answer: (step: PayoutStep) => void = () => undefined;
    const run = await start(new Promise<PayoutStep>((resolve) => (answer = resolve)));
    await askedFor(run, ['send']);
    await run.tell('RECONCILED');
    expect((await run.handle.result()).state).toBe('RECONCILED');
    answer(CLAIMED);
  });

  it('sends again only what the bank has nothing of, after the pause', async () => {
    const run = await start({ state: 'RELEASED', next: 'SEND', afterSeconds: 300 }, CLAIMED);
    await askedFor(run, ['send', 'send']);
    const [first, second] = run.asked.map((call) => Date.parse(call.now));
    expect(Number(second) - Number(first)).toBeGreaterThanOrEqual(300_000);
    await run.tell('RECONCILED');
    expect((await run.handle.result()).state).toBe('RECONCILED');
  });

  it('waits over a weekend for the window of its rail, and is sent by itself whatever worker lives then', async () => {
    const HOURS = 6 * 3600;
    const waiting: PayoutStep = { state: 'RELEASED', next: 'SEND', afterSeconds: HOURS };
    let answer: (step: PayoutStep) => void = () => undefined;
    const held = new Promise<PayoutStep>((resolve) => (answer = resolve));
    const looks = 8;
    const run = await start(waiting, held, ...Array<PayoutStep>(looks).fill(waiting), CLAIMED);
    await askedFor(run, ['send', 'send']);
    worker.shutdown();
    answer(waiting);
    await running;
    expect(run.asked).toHaveLength(2);
    await startWorker();
    await askedFor(run, Array<'send'>(looks + 3).fill('send'));
    const at = run.asked.map((call) => Date.parse(call.now));
    expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual((looks + 2) * HOURS * 1000);
    await run.tell('RECONCILED');
    expect((await run.handle.result()).state).toBe('RECONCILED');
  });

  it('waits for people while it is held: another release sends', async () => {
    const run = await start({ state: 'HELD', next: 'WAIT', afterSeconds: 0 }, CLAIMED);
    await askedFor(run, ['send']);
    await run.tell('RELEASED');
    await askedFor(run, ['send', 'send']);
    await run.tell('RECONCILED', 2);
    expect((await run.handle.result()).state).toBe('RECONCILED');
  });

  it.each(['CANCELLED', 'FAILED', 'RETURNED'] as const)('ends when it is %s', async (state) => {
    const run = await start({ state: 'HELD', next: 'WAIT', afterSeconds: 0 });
    await askedFor(run, ['send']);
    await run.tell(state);
    expect(await run.handle.result()).toEqual({ payoutId: run.payoutId, state });
  });

  it('ends at once where the bank refused for good', async () => {
    const run = await start({ state: 'FAILED', next: 'END', afterSeconds: 0 });
    expect(await run.handle.result()).toEqual({ payoutId: run.payoutId, state: 'FAILED' });
  });

  it.each(['RECONCILED', 'RETURNED', 'FAILED', 'CANCELLED'] as const)(
    'believes no word of %s that its row does not say',
    async (state) => {
      const run = await start(CLAIMED);
      await askedFor(run, ['send']);
      await run.lie(state);
      await eventually(
        'the look at the row',
        async () =>
          (await run.handle.fetchHistory()).events?.some((event) => event.markerRecordedEventAttributes) ||
          undefined,
      );
      expect((await run.handle.describe()).status.name).toBe('RUNNING');
      await run.tell('RECONCILED');
      expect((await run.handle.result()).state).toBe('RECONCILED');
    },
  );

  it('begins its history anew when its bank says nothing for long, and goes on where it was', async () => {
    const run = await start(...Array.from({ length: 40 }, () => unknownFor(1_800)), CLAIMED);
    const first = run.handle.firstExecutionRunId;
    await eventually('a new run', async () =>
      (await client.workflow.getHandle(run.handle.workflowId).describe()).runId === first ? undefined : true,
    );
    await run.tell('RECONCILED');
    expect((await run.handle.result()).state).toBe('RECONCILED');
    expect(run.asked.filter((call) => call.activity === 'send')).toHaveLength(1);
  });

  it('makes nothing of a signal that it does not understand', async () => {
    const run = await start(CLAIMED);
    await askedFor(run, ['send']);
    await run.handle.signal(PAYOUT_MESSAGE.observed, { observationId: 'nonsense' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(run.asked).toHaveLength(1);
    await run.tell('RECONCILED');
    expect((await run.handle.result()).state).toBe('RECONCILED');
  });
});
