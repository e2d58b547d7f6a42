import { DataSource } from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import { PreparedClient } from './prepared-client';
import { jsonTrueTypes } from './type-parsers';

/** A class that TypeORM reads decorators or a migration from. */
export type DecoratedClass = abstract new (...args: never[]) => object;

export interface DataSourceSettings {
  /** `postgres://role:secret@host:port/database` */
  readonly url: string;
  readonly entities: readonly DecoratedClass[];
  readonly migrations?: readonly DecoratedClass[];
  /** Seen in pg_stat_activity. */
  readonly applicationName?: string;
  /** Connections at most. */
  readonly poolSize?: number;
  /** Milliseconds that a statement waits for a lock of somebody else; without it as long as a statement may take. */
  readonly lockTimeoutMs?: number;
  /** Told of errors of idle connections; without it they are dropped silently, because the pool replaces the connection. */
  readonly onPoolError?: (error: Error) => void;
}

const DEFAULT_POOL_SIZE = 10;
/** A request waits this long for a connection before it says that PostgreSQL is away. */
const CONNECT_TIMEOUT_MS = 2_500;
/** Commands come minutes apart, and a new connection parses and plans everything anew. */
const IDLE_TIMEOUT_MS = 600_000;
/** Longer than any statement of ours; a statement that hangs must not hold a lock for ever. */
const STATEMENT_TIMEOUT_MS = 20_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 30_000;
/** Once a connection, so that no transaction has to say it. */
const ISOLATION = '-c default_transaction_isolation=read\\ committed';
export const MIGRATION_TABLE = 'migration';

/** A TypeORM data source that is not yet connected. It never changes the schema by itself. */
export function createDataSource(settings: DataSourceSettings): DataSource {
  return new DataSource(toOptions(settings));
}

/** Where a data source of ours connects to, for a connection beside its pool. */
export function urlOf({ options }: DataSource): string {
  if (options.type !== 'postgres' || options.url === undefined) throw new Error('Not a data source of ours');
  return options.url;
}

function toOptions(settings: DataSourceSettings): DataSourceOptions {
  return {
    type: 'postgres',
    url: settings.url,
    entities: [...settings.entities],
    migrations: [...(settings.migrations ?? [])],
    migrationsTableName: MIGRATION_TABLE,
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    poolErrorHandler: (error: Error) => settings.onPoolError?.(error),
    extra: {
      Client: PreparedClient,
      pipeline: true,
      max: settings.poolSize ?? DEFAULT_POOL_SIZE,
      types: jsonTrueTypes,
      idleTimeoutMillis: IDLE_TIMEOUT_MS,
      application_name: settings.applicationName ?? 'jkk',
      keepAlive: true,
      options: settings.lockTimeoutMs ? `${ISOLATION} -c lock_timeout=${settings.lockTimeoutMs}` : ISOLATION,
      statement_timeout: settings.migrations ? undefined : STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    },
  };
}
