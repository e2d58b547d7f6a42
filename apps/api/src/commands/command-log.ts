import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@jkk/domain/access';
import { CommandRepository, type CommandRecord } from '@jkk/persistence/claim';
import { atOnce, inTransaction } from '@jkk/persistence/database';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource, type EntityManager } from 'typeorm';
import type { RepeatKey } from '../edge/caller';
import { CLOCK } from '../tokens';
import { mayHaveTakenEffect } from './outcome';

export interface NewCommand {
  readonly code: string;
  readonly claimNumber?: string;
  readonly benefitId?: string;
  readonly payoutId?: string;
  /** What it is about where that is no claim, benefit or payout: a batch, a bank, a figure. */
  readonly targetId?: string;
  readonly actor: Actor;
  readonly repeat: RepeatKey;
  readonly body: unknown;
  readonly expectedVersion?: number;
}

export interface StoredCommand {
  readonly command: CommandRecord;
  /** False when an earlier request with the same key stored it. */
  readonly isNew: boolean;
}

/**
 * Stores what people ask for, and finds what they asked for before. Of any number of requests with one key at the same
 * instant one stores its command; the others wait for its transaction and find it.
 */
@Injectable()
export class CommandLog {
  private readonly commands = new CommandRepository();

  constructor(
    private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Stores a command that is carried out elsewhere: one statement, as long as nobody else holds its key. */
  async keep(wanted: NewCommand): Promise<StoredCommand> {
    const command = this.toRow(wanted);
    const isNew = await atOnce(this.database, (em) => this.commands.insertOnce(em, command));
    return isNew ? { command, isNew } : inTransaction(this.database, (em) => this.store(em, wanted));
  }

  /** With what follows from it in the same transaction. Raises IDEMPOTENCY.KEY_REUSED when the key belongs to another request. */
  async store(em: EntityManager, wanted: NewCommand): Promise<StoredCommand> {
    const command = this.toRow(wanted);
    if (await this.commands.insertOnce(em, command)) return { command, isNew: true };
    const earlier = await this.findEarlier(em, wanted);
    if (earlier !== undefined) return { command: earlier, isNew: false };
    if (await this.commands.insertOnce(em, command)) return { command, isNew: true };
    const winner = await this.findEarlier(em, wanted);
    if (winner === undefined) throw new Error('The command that holds the key cannot be found');
    return { command: winner, isNew: false };
  }

  /** A command that was closed without being sent had no effect, so its key is free for another try. */
  private async findEarlier(
    em: EntityManager,
    { actor, repeat }: NewCommand,
  ): Promise<CommandRecord | undefined> {
    if (repeat.key === undefined) return undefined;
    const found = await this.commands.findByKey(em, actor.organisation, actor.userId, repeat.key);
    if (found === undefined) return undefined;
    if (found.requestHash !== repeat.requestHash) throw new Problem('IDEMPOTENCY.KEY_REUSED');
    if (found.status !== 'NOT_SENT') {
      mayHaveTakenEffect(found.commandId);
      return found;
    }
    await this.commands.freeKey(em, found.commandId);
    return undefined;
  }

  private toRow({
    code,
    claimNumber,
    benefitId,
    payoutId,
    targetId,
    actor,
    repeat,
    body,
    expectedVersion,
  }: NewCommand): CommandRecord {
    return {
      commandId: randomUUID(),
      code,
      claimNumber: claimNumber ?? null,
      benefitId: benefitId ?? null,
      payoutId: payoutId ?? null,
      targetId: targetId ?? null,
      actor,
      organisation: actor.organisation,
      userId: actor.userId,
      idempotencyKey: repeat.key ?? null,
      requestHash: repeat.requestHash,
      body,
      expectedVersion: expectedVersion ?? null,
      receivedAt: this.clock.now(),
      status: 'RECEIVED',
      answer: null,
      closedAt: null,
    };
  }
}
