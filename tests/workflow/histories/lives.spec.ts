import type { Client } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { TASK_QUEUE, WORKFLOW_TYPE } from '@jkk/contracts/temporal';
import { reconciliationWorkflowId } from '@jkk/contracts/temporal';
import type {
  BalanceActivities,
  NightlyActivities,
  ReconciliationActivities,
  ReconciliationSummary,
} from '@jkk/contracts/temporal';
import { waits } from '@jkk/domain/claim';
import { createWorkerDataConverter } from '@jkk/platform/temporal';
import { nameOfRun, readRecorded, writeRecorded, type Recorded } from '../../replay/waiting';
import { runsAtRest } from '../../replay/waiting/at-rest';
import { CLAIM_LIVES } from '../../replay/waiting/claims';
import { PAYOUT_LIVES } from '../../replay/waiting/payouts';
import { Player, type Played } from '../../replay/waiting/player';
import { fetchStored, removeRecordings, writeRecording } from '../../replay/recording';
import { fastForward } from '../../support/time-skipping';
import { connectTemporal, workflowBundlePath, type TestTemporal } from '../../support/temporal';
import { clientsWithAndWithoutKey, createNamespace, testKeys } from '../platform/bench';

/**
 * All of them are played and written down where the person who runs this wants it so, or those lives that are named, beside
 * what was recorded before; otherwise one of each kind is played.
 */
const wanted = process.env.RECORD_HISTORIES;
const isRecording = wanted !== undefined;
const named = wanted === undefined || wanted === '1' ? undefined : wanted.split(',');
function chosen(names: readonly string[], one: string): readonly string[] {
  if (isRecording && named === undefined) return names;
  const known = names.filter((name) => named?.includes(name));
  return known.length > 0 ? known : [one];
}
const isKept = (name: string): boolean => isRecording && (named?.includes(name) ?? true);

const keys = testKeys('k1');
const recorded: Recorded[] = [];
let temporal: TestTemporal;
let namespace: string;
let client: Client;
let player: Player;
let stop: () => Promise<void>;

const FOUND: Omit<ReconciliationSummary, 'bankCode'> = {
  readFrom: '2026-11-25T19:00:00.000Z',
  readTo: '2026-11-28T19:00:00.000Z',
  newLines: 1,
  matched: 1,
  returned: 0,
  unmatched: 0,
};

/** A bank that answers what a workflow of one question asks. */
const BANK: BalanceActivities & NightlyActivities & ReconciliationActivities = {
  inquireBalances: ({ bankCodes }) =>
    Promise.resolve(bankCodes.map((bankCode) => ({ bankCode, availableRupiah: 1_000_000 }))),
  rereadStatement: ({ bankCode }) => Promise.resolve({ bankCode, ...FOUND }),
  readStatement: ({ bankCode }) => {
    const times = { expecting: false, nextReadInSeconds: 3_600, busySeconds: 2 };
    return Promise.resolve({ bankCode, ...FOUND, ...times });
  },
};

async function startWorker(taskQueue: string, activities: object): Promise<() => Promise<void>> {
  const worker = await Worker.create({
    connection: temporal.native,
    namespace,
    taskQueue,
    workflowBundle: { codePath: workflowBundlePath },
    dataConverter: createWorkerDataConverter(keys, namespace),
    activities,
  });
  const running = worker.run();
  return async () => {
    worker.shutdown();
    await running;
  };
}

beforeAll(async () => {
  temporal = await connectTemporal({ skipTime: false });
  namespace = await createNamespace(temporal);
  client = clientsWithAndWithoutKey(temporal, keys, namespace).ours;
  player = new Player(client, (workflowId, milliseconds) =>
    fastForward(temporal.connection, { namespace, workflowId, milliseconds }),
  );
  const stops = [
    await startWorker(TASK_QUEUE.claims, player.claimActivities),
    await startWorker(TASK_QUEUE.payments, { ...player.payoutActivities, ...BANK }),
  ];
  stop = async () => void (await Promise.all(stops.map((each) => each())));
  if (isRecording && named === undefined) removeRecordings(['waiting', 'asked']);
});

