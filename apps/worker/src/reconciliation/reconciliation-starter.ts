import { reconciliationStart } from '@jkk/contracts/temporal';
import type { Logger } from '@jkk/platform/logging';
import type { TemporalClient } from '@jkk/platform/temporal';
import { keepNightlySchedule } from './nightly-schedule';
import type { Companion } from '../companion';
import { codeOf } from '../outbox/error-code';

const DEADLINE_MS = 5_000;
const RETRY_MS = 2_000;

export interface ReconciliationStarterOptions {
  readonly temporal: TemporalClient;
  readonly bankCodes: readonly string[];
  readonly logger: Logger;
}

/**
 * Sees to it that every partner bank whose keys this process holds has its one reconciliation workflow and its nightly
 * schedule. It lives for ever;
 * starting it again finds it running, and one that was ended by an operator is begun anew at the next start.
 */
export class ReconciliationStarter implements Companion {
  readonly name = 'reconciliation starter';
  private stopped = false;
  private work: Promise<void> = Promise.resolve();

  constructor(private readonly options: ReconciliationStarterOptions) {}

  start(): Promise<void> {
    this.work = this.startAll();
    return Promise.resolve();
  }

  /** Begins anew after what runs has ended. */
  async again(): Promise<void> {
    await this.work;
    await this.start();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.work;
  }

  private async startAll(): Promise<void> {
    for (const bankCode of this.options.bankCodes) {
      while (!this.stopped && !(await this.startOne(bankCode))) {
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
  }

  private async startOne(bankCode: string): Promise<boolean> {
    const { temporal, logger } = this.options;
    try {
      await temporal.client.withDeadline(Date.now() + DEADLINE_MS, async () => {
        const { workflowType, ...start } = reconciliationStart(bankCode);
        await temporal.client.workflow.start(workflowType, {
          ...start,
          workflowIdConflictPolicy: 'USE_EXISTING',
        });
        await keepNightlySchedule(temporal.client, bankCode);
      });
      return true;
    } catch (error) {
      logger.warn({ bankCode, code: codeOf(error) }, 'the reconciliation could not be started yet');
      return false;
    }
  }
}
