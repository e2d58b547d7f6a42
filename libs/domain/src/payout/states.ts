import { PAYOUT_STATES, type PayoutState } from '../claim/stages';

export { PAYOUT_STATES, type PayoutState };

/**
 * The life of a payout: which state may follow which. RELEASED follows SENDING where the bank took nothing, HELD where it
 * refused in a way that a person has to look at, AWAITING_RELEASE follows PENDING where its file never left. CLAIMED_PAID is only what the bank says; RECONCILED is what its statement
 * shows, and even that may come back. A statement knows better than any answer: a late debit proves what had failed or come
 * back, as long as nothing has been sent in its place.
 */
export const PAYOUT_TRANSITIONS: Readonly<Record<PayoutState, readonly PayoutState[]>> = {
  AWAITING_RELEASE: ['RELEASED', 'HELD', 'CANCELLED', 'RECONCILED'],
  RELEASED: ['SENDING', 'HELD', 'RECONCILED'],
  SENDING: ['RELEASED', 'UNKNOWN', 'PENDING', 'CLAIMED_PAID', 'RECONCILED', 'RETURNED', 'FAILED', 'HELD'],
  UNKNOWN: ['PENDING', 'CLAIMED_PAID', 'RECONCILED', 'RETURNED', 'FAILED'],
  PENDING: ['AWAITING_RELEASE', 'CLAIMED_PAID', 'RECONCILED', 'RETURNED', 'FAILED'],
  CLAIMED_PAID: ['RECONCILED', 'RETURNED'],
  RECONCILED: ['RETURNED'],
  HELD: ['AWAITING_RELEASE', 'CANCELLED', 'RECONCILED'],
  RETURNED: ['RECONCILED'],
  FAILED: ['RECONCILED'],
  CANCELLED: [],
};

export const canMovePayout = (from: PayoutState, to: PayoutState): boolean =>
  PAYOUT_TRANSITIONS[from].includes(to);

const isIn = <State>(states: readonly State[], state: State): boolean => states.includes(state);

/** States in which the benefit needs no other payout: exactly one payout of a benefit and payee may be in one of them. */
export const isLivePayout = (state: PayoutState): boolean => !isIn(DEAD_PAYOUT_STATES, state);

export const DEAD_PAYOUT_STATES = [
  'FAILED',
  'RETURNED',
  'CANCELLED',
] as const satisfies readonly PayoutState[];

/** States of a payout that nobody may have released; in every other it was. */
export const UNRELEASED_PAYOUT_STATES = [
  'AWAITING_RELEASE',
  'HELD',
  'CANCELLED',
] as const satisfies readonly PayoutState[];

/** States in which money may have left without proof on a statement. */
export const UNPROVEN_PAYOUT_STATES = [
  'SENDING',
  'UNKNOWN',
  'PENDING',
  'CLAIMED_PAID',
] as const satisfies readonly PayoutState[];

/** States after which the process of sending has come to its end. */
export const isSettledPayout = (state: PayoutState): boolean =>
  state === 'RECONCILED' || !isLivePayout(state);

/** The life of one attempt, which is one reference towards the bank. */
export const ATTEMPT_STATES = [
  'SENDING',
  'NOT_SENT',
  'UNKNOWN',
  'PENDING',
  'CLAIMED_PAID',
  'RECONCILED',
  'REJECTED',
  'FAILED_FINAL',
  'RETURNED',
] as const;
export type AttemptState = (typeof ATTEMPT_STATES)[number];

export const ATTEMPT_TRANSITIONS: Readonly<Record<AttemptState, readonly AttemptState[]>> = {
  SENDING: ['NOT_SENT', 'UNKNOWN', 'PENDING', 'CLAIMED_PAID', 'RECONCILED', 'REJECTED', 'RETURNED'],
  NOT_SENT: ['SENDING', 'REJECTED', 'RECONCILED'],
  UNKNOWN: ['PENDING', 'CLAIMED_PAID', 'RECONCILED', 'RETURNED', 'FAILED_FINAL'],
  PENDING: ['CLAIMED_PAID', 'RECONCILED', 'RETURNED', 'FAILED_FINAL'],
  CLAIMED_PAID: ['RECONCILED', 'RETURNED'],
  RECONCILED: ['RETURNED'],
  REJECTED: ['RECONCILED'],
  FAILED_FINAL: ['RECONCILED'],
  RETURNED: ['RECONCILED'],
};

export const canMoveAttempt = (from: AttemptState, to: AttemptState): boolean =>
  ATTEMPT_TRANSITIONS[from].includes(to);

/** While an attempt is live no other attempt of its payout may exist; the database enforces the same list. */
export const isLiveAttempt = (state: AttemptState): boolean => !isIn(DEAD_ATTEMPT_STATES, state);

export const DEAD_ATTEMPT_STATES = [
  'REJECTED',
  'FAILED_FINAL',
  'RETURNED',
] as const satisfies readonly AttemptState[];

/** Attempts whose money lies in the bank's clearing account: sent, and neither proven nor refused. */
export const UNPROVEN_ATTEMPT_STATES = [
  'SENDING',
  'UNKNOWN',
  'PENDING',
  'CLAIMED_PAID',
] as const satisfies readonly AttemptState[];
