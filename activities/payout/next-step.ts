import { scheduled, type Pace } from '@jkk/banking';
import type { PayoutStep } from '@jkk/contracts/temporal';
import { isSettledPayout } from '@jkk/domain/payout';
import type { PayoutAttemptEntity, PayoutEntity } from '@jkk/persistence/payout';

/** Beyond the time-outs of a call its sender has certainly stopped waiting. */
const SENDER_GRACE_MS = 10_000;

type Attempt = Pick<
  PayoutAttemptEntity,
  'state' | 'sends' | 'sentAt' | 'firstPollAt' | 'polls' | 'polledAt' | 'updatedAt'
>;

/** What the process of a payout does next, from its row, its live attempt and the bank's pace. `now` is an ISO instant. */
export function nextStep(
  { state }: Pick<PayoutEntity, 'state'>,
  attempt: Attempt | undefined,
  pace: Pace,
  now: string,
): PayoutStep {
  const step = (next: PayoutStep['next'], at = Date.parse(now)): PayoutStep => ({
    state,
    next,
    afterSeconds: Math.max(0, Math.ceil((at - Date.parse(now)) / 1000)),
  });
  if (isSettledPayout(state)) return step('END');
  if (state === 'RELEASED') return step('SEND', attempt === undefined ? undefined : resendAt(attempt, pace));
  if (attempt === undefined) return step('WAIT');
  if (state === 'SENDING') return step('INQUIRE', senderGoneAt(attempt, pace));
  if (state === 'UNKNOWN' || state === 'PENDING') return step('INQUIRE', nextPollAt(attempt, pace));
  return step('WAIT');
}

/** When an attempt that says SENDING can no longer be in the hands of a living sender. */
export function senderGoneAt({ sentAt }: Pick<Attempt, 'sentAt'>, pace: Pace): number {
  return Date.parse(sentAt) + pace.connectTimeout + pace.requestTimeout + SENDER_GRACE_MS;
}

function nextPollAt({ firstPollAt, polls, polledAt }: Attempt, pace: Pace): number {
  if (polledAt === null) return Date.parse(firstPollAt);
  return Date.parse(polledAt) + scheduled(pace.pollSchedule, polls - 1);
}

function resendAt({ sends, updatedAt }: Attempt, pace: Pace): number {
  return Date.parse(updatedAt) + scheduled(pace.resendSchedule, sends - 1);
}
