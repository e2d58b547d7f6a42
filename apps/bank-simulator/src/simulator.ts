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

const POSTING_INTERVAL_MS = 1_000;

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
  const server = buildServer({ db, clock, seed, partners, held: new HeldRequests(), logger });
  await server.listen({ host: options.host ?? '127.0.0.1', port: options.port });
  const stopPosting = postRegularly(() => postDueTransfers(db, clock.now()), logger);
  return {
    seed,
    port: (server.server.address() as AddressInfo).port,
    stop: async () => {
      await stopPosting();
      await server.close();
      await db.end();
    },
  };
}

/** Late postings become due without anybody asking. */
function postRegularly(post: () => Promise<number>, logger: Logger): () => Promise<void> {
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = post().then(
      () => undefined,
      (error: unknown) => logger.warn({ err: error }, 'late postings have to wait'),
    );
  }, POSTING_INTERVAL_MS);
  return () => {
    clearInterval(timer);
    return running;
  };
}
