import type { BankClock } from '../clock';
import type { Partner } from '../config/partners';
import type { BankProfile } from '../config/profiles';
import type { Database } from '../database/database';
import type { Fault } from '../faults/catalogue';
import type { Answer, Service } from '../wire/answer';
import type { Body } from '../wire/fields';

/** One authenticated request at one bank. */
export interface RequestContext {
  readonly db: Database;
  readonly clock: BankClock;
  readonly seed: string;
  readonly partner: Partner;
  readonly profile: BankProfile;
  readonly service: Service;
  readonly externalId: string;
  readonly body: Body;
  readonly fault: Fault | undefined;
}

export type Handler = (request: RequestContext) => Promise<Answer>;
