import { addMilliseconds, localDate, type Instant } from '../../calendar';
import { carries } from '../choose-rail';
import { WITHDRAWN_CODE } from '../payment-file';
import type { ContractLimits } from '../rail';
import type { HoldReason } from '../reasons';
import type { AttemptRecord, PayoutRecord } from '../records';
import type { TransferClass } from '../responses';
import { canMoveAttempt, type AttemptState, type PayoutState } from '../states';
import { beginAttempt, beginAttemptAgain, moveAttempt } from './attempt';
import { mustWait, type BankControls } from './controls';
import type { PayoutPace } from './next-step';
import { unchanged, withMove, type Outcome } from './outcome';
import { isFreshlyChecked } from './payee-check';

/** What is known when a released payout is about to be sent. */
export interface SendingFacts {
  readonly controls: BankControls;
  /** The bank's own limits, which may be below those of the rails. */
  readonly contractLimits: ContractLimits;
  /** What stands on a statement against another payment of the benefit; undefined where nothing does. */
  readonly doubt: HoldReason | undefined;
  /** From when its rail takes transfers: now, or later. */
  readonly sendableAt: Instant;
  readonly now: Instant;
}

/** What comes before the sending. RESUME: somebody was here before. */
export type BeforeSending =
  | { readonly do: 'RESUME' | 'WAIT_FOR_BANK' | 'CHECK_PAYEE' | 'SEND' }
  | { readonly do: 'WAIT_FOR_WINDOW'; readonly sendableAt: Instant }
  | { readonly do: 'HOLD'; readonly holdReason: HoldReason };

export function beforeSending(payout: PayoutRecord, facts: SendingFacts): BeforeSending {
  if (payout.state !== 'RELEASED') return { do: 'RESUME' };
  if (mustWait(facts.controls, payout.amountRupiah)) return { do: 'WAIT_FOR_BANK' };
  if (facts.doubt !== undefined) return { do: 'HOLD', holdReason: facts.doubt };
  if (!isCarried(payout, facts)) return { do: 'HOLD', holdReason: 'RAIL.LIMIT' };
  const { sendableAt } = facts;
  if (sendableAt > facts.now) return { do: 'WAIT_FOR_WINDOW', sendableAt };
  return { do: isFreshlyChecked(payout, facts.now) ? 'SEND' : 'CHECK_PAYEE' };
}

/** Whether rail and bank carry the amount on the day of sending. */
function isCarried(payout: PayoutRecord, { contractLimits, now }: SendingFacts): boolean {
  const { rail, amountRupiah } = payout;
  const limit = contractLimits[rail];
  const isOverLimit = limit !== undefined && amountRupiah > limit;
  return !isOverLimit && carries(rail, { ...payout, on: localDate(now, 'WIB') });
}

/** Number and date of the reference under which a payout may go out. */
export interface SendingPlan {
  readonly no: number;
  readonly transactionDate: Instant;
}

/**
 * The reference to send under; undefined while an attempt is under way. An attempt of which the bank took nothing keeps its
 * number and its date, as long as `hashOf` gives the bytes that were planned for it: once the content is another, because
 * two persons have accepted another name meanwhile, it goes under the next number. So does one whose file was withdrawn.
 */
export function planSending(
  attempts: readonly AttemptRecord[],
  now: Instant,
  hashOf: (plan: SendingPlan) => string,
): (SendingPlan & { readonly requestHash: string }) | undefined {
  const last = attempts.at(-1);
  if (last?.state === 'NOT_SENT') {
    const again = { no: last.no, transactionDate: last.transactionDate };
    if (hashOf(again) === last.requestHash) return { ...again, requestHash: last.requestHash };
  }
  if (last !== undefined && !hasLeftRoom(last)) return undefined;
  const next = { no: (last?.no ?? 0) + 1, transactionDate: now };
  return { ...next, requestHash: hashOf(next) };
}

const hasLeftRoom = (last: AttemptRecord): boolean =>
  last.state === 'NOT_SENT' || last.state === 'REJECTED' || last.responseCode === WITHDRAWN_CODE;

export interface SendingStart extends SendingPlan {
  readonly requestHash: string;
  /** Absent where it goes by itself. */
  readonly bulkId?: string;
  readonly at: Instant;
}

/**
 * The intention to send, decided under the lock of the payout, before the first byte leaves. Undefined when it is not to be
 * sent: it is no longer released, or another attempt is alive.
 */
