import { FolderDocumentStore } from '@jkk/documents';
import { openAppDatabase } from '@jkk/persistence/connection';
import { UserRepository } from '@jkk/persistence/identity';
import { systemClock } from '@jkk/platform/clock';
import {
  ConfigError,
  DatabaseSettings,
  DocumentSettings,
  loadAllSettings,
  readEnvironment,
  RuntimeSettings,
  TemporalSettings,
} from '@jkk/platform/config';
import { parsePayloadKeys } from '@jkk/platform/crypto';
import { CannotListenError, listenOn } from '@jkk/platform/http/cannot-listen';
import { createLogger, type Logger } from '@jkk/platform/logging';
import { shutDownInOrder } from '@jkk/platform/shutdown';
import type { DataSource } from 'typeorm';
import { readCallbackKeys } from './bank-callbacks/callback-keys';
import { createApi } from './create-api';
import { releasePolicyOf } from './payouts/release-policy';
import { ApiSettings } from './settings';

/** Requests under way are answered within this time after a signal, or cut off. */
const DRAIN_LIMIT_MS = 10_000;
const CLOSE_LIMIT_MS = 5_000;
/** Nobody waits longer in front of a page for what another one has locked. */
const LOCK_LIMIT_MS = 4_000;

async function main(): Promise<void> {
  const [runtime, database, temporal, documents, settings] = loadAllSettings<
    [RuntimeSettings, DatabaseSettings, TemporalSettings, DocumentSettings, ApiSettings]
  >(readEnvironment(), RuntimeSettings, DatabaseSettings, TemporalSettings, DocumentSettings, ApiSettings);
  const logger = createLogger('api', { level: runtime.logLevel });
  const dataSource = await openAppDatabase({
    url: database.databaseUrl,
    applicationName: 'jkk-api',
    poolSize: settings.databasePoolSize,
    lockTimeoutMs: LOCK_LIMIT_MS,
    onPoolError: (err) => logger.warn({ err }, 'A database connection was lost'),
  });
  if (runtime.profile === 'production') await refuseDemoUsers(dataSource);
  const app = await createApi({
    database: dataSource,
    temporal: {
      address: temporal.temporalAddress,
      namespace: temporal.temporalNamespace,
      payloadKeys: parsePayloadKeys(temporal.payloadKeys),
    },
    documents: new FolderDocumentStore(documents.documentDir),
    settings,
    releasePolicy: releasePolicyOf(runtime.profile),
    callbackKeys: readCallbackKeys(settings.bankCallbacksFile),
    clock: systemClock,
    logger,
  });
  stopOnSignal(logger, [
    { name: 'http', limitMs: DRAIN_LIMIT_MS, stop: () => app.close() },
    { name: 'postgresql', limitMs: CLOSE_LIMIT_MS, stop: () => dataSource.destroy() },
  ]);
  const { host, port } = settings;
  await listenOn({ host, port, variable: 'PORT' }, () => app.listen({ port, host }));
  logger.info({ port, profile: runtime.profile }, 'API is listening');
}

/** The demo users' password is printed in our README. */
async function refuseDemoUsers(database: DataSource): Promise<void> {
  if (await new UserRepository().existsActiveDemoUser(database.manager)) {
    throw new Error('Demo users can sign in; a production process refuses to start with them');
  }
}

function stopOnSignal(logger: Logger, steps: Parameters<typeof shutDownInOrder>[0]): void {
  const stop = (signal: NodeJS.Signals): void => {
    logger.info({ signal }, 'API is stopping');
    void shutDownInOrder(steps, logger).then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  const logger = createLogger('api');
  if (error instanceof ConfigError) logger.fatal({ variables: error.variables }, error.message);
  else if (error instanceof CannotListenError) logger.fatal(error.message);
  else logger.fatal({ err: error }, 'API could not start');
  process.exit(1);
});
