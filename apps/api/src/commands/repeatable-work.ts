import { Inject, Injectable } from '@nestjs/common';
import { CommandRepository } from '@jkk/persistence/claim';
import { CommitUnknownError, inTransaction } from '@jkk/persistence/database';
import type { Clock } from '@jkk/platform/clock';
import { Problem, type ProblemFinding } from '@jkk/platform/problem';
import { DataSource, type EntityManager } from 'typeorm';
import type { Repeatable } from '../edge/answer';
import { CLOCK } from '../tokens';
import { CommandLog, type NewCommand } from './command-log';
import { mayHaveTakenEffect } from './outcome';

export type WorkResult<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: string;
      /** What exactly stands against it, where a code alone does not help. */
      readonly errors?: readonly ProblemFinding[];
    };

interface Outcome<T> {
  readonly result: WorkResult<T>;
  readonly hit: boolean;
}

type Work<T> = (em: EntityManager, commandId: string) => Promise<WorkResult<T>>;

/**
 * Commands that one transaction of ours carries out whole: reports, batches, releases. The command, its effect and its
 * answer are committed together, so a repeat finds all of it or nothing.
 */
@Injectable()
export class RepeatableWork {
  private readonly commands = new CommandRepository();

  constructor(
    private readonly database: DataSource,
    private readonly log: CommandLog,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** `work` returns a JSON-true answer, which is stored and returned to repeats, or the code of a refusal. */
  async run<T>(command: NewCommand, work: Work<T>): Promise<Repeatable<T>> {
    let commandId = '';
    const carriedOut = inTransaction(this.database, async (em) => {
      const { command: stored, isNew } = await this.log.store(em, command);
      ({ commandId } = stored);
      if (!isNew) return { result: stored.answer as WorkResult<T>, hit: true };
      const done = await work(em, stored.commandId);
      await this.commands.close(em, stored.commandId, done.ok ? 'DONE' : 'REFUSED', done, this.clock.now());
      return { result: done, hit: false };
    });
    const { result, hit } = await carriedOut.catch((error: unknown) => this.learn<T>(error, commandId));
    mayHaveTakenEffect(commandId);
    if (!result.ok) throw new Problem(result.code, result.errors && { errors: result.errors });
    return { body: result.value, hit };
  }
  /** The connection broke at the commit: another one knows whether the command stands. */
  private async learn<T>(error: unknown, commandId: string): Promise<Outcome<T>> {
    if (!(error instanceof CommitUnknownError)) throw error;
    mayHaveTakenEffect(commandId);
    const stored = await this.commands.find(this.database.manager, commandId);
    if (stored === undefined) throw new Problem('COMMAND.PENDING', { commandId });
    return { result: stored.answer as WorkResult<T>, hit: false };
  }
}