export function beginSending(
  payout: PayoutRecord,
  live: AttemptRecord | undefined,
  { no, transactionDate, requestHash, bulkId, at }: SendingStart,
  pace: PayoutPace,
): Outcome | undefined {
  if (payout.state !== 'RELEASED' || (live !== undefined && live.state !== 'NOT_SENT')) return undefined;
  const firstPollAt = addMilliseconds(at, pace.firstPollDelay);
  const start = { no, bulkId, requestHash, transactionDate, firstPollAt, at };
  const begun =
    live?.no === no ? beginAttemptAgain(unchanged(payout), live, start) : anew(payout, live, start);
  return withMove(begun, { to: 'SENDING', source: 'RESPONSE', at, attemptNo: no });
}

/** Under a new number; one of which the bank took nothing and whose content is out of date makes room first. */
function anew(
  payout: PayoutRecord,
  live: AttemptRecord | undefined,
  start: Parameters<typeof beginAttempt>[1],
): Outcome {
  const base = unchanged(payout);
  return beginAttempt(
    live === undefined ? base : moveAttempt(base, live, { to: 'REJECTED', at: start.at }),
    start,
  );
}

/** What a bank answered to a transfer, or how the answer was lost. */
export interface TransferAnswer {
  readonly class: TransferClass | 'NOT_SENT';
  readonly responseCode: string | null;
  readonly bankReference: string | null;
  readonly holdReason?: HoldReason;
}

interface After {
  readonly attempt: AttemptState;
  readonly payout: PayoutState;
}

/** What becomes of attempt and payout after each kind of answer. */
const AFTER: Readonly<Record<TransferAnswer['class'], After>> = {
  CLAIMED_PAID: { attempt: 'CLAIMED_PAID', payout: 'CLAIMED_PAID' },
  PENDING: { attempt: 'PENDING', payout: 'PENDING' },
  UNKNOWN: { attempt: 'UNKNOWN', payout: 'UNKNOWN' },
  REJECTED: { attempt: 'REJECTED', payout: 'FAILED' },
  HOLD: { attempt: 'REJECTED', payout: 'HELD' },
  NOT_ACCEPTED: { attempt: 'NOT_SENT', payout: 'RELEASED' },
  NOT_SENT: { attempt: 'NOT_SENT', payout: 'RELEASED' },
};
const WORN_OUT: After = { attempt: 'REJECTED', payout: 'HELD' };

/** The answer to a transfer. A statement may have been quicker: what is proven is not taken back. */
export function takeReply(
  payout: PayoutRecord,
  attempt: AttemptRecord,
  answer: TransferAnswer,
  pace: PayoutPace,
  at: Instant,
): Outcome {
  const worn = AFTER[answer.class].payout === 'RELEASED' && attempt.sends > pace.resendSchedule.length;
  const after = worn ? WORN_OUT : AFTER[answer.class];
  if (!canMoveAttempt(attempt.state, after.attempt)) return unchanged(payout);
  const { responseCode, bankReference } = answer;
  const replied = moveAttempt(unchanged(payout), attempt, {
    to: after.attempt,
    at,
    responseCode,
    bankReference,
  });
  return withMove(replied, {
    to: after.payout,
    source: 'RESPONSE',
    at,
    attemptNo: attempt.no,
    code: responseCode ?? answer.class,
    ...(after.payout === 'HELD' && {
      holdReason: worn ? 'BANK.NOT_ACCEPTED' : (answer.holdReason ?? 'BANK.NOT_PERMITTED'),
    }),
  });
}

/** Nobody will bring the answer any more: whatever says SENDING is UNKNOWN, and is asked for. */
export function forgetSender(
  payout: PayoutRecord,
  live: AttemptRecord | undefined,
  source: 'RESPONSE' | 'INQUIRY',
  at: Instant,
): Outcome {
  if (payout.state !== 'SENDING' || live?.state !== 'SENDING') return unchanged(payout);
  const gone = moveAttempt(unchanged(payout), live, { to: 'UNKNOWN', at });
  return withMove(gone, { to: 'UNKNOWN', source, at, attemptNo: live.no, code: 'NO_ANSWER' });
}

/** Whoever else comes in while one is sent. A bulk is in the hands of another payout's process, and is asked about in its time. */
export const resumeSending = (payout: PayoutRecord, live: AttemptRecord | undefined, at: Instant): Outcome =>
  (live?.bulkId ?? null) === null ? forgetSender(payout, live, 'RESPONSE', at) : unchanged(payout);

/** A released payout that may not be sent waits for a person. */
export const holdBeforeSending = (payout: PayoutRecord, holdReason: HoldReason, at: Instant): Outcome =>
  payout.state === 'RELEASED'
    ? withMove(unchanged(payout), { to: 'HELD', source: 'RESPONSE', at, holdReason, code: holdReason })
    : unchanged(payout);
