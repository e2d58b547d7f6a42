import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { BankClock } from './clock';
import type { Partners } from './config/partners';
import { migrate } from './database/migrate';
import { openDatabase, refusePowerfulRole } from './database/database';
import { HeldRequests } from './faults/holding';
import { openBooks } from './ledger/open-books';
import { buildServer } from './server';
import { postDueTransfers } from './services/post-transfer';
import { sendDueCallbacks } from './services/send-callbacks';

const INTERVAL_MS = 1_000;

export interface Simulator {
  readonly port: number;
  readonly seed: string;
  readonly stop: () => Promise<void>;
}

export interface SimulatorOptions {
  readonly host?: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly databaseUrl: string;
  readonly partners: Partners;
  /** Where partners hear what a bank tells by itself; nowhere, unless it is given. */
  readonly callbackUrl?: string;
  /** Chance anew each time, unless one is given. */
  readonly seed?: string;
  readonly logger: Logger;
}

/** Opens the database, brings it up to date, opens the partners' accounts and listens. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { logger, partners, seed = randomUUID() } = options;
  const db = openDatabase(options.databaseUrl);
  db.on('error', (error) => logger.warn({ err: error }, 'an idle database connection was lost'));
  await refusePowerfulRole(db);
  await migrate(db);
  await openBooks(db, partners);
  const clock = new BankClock();
  await clock.load(db);
  const app = {
    db,
    clock,
    seed,
    callbackUrl: options.callbackUrl,
    partners,
    held: new HeldRequests(),
    logger,
  };
  const server = buildServer(app);
  await server.listen({ host: options.host ?? '127.0.0.1', port: options.port });
  const stopPosting = regularly(() => postDueTransfers(db, clock.now()), 'late postings', logger);
  const stopTelling = regularly(() => sendDueCallbacks(app), 'callbacks', logger);
  return {
    seed,
    port: (server.server.address() as AddressInfo).port,
    stop: async () => {
      await Promise.all([stopPosting(), stopTelling()]);
      await server.close();
      await db.end();
    },
  };
}

/** What becomes due without anybody asking; one round after the other. */
function regularly(work: () => Promise<number>, what: string, logger: Logger): () => Promise<void> {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= work()
      .then(
        () => undefined,
        (error: unknown) => logger.warn({ err: error, what }, 'what is due has to wait'),
      )
      .finally(() => (running = undefined));
  }, INTERVAL_MS);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
