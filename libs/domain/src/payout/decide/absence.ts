import { SEN_PER_RUPIAH } from '../../money';
import type { Instant } from '../../calendar';
import type { AttemptRecord, PayoutRecord } from '../records';
import { canMoveAttempt } from '../states';
import { isProvenAbsent } from '../transfer-status';
import { moveAttempt } from './attempt';
import type { PayoutPace } from './next-step';
import { unchanged, withMove, type Outcome } from './outcome';

/** A time in which a line of the statement is missing. */
export interface StatementGap {
  readonly from: Instant;
  readonly to: Instant;
}

/** One that two persons have explained: they know from elsewhere what moved there, and no line says it. */
export interface ExplainedGap extends StatementGap {
  /** What is missing together; a debit is negative. */
  readonly missingSen: number;
  readonly explainedAt: Instant;
}

/** What the statement says about an attempt that the bank denies. */
export interface StatementEvidence {
  /** Up to when the statement has been read; null when never. */
  readonly completeThrough: Instant | null;
  /** Where lines are missing until then; what happened outside of these times is known. */
  readonly gaps: readonly StatementGap[];
  readonly explained: readonly ExplainedGap[];
  /** Whether any line names the attempt, or nothing explains a line that may be its debit. */
  readonly isNamedByLine: boolean;
}

/** Whether a denied transfer is proven not to have happened. A line that is or may be its own speaks against it. */
export const isAbsent = (
  attempt: AttemptRecord,
  { completeThrough, gaps, explained, isNamedByLine }: StatementEvidence,
  pace: PayoutPace,
): boolean =>
  !isNamedByLine &&
  !gaps.some((gap) => mayHide(gap, attempt)) &&
  !explained.some((gap) => isTakenOnTrust(gap, attempt, pace)) &&
  isProvenAbsent({
    sentAt: Date.parse(attempt.sentAt),
    firstPollAt: Date.parse(attempt.firstPollAt),
    deniedAt: attempt.deniedAt === null ? null : Date.parse(attempt.deniedAt),
    statementCompleteThrough: completeThrough === null ? null : Date.parse(completeThrough),
    horizonMilliseconds: pace.proofHorizon,
  });

/** A bank prints whole seconds, and the first one of a transfer may have begun before it was sent. */
const PRINTED_MS = 1_000;

const mayHide = (gap: StatementGap, { sentAt, deniedAt }: AttemptRecord): boolean =>
  Date.parse(gap.to) >= Date.parse(sentAt) - PRINTED_MS && (deniedAt === null || gap.from <= deniedAt);

/**
 * Where the money that is missing would pay the attempt, what persons know from elsewhere is no proof by itself: the bank
 * has to deny the transfer once more, as long after their word as the rail may take to book.
 */
const isTakenOnTrust = (gap: ExplainedGap, attempt: AttemptRecord, { proofHorizon }: PayoutPace): boolean =>
  mayHide(gap, attempt) &&
  -gap.missingSen >= attempt.amountRupiah * SEN_PER_RUPIAH &&
  (attempt.deniedAt === null || Date.parse(attempt.deniedAt) < Date.parse(gap.explainedAt) + proofHorizon);

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
