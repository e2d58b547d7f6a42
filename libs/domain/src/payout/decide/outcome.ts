import type { Instant } from '../../calendar';
import type { LedgerPosting } from '../../ledger';
import type { HoldReason } from '../reasons';
import type { AttemptRecord, ObservationSource, PayoutRecord } from '../records';
import { observationId } from '../observation';
import { canMovePayout, PAYOUT_STATES, type PayoutState } from '../states';

/** One change of a payout with what made it so. */
export interface PayoutMove {
  readonly to: PayoutState;
  readonly source: ObservationSource;
  readonly at: Instant;
  /** The bank's own date of it, where the statement has one: money is paid, or back, as of then. */
  readonly bookedAt?: Instant;
  readonly attemptNo?: number;
  /** Response code, transfer status or bucket that the move rests on. */
  readonly code?: string;
  /** Required for HELD. */
  readonly holdReason?: HoldReason;
  /** Tells the workflow of the payout; false where the workflow itself makes the move. */
  readonly tellWorkflow?: boolean;
  /** Made by the claim itself, which then need not be told. */
  readonly byClaim?: boolean;
}

/** A move that was made: where from, and how the payout stands after it. */
export interface MovedPayout {
  readonly move: PayoutMove;
  readonly from: PayoutState;
  readonly after: PayoutRecord;
}

/** An attempt that is new, or one that is known and stands differently now. */
export interface AttemptChange {
  readonly isNew: boolean;
  readonly after: AttemptRecord;
}

/** What a decision makes of a payout. Whoever carries it out adds nothing and leaves nothing out. */
export interface Outcome {
  /** As it stood when it was locked. */
  readonly before: PayoutRecord;
  readonly payout: PayoutRecord;
  /** In the order in which they are written down. */
  readonly attempts: readonly AttemptChange[];
  readonly moves: readonly MovedPayout[];
  readonly postings: readonly LedgerPosting[];
}

export const unchanged = (payout: PayoutRecord): Outcome => changed(payout, {});

/** A payout of which something is known that it did not know of itself. */
export const changed = (before: PayoutRecord, changes: Partial<PayoutRecord>): Outcome => ({
  before,
  payout: Object.keys(changes).length === 0 ? before : { ...before, ...changes },
  attempts: [],
  moves: [],
  postings: [],
});

export const isChanged = ({ before, payout }: Outcome): boolean => before !== payout;

/** Throws on a step that the life of a payout does not have. */
export function withMove(outcome: Outcome, move: PayoutMove): Outcome {
  const before = outcome.payout;
  if (!canMovePayout(before.state, move.to)) {
    throw new Error(`A payout does not move from ${before.state} to ${move.to}`);
  }
  const after = moved(before, move);
  return { ...outcome, payout: after, moves: [...outcome.moves, { move, from: before.state, after }] };
}

export const withAttempt = (
  outcome: Outcome,
  change: AttemptChange,
  postings: readonly LedgerPosting[] = [],
): Outcome => ({
  ...outcome,
  attempts: [...outcome.attempts, change],
  postings: [...outcome.postings, ...postings],
});

function moved(before: PayoutRecord, { to, at, bookedAt = at, holdReason, code }: PayoutMove): PayoutRecord {
  if (to === 'HELD' && holdReason === undefined) throw new Error('A hold names its reason');
  return {
    ...before,
    state: to,
    moveCount: before.moveCount + 1,
    updatedAt: at,
    holdReason: to === 'HELD' ? (holdReason ?? null) : null,
    failureCode: to === 'FAILED' ? (code ?? 'UNSPECIFIED') : null,
    settledAt: to === 'RECONCILED' ? bookedAt : before.settledAt,
    returnedAt: to === 'RETURNED' ? bookedAt : null,
    batchId: to === 'AWAITING_RELEASE' || to === 'CANCELLED' ? null : before.batchId,
  };
}

/** The names under which a claim hears of its payout. */
export type PayoutFactCode =
  | 'payoutSettled'
  | 'payoutReturned'
  | 'payoutFailed'
  | 'payoutHeld'
  | 'payoutCancelled';

const FACTS: Partial<Record<PayoutState, PayoutFactCode>> = {
  RECONCILED: 'payoutSettled',
  RETURNED: 'payoutReturned',
  FAILED: 'payoutFailed',
  HELD: 'payoutHeld',
  CANCELLED: 'payoutCancelled',
};

/** What the claim is told of a move; undefined where it knows already, or need not know. */
export const claimFactOf = ({ to, byClaim }: PayoutMove): PayoutFactCode | undefined =>
  byClaim === true ? undefined : FACTS[to];

/** A fact has the name of its move, so that a claim that hears of it twice knows it. */
export const factIdOf = ({ payoutId, moveCount }: PayoutRecord, code: PayoutFactCode): string =>
  `${payoutId}:${code}:${moveCount}`;

/** What the claim of a payout was told of the state in which it stands; undefined where it was told nothing. */
export function standingFact(payout: PayoutRecord) {
  const { payoutId, state, updatedAt: at } = payout;
  const code = FACTS[state];
  return code && { factId: factIdOf(payout, code), code, payoutId, at };
}

/** The observation that stands where the fact is true; undefined for an id that no fact of this kind has. */
export function observationOfFact(fact: {
  readonly factId: string;
  readonly code: PayoutFactCode;
  readonly payoutId: string;
}): string | undefined {
  const { factId, code, payoutId } = fact;
  const state = PAYOUT_STATES.find((known) => FACTS[known] === code);
  const count = /:([1-9]\d{0,8})$/.exec(factId)?.[1];
  if (state === undefined || count === undefined || factId !== `${payoutId}:${code}:${count}`) {
    return undefined;
  }
  return observationId(payoutId, state, Number(count));
}

/** States that a claim cannot tell apart: moving between them changes nothing that it waits for. */
const UNDER_WAY: readonly PayoutState[] = ['RELEASED', 'SENDING', 'UNKNOWN', 'PENDING'];

/** Whether what the claim waits for has to be written anew; a claim that decides does that itself. */
export const changesWaits = ({ from, move }: MovedPayout): boolean =>
  move.byClaim !== true && !(UNDER_WAY.includes(from) && UNDER_WAY.includes(move.to));

/** What every posting about a payout names. */
export const subjectOf = ({ payoutId, claimNumber, benefitId }: PayoutRecord) => ({
  payoutId,
  claimNumber,
  benefitId,
});
