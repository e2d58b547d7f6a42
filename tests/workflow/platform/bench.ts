import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { parsePayloadKeys } from '@jkk/platform/crypto';
import type { PayloadKeyRing } from '@jkk/platform/crypto';
import {
  correlationActivityInterceptor,
  createDataConverter,
  createWorkerDataConverter,
} from '@jkk/platform/temporal';
import { Client } from '@temporalio/client';
import type { PayloadCodec } from '@temporalio/common';
import { msToTs } from '@temporalio/common/lib/time';
import { Runtime, Worker, bundleWorkflowCode } from '@temporalio/worker';
import type { Logger, WorkflowBundle } from '@temporalio/worker';
import { webpackAliases } from '../../../apps/launcher/lib/aliases.mjs';
import type { TestTemporal } from '../../support/temporal';
import { eventually } from '../../support/wait';

const ignore = (): void => undefined;
const quiet: Logger = {
  log: ignore,
  trace: ignore,
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
};

/** Failing activities are what these specs are about; their log lines would bury the results. */
Runtime.install({ logger: quiet });

const root = path.resolve(__dirname, '../../..');

export const testKeys = (...ids: string[]): PayloadKeyRing =>
  parsePayloadKeys(ids.map((id) => `${id}:${Buffer.alloc(32, id).toString('base64')}`));

export interface Clients {
  readonly ours: Client;
  /** Writes as somebody who can reach Temporal and has no key; reads the answers, so that specs may know them. */
  readonly stranger: Client;
}

export function clientsWithAndWithoutKey(
  { connection }: Pick<TestTemporal, 'connection'>,
  keys: PayloadKeyRing,
  namespace = 'default',
): Clients {
  const dataConverter = createDataConverter(keys, namespace);
  const plain: PayloadCodec = {
    encode: (payloads) => Promise.resolve(payloads),
    decode: (payloads, context) => dataConverter.payloadCodecs![0]!.decode(payloads, context),
  };
  return {
    ours: new Client({ connection, namespace, dataConverter }),
    stranger: new Client({
      connection,
      namespace,
      dataConverter: { ...dataConverter, payloadCodecs: [plain] },
    }),
  };
}

/** The test's own workflows, bundled as the product's are. */
export async function bundleTestWorkflows(): Promise<WorkflowBundle> {
  return bundleWorkflowCode({
    workflowsPath: path.join(__dirname, 'workflows.ts'),
    failureConverterPath: path.join(root, 'libs/platform/src/temporal/failure-converter.ts'),
    workflowInterceptorModules: [path.join(root, 'workflows/shared/correlation.interceptors.ts')],
    webpackConfigHook: (config) => ({
      ...config,
      resolve: { ...config.resolve, alias: { ...config.resolve?.alias, ...webpackAliases() } },
    }),
    logger: quiet,
  });
}

/** A namespace of the spec's own, where the product's queues may be used without meeting another spec's workers. */
export async function createNamespace({ connection }: TestTemporal): Promise<string> {
  const namespace = `spec-${randomUUID()}`;
  await connection.workflowService.registerNamespace({
    namespace,
    workflowExecutionRetentionPeriod: msToTs('1 day'),
  });
  await eventually('the namespace', async () => {
    try {
      await connection.workflowService.countWorkflowExecutions({ namespace });
      return true;
    } catch {
      return undefined;
    }
  });
  return namespace;
}

export interface TestWorker {
  stop(): Promise<void>;
}

export async function startTestWorker(
  temporal: TestTemporal,
  options: { bundle: WorkflowBundle; taskQueue: string; activities: object; keys: PayloadKeyRing },
): Promise<TestWorker> {
  const worker = await Worker.create({
    connection: temporal.native,
    namespace: temporal.namespace,
    taskQueue: options.taskQueue,
    workflowBundle: options.bundle,
    activities: options.activities,
    dataConverter: createWorkerDataConverter(options.keys, temporal.namespace),
    interceptors: { activity: [correlationActivityInterceptor] },
  });
  const running = worker.run();
  return {
    stop: async () => {
      worker.shutdown();
      await running;
    },
  };
}
