import { Inject, Injectable } from '@nestjs/common';
import { readRecord, type Shape } from '@jkk/domain/record';
import { CommandRepository, type CommandRecord } from '@jkk/persistence/claim';
import { CommitUnknownError, inTransaction } from '@jkk/persistence/database';
import { readTelling } from '@jkk/persistence/unreadable';
import type { Clock } from '@jkk/platform/clock';
import { Problem } from '@jkk/platform/problem';
import { DataSource, type EntityManager } from 'typeorm';
import type { Repeatable } from '../edge/answer';
import { CLOCK } from '../tokens';
import { CommandLog, type NewCommand } from './command-log';
import { mayHaveTakenEffect } from './outcome';
import { resultOf, type WorkResult } from './work-result';

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

  /** `work` returns a JSON-true answer of this shape, which is stored and returned to repeats, or the code of a refusal. `claimOf` names the claim that it made. */
  async run<T>(
    command: NewCommand,
    shape: Shape<T>,
    work: Work<T>,
    claimOf: (value: T) => string | undefined = () => undefined,
  ): Promise<Repeatable<T>> {
    let commandId = '';
    const carriedOut = inTransaction(this.database, async (em) => {
      const { command: stored, isNew } = await this.log.store(em, command);
      ({ commandId } = stored);
      if (!isNew) return { result: resultIn(stored, shape), hit: true };
      const done = await work(em, stored.commandId);
      const [status, claimNumber] = done.ok
        ? (['DONE', claimOf(done.value)] as const)
        : (['REFUSED'] as const);
      await this.commands.close(em, commandId, status, done, this.clock.now(), claimNumber);
      return { result: done, hit: false };
    });
    const { result, hit } = await carriedOut.catch((error: unknown) => this.learn(error, commandId, shape));
    mayHaveTakenEffect(commandId);
    if (!result.ok) throw new Problem(result.code, result.errors && { errors: result.errors });
    return { body: result.value, hit };
  }

  /** The connection broke at the commit: another one knows whether the command stands. */
  private async learn<T>(error: unknown, commandId: string, shape: Shape<T>): Promise<Outcome<T>> {
    if (!(error instanceof CommitUnknownError)) throw error;
    mayHaveTakenEffect(commandId);
    const stored = await this.commands.find(this.database.manager, commandId);
    if (stored === undefined) throw new Problem('COMMAND.PENDING', { commandId });
    return { result: resultIn(stored, shape), hit: false };
  }
}

const resultIn = <T>({ commandId, answer }: CommandRecord, shape: Shape<T>): WorkResult<T> =>
  readTelling(() => readRecord(resultOf(shape), answer, { commandId }));
