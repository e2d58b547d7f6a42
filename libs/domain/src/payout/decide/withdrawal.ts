import type { Instant } from '../../calendar';
import { isFiled, WITHDRAWN_CODE } from '../payment-file';
import type { AttemptRecord, PayoutRecord } from '../records';
import { moveAttempt } from './attempt';
import { unchanged, withMove, type Outcome } from './outcome';
import type { Word } from './two-persons';

/** How a file stands, as far as it may still be withdrawn. */
export interface WithdrawableFile {
  readonly isMade: boolean;
  /** Whether anybody has ever taken its bytes. */
  readonly isTaken: boolean;
  /** Whether its bank has said anything about it, or something has become of one of its payments. */
  readonly isAnswered: boolean;
  readonly isWithdrawn: boolean;
  /** Whether an older database may have taken the place of the one that knows who took it. */
  readonly isBlocked: boolean;
}

export type WithdrawalRefusal =
  | 'PAYMENT_FILE.NOT_MADE'
  | 'PAYMENT_FILE.TAKEN'
  | 'PAYMENT_FILE.ANSWERED'
  | 'PAYMENT_FILE.WITHDRAWN'
  | 'PAYMENT_FILE.BLOCKED';

/** Only what certainly lies nowhere but here is withdrawn: a file that was taken once may be at the bank. */
export function refuseWithdrawal(file: WithdrawableFile): WithdrawalRefusal | undefined {
  if (!file.isMade) return 'PAYMENT_FILE.NOT_MADE';
  if (file.isWithdrawn) return 'PAYMENT_FILE.WITHDRAWN';
  if (file.isBlocked) return 'PAYMENT_FILE.BLOCKED';
  if (file.isTaken) return 'PAYMENT_FILE.TAKEN';
  return file.isAnswered ? 'PAYMENT_FILE.ANSWERED' : undefined;
}

/** Whether this person's word is the next one about withdrawing it: a maker's first, then a releaser's. */
export const mayWithdraw = (
  proposal: Pick<Word, 'decidedBy'> | undefined,
  { userId, roles }: { readonly userId: string; readonly roles: readonly string[] },
): boolean =>
  proposal === undefined
    ? roles.includes('FINANCE_MAKER')
    : proposal.decidedBy !== userId && roles.includes('FINANCE_RELEASER');

/**
 * A payment whose file was withdrawn: its attempt has ended without having left, and it waits to be released anew by two
 * persons. Throws where it does not stand in a file any more: whoever withdraws has it locked and has looked.
 */
export function takeBack(payout: PayoutRecord, attempt: AttemptRecord, at: Instant): Outcome {
  if (attempt.state !== 'PENDING' || !isFiled(attempt)) {
    throw new Error('Only a payment that waits in a file is taken back');
  }
  const ended = { to: 'FAILED_FINAL', at, responseCode: WITHDRAWN_CODE } as const;
  return withMove(moveAttempt(unchanged(payout), attempt, ended), {
    to: 'AWAITING_RELEASE',
    source: 'PERSON',
    at,
    attemptNo: attempt.no,
    code: WITHDRAWN_CODE,
  });
}
