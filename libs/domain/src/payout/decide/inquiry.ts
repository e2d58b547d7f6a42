import type { Instant } from '../../calendar';
import type { AttemptRecord, PayoutRecord } from '../records';
import { canMoveAttempt, canMovePayout } from '../states';
import type { InquiryVerdict } from '../transfer-status';
import { moveAttempt } from './attempt';
import { senderGoneAt, type PayoutPace } from './next-step';
import { unchanged, withAttempt, withMove, type Outcome } from './outcome';
import { forgetSender } from './sending';

/** What the bank said about a transfer when it was asked. */
export interface InquiryAnswer {
  readonly verdict: InquiryVerdict;
  readonly code: string | null;
  readonly bankReference: string | null;
}

/**
 * What an inquiry makes of an attempt. A denial makes nothing by itself: it is noted, and the statement decides. Money
 * that came back is under way until the statement shows it.
 */
const STATE_AFTER: Partial<Record<InquiryVerdict, 'CLAIMED_PAID' | 'PENDING'>> = {
  PAID: 'CLAIMED_PAID',
  UNDER_WAY: 'PENDING',
  RETURNED: 'PENDING',
};

/** Notes the inquiry and what it says. A sender that died left SENDING behind; from here on it is UNKNOWN. */
export function takeInquiry(
  payout: PayoutRecord,
  attempt: AttemptRecord,
  answer: InquiryAnswer,
  pace: PayoutPace,
  at: Instant,
): Outcome {
  const isGone = Date.parse(at) >= senderGoneAt(attempt, pace);
  const known = isGone ? forgetSender(payout, attempt, 'INQUIRY', at) : unchanged(payout);
  const asked: AttemptRecord = {
    ...(known.attempts.at(-1)?.after ?? attempt),
    polls: attempt.polls + 1,
    polledAt: at,
    deniedAt: deniedAt(attempt, answer, at),
    updatedAt: at,
  };
  const noted = withAttempt(known, { isNew: false, after: asked });
  const to = STATE_AFTER[answer.verdict];
  if (to === undefined || !canMoveAttempt(asked.state, to) || !canMovePayout(known.payout.state, to)) {
    return noted;
  }
  const { verdict, code, bankReference } = answer;
  return withMove(moveAttempt(noted, asked, { to, at, bankReference }), {
    to,
    source: 'INQUIRY',
    at,
    attemptNo: attempt.no,
    code: code ?? verdict,
  });
}

/** The time of the denial; silence leaves the last word as it was, any other word takes it back. */
function deniedAt(attempt: AttemptRecord, { verdict }: InquiryAnswer, now: Instant): Instant | null {
  if (verdict === 'DENIED') return now;
  return verdict === 'NOTHING' ? attempt.deniedAt : null;
}
