import type { Instant } from '../../calendar';
import type { AttemptRecord, PayoutRecord } from '../records';
import { canMoveAttempt } from '../states';
import { isProvenAbsent } from '../transfer-status';
import { moveAttempt } from './attempt';
import type { PayoutPace } from './next-step';
import { unchanged, withMove, type Outcome } from './outcome';

/** What the statement says about an attempt that the bank denies. */
export interface StatementEvidence {
  /** Up to when the statement has been read without a gap; null when never. */
  readonly completeThrough: Instant | null;
  /** Whether any line names the attempt, whatever that line turned out to be. */
  readonly isNamedByLine: boolean;
}

/** Whether a denied transfer is proven not to have happened. A line under its reference speaks against it. */
export const isAbsent = (
  attempt: AttemptRecord,
  { completeThrough, isNamedByLine }: StatementEvidence,
  pace: PayoutPace,
): boolean =>
  !isNamedByLine &&
  isProvenAbsent({
    sentAt: Date.parse(attempt.sentAt),
    firstPollAt: Date.parse(attempt.firstPollAt),
    deniedAt: attempt.deniedAt === null ? null : Date.parse(attempt.deniedAt),
    statementCompleteThrough: completeThrough === null ? null : Date.parse(completeThrough),
    horizonMilliseconds: pace.proofHorizon,
  });

/** Ends an attempt that the bank denied and a complete statement does not show: only then may another be approved. */
export function takeAbsence(
  payout: PayoutRecord,
  attempt: AttemptRecord,
  evidence: StatementEvidence,
  pace: PayoutPace,
  at: Instant,
): Outcome {
  const known = unchanged(payout);
  if (!isAbsent(attempt, evidence, pace) || !canMoveAttempt(attempt.state, 'FAILED_FINAL')) return known;
  return withMove(moveAttempt(known, attempt, { to: 'FAILED_FINAL', at }), {
    to: 'FAILED',
    source: 'STATEMENT',
    at,
    attemptNo: attempt.no,
    code: 'PROVEN_ABSENT',
    tellWorkflow: true,
  });
}
