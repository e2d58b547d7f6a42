import { SEN_PER_RUPIAH } from '../../money';
import type { Instant } from '../../calendar';
import type { AttemptRecord, PayoutRecord } from '../records';
import { LAST_ATTEMPT_NO, partnerReference, type ReferenceParts } from '../reference';
import { canMovePayout, isLiveAttempt } from '../states';
import { moveAttempt, sending } from './attempt';
import { changed, withAttempt, type Outcome } from './outcome';
import type { StatementLine } from './statement-line';

/** Nobody knows any more what bytes were sent. */
const UNKNOWN_HASH = '0'.repeat(64);

/** An attempt that only the statement knows, and the payout as if it had been made. */
export interface Adoption {
  readonly attempt: AttemptRecord;
  readonly outcome: Outcome;
}

/**
 * A debit under a reference of a payout that the record knows, with a number that it does not: the attempt was forgotten,
 * because an older database was put back. Undefined where the line cannot be a payment of this payout, and where another
 * attempt is under way.
 */
export function adopt(
  payout: PayoutRecord,
  attempts: readonly AttemptRecord[],
  { attemptNo }: ReferenceParts,
  line: StatementLine,
  at: Instant,
): Adoption | undefined {
  if (attemptNo < 1 || attemptNo > LAST_ATTEMPT_NO || !canMovePayout(payout.state, 'RECONCILED')) {
    return undefined;
  }
  if (line.direction !== 'DEBIT' || line.amountSen !== payout.amountRupiah * SEN_PER_RUPIAH) return undefined;
  const live = attempts.find(({ state }) => isLiveAttempt(state));
  if (live !== undefined && live.state !== 'NOT_SENT') return undefined;
  const attempt = forgotten(payout, attemptNo, line.bookedAt, at);
  const known = changed(payout, {
    releaseCount: Math.max(payout.releaseCount, 1),
    releasedAt: payout.releasedAt ?? line.bookedAt,
  });
  const free = live === undefined ? known : moveAttempt(known, live, { to: 'REJECTED', at });
  const outcome = withAttempt(free, { isNew: true, after: attempt }, [
    sending(payout, attempt, 'adopted', at),
  ]);
  return { attempt, outcome };
}

const forgotten = (payout: PayoutRecord, no: number, bookedAt: Instant, at: Instant): AttemptRecord => ({
  payoutId: payout.payoutId,
  no,
  partnerReference: partnerReference(payout.payoutId, no),
  partnerBankCode: payout.partnerBankCode,
  serviceCode: payout.serviceCode,
  bulkId: null,
  amountRupiah: payout.amountRupiah,
  requestHash: UNKNOWN_HASH,
  transactionDate: bookedAt,
  state: 'UNKNOWN',
  responseCode: null,
  bankReference: null,
  sends: 1,
  sentAt: bookedAt,
  firstPollAt: bookedAt,
  polls: 0,
  polledAt: null,
  deniedAt: null,
  createdAt: at,
  updatedAt: at,
});
