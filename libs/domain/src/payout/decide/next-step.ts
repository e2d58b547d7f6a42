import { millisecondsBetween, type Instant } from '../../calendar';
import { isFiled, type PaymentChannel } from '../payment-file';
import type { HoldReason } from '../reasons';
import type { AttemptRecord, PayoutRecord } from '../records';
import type { PayoutState } from '../states';

/** How long things take with one bank, in milliseconds. */
export interface PayoutPace {
  readonly connectTimeout: number;
  readonly requestTimeout: number;
  /** An inquiry before this delay proves nothing. */
  readonly firstPollDelay: number;
  /** Pauses between inquiries; the last one repeats. */
  readonly pollSchedule: readonly number[];
  /** Pauses before a transfer that the bank has not accepted goes out again; after the last one a person decides. */
  readonly resendSchedule: readonly number[];
  /** Pause between looks at a bank that is not spoken to at present. */
  readonly switchedOffPause: number;
  /** How long payouts of a batch wait for each other before those that are ready go in a bulk, and the pause between looks. */
  readonly gatherWithin: number;
  readonly gatherPause: number;
  /** How long after sending the rail may still book. */
  readonly proofHorizon: number;
}

/** Who makes the next step. NOBODY only where the payout has come to its end. */
export type StepOwner =
  | 'PAYMENTS_PROCESS'
  | 'BANK_STATEMENT'
  | 'FINANCE_MAKER'
  | 'FINANCE_RELEASER'
  | 'CLAIM_OFFICER'
  | 'NOBODY';

export type StepReason =
  | HoldReason
  | 'NOT_IN_BATCH'
  | 'BATCH_NOT_RELEASED'
  | 'HOLD_PROPOSED'
  | 'TO_BE_SENT'
  | 'BULK_GATHERS'
  | 'BANK_TOOK_NOTHING'
  | 'BANK_NOT_SPOKEN_TO'
  | 'WINDOW_CLOSED'
  | 'FILE_TO_BE_MADE'
  | 'FILE_ANSWER_EXPECTED'
  | 'ANSWER_OUTSTANDING'
  | 'OUTCOME_UNKNOWN'
  | 'BANK_IS_WORKING'
  | 'LINE_EXPECTED'
  | 'PAID'
  | 'CAME_BACK'
  | 'NOT_PAID'
  | 'CANCELLED';

/** What is to be done about a payout, by whom, when, and why. */
export interface NextStep {
  readonly state: PayoutState;
  /** SEND, INQUIRE: the process of the payout. WAIT: for the statement or for a person. END: nothing is left to be sent. */
  readonly next: 'SEND' | 'INQUIRE' | 'WAIT' | 'END';
  readonly afterSeconds: number;
  readonly owner: StepOwner;
  readonly reason: StepReason;
}

/** Beyond the time-outs of a call its sender has certainly stopped waiting. */
const SENDER_GRACE_MS = 10_000;

export interface Standing {
  readonly payout: Pick<PayoutRecord, 'state' | 'batchId' | 'holdReason'>;
  readonly attempt: AttemptRecord | undefined;
  readonly pace: PayoutPace;
  readonly now: Instant;
  /** When the bank last told something by itself; null where it never did. */
  readonly calledAt?: Instant | null;
  /** Whether a proposal about the hold waits for its answer. */
  readonly holdProposed?: boolean;
  /** How its bank is told to pay. */
  readonly channel?: PaymentChannel;
}

