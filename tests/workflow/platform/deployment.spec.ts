import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLogger } from '@jkk/platform/logging';
import { createTemporalClient } from '@jkk/platform/temporal';
import type { TemporalClient } from '@jkk/platform/temporal';
import { findWorkflowBundle } from '../../../apps/worker/src/temporal/bundle';
import { makeCurrent, type CurrentVersion } from '../../../apps/worker/src/temporal/deployment';
import { UnwatchedWorker } from '../../../apps/worker/src/temporal/unwatched-worker';
import { VersionWatch } from '../../../apps/worker/src/temporal/version-watch';
import { WorkerRunner } from '../../../apps/worker/src/temporal/worker-runner';
import { connectTemporal } from '../../support/temporal';
import type { TestTemporal } from '../../support/temporal';
import { eventually } from '../../support/wait';
import { bundleTestWorkflows, createNamespace, testKeys } from './bench';
import { diaryUpdate } from './diary.workflow';
import type { diaryWorkflow } from './diary.workflow';

const ROOT = path.resolve(__dirname, '../../..');
const queue = 'claims';
const payloadKeys = testKeys('k1');
const logger = createLogger('test', { level: 'silent' });

describe('two builds of a worker, one after the other', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'builds-'));
  let temporal: TestTemporal;
  let client: TemporalClient;
  let namespace: string;
  let code: string;

  beforeAll(async () => {
    temporal = await connectTemporal({ skipTime: false });
    namespace = await createNamespace(temporal);
    client = createTemporalClient({ address: temporal.address, namespace, payloadKeys });
    code = (await bundleTestWorkflows()).code;
    UnwatchedWorker.threadPath = path.join(ROOT, 'dist/apps/worker/src/temporal/workflow-thread.js');
  });

  afterAll(async () => {
    await client?.connection.close();
    await temporal?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /**
   * The same code with another comment is another build, as it would be after any change of the workflows. The comment
   * stands first: the source map at the end of the code is decoded up to its last character.
   */
  const build = (name: string) => {
    const file = path.join(folder, `${name}.js`);
    writeFileSync(file, `// ${name}\n${code}`);
    return findWorkflowBundle(file);
  };

  const run = async (name: string, where = namespace) => {
    const bundle = build(name);
    const runner = new WorkerRunner({
      connection: temporal.native,
      namespace: where,
      queue,
      payloadKeys,
      bundle,
      activities: { write: () => Promise.resolve({ open: true, wakeUpAt: name }) },
      interceptors: [],
      logger,
    });
    await runner.start();
    return {
      runner,
      version: { temporal: client, namespace: where, queue, buildId: bundle.buildId } as const,
    };
  };

  const currentOf = async (where: string): Promise<string | null | undefined> => {
    const { workerDeploymentInfo } = await client.connection.workflowService.describeWorkerDeployment({
      namespace: where,
      deploymentName: 'jkk-claims',
    });
    return workerDeploymentInfo?.routingConfig?.currentDeploymentVersion?.buildId;
  };

  it('hand a running workflow from the old build to the new one when that becomes current', async () => {
    const first = await run('2026-11-21T00:00:00.001Z');
    await makeCurrent({ ...first.version, replace: true });
    const handle = await client.client.workflow.start<typeof diaryWorkflow>('diaryWorkflow', {
      workflowId: `diary/${randomUUID()}`,
      taskQueue: queue,
      args: [{ open: true, wakeUpAt: null }],
    });
    const before = await handle.executeUpdate(diaryUpdate, { args: ['on the first build'] });
    await first.runner.stop();

    const second = await run('2026-11-21T00:00:00.002Z');
    await makeCurrent({ ...second.version, replace: true });
    const after = await handle.executeUpdate(diaryUpdate, { args: ['on the second build'] });
    await second.runner.stop();
    expect([before.wakeUpAt, after.wakeUpAt]).toEqual([
      '2026-11-21T00:00:00.001Z',
      '2026-11-21T00:00:00.002Z',
    ]);
  });

  it('leave the choice to an operator where they may not replace the current one', async () => {
    const before = await currentOf(namespace);
    const third = await run('2026-11-21T00:00:00.003Z');
    await makeCurrent({ ...third.version, replace: false });
    expect(await currentOf(namespace)).toBe(before);
    await makeCurrent({ ...third.version, replace: true });
    expect(await currentOf(namespace)).toBe(third.version.buildId);
    await third.runner.stop();
  });

  describe('in production, where an operator promotes them', () => {
    /** A watch in a namespace, with how often it has had lost processes started again. */
    const watchOf = (watched: CurrentVersion) => {
      let recovered = 0;
      const recover = () => Promise.resolve(void (recovered += 1));
      const watch = new VersionWatch({ version: watched, logger, recover });
      return { watch, recoveries: () => recovered };
    };

    it('become current where Temporal has lost every version, and recover what it has forgotten', async () => {
      const lost = await createNamespace(temporal);
      const { runner, version } = await run('2026-11-21T00:00:00.004Z', lost);
      const { watch, recoveries } = watchOf({ ...version, replace: false });
      // The server knows a version from its first poll on.
      await eventually('the version', () =>
        watch.look().then(
          () => true as const,
          () => undefined,
        ),
      );
      expect([await currentOf(lost), recoveries()]).toEqual([version.buildId, 1]);
      await watch.look();
      const other = watchOf({ ...version, buildId: 'another', replace: false });
      await other.watch.look();
      expect([await currentOf(lost), recoveries(), other.recoveries()]).toEqual([version.buildId, 1, 0]);
      await expect(other.watch.check()).resolves.toBeUndefined();
      await runner.stop();
    });

    it('recover again what was begun and not heard to its end', async () => {
      const lost = await createNamespace(temporal);
      const { runner, version } = await run('2026-11-21T00:00:00.005Z', lost);
      let tries = 0;
      const recover = (): Promise<void> => {
        tries += 1;
        return tries === 1 ? Promise.reject(new Error('the database is away')) : Promise.resolve();
      };
      const watch = new VersionWatch({ version: { ...version, replace: false }, logger, recover });
      await eventually('the recovery', () =>
        watch.look().then(
          () => true as const,
          () => undefined,
        ),
      );
      expect([await currentOf(lost), tries]).toEqual([version.buildId, 2]);
      await watch.look();
      expect(tries).toBe(2);
      await runner.stop();
    });

    it('do not make a namespace that is gone, for it may be another server', async () => {
      const gone = `gone-${randomUUID()}`;
      const version = { temporal: client, namespace: gone, queue, buildId: 'any' } as const;
      const { watch, recoveries } = watchOf({ ...version, replace: false });
      await expect(watch.look()).rejects.toThrow();
      await expect(
        client.connection.workflowService.describeNamespace({ namespace: gone }),
      ).rejects.toThrow();
      await watchOf({ ...version, replace: true })
        .watch.look()
        .catch(() => undefined);
      await client.connection.workflowService.describeNamespace({ namespace: gone });
      expect(recoveries()).toBe(0);
    });
  });
});
