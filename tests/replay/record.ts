import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { TemporalSettings, loadSettings, readEnvironment } from '@jkk/platform/config';
import { parsePayloadKeys } from '@jkk/platform/crypto';
import { WORKFLOW_TYPE } from '@jkk/contracts/temporal';
import { createTemporalClient } from '@jkk/platform/temporal';
import type { TemporalClient } from '@jkk/platform/temporal';
import { HISTORY_FOLDER, shapeOf } from './histories';
import type { History } from './histories';
import { fetchStored, removeRecordings, writeRecording } from './recording';

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
  const found = await collect(temporal, namespace);
  await temporal.connection.close();

  removeRecordings(Object.keys(WORKFLOW_TYPE));
  for (const [workflowId, history] of found) {
    await writeRecording(workflowId.replaceAll('/', '-'), history, keys, namespace);
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
    const history = await fetchStored(temporal.connection, namespace, { workflowId, runId });
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

record().then(
  (count) => process.stdout.write(`${count} histories written to ${HISTORY_FOLDER}\n`),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'failed'}\n`);
    process.exitCode = 1;
  },
);
