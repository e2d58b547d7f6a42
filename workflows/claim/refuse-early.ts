import { ApplicationFailure } from '@temporalio/common';
import type { ClaimCommandMessage, ClaimProgress } from '@jkk/contracts/temporal';
import { earlyRefusal } from '@jkk/domain/claim/early-refusal';

/**
 * The update's validator: synchronous and read-only, a refusal here writes nothing into the history. The progress may lag
 * behind the rows, never run ahead of them; a command that has seen more is for the activity, whose answer heals it.
 */
export function refuseEarly(command: ClaimCommandMessage, progress: ClaimProgress | null): void {
  const code = progress === null ? undefined : earlyRefusal(command, progress);
  if (code !== undefined) {
    throw ApplicationFailure.nonRetryable('The claim does not allow this command now.', code);
  }
}
