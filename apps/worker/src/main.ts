import 'reflect-metadata';
import { logUnreadable } from '@jkk/persistence/unreadable';
import { readEnvironment } from '@jkk/platform/config';
import { CannotListenError, listenOn } from '@jkk/platform/http/cannot-listen';
import { NestLogger, createLogger } from '@jkk/platform/logging';
import type { Logger } from '@jkk/platform/logging';
import { NestFactory } from '@nestjs/core';
import { HealthServer } from './health/health-server';
import { WorkerMetrics } from './health/metrics';
import { loadProcessSettings } from './settings';
import type { ProcessSettings } from './settings';
import { installRuntime } from './temporal/runtime';
import { WorkerRunner } from './temporal/worker-runner';
import { WorkerModule } from './worker.module';

async function start(settings: ProcessSettings, logger: Logger): Promise<void> {
  installRuntime(logger);
  logUnreadable(logger);
  const metrics = new WorkerMetrics(settings.worker.queue);
  const health = new HealthServer(metrics.registry);
  const { host, healthPort: port } = settings.worker;
  await listenOn({ host, port, variable: 'WORKER_HEALTH_PORT' }, () => health.listen(port, host));

  const app = await NestFactory.createApplicationContext(
    WorkerModule.forProcess({ settings, health, metrics, logger }),
    { logger: new NestLogger(logger), abortOnError: false },
  );
  // An exit, not the signal again: the last lines of the log are written and the exit code says that all went well.
  app.enableShutdownHooks([], { useProcessExit: true });
  await app.get(WorkerRunner).finished;
}

function main(): void {
  const settings = loadProcessSettings(readEnvironment());
  const logger = createLogger(`worker-${settings.worker.queue}`, { level: settings.runtime.logLevel });
  start(settings, logger).catch((error: unknown) => {
    if (error instanceof CannotListenError) logger.fatal(error.message);
    else logger.fatal({ err: error }, 'the worker stops');
    process.exit(1);
  });
}

try {
  main();
} catch (error) {
  // Before there are settings there is no logger; the message names variables, never values.
  process.stderr.write(`${error instanceof Error ? error.message : 'The worker could not start'}\n`);
  process.exitCode = 1;
}
