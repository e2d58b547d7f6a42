import { Inject, Injectable } from '@nestjs/common';
import type { ClaimCommandAnswer, ClaimCommandMessage, ClaimWorkflowInput } from '@jkk/contracts/temporal';
import { CLAIM_MESSAGE, claimWorkflowId, TASK_QUEUE, WORKFLOW_TYPE } from '@jkk/contracts/temporal';
import { earlyRefusal, type KnownOfClaim } from '@jkk/domain/claim/early-refusal';
import { readAnswer } from '@jkk/domain/claim/record';
import { CommandRepository } from '@jkk/persistence/claim';
import { inTransaction } from '@jkk/persistence/database';
import { OutboxRepository } from '@jkk/persistence/outbox';
import { readTelling } from '@jkk/persistence/unreadable';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { Problem } from '@jkk/platform/problem';
import { TEMPORAL_CLIENT, updateWithStart, type TemporalClient } from '@jkk/platform/temporal';
import { DataSource } from 'typeorm';
import { CLOCK, LOGGER } from '../tokens';
import { mayHaveTakenEffect } from './outcome';
import { isWorkflowClosing, refusalOf } from './update-failure';

/** A person waits no longer; shorter than the 10 seconds after which most clients give up by themselves. */
const ANSWER_LIMIT_MS = 8_000;
const CLOSING_PAUSE_MS = 100;

/**
 * The one way of a human command to its claim's workflow. The command's row is committed before this is called. What
 * comes back is final: an answer, or a no after which the command can take no effect any more. Where not even that can be
 * made sure the caller is told that the outcome is open.
 */
@Injectable()
export class CommandGateway {
  private readonly commands = new CommandRepository();
  private readonly outbox = new OutboxRepository();

  constructor(
    private readonly database: DataSource,
    @Inject(TEMPORAL_CLIENT) private readonly temporal: TemporalClient,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** `known`: the claim as its row was; where that says no already, nobody else is asked, so Temporal may be away. */
  async deliver(
    claimNumber: string,
    message: ClaimCommandMessage,
    known: KnownOfClaim,
  ): Promise<ClaimCommandAnswer> {
    mayHaveTakenEffect(message.commandId);
    const no = earlyRefusal(message, known);
    if (no !== undefined) return this.refuse(claimNumber, message, no);
    try {
      return await this.send(claimNumber, message, Date.now() + ANSWER_LIMIT_MS);
    } catch (error) {
      const code = refusalOf(error);
      if (code !== undefined) {
        return this.refuse(claimNumber, message, code);
      }
      this.logger.warn(
        { err: error, claimNumber, commandId: message.commandId },
        'A command could not be delivered',
      );
      return this.close(claimNumber, message.commandId, 'NOT_SENT', undefined);
    }
  }

  /** A workflow that ends at this very moment cannot take the update; the next one, started by it, can. */
  private async send(
    claimNumber: string,
    message: ClaimCommandMessage,
    until: number,
  ): Promise<ClaimCommandAnswer> {
    for (;;) {
      try {
        return await this.temporal.client.withDeadline(until, () => this.update(claimNumber, message));
      } catch (error) {
        if (!isWorkflowClosing(error) || Date.now() + CLOSING_PAUSE_MS >= until) throw error;
        await new Promise((resolve) => setTimeout(resolve, CLOSING_PAUSE_MS));
      }
    }
  }

  /** With start: a workflow that was lost, not relayed yet or has ended is started from the claim's row. */
  private update(claimNumber: string, message: ClaimCommandMessage): Promise<ClaimCommandAnswer> {
    const start = {
      workflowType: WORKFLOW_TYPE.claim,
      workflowId: claimWorkflowId(claimNumber),
      taskQueue: TASK_QUEUE.claims,
      args: [{ claimNumber } satisfies ClaimWorkflowInput],
      workflowIdReusePolicy: 'ALLOW_DUPLICATE',
    } as const;
    const update = { name: CLAIM_MESSAGE.command, id: message.commandId, message };
    return updateWithStart(this.temporal.client, start, update);
  }

  private refuse(
    claimNumber: string,
    { commandId }: ClaimCommandMessage,
    code: string,
  ): Promise<ClaimCommandAnswer> {
    return this.close(claimNumber, commandId, 'REFUSED', { outcome: 'REFUSED', code });
  }

  /** Closes the command, unless it has taken effect meanwhile: then its answer counts. */
  private async close(
    claimNumber: string,
    commandId: string,
    status: 'REFUSED' | 'NOT_SENT',
    answer: ClaimCommandAnswer | undefined,
  ): Promise<ClaimCommandAnswer> {
    const em = this.database.manager;
    try {
      const closed = await this.commands.close(em, commandId, status, answer ?? null, this.clock.now());
      if (closed && answer !== undefined) return answer;
      if (closed) throw new Problem('SERVICE.UNAVAILABLE');
      const stored = await this.commands.find(em, commandId);
      if (stored?.status === 'DONE') await this.tellWorkflow(claimNumber, commandId);
      return answerOf(commandId, stored?.answer);
    } catch (error) {
      if (error instanceof Problem) throw error;
      this.logger.error({ err: error, commandId }, 'The outcome of a command is open');
      throw new Problem('COMMAND.PENDING', { commandId });
    }
  }

  /** Its effect stands although its update was lost, so the workflow may not know of it. Where this fails a sweep finds it. */
  private tellWorkflow(claimNumber: string, commandId: string): Promise<void> {
    const message = { kind: 'REFRESH_CLAIM', claimNumber, cause: commandId } as const;
    return inTransaction(this.database, (em) => this.outbox.add(em, message)).catch((error: unknown) =>
      this.logger.warn(
        { err: error, claimNumber, commandId },
        'A workflow could not be told to look at its claim',
      ),
    );
  }
}

/** The answer in a command's row; a row that was closed as NOT_SENT has none, and had no effect. */
export function answerOf(commandId: string, stored: unknown): ClaimCommandAnswer {
  if (stored === null || stored === undefined) throw new Problem('SERVICE.UNAVAILABLE');
  return readTelling(() => readAnswer(commandId, stored));
}
