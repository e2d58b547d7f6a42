import type { DataSource } from 'typeorm';
import { addMilliseconds, laterInstant, type Instant } from '@jkk/domain/calendar';
import { composeMessage, disturbs, outsideQuietHours, type Channel } from '@jkk/domain/messages';
import type { DueMessage, MessageRepository } from '@jkk/persistence/message';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { Undeliverable, type Carrier } from './carrier';

const BATCH = 20;
/** Longer than a batch may take with the longest time-outs of its carriers. */
const LEASE_MS = 600_000;
const FIRST_RETRY_MS = 10_000;
const LONGEST_RETRY_MS = 300_000;

export interface MessagePostOptions {
  readonly dataSource: DataSource;
  readonly messages: MessageRepository;
  /** A channel that is not here is switched off. */
  readonly carriers: Readonly<Partial<Record<Channel, Carrier>>>;
  /** Whether this database is the one that last told its witness, and not an older one that was put back. */
  readonly life: { isWitnessed(): Promise<boolean> };
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'warn'>;
}

interface Sendable {
  readonly message: DueMessage;
  readonly carrier: Carrier;
  readonly address: string;
}

interface Sorted {
  readonly switchedOff: string[];
  readonly unreachable: string[];
  readonly sendable: Sendable[];
  readonly outlived: string[];
  /** Due in the middle of the night, as after hours in which nobody could send. */
  readonly asleep: DueMessage[];
}

/**
 * Takes what is due and sends it. A message is tried until it is through or refused for good; after a crash in the middle
 * it is sent once more, under the same id. Any number of these may run: a message is leased to one of them.
 */
export class MessagePost {
  constructor(private readonly options: MessagePostOptions) {}

  /** How many were sent or closed. After a restore all of them wait until two persons have lifted the block. */
  async sendDue(): Promise<number> {
    const { dataSource, messages, life, clock } = this.options;
    const now = clock.now();
    const due = await messages.takeDue(dataSource.manager, now, addMilliseconds(now, LEASE_MS), BATCH);
    if (due.length === 0 || !(await life.isWitnessed())) return 0;
    const { switchedOff, unreachable, sendable, outlived, asleep } = this.sort(due, now);
    await this.end(switchedOff, 'OFF');
    await this.giveUp(unreachable, 'NO_ADDRESS');
    await this.end(outlived, 'UNDELIVERABLE');
    for (const { messageId, zone } of asleep) {
      await messages.postpone(dataSource.manager, messageId, outsideQuietHours(now, zone), 'QUIET_HOURS');
    }
    for (const each of sendable) await this.send(each);
    return due.length;
  }

  async close(): Promise<void> {
    for (const carrier of Object.values(this.options.carriers)) await carrier.close();
  }

  /** What nobody can send ends together; what is sent ends one by one, so that a crash repeats one of them and not all. */
  private sort(due: readonly DueMessage[], now: Instant): Sorted {
    const sorted: Sorted = { switchedOff: [], unreachable: [], sendable: [], outlived: [], asleep: [] };
    for (const message of due) {
      const { messageId, channel, address } = message;
      const carrier = this.options.carriers[channel];
      if (carrier === undefined) sorted.switchedOff.push(messageId);
      else if (address === null) sorted.unreachable.push(messageId);
      else if (message.code === 'STATUS_CODE' && message.secret === null) sorted.outlived.push(messageId);
      else if (disturbs(message) && outsideQuietHours(now, message.zone) !== now) sorted.asleep.push(message);
      else sorted.sendable.push({ message, carrier, address });
    }
    return sorted;
  }

  private async send({ message, carrier, address }: Sendable): Promise<void> {
    const { messageId, claimNumber, code, secret } = message;
    try {
      await carrier.send({ messageId, address, ...composeMessage(code, claimNumber, secret ?? undefined) });
      await this.end([messageId], 'SENT');
    } catch (error) {
      if (error instanceof Undeliverable) await this.giveUp([messageId], 'UNDELIVERABLE');
      else await this.postpone(message, error);
    }
  }

  private end(messageIds: readonly string[], status: 'SENT' | 'OFF' | 'UNDELIVERABLE'): Promise<void> {
    const { dataSource, messages, clock } = this.options;
    return messages.close(dataSource.manager, messageIds, status, clock.now());
  }

  private giveUp(messageIds: readonly string[], status: 'NO_ADDRESS' | 'UNDELIVERABLE'): Promise<void> {
    const { dataSource, messages, clock } = this.options;
    return messages.giveUp(dataSource.manager, messageIds, status, clock.now());
  }

  private async postpone(message: DueMessage, error: unknown): Promise<void> {
    const { messageId, attempts, zone } = message;
    const { dataSource, messages, clock, logger } = this.options;
    const wait = Math.min(FIRST_RETRY_MS * 2 ** Math.min(attempts - 1, 10), LONGEST_RETRY_MS);
    const then = addMilliseconds(clock.now(), wait);
    const until = disturbs(message) ? laterInstant(then, outsideQuietHours(then, zone)) : then;
    const code = codeOf(error);
    logger.warn({ messageId, attempts, code }, 'a message could not be sent yet');
    await messages.postpone(dataSource.manager, messageId, until, code);
  }
}

/** A code alone: texts of errors may quote an address. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
