import type { Logger } from '@jkk/platform/logging';
import {
  correlationActivityInterceptor,
  createWorkerDataConverter,
  encryptedOnlyActivityInterceptor,
} from '@jkk/platform/temporal';
import type { PayloadKeyRing } from '@jkk/platform/crypto';
import type { ActivityInterceptorsFactory, NativeConnection, Worker, WorkerStatus } from '@temporalio/worker';
import type { Queue } from '../settings';
import type { WorkflowBundle } from './bundle';
import { deploymentOptions } from './deployment';
import { UnwatchedWorker } from './unwatched-worker';
import { tuningFor } from './worker-options';

export interface WorkerRunnerOptions {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly queue: Queue;
  /** Instead of what the queue has by itself. */
  readonly cachedWorkflows?: number | undefined;
  readonly payloadKeys: PayloadKeyRing;
  readonly bundle: WorkflowBundle;
  readonly activities: object;
  readonly interceptors: readonly ActivityInterceptorsFactory[];
  readonly logger: Logger;
}

/** One Temporal worker of this process. `start` returns when it polls; `finished` settles when it has stopped. */
export class WorkerRunner {
  private worker: Worker | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly options: WorkerRunnerOptions) {}

  async start(): Promise<void> {
    const { connection, namespace, queue, payloadKeys, bundle, activities, interceptors } = this.options;
    this.worker = await UnwatchedWorker.create({
      connection,
      namespace,
      taskQueue: queue,
      workflowBundle: { codePath: bundle.codePath },
      activities,
      dataConverter: createWorkerDataConverter(payloadKeys, namespace),
      interceptors: {
        activity: [correlationActivityInterceptor, encryptedOnlyActivityInterceptor, ...interceptors],
      },
      workerDeploymentOptions: deploymentOptions(queue, bundle.buildId),
      ...tuningFor(queue, this.options.cachedWorkflows),
    });
    this.running = this.worker.run();
    // The lifecycle awaits `finished`; until it does, a rejection must not end the process from here.
    this.running.catch(() => undefined);
  }

  /** Resolves after a clean stop, rejects when the worker failed. */
  get finished(): Promise<void> {
    return this.running;
  }

  get isRunning(): boolean {
    return this.worker?.getState() === 'RUNNING';
  }

  get status(): WorkerStatus | undefined {
    return this.worker?.getStatus();
  }

  /** Stops polling and waits until what is running has ended, within the worker's own grace and force times. */
  async stop(): Promise<void> {
    if (this.isRunning) this.worker?.shutdown();
    await this.running;
  }
}
