import { UnsafeDatabaseRoleError } from '@jkk/persistence/database';
import { openAppDatabase } from '@jkk/persistence/connection';
import { parsePayloadKeys } from '@jkk/platform/crypto';
import type { Logger } from '@jkk/platform/logging';
import { clockLead } from '@jkk/persistence/connection';
import { clockCheck } from '@jkk/platform/health';
import { TemporalHealthCheck, createTemporalClient } from '@jkk/platform/temporal';
import type { TemporalClient } from '@jkk/platform/temporal';
import { Module } from '@nestjs/common';
import type { DynamicModule, FactoryProvider } from '@nestjs/common';
import { NativeConnection } from '@temporalio/worker';
import { DataSource } from 'typeorm';
import { composeWork } from './composition';
import type { QueueWork } from './composition';
import { DatabaseHealthCheck } from './health/database-health';
import type { HealthServer } from './health/health-server';
import type { WorkerMetrics } from './health/metrics';
import { WorkerLifecycle } from './lifecycle';
import type { ProcessSettings } from './settings';
import { findWorkflowBundle } from './temporal/bundle';
import { withPatience } from './temporal/patience';
import { POOL_SIZE } from './temporal/worker-options';
import { WorkerRunner } from './temporal/worker-runner';

export interface WorkerProcess {
  readonly settings: ProcessSettings;
  readonly health: HealthServer;
  readonly metrics: WorkerMetrics;
  readonly logger: Logger;
}

const TEMPORAL = Symbol('TEMPORAL');
const WORK = Symbol('WORK');

/** Puts the process together. Its factories wait for PostgreSQL and Temporal, so the context exists when both answer. */
@Module({})
export class WorkerModule {
  static forProcess(process: WorkerProcess): DynamicModule {
    return {
      module: WorkerModule,
      providers: [
        databaseProvider(process),
        nativeConnectionProvider(process),
        temporalProvider(process),
        workProvider(process),
        runnerProvider(process),
        lifecycleProvider(process),
      ],
    };
  }
}

const databaseProvider = ({ settings, logger }: WorkerProcess): FactoryProvider => ({
  provide: DataSource,
  useFactory: () =>
    withPatience(
      'postgresql',
      () =>
        openAppDatabase({
          url: settings.database.databaseUrl,
          applicationName: `jkk-worker-${settings.worker.queue}`,
          poolSize: POOL_SIZE,
          onPoolError: (error) => logger.warn({ err: error }, 'a database connection broke'),
        }),
      logger,
      (error) => error instanceof UnsafeDatabaseRoleError,
    ),
});

const nativeConnectionProvider = ({ settings, logger }: WorkerProcess): FactoryProvider => ({
  provide: NativeConnection,
  useFactory: () =>
    withPatience(
      'temporal',
      () =>
        NativeConnection.connect({
          address: settings.temporal.temporalAddress,
          // Gzip, the default, costs CPU on both sides; worker and server share a machine or a fast network.
          grpcCompression: { codec: 'none' },
        }),
      logger,
    ),
});

const temporalProvider = ({ settings }: WorkerProcess): FactoryProvider => ({
  provide: TEMPORAL,
  useFactory: () => createTemporalClient(temporalConfig(settings)),
});

const workProvider = ({ settings, metrics, logger }: WorkerProcess): FactoryProvider => ({
  provide: WORK,
  inject: [DataSource, TEMPORAL],
  useFactory: (dataSource: DataSource, temporal: TemporalClient) =>
    composeWork({ settings, dataSource, temporal, metrics, logger }),
});

const runnerProvider = ({ settings, metrics, logger }: WorkerProcess): FactoryProvider => ({
  provide: WorkerRunner,
  inject: [NativeConnection, WORK],
  useFactory: (connection: NativeConnection, work: QueueWork) => {
    const { namespace, payloadKeys } = temporalConfig(settings);
    const runner = new WorkerRunner({
      connection,
      namespace,
      payloadKeys,
      queue: settings.worker.queue,
      cachedWorkflows: settings.worker.cachedWorkflows ?? undefined,
      bundle: findWorkflowBundle(),
      activities: work.activities,
      interceptors: [metrics.activityInterceptor],
      logger,
    });
    metrics.watchWorker(() => runner.status);
    return runner;
  },
});

const lifecycleProvider = ({ settings, health, logger }: WorkerProcess): FactoryProvider => ({
  provide: WorkerLifecycle,
  inject: [DataSource, NativeConnection, TEMPORAL, WORK, WorkerRunner],
  useFactory: (
    dataSource: DataSource,
    nativeConnection: NativeConnection,
    temporal: TemporalClient,
    work: QueueWork,
    worker: WorkerRunner,
  ) =>
    new WorkerLifecycle({
      worker,
      companions: work.companions,
      recover: work.recover,
      health,
      checks: [
        new DatabaseHealthCheck(dataSource),
        clockCheck(() => clockLead(dataSource)),
        new TemporalHealthCheck(temporal.connection),
      ],
      version: {
        namespace: settings.temporal.temporalNamespace,
        queue: settings.worker.queue,
        buildId: findWorkflowBundle().buildId,
        // In production an operator decides when a new build takes over; a demo or a test has only one.
        replace: settings.runtime.profile !== 'production',
      },
      temporal,
      nativeConnection,
      dataSource,
      logger,
    }),
});

const temporalConfig = ({ temporal }: ProcessSettings) => ({
  address: temporal.temporalAddress,
  namespace: temporal.temporalNamespace,
  payloadKeys: parsePayloadKeys(temporal.payloadKeys),
});
