import { AsyncLocalStorage } from 'node:async_hooks';
import {
  Inject,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { CommitUnknownError, isDatabaseAway } from '@jkk/persistence/database';
import type { Logger } from '@jkk/platform/logging';
import { Problem } from '@jkk/platform/problem';
import { catchError, type Observable } from 'rxjs';
import { LOGGER } from '../tokens';

interface RequestOutcome {
  /** Set once the command of this request may have had its effect. */
  commandId?: string;
}

const outcomes = new AsyncLocalStorage<RequestOutcome>();

/** From here on no answer to this request may say that nothing has changed. */
export function mayHaveTakenEffect(commandId: string): void {
  const outcome = outcomes.getStore();
  if (outcome !== undefined) outcome.commandId = commandId;
}

/**
 * A store that goes away before a command had its effect is one thing, a store that goes away while the answer is read is
 * another: then the caller is told that the outcome is open, and learns it by a repeat with the same key.
 */
@Injectable()
export class OutcomeInterceptor implements NestInterceptor {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const outcome: RequestOutcome = {};
    // The framework runs the handler in the context in which it was asked for.
    const answered = outcomes.run(outcome, () => next.handle());
    return answered.pipe(
      catchError((error: unknown) => {
        throw this.truthful(error, outcome);
      }),
    );
  }

  private truthful(error: unknown, { commandId }: RequestOutcome): unknown {
    const isOpen = error instanceof CommitUnknownError || (commandId !== undefined && isDatabaseAway(error));
    if (!isOpen) return error;
    this.logger.warn({ err: error, commandId }, 'The answer to a command was lost');
    return new Problem('COMMAND.PENDING', commandId === undefined ? {} : { commandId });
  }
}
