import type { HealthCheck } from '@jkk/platform/health';
import type { Logger } from '@jkk/platform/logging';
import { shutDownInOrder } from '@jkk/platform/shutdown';
import type { TemporalClient } from '@jkk/platform/temporal';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { NativeConnection } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import type { Companion } from './companion';
import type { HealthServer } from './health/health-server';
import { makeCurrent } from './temporal/deployment';
import type { CurrentVersion } from './temporal/deployment';
import { VersionWatch } from './temporal/version-watch';
import { SHUTDOWN_FORCE_SECONDS } from './temporal/worker-options';
import type { WorkerRunner } from './temporal/worker-runner';

const COMPANION_LIMIT_MS = 10_000;
const CLOSE_LIMIT_MS = 5_000;

export interface LifecycleParts {
  readonly worker: WorkerRunner;
  readonly companions: readonly Companion[];
  readonly health: HealthServer;
  readonly checks: readonly HealthCheck[];
  /** Tells a Temporal that has forgotten everything what this process is to do for it. */
  readonly recover: () => Promise<void>;
  readonly version: Omit<CurrentVersion, 'temporal'>;
  readonly temporal: TemporalClient;
  readonly nativeConnection: NativeConnection;
  readonly dataSource: DataSource;
  readonly logger: Logger;
}

/**
 * The order in which a worker starts and, more important, stops: no new work, running work to its end, then what sends
 * messages, then the connections, the pool last, because everything before it may still write.
 */
export class WorkerLifecycle implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly watch: VersionWatch;

  constructor(private readonly parts: LifecycleParts) {
    const { version, temporal, logger, recover } = parts;
    this.watch = new VersionWatch({ version: { ...version, temporal }, logger, recover });
  }

  async onApplicationBootstrap(): Promise<void> {
    const { worker, companions, health, checks, version, temporal, logger, recover } = this.parts;
    await worker.start();
    const isFirst = await makeCurrent({ ...version, temporal });
    for (const companion of companions) await companion.start();
    if (isFirst) await recover();
    await this.watch.start();
    health.becomeReady([{ name: 'worker', check: () => this.checkWorker() }, this.watch, ...checks]);
    logger.info({ queue: version.queue, version: version.buildId }, 'worker is ready');
  }

  async beforeApplicationShutdown(): Promise<void> {
    const { worker, companions, health, temporal, nativeConnection, dataSource, logger } = this.parts;
    health.becomeUnready();
    const forceMs = (SHUTDOWN_FORCE_SECONDS + 5) * 1_000;
    await shutDownInOrder(
      [
        { name: 'temporal worker', limitMs: forceMs, stop: () => worker.stop() },
        ...[this.watch, ...companions].map((companion) => ({
          name: companion.name,
          limitMs: COMPANION_LIMIT_MS,
          stop: () => companion.stop(),
        })),
        { name: 'worker connection', limitMs: CLOSE_LIMIT_MS, stop: () => nativeConnection.close() },
        { name: 'client connection', limitMs: CLOSE_LIMIT_MS, stop: () => temporal.connection.close() },
        { name: 'database pool', limitMs: CLOSE_LIMIT_MS, stop: () => dataSource.destroy() },
        { name: 'health server', limitMs: CLOSE_LIMIT_MS, stop: () => health.close() },
      ],
      logger,
    );
  }

  private checkWorker(): Promise<void> {
    return this.parts.worker.isRunning
      ? Promise.resolve()
      : Promise.reject(new Error('The worker does not poll'));
  }
}
