import { ApplicationFailure } from '@temporalio/common';
import type { ClaimCommandMessage, ClaimProgress } from '@jkk/contracts/temporal';
import { approvalLimit } from '@jkk/domain/access';
import { commandRule } from '@jkk/domain/claim/commands';

/**
 * The update's validator: synchronous and read-only, a refusal here writes nothing into the history. It compares what the
 * command carries with the progress; everything else is for the activity, which checks all of it again against the rows.
 */
export function refuseEarly(command: ClaimCommandMessage, progress: ClaimProgress | null): void {
  if (progress === null) return;
  const rule = commandRule(command.code);
  if (!rule.stages.includes(progress.stage)) refuse('CLAIM.STAGE_NOT_ALLOWED');
  if (rule.target === 'claim') {
    if (command.expectedVersion !== progress.version) refuse('CLAIM.VERSION_STALE');
    return;
  }
  refuseBenefitCommand(command, progress);
}

/** The stage of a benefit is the activity's to judge: here only a stage that no decision can follow is refused. */
function refuseBenefitCommand(command: ClaimCommandMessage, progress: ClaimProgress): void {
  const benefit = progress.benefits[command.benefitId ?? ''];
  if (benefit === undefined) return;
  if (command.code !== 'decision') return;
  if (benefit.stage !== 'PROPOSED') refuse('BENEFIT.STAGE_NOT_ALLOWED');
  if (command.expectedVersion !== benefit.version) refuse('BENEFIT.VERSION_STALE');
  if (benefit.proposedBy === command.actorId) refuse('APPROVAL.SAME_PERSON');
  const total = (command.amountRupiah ?? 0) + progress.approvedRupiah;
  if (command.amountRupiah !== undefined && total > approvalLimit(command.roles)) {
    refuse('APPROVAL.LIMIT_EXCEEDED');
  }
}

function refuse(code: string): never {
  throw ApplicationFailure.nonRetryable('The claim does not allow this command now.', code);
}
