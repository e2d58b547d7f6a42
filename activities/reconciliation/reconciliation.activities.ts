import type { DataSource } from 'typeorm';
import type { PartnerBanks } from '@jkk/banking';
import type { ReconciliationActivities } from '@jkk/contracts/temporal';
import { capsByPolicy } from '@jkk/domain/payout/decide';
import { Screener } from '@jkk/persistence/payment';
import { ControlsRepository } from '@jkk/persistence/reconciliation';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { FileSender } from '../payout/file-sender';
import { withHeartbeat } from '../payout/heartbeat';
import type { SendingGuard } from '../payout/sending-guard';
import { StatementReader } from './read-statement';

export interface ReconciliationActivityDependencies {
  readonly dataSource: DataSource;
  readonly banks: PartnerBanks;
  /** Files of payments are made by the reader of their bank. */
  readonly guard: SendingGuard;
  readonly isRealMoney?: boolean;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
}

/** The one activity of the reconciliation workflows. */
export function createReconciliationActivities(
  dependencies: ReconciliationActivityDependencies,
): ReconciliationActivities {
  const { dataSource, banks, guard, isRealMoney = false, clock, logger } = dependencies;
  const controls = new ControlsRepository(isRealMoney ? capsByPolicy : undefined);
  const sender = new FileSender(dataSource, guard, controls, new Screener(isRealMoney), clock, logger);
  const reader = new StatementReader(dataSource, banks, clock, logger, sender);
  return { readStatement: (input) => withHeartbeat(() => reader.read(input)) };
}
