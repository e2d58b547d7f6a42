import { randomUUID } from 'node:crypto';
import { Client, WorkflowUpdateFailedError, type WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import {
  RECONCILIATION_MESSAGE,
  reconciliationWorkflowId,
  WORKFLOW_TYPE,
  type ReadStatementInput,
  type ReadStatementRequest,
  type ReconciliationSummary,
  type ReconciliationWorkflowInput,
  type StatementReading,
} from '@jkk/contracts/temporal';
import { connectTemporal, workflowBundlePath, type TestTemporal } from '../../support/temporal';
import { eventually } from '../../support/wait';

Runtime.install({ logger: new DefaultLogger('ERROR') });

type ReconciliationWorkflow = (input: ReconciliationWorkflowInput) => Promise<void>;

interface Bank {
  readonly code: string;
  readonly readings: ReadStatementInput[];
  /** Whether a transfer waits for its line. */
  expecting: boolean;
  broken: boolean;
  atOnce: number;
  mostAtOnce: number;
}

const taskQueue = `payments-${randomUUID()}`;
const banks = new Map<string, Bank>();
let temporal: TestTemporal;
let client: Client;
let worker: Worker;
let running: Promise<void>;

async function readStatement(input: ReadStatementInput): Promise<StatementReading> {
  const bank = banks.get(input.bankCode);
  if (bank === undefined) throw ApplicationFailure.nonRetryable('No such bank');
  bank.readings.push(input);
  if (bank.broken) throw ApplicationFailure.nonRetryable('The bank is away', 'BANK_UNAVAILABLE');
  bank.atOnce += 1;
  bank.mostAtOnce = Math.max(bank.mostAtOnce, bank.atOnce);
  await new Promise((resolve) => setTimeout(resolve, 20));
  bank.atOnce -= 1;
  return {
    bankCode: input.bankCode,
    readFrom: '2026-11-21T02:00:00.000Z',
    readTo: '2026-11-21T02:00:10.000Z',
    newLines: 1,
    matched: 1,
    returned: 0,
    unmatched: 0,
    expecting: bank.expecting,
    nextReadInSeconds: bank.expecting ? 1 : 3_600,
    busySeconds: 1,
  };
}

beforeAll(async () => {
  temporal = await connectTemporal({ skipTime: false });
  client = new Client({ connection: temporal.connection });
  worker = await Worker.create({
    connection: temporal.native,
    taskQueue,
    workflowBundle: { codePath: workflowBundlePath },
    activities: { readStatement },
  });
  running = worker.run();
});

afterAll(async () => {
  worker?.shutdown();
  await running;
  await temporal?.close();
});

function openBank(expecting: boolean): Bank {
  const code = randomUUID().slice(0, 8);
  const bank: Bank = { code, readings: [], expecting, broken: false, atOnce: 0, mostAtOnce: 0 };
  banks.set(code, bank);
  return bank;
}

async function start(
  expecting: boolean,
): Promise<{ bank: Bank; handle: WorkflowHandle<ReconciliationWorkflow> }> {
  const bank = openBank(expecting);
  const handle = await client.workflow.start<ReconciliationWorkflow>(WORKFLOW_TYPE.reconciliation, {
    workflowId: reconciliationWorkflowId(bank.code),
    taskQueue,
    args: [{ bankCode: bank.code }],
  });
  return { bank, handle };
}

const readNow = (handle: WorkflowHandle<ReconciliationWorkflow>, request: ReadStatementRequest = {}) =>
  handle.executeUpdate<ReconciliationSummary, [ReadStatementRequest]>(RECONCILIATION_MESSAGE.readNow, {
    args: [request],
  });
const readings = (bank: Bank, count: number) =>
  eventually(`${count} readings`, async () => bank.readings.length >= count || undefined);

const SUMMARY_PROPERTIES = ['bankCode', 'matched', 'newLines', 'readFrom', 'readTo', 'returned', 'unmatched'];

describe('reconciliationWorkflow', () => {
  it('reads at once, again while lines are expected, and ends when none is', async () => {
    const { bank, handle } = await start(true);
    await readings(bank, 3);
    bank.expecting = false;
    await handle.result();
    const before = bank.readings.length;
    const { workflowId } = handle;
    const word = { workflowId, taskQueue, args: [{ bankCode: bank.code }] as [ReconciliationWorkflowInput] };
    const signal = RECONCILIATION_MESSAGE.expected;
    const woken = await client.workflow.signalWithStart(WORKFLOW_TYPE.reconciliation, { ...word, signal });
    await woken.result();
    expect(bank.readings.length).toBe(before + 1);
  });

  it('goes on where somebody leaves word while it reads for the last time', async () => {
    const { bank, handle } = await start(true);
    await readings(bank, 1);
    bank.expecting = false;
    await Promise.all([1, 2, 3].map(() => handle.signal(RECONCILIATION_MESSAGE.expected)));
    await handle.result();
    expect(bank.readings.length).toBeGreaterThanOrEqual(2);
  });

  it('is not put off by senders who keep leaving word', async () => {
    const bank = openBank(true);
    const options = {
      workflowId: reconciliationWorkflowId(bank.code),
      taskQueue,
      args: [{ bankCode: bank.code }] as [ReconciliationWorkflowInput],
      signal: RECONCILIATION_MESSAGE.expected,
    };
    for (let words = 0; bank.readings.length === 0; words += 1) {
      expect(words).toBeLessThan(50);
      await client.workflow.signalWithStart(WORKFLOW_TYPE.reconciliation, options);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    bank.expecting = false;
    await client.workflow.getHandle(options.workflowId).result();
  });

  it('is started by its schedule, and not beside the one that reads', async () => {
    const bank = openBank(true);
    const trigger = () =>
      client.workflow.execute(WORKFLOW_TYPE.reading, {
        workflowId: `reading/${randomUUID()}`,
        taskQueue,
        args: [{ bankCode: bank.code }],
      });
    await Promise.all([trigger(), trigger(), trigger()]);
    await readings(bank, 2);
    expect(bank.mostAtOnce).toBe(1);
    bank.expecting = false;
    await client.workflow.getHandle(reconciliationWorkflowId(bank.code)).result();
  });

  it('reads on demand, for the asked window, and answers with what it found', async () => {
    const { bank, handle } = await start(true);
    await readings(bank, 1);
    const request = { from: '2026-11-01T00:00:00.000Z', to: '2026-11-02T00:00:00.000Z' };
    const summary = await readNow(handle, request);
    expect(summary).toMatchObject({ newLines: 1, matched: 1 });
    expect(Object.keys(summary).sort()).toEqual(SUMMARY_PROPERTIES);
    expect(bank.readings.at(-1)).toMatchObject(request);
    await handle.terminate();
  });

  it('reads one statement at a time, however many ask', async () => {
    const { bank, handle } = await start(true);
    await Promise.all(Array.from({ length: 8 }, () => readNow(handle)));
    expect(bank.readings.length).toBeGreaterThanOrEqual(8);
    expect(bank.mostAtOnce).toBe(1);
    await handle.terminate();
  });

  it('tells who asked that the bank is away, and goes on', async () => {
    const { bank, handle } = await start(true);
    await readings(bank, 1);
    bank.broken = true;
    await expect(readNow(handle)).rejects.toBeInstanceOf(WorkflowUpdateFailedError);
    bank.broken = false;
    const before = bank.readings.length;
    await readings(bank, before + 2);
    await handle.terminate();
  });
});
