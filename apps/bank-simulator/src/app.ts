import type { Logger } from 'pino';
import type { BankClock } from './clock';
import type { Partners } from './config/partners';
import type { Database } from './database/database';
import type { HeldRequests } from './faults/holding';

/** What every route of the simulator works with. */
export interface App {
  readonly db: Database;
  readonly clock: BankClock;
  /** Decides everything that the banks leave to chance. */
  readonly seed: string;
  /** Where the partner hears what a bank tells by itself; undefined: nobody listens. */
  readonly callbackUrl: string | undefined;
  readonly partners: Partners;
  readonly held: HeldRequests;
  readonly logger: Logger;
}
