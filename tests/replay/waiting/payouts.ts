import type { PayoutStep } from '@jkk/contracts/temporal';
import type { PayoutState } from '@jkk/domain/payout';

/** What the activities answer, in order: a step, a failure, or nothing yet. */
export type Answer = PayoutStep | 'FAILS' | 'UNDER_WAY';

export interface PayoutLife {
  readonly answers: readonly Answer[];
  /** What its row becomes afterwards, one after the other; the workflow is told each. */
  readonly becomes?: readonly PayoutState[];
  /** What is told although its row says otherwise. */
  readonly lie?: PayoutState;
  /** Milliseconds that pass at last. */
  readonly passes?: number;
}

const step = (state: PayoutState, next: PayoutStep['next'], afterSeconds = 0): PayoutStep => ({
  state,
  next,
  afterSeconds,
});
const CLAIMED = step('CLAIMED_PAID', 'WAIT');
const HELD = step('HELD', 'WAIT');
const unknownFor = (seconds: number): PayoutStep => step('UNKNOWN', 'INQUIRE', seconds);
const DAY_MS = 86_400_000;

/** Every state in which a payout's process can wait or end, and what befalls it on the way. */
export const PAYOUT_LIVES: Readonly<Record<string, PayoutLife>> = {
  'for-SENDING': { answers: ['UNDER_WAY'] },
  'for-RELEASED': { answers: [step('RELEASED', 'SEND', 300)] },
  'for-UNKNOWN': { answers: [unknownFor(900)] },
  'for-PENDING': { answers: [step('PENDING', 'INQUIRE', 3_600)] },
  'for-CLAIMED_PAID': { answers: [CLAIMED] },
  'for-HELD': { answers: [HELD] },
  'for-AWAITING_RELEASE': {
    answers: [HELD, step('AWAITING_RELEASE', 'WAIT')],
    becomes: ['AWAITING_RELEASE'],
  },
  'ends-RECONCILED': { answers: [CLAIMED], becomes: ['RECONCILED'] },
  'ends-RETURNED': { answers: [CLAIMED], becomes: ['RETURNED'] },
  'ends-CANCELLED': { answers: [HELD], becomes: ['CANCELLED'] },
  'ends-FAILED': { answers: [step('FAILED', 'END')] },
  'asked-by-timers': { answers: [unknownFor(1), unknownFor(1), unknownFor(900)] },
  'sender-lost': { answers: ['FAILS', unknownFor(900)] },
  'released-again': { answers: [HELD, CLAIMED], becomes: ['RELEASED'] },
  'sent-again': { answers: [step('RELEASED', 'SEND', 1), CLAIMED] },
  'statement-quicker': { answers: ['UNDER_WAY'], becomes: ['RECONCILED'] },
  'told-a-lie': { answers: [CLAIMED], lie: 'RETURNED' },
  'silent-bank': {
    answers: [...Array.from({ length: 40 }, () => unknownFor(1_800)), CLAIMED],
    passes: 2 * DAY_MS,
  },
};
