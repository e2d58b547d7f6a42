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
  readonly readings: ReadStatementInput[];
  nextReadInSeconds: number;
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
    nextReadInSeconds: bank.nextReadInSeconds,
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

async function start(
  nextReadInSeconds: number,
): Promise<{ bank: Bank; handle: WorkflowHandle<ReconciliationWorkflow> }> {
  const bankCode = randomUUID().slice(0, 8);
  const bank: Bank = { readings: [], nextReadInSeconds, broken: false, atOnce: 0, mostAtOnce: 0 };
  banks.set(bankCode, bank);
  const handle = await client.workflow.start<ReconciliationWorkflow>(WORKFLOW_TYPE.reconciliation, {
    workflowId: reconciliationWorkflowId(bankCode),
    taskQueue,
    args: [{ bankCode }],
  });
  return { bank, handle };
}

const readNow = (handle: WorkflowHandle<ReconciliationWorkflow>, request: ReadStatementRequest = {}) =>
  handle.executeUpdate<ReconciliationSummary, [ReadStatementRequest]>(RECONCILIATION_MESSAGE.readNow, {
    args: [request],
  });
const readings = (bank: Bank, count: number) =>
  eventually(`${count} readings`, async () => bank.readings.length >= count || undefined, {
    timeoutMs: 15_000,
  });

describe('reconciliationWorkflow', () => {
  it('reads at once and then at its interval', async () => {
    const { bank, handle } = await start(1);
    await readings(bank, 3);
    await handle.terminate();
  });

  it('rests when nothing is expected, and reads soon when somebody leaves word', async () => {
    const { bank, handle } = await start(3_600);
    await readings(bank, 1);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(bank.readings).toHaveLength(1);
    await handle.signal(RECONCILIATION_MESSAGE.expected);
    await readings(bank, 2);
    await handle.terminate();
  });

  it('reads on demand, for the asked window, and answers with what it found', async () => {
    const { bank, handle } = await start(3_600);
    await readings(bank, 1);
    const request = { from: '2026-11-01T00:00:00.000Z', to: '2026-11-02T00:00:00.000Z' };
    const summary = await readNow(handle, request);
    expect(summary).toMatchObject({ newLines: 1, matched: 1 });
    expect(summary).not.toHaveProperty('nextReadInSeconds');
    expect(bank.readings.at(-1)).toMatchObject(request);
    await handle.terminate();
  });

  it('reads one statement at a time, however many ask', async () => {
    const { bank, handle } = await start(1);
    await Promise.all(Array.from({ length: 8 }, () => readNow(handle)));
    expect(bank.readings.length).toBeGreaterThanOrEqual(8);
    expect(bank.mostAtOnce).toBe(1);
    await handle.terminate();
  });

  it('tells who asked that the bank is away, and goes on', async () => {
    const { bank, handle } = await start(1);
    await readings(bank, 1);
    bank.broken = true;
    await expect(readNow(handle)).rejects.toBeInstanceOf(WorkflowUpdateFailedError);
    bank.broken = false;
    const before = bank.readings.length;
    await readings(bank, before + 2);
    await handle.terminate();
  });
});
