import type { PartnerBanks } from '@jkk/banking';
import type { NightlyActivities, ReadStatementRequest, ReconciliationSummary } from '@jkk/contracts/temporal';
import { addMilliseconds } from '@jkk/domain/calendar';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { withHeartbeat } from '../payout/heartbeat';

export interface NightlyDependencies {
  readonly banks: PartnerBanks;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
  /** Reads by the bank's one reader, so that two readings never overlap. */
  readonly read: (bankCode: string, period: ReadStatementRequest) => Promise<ReconciliationSummary>;
}

/**
 * Every night the last days are read once more. A line that a bank puts in behind what was read already is older than where
 * the usual reading starts, and is found by this one.
 */
export function createNightlyActivities({
  banks,
  clock,
  logger,
  read,
}: NightlyDependencies): NightlyActivities {
  return {
    rereadStatement: ({ bankCode }) =>
      withHeartbeat(async () => {
        const { statementReread } = banks.get(bankCode).profile.pace;
        const summary = await read(bankCode, { from: addMilliseconds(clock.now(), -statementReread) });
        const { newLines } = summary;
        if (newLines > 0) logger.warn({ bankCode, newLines }, 'the nightly reading has found lines');
        else logger.info({ bankCode }, 'the nightly reading has found nothing new');
        return summary;
      }),
  };
}
