import type { DueMessage, OutboxMessage, OutboxRepository } from '@jkk/persistence/outbox';
import { newCorrelationId, runWithCorrelation } from '@jkk/platform/correlation';
import type { Logger } from '@jkk/platform/logging';
import type { DataSource } from 'typeorm';
import type { Companion } from '../companion';
import { Rounds, warning } from '../rounds';
import { codeOf } from './error-code';

const BATCH_SIZE = 50;
/** Longer than the deadline of a delivery, so that no message is given to two relays that are both alive. */
const LEASE_SECONDS = 15;
const POLL_MS = 1_000;
const FIRST_RETRY_SECONDS = 0.5;
const LONGEST_RETRY_SECONDS = 30;

export interface OutboxRelayOptions {
  readonly dataSource: DataSource;
  readonly outbox: OutboxRepository;
  readonly delivery: { deliver(message: OutboxMessage): Promise<void> };
  readonly logger: Logger;
  /** How long it rests when nothing wakes it: what a lost notification costs at most. */
  readonly restMs?: number;
  /** Called with every outcome, for the metrics. */
  readonly onOutcome?: (kind: OutboxMessage['kind'], outcome: 'sent' | 'failed') => void;
}

/**
 * Tells Temporal what transactions have committed. A message is marked as sent after Temporal took it, so a relay that
 * dies in between lets it be delivered again, which changes nothing. Any number of relays may run.
 */
export class OutboxRelay implements Companion {
  readonly name = 'outbox relay';
  private readonly rounds: Rounds;

  constructor(private readonly options: OutboxRelayOptions) {
    this.rounds = new Rounds({
      round: async () => (await this.relayOnce()) === BATCH_SIZE,
      restMs: options.restMs ?? POLL_MS,
      failed: warning(options.logger, 'the outbox could not be read'),
    });
  }

  start(): Promise<void> {
    return this.rounds.start();
  }

  stop(): Promise<void> {
    return this.rounds.stop();
  }

  /** There may be something to send. */
  wake(): void {
    this.rounds.wake();
  }

  /** Sends one batch of what is due. Returns how many messages it took. */
  async relayOnce(): Promise<number> {
    const { dataSource, outbox } = this.options;
    const due = await outbox.takeDue(dataSource.manager, BATCH_SIZE, LEASE_SECONDS);
    const sent = await Promise.all(due.map((message) => this.deliver(message)));
    await outbox.markSent(
      dataSource.manager,
      due.filter((_message, index) => sent[index]).map(({ id }) => id),
    );
    return due.length;
  }

  private async deliver(due: DueMessage): Promise<boolean> {
    const { delivery, onOutcome } = this.options;
    try {
      await runWithCorrelation(due.correlationId ?? newCorrelationId(), () => delivery.deliver(due.message));
      onOutcome?.(due.message.kind, 'sent');
      return true;
    } catch (error) {
      onOutcome?.(due.message.kind, 'failed');
      // Where this fails too, the lease ends by itself.
      await this.postpone(due, error).catch(() => undefined);
      return false;
    }
  }

  private async postpone(due: DueMessage, error: unknown): Promise<void> {
    const { dataSource, outbox, logger } = this.options;
    const seconds = Math.min(FIRST_RETRY_SECONDS * 2 ** (due.attempts - 1), LONGEST_RETRY_SECONDS);
    const code = codeOf(error);
    logger.warn(
      { outboxId: due.id, kind: due.message.kind, attempts: due.attempts, code },
      'not delivered yet',
    );
    await outbox.markFailed(dataSource.manager, due.id, seconds, code);
  }
}