afterAll(async () => {
  await stop?.();
  await temporal?.close();
  if (!isRecording) return;
  const names = new Set(recorded.map(({ name }) => name));
  const kept = named === undefined ? [] : readRecorded().filter(({ name }) => !names.has(name));
  writeRecorded([...kept, ...recorded].sort((a, b) => (a.name < b.name ? -1 : 1)));
});

/** Every run of it, once it waits for what comes next. */
async function keep(name: string, life: string, played: Played): Promise<number> {
  const { workflowId, firstExecutionRunId } = played;
  const runs = await runsAtRest((runId) => client.workflow.getHandle(workflowId, runId), firstExecutionRunId);
  if (!isKept(life)) return runs.length;
  for (const [at, runId] of runs.entries()) {
    const history = await fetchStored(temporal.connection, namespace, { workflowId, runId });
    await writeRecording(nameOfRun(name, at), history, keys, namespace);
  }
  return runs.length;
}

describe('the life of a claim', () => {
  it.each(chosen(Object.keys(CLAIM_LIVES), 'payment-escalated'))('%s', async (life) => {
    const walk = CLAIM_LIVES[life]!();
    const number = `JKK-2026-${String(9_000_000 + recorded.length)}`;
    const runs = await keep(`claim-${life}`, life, await player.claim(walk, number));
    const { stage } = walk.claim;
    if (!isKept(life)) return;
    recorded.push({
      name: `claim-${life}`,
      runs,
      claim: { stage, waits: waits(walk.claim).map(({ code }) => code) },
    });
  });
});

describe('the life of a payout', () => {
  it.each(chosen(Object.keys(PAYOUT_LIVES), 'told-a-lie'))('%s', async (life) => {
    const { answers, becomes = [] } = PAYOUT_LIVES[life]!;
    const runs = await keep(`payout-${life}`, life, await player.payout(PAYOUT_LIVES[life]!));
    const last = answers.at(-1);
    const answered = typeof last === 'object' ? last.state : 'SENDING';
    const end = becomes.at(-1);
    const payout = end === undefined || end === 'RELEASED' ? answered : end;
    if (isKept(life)) recorded.push({ name: `payout-${life}`, runs, payout });
  });
});

describe('what is asked of a bank once', () => {
  it.each([
    [WORKFLOW_TYPE.balances, { bankCodes: ['002', '008'] }, [{ bankCode: '002' }, { bankCode: '008' }]],
    [WORKFLOW_TYPE.nightly, { bankCode: '002' }, { newLines: 1, matched: 1 }],
  ])('%s', async (type, input, answer) => {
    const workflowId = `asked/${type}`;
    const handle = await client.workflow.start(type, {
      workflowId,
      taskQueue: TASK_QUEUE.payments,
      args: [input],
    });
    expect(await handle.result()).toMatchObject(answer);
    await keepAsked(type, workflowId, handle.firstExecutionRunId);
  });

  it('by its schedule, and by the reader that it starts', async () => {
    const workflowId = 'reading/002';
    const handle = await client.workflow.start(WORKFLOW_TYPE.reading, {
      workflowId,
      taskQueue: TASK_QUEUE.payments,
      args: [{ bankCode: '002' }],
    });
    await handle.result();
    await keepAsked(WORKFLOW_TYPE.reading, workflowId, handle.firstExecutionRunId);
    const reader = client.workflow.getHandle(reconciliationWorkflowId('002'));
    await reader.result();
    const { runId } = await reader.describe();
    await keepAsked(WORKFLOW_TYPE.reconciliation, reader.workflowId, runId);
  });

  async function keepAsked(type: string, workflowId: string, runId: string): Promise<void> {
    const history = await fetchStored(temporal.connection, namespace, { workflowId, runId });
    if (isRecording && named === undefined) {
      await writeRecording(`asked-${type}`, history, keys, namespace);
    }
  }
});
