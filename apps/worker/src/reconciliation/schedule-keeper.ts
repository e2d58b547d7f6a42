import type { BankProfile } from '@jkk/banking';
import { reconciliationStart } from '@jkk/contracts/temporal';
import type { Logger } from '@jkk/platform/logging';
import type { TemporalClient } from '@jkk/platform/temporal';
import type { Companion } from '../companion';
import { codeOf } from '../outbox/error-code';
import { Rounds, warning } from '../rounds';
import { keepSchedules } from './bank-schedules';

const DEADLINE_MS = 5_000;
const RETRY_MS = 2_000;
/** What Temporal has lost, or an operator has deleted, is there again after this long. */
const LOOK_EVERY_MS = 60_000;

export interface ScheduleKeeperOptions {
  readonly temporal: TemporalClient;
  readonly banks: readonly Pick<BankProfile, 'bankCode' | 'pace'>[];
  readonly logger: Logger;
}

/**
 * Sees to it that every partner bank whose keys this process holds has the schedules of its readings, and is read when the
 * process begins: what was expected when it ended is not forgotten.
 */
export class ScheduleKeeper implements Companion {
  readonly name = 'schedule keeper';
  private readonly read = new Set<string>();
  private readonly rounds: Rounds;

  constructor(private readonly options: ScheduleKeeperOptions) {
    this.rounds = new Rounds({
      round: async () => {
        await this.keepAll();
        return false;
      },
      restMs: LOOK_EVERY_MS,
      failed: warning(options.logger, 'the schedules of banks could not be kept'),
    });
  }

  start(): Promise<void> {
    return this.rounds.start();
  }

  /** Every bank is read once more: Temporal was found to know nothing. */
  again(): Promise<void> {
    this.read.clear();
    this.rounds.wake();
    return Promise.resolve();
  }

  stop(): Promise<void> {
    return this.rounds.stop();
  }

  private async keepAll(): Promise<void> {
    for (const bank of this.options.banks) {
      while (!this.rounds.isStopped && !(await this.keepOne(bank))) {
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
  }

  private async keepOne(bank: Pick<BankProfile, 'bankCode' | 'pace'>): Promise<boolean> {
    const { temporal, logger } = this.options;
    const { bankCode } = bank;
    try {
      await temporal.client.withDeadline(Date.now() + DEADLINE_MS, async () => {
        await keepSchedules(temporal.client, bank);
        if (this.read.has(bankCode)) return;
        const { workflowType, ...start } = reconciliationStart(bankCode);
        await temporal.client.workflow.start(workflowType, {
          ...start,
          workflowIdConflictPolicy: 'USE_EXISTING',
        });
        this.read.add(bankCode);
      });
      return true;
    } catch (error) {
      logger.warn({ bankCode, code: codeOf(error) }, 'the readings of a bank could not be scheduled yet');
      return false;
    }
  }
}
