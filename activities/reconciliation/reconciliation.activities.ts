import type { DataSource } from 'typeorm';
import type { PartnerBanks } from '@jkk/banking';
import type { ReconciliationActivities } from '@jkk/contracts/temporal';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { withHeartbeat } from '../payout/heartbeat';
import { StatementReader } from './read-statement';

export interface ReconciliationActivityDependencies {
  readonly dataSource: DataSource;
  readonly banks: PartnerBanks;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
}

/** The one activity of the reconciliation workflows. */
export function createReconciliationActivities(
  dependencies: ReconciliationActivityDependencies,
): ReconciliationActivities {
  const { dataSource, banks, clock, logger } = dependencies;
  const reader = new StatementReader(dataSource, banks, clock, logger);
  return { readStatement: (input) => withHeartbeat(() => reader.read(input)) };
}
