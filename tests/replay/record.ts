import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { TemporalSettings, loadSettings, readEnvironment } from '@jkk/platform/config';
import { parsePayloadKeys } from '@jkk/platform/crypto';
import { EncryptingPayloadCodec, createTemporalClient } from '@jkk/platform/temporal';
import type { TemporalClient } from '@jkk/platform/temporal';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { HISTORY_FOLDER, shapeOf } from './histories';
import type { History } from './histories';
import { RECORDED_NAMESPACE, publishedKeys } from './published-key';
import { reEncrypt } from './re-encrypt';

const MOST_PER_TYPE = 4;

/** As an argument: records what happened on the instance already and runs no demo. */
const AS_IT_IS = '--as-it-is';

/**
 * `npm run histories:record`: runs the demo on an instance of its own and writes the histories of its workflows, one per
 * shape, encrypted under the published key. Run it when a workflow gets a new stage; old recordings that still replay
 * are worth keeping under another name.
 */
async function record(): Promise<number> {
  const environment = readEnvironment();
  if (!process.argv.includes(AS_IT_IS)) runDemo();

  const settings = loadSettings(TemporalSettings, environment);
  const keys = parsePayloadKeys(settings.payloadKeys);
  const namespace = settings.temporalNamespace;
  const temporal = createTemporalClient({ address: settings.temporalAddress, namespace, payloadKeys: keys });
  const [from, to] = [
    new EncryptingPayloadCodec(keys, namespace),
    new EncryptingPayloadCodec(publishedKeys, RECORDED_NAMESPACE),
  ];
  const found = await collect(temporal, namespace);
  await temporal.connection.close();

  rmSync(HISTORY_FOLDER, { recursive: true, force: true });
  mkdirSync(HISTORY_FOLDER, { recursive: true });
  for (const [workflowId, history] of found) {
    await reEncrypt(history, from, to);
    const file = path.join(HISTORY_FOLDER, `${workflowId.replaceAll('/', '-')}.json`);
    writeFileSync(file, `${JSON.stringify(JSON.parse(historyToJSON(history)))}\n`);
  }
  return found.size;
}

function runDemo(): void {
  const cli = path.resolve('dist/apps/cli/src/main.js');
  const { status } = spawnSync(process.execPath, [cli, 'demo'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The demo failed, so there is nothing worth recording');
}

/**
 * One workflow of every shape, by workflow id. Of one type at most four, those with the most kinds of events: nine banks
 * that were read again and again without a line have little to tell.
 */
async function collect(temporal: TemporalClient, namespace: string): Promise<Map<string, History>> {
  const shapes = new Map<string, { type: string; workflowId: string; history: History }>();
  for await (const { workflowId, runId, type } of temporal.client.workflow.list()) {
    const history = await fetchRaw(temporal, namespace, { workflowId, runId });
    shapes.set(shapeOf(history), { type, workflowId, history });
  }
  const richestFirst = [...shapes.values()].sort(
    (one, other) => kindsOf(other.history) - kindsOf(one.history),
  );
  const perType = new Map<string, number>();
  const kept = richestFirst.filter(({ type }) => {
    perType.set(type, (perType.get(type) ?? 0) + 1);
    return (perType.get(type) ?? 0) <= MOST_PER_TYPE;
  });
  return new Map(kept.map(({ workflowId, history }) => [workflowId, history]));
}

const kindsOf = ({ events }: History): number => new Set(events?.map(({ eventType }) => eventType)).size;

/** As stored: the client's own `fetchHistory` is not used, because it would hide whether something was encrypted. */
async function fetchRaw(
  { connection }: TemporalClient,
  namespace: string,
  execution: { workflowId: string; runId: string },
): Promise<History> {
  const events: NonNullable<History['events']> = [];
  let nextPageToken: Uint8Array | undefined;
  do {
    const page = await connection.workflowService.getWorkflowExecutionHistory({
      namespace,
      execution,
      nextPageToken,
    });
    events.push(...(page.history?.events ?? []));
    nextPageToken = page.nextPageToken?.length ? page.nextPageToken : undefined;
  } while (nextPageToken);
  return { events };
}

record().then(
  (count) => process.stdout.write(`${count} histories written to ${HISTORY_FOLDER}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'failed'}\n`);
    process.exitCode = 1;
  },
);
