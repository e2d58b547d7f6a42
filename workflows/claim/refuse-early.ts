import { ApplicationFailure } from '@temporalio/common';
import type { ClaimCommandMessage, ClaimProgress } from '@jkk/contracts/temporal';
import { highestLimit } from '@jkk/domain/access';
import { commandRule } from '@jkk/domain/claim/commands';

/**
 * The update's validator: synchronous and read-only, a refusal here writes nothing into the history. The progress may lag
 * behind the rows, never run ahead of them, so only such a no is said early as stays right whatever the rows hold by now:
 * to a command that has seen no more than the progress. A newer one is for the activity, whose answer heals the progress.
 */
export function refuseEarly(command: ClaimCommandMessage, progress: ClaimProgress | null): void {
  if (progress === null) return;
  if (commandRule(command.code).target === 'claim') refuseClaimCommand(command, progress);
  else if (command.code === 'decision') refuseDecision(command, progress);
}

function refuseClaimCommand({ code, expectedVersion }: ClaimCommandMessage, progress: ClaimProgress): void {
  if (expectedVersion > progress.version) return;
  if (!commandRule(code).stages.includes(progress.stage)) refuse('CLAIM.STAGE_NOT_ALLOWED');
  if (expectedVersion < progress.version) refuse('CLAIM.VERSION_STALE');
}

/** What is approved in a claim only grows, so a limit that is passed by the sum known here is passed by the rows as well. */
function refuseDecision(command: ClaimCommandMessage, progress: ClaimProgress): void {
  const benefit = progress.benefits[command.benefitId ?? ''];
  if (benefit === undefined || command.expectedVersion > benefit.version) return;
  if (benefit.stage !== 'PROPOSED') refuse('BENEFIT.STAGE_NOT_ALLOWED');
  if (command.expectedVersion < benefit.version) refuse('BENEFIT.VERSION_STALE');
  if (benefit.proposedBy === command.actorId) refuse('APPROVAL.SAME_PERSON');
  const total = (command.amountRupiah ?? 0) + progress.approvedRupiah;
  if (command.amountRupiah !== undefined && total > highestLimit(command.roles)) {
    refuse('APPROVAL.LIMIT_EXCEEDED');
  }
}

function refuse(code: string): never {
  throw ApplicationFailure.nonRetryable('The claim does not allow this command now.', code);
}
