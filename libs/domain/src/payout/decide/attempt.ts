import { ACCOUNT, transferLines, type LedgerPosting } from '../../ledger';
import type { Instant } from '../../calendar';
import type { AttemptRecord, PayoutRecord } from '../records';
import { partnerReference } from '../reference';
import { canMoveAttempt, UNPROVEN_ATTEMPT_STATES, type AttemptState } from '../states';
import { subjectOf, withAttempt, type Outcome } from './outcome';

export interface AttemptStart {
  readonly no: number;
  /** Absent where it goes by itself. */
  readonly bulkId?: string;
  readonly requestHash: string;
  readonly transactionDate: Instant;
  readonly firstPollAt: Instant;
  readonly at: Instant;
}

export interface AttemptMove {
  readonly to: AttemptState;
  readonly at: Instant;
  readonly responseCode?: string | null;
  readonly bankReference?: string | null;
}

/** The intention to send under a new reference; its amount goes into the clearing of the bank. */
export function beginAttempt(outcome: Outcome, start: AttemptStart): Outcome {
  const { payout } = outcome;
  const { no, bulkId, requestHash, transactionDate, firstPollAt, at } = start;
  const attempt: AttemptRecord = {
    payoutId: payout.payoutId,
    no,
    partnerReference: partnerReference(payout.payoutId, no),
    partnerBankCode: payout.partnerBankCode,
    serviceCode: payout.serviceCode,
    bulkId: bulkId ?? null,
    amountRupiah: payout.amountRupiah,
    requestHash,
    transactionDate,
    state: 'SENDING',
    responseCode: null,
    bankReference: null,
    sends: 1,
    sentAt: at,
    firstPollAt,
    polls: 0,
    polledAt: null,
    deniedAt: null,
    createdAt: at,
    updatedAt: at,
  };
  return withAttempt(outcome, { isNew: true, after: attempt }, [sending(payout, attempt, '1', at)]);
}

/**
 * The same bytes go out again under the same reference, after an attempt of which the bank took nothing. Throws when the
 * attempt is in any other state, or when the content differs.
 */
export function beginAttemptAgain(
  outcome: Outcome,
  attempt: AttemptRecord,
  { bulkId, requestHash, firstPollAt, at }: Omit<AttemptStart, 'no' | 'transactionDate'>,
): Outcome {
  if (!canMoveAttempt(attempt.state, 'SENDING')) {
    throw new Error('Only an attempt that was not sent is sent again');
  }
  if (attempt.requestHash !== requestHash) {
    throw new Error('Another content under the same reference is refused');
  }
  const sends = attempt.sends + 1;
  const after: AttemptRecord = {
    ...attempt,
    bulkId: bulkId ?? null,
    state: 'SENDING',
    sends,
    sentAt: at,
    firstPollAt,
    updatedAt: at,
  };
  return withAttempt(outcome, { isNew: false, after }, [sending(outcome.payout, after, String(sends), at)]);
}

/** Moves an attempt along its table; the money leaves clearing where nothing was sent or nothing was paid. */
export function moveAttempt(outcome: Outcome, attempt: AttemptRecord, move: AttemptMove): Outcome {
  if (!canMoveAttempt(attempt.state, move.to)) {
    throw new Error(`An attempt does not move from ${attempt.state} to ${move.to}`);
  }
  const after: AttemptRecord = {
    ...attempt,
    state: move.to,
    updatedAt: move.at,
    responseCode: move.responseCode === undefined ? attempt.responseCode : move.responseCode,
    bankReference: move.bankReference ?? attempt.bankReference,
  };
  const leaves = isInClearing(attempt.state) && !isInClearing(move.to) && CAME_BACK.includes(move.to);
  return withAttempt(
    outcome,
    { isNew: false, after },
    leaves ? [unpaid(outcome.payout, after, move.at)] : [],
  );
}

const CAME_BACK: readonly AttemptState[] = ['NOT_SENT', 'REJECTED', 'FAILED_FINAL'];

const isInClearing = (state: AttemptState): boolean =>
  (UNPROVEN_ATTEMPT_STATES as readonly AttemptState[]).includes(state);

/** `round` tells the sendings under one reference apart. */
export function sending(
  payout: PayoutRecord,
  { partnerReference: reference }: Pick<AttemptRecord, 'partnerReference'>,
  round: string,
  at: Instant,
): LedgerPosting {
  return {
    ...subjectOf(payout),
    key: `${reference}:sending:${round}`,
    event: 'TRANSFER_SENDING',
    at,
    lines: transferLines(ACCOUNT.payable, ACCOUNT.clearing(payout.partnerBankCode), payout.amountRupiah),
  };
}

const unpaid = (payout: PayoutRecord, attempt: AttemptRecord, at: Instant): LedgerPosting => ({
  ...subjectOf(payout),
  key: `${attempt.partnerReference}:unpaid:${attempt.sends}`,
  event: attempt.state === 'NOT_SENT' ? 'TRANSFER_NOT_SENT' : 'TRANSFER_FAILED',
  at,
  lines: transferLines(ACCOUNT.clearing(payout.partnerBankCode), ACCOUNT.payable, payout.amountRupiah),
});