/** The next step of every payout, whatever has happened to it. */
export function nextStep({
  payout,
  attempt,
  pace,
  now,
  calledAt = null,
  holdProposed = false,
  channel = 'API',
}: Standing): NextStep {
  const { state } = payout;
  const step = (next: NextStep['next'], owner: StepOwner, reason: StepReason, at?: number): NextStep => ({
    state,
    next,
    afterSeconds: at === undefined ? 0 : Math.max(0, Math.ceil((at - Date.parse(now)) / 1000)),
    owner,
    reason,
  });
  const pollAt: typeof nextPollAt = (asked, at) =>
    isCalledSince(asked, calledAt) ? Date.parse(calledAt) : nextPollAt(asked, at);
  const inquire = (reason: StepReason, at: typeof nextPollAt): NextStep =>
    attempt === undefined
      ? step('WAIT', 'BANK_STATEMENT', reason)
      : step('INQUIRE', 'PAYMENTS_PROCESS', reason, at(attempt, pace));
  switch (state) {
    case 'AWAITING_RELEASE':
      return payout.batchId === null
        ? step('WAIT', 'FINANCE_MAKER', 'NOT_IN_BATCH')
        : step('WAIT', 'FINANCE_RELEASER', 'BATCH_NOT_RELEASED');
    case 'HELD':
      return holdProposed
        ? step('WAIT', 'FINANCE_RELEASER', 'HOLD_PROPOSED')
        : step('WAIT', 'FINANCE_MAKER', payout.holdReason ?? 'BANK.NOT_PERMITTED');
    case 'RELEASED':
      if (channel === 'FILE') return step('SEND', 'FINANCE_MAKER', 'FILE_TO_BE_MADE', lookAgainAt(now));
      return attempt === undefined
        ? step('SEND', 'PAYMENTS_PROCESS', 'TO_BE_SENT')
        : step('SEND', 'PAYMENTS_PROCESS', 'BANK_TOOK_NOTHING', resendAt(attempt, pace));
    case 'SENDING':
      return inquire('ANSWER_OUTSTANDING', senderGoneAt);
    case 'UNKNOWN':
      return inquire('OUTCOME_UNKNOWN', pollAt);
    case 'PENDING':
      if (attempt !== undefined && isFiled(attempt)) {
        return step('WAIT', 'FINANCE_MAKER', 'FILE_ANSWER_EXPECTED');
      }
      return inquire('BANK_IS_WORKING', pollAt);
    case 'CLAIMED_PAID':
      return step('WAIT', 'BANK_STATEMENT', 'LINE_EXPECTED');
    case 'RECONCILED':
      return step('END', 'NOBODY', 'PAID');
    case 'RETURNED':
      return step('END', 'CLAIM_OFFICER', 'CAME_BACK');
    case 'FAILED':
      return step('END', 'CLAIM_OFFICER', 'NOT_PAID');
    case 'CANCELLED':
      return step('END', 'NOBODY', 'CANCELLED');
  }
}

/** A bank that cannot be spoken to at present is tried again after its pause. */
export const laterStep = ({ state }: Pick<PayoutRecord, 'state'>, pace: PayoutPace): NextStep => ({
  state,
  next: 'SEND',
  afterSeconds: Math.ceil(pace.switchedOffPause / 1000),
  owner: 'PAYMENTS_PROCESS',
  reason: 'BANK_NOT_SPOKEN_TO',
});

/** Holidays are declared at short notice: whoever waits for a window looks at the calendar again after this. */
const LONGEST_SLEEP_SECONDS = 6 * 3600;

/** What waits for its file is looked at again after this: its bank may take transfers over an interface by then. */
const lookAgainAt = (now: Instant): number => Date.parse(now) + LONGEST_SLEEP_SECONDS * 1000;

/** What is released outside the window of its rail is sent by itself in the next one. */
export const windowStep = (
  { state }: Pick<PayoutRecord, 'state'>,
  sendableAt: Instant,
  now: Instant,
): NextStep => ({
  state,
  next: 'SEND',
  afterSeconds: Math.min(LONGEST_SLEEP_SECONDS, Math.ceil(millisecondsBetween(now, sendableAt) / 1000)),
  owner: 'PAYMENTS_PROCESS',
  reason: 'WINDOW_CLOSED',
});

/** When an attempt that says SENDING can no longer be in the hands of a living sender. */
export const senderGoneAt = ({ sentAt }: AttemptRecord, pace: PayoutPace): number =>
  Date.parse(sentAt) + pace.connectTimeout + pace.requestTimeout + SENDER_GRACE_MS;

const nextPollAt = ({ firstPollAt, polls, polledAt }: AttemptRecord, pace: PayoutPace): number =>
  polledAt === null
    ? Date.parse(firstPollAt)
    : Date.parse(polledAt) + scheduled(pace.pollSchedule, polls - 1);

/** What a bank tells by itself is asked for at once, and once: an early denial proves nothing by then either. */
const isCalledSince = ({ polledAt }: AttemptRecord, calledAt: Instant | null): calledAt is Instant =>
  calledAt !== null && (polledAt === null || calledAt > polledAt);

const resendAt = ({ sends, updatedAt }: AttemptRecord, pace: PayoutPace): number =>
  Date.parse(updatedAt) + scheduled(pace.resendSchedule, sends - 1);

/** The entry of a schedule for the n-th time (from 0); the last one repeats. */
const scheduled = (schedule: readonly number[], index: number): number =>
  schedule[Math.min(index, schedule.length - 1)] ?? 0;
