import type { DueMessage, OutboxKind, OutboxRepository } from '@jkk/persistence/outbox';
import { newCorrelationId, runWithCorrelation } from '@jkk/platform/correlation';
import type { Logger } from '@jkk/platform/logging';
import type { DataSource } from 'typeorm';
import type { Companion } from '../companion';
import { Rounds, warning } from '../rounds';
import { codeOf } from '../outbox/error-code';

/** Checks of one bank at a time; a bank that answers slowly keeps no more than these waiting. */
const LANE_SIZE = 4;
/** Longer than one token and one inquiry with the longest time-outs of a bank, so that no payee is asked about twice at once. */
const LEASE_SECONDS = 120;
/** What a lost notification costs at most. */
const POLL_MS = 2_000;
const FIRST_RETRY_SECONDS = 2;
/** A bank may be away for a long week-end; it is asked again for as long as the payout waits. */
const LONGEST_RETRY_SECONDS = 300;

export interface PayeeCheckRelayOptions {
  readonly dataSource: DataSource;
  readonly outbox: OutboxRepository;
  /** Asks the bank; a repeat asks nobody. Throws while the bank gives no answer. */
  readonly check: (payoutId: string) => Promise<unknown>;
  readonly logger: Logger;
  /** Called with every outcome, for the metrics. */
  readonly onOutcome?: (kind: OutboxKind, outcome: 'sent' | 'failed') => void;
}

/**
 * Asks banks about the payees of approved benefits, told by the outbox. Each bank has a lane of its own, so that one that
 * is away keeps nobody else waiting. Any number of these may run: a message is leased to one of them.
 */
export class PayeeCheckRelay implements Companion {
  readonly name = 'payee checks';
  private readonly lanes = new Map<string, number>();
  private readonly running = new Set<Promise<void>>();
  private readonly rounds: Rounds;

  constructor(private readonly options: PayeeCheckRelayOptions) {
    this.rounds = new Rounds({
      round: async () => (await this.takeDue()) > 0,
      restMs: POLL_MS,
      failed: warning(options.logger, 'the outbox could not be read'),
    });
  }

  start(): Promise<void> {
    return this.rounds.start();
  }

  /** A check that the shutdown does not wait for is left to the next process: its lease ends by itself. */
  async stop(): Promise<void> {
    await this.rounds.stop();
    await Promise.allSettled(this.running);
  }

  /** There may be a payee to check. */
  wake(): void {
    this.rounds.wake();
  }

  /** Begins what is due at banks that have room. Returns how many it took. */
  private async takeDue(): Promise<number> {
    const { dataSource, outbox } = this.options;
    const full = [...this.lanes].filter(([, size]) => size >= LANE_SIZE).map(([bankCode]) => bankCode);
    const due = await outbox.takePayeeChecks(dataSource.manager, LANE_SIZE, LEASE_SECONDS, full);
    for (const message of due) this.begin(message);
    return due.length;
  }

  private begin(due: DueMessage): void {
    const bankCode = due.message.kind === 'CHECK_PAYEE' ? (due.message.bankCode ?? '') : '';
    this.lanes.set(bankCode, this.sizeOf(bankCode) + 1);
    const work: Promise<void> = this.handle(due).finally(() => {
      const wasFull = this.sizeOf(bankCode) >= LANE_SIZE;
      this.lanes.set(bankCode, this.sizeOf(bankCode) - 1);
      this.running.delete(work);
      if (wasFull) this.wake();
    });
    this.running.add(work);
  }

  private async handle(due: DueMessage): Promise<void> {
    const { dataSource, outbox, check, onOutcome } = this.options;
    const { message } = due;
    try {
      if (message.kind !== 'CHECK_PAYEE') throw new Error('Not a payee check');
      const { payoutId } = message;
      await runWithCorrelation(due.correlationId ?? newCorrelationId(), () => check(payoutId));
      await outbox.markSent(dataSource.manager, [due.id]);
      onOutcome?.(message.kind, 'sent');
    } catch (error) {
      onOutcome?.(message.kind, 'failed');
      // Where this fails too, the lease ends by itself.
      await this.postpone(due, error).catch(() => undefined);
    }
  }

  private async postpone(due: DueMessage, error: unknown): Promise<void> {
    const { dataSource, outbox, logger } = this.options;
    const seconds = Math.min(FIRST_RETRY_SECONDS * 2 ** (due.attempts - 1), LONGEST_RETRY_SECONDS);
    const code = codeOf(error);
    logger.warn({ outboxId: due.id, attempts: due.attempts, code }, 'a payee could not be checked yet');
    await outbox.markFailed(dataSource.manager, due.id, seconds, code);
  }

  private sizeOf(bankCode: string): number {
    return this.lanes.get(bankCode) ?? 0;
  }
}
