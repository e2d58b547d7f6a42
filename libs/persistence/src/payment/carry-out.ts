import type { EntityManager } from 'typeorm';
import { observationId } from '@jkk/domain/payout';
import {
  changesWaits,
  claimFactOf,
  factIdOf,
  isChanged,
  type MovedPayout,
  type Outcome,
} from '@jkk/domain/payout/decide';
import { refreshClaimWaits } from '../claim/refresh-waits';
import { inOne, type Part } from '../database/in-one';
import { LedgerRepository } from '../ledger';
import { OutboxRepository, type OutboxMessage } from '../outbox';
import { AttemptRepository, BatchRepository, ObservationRepository, PayoutRepository } from '../payout';

const payouts = new PayoutRepository();
const attempts = new AttemptRepository();
const observations = new ObservationRepository();
const batches = new BatchRepository();
const ledger = new LedgerRepository();
const outbox = new OutboxRepository();

/**
 * Carries out what was decided about locked payouts, one outcome for each; `more` is told together with it, and `beside` is
 * written in the same statement.
 */
export async function carryOut(
  em: EntityManager,
  outcomes: readonly Outcome[],
  more: readonly OutboxMessage[] = [],
  beside: readonly (Part | undefined)[] = [],
): Promise<void> {
  const moves = outcomes.flatMap((outcome) => outcome.moves);
  const tried = outcomes.flatMap((outcome) => outcome.attempts);
  // One after the other: an attempt may live only once the one before it has ended.
  for (const change of tried.slice(0, -1)) await inOne(em, [attempts.storing(em, change)]);
  const changed = outcomes.filter(isChanged).map(({ payout }) => payout);
  const left = moves.filter(leavesBatch).map(({ after }) => after.payoutId);
  const postings = outcomes.flatMap((outcome) => outcome.postings);
  await inOne(em, [
    ...beside,
    ...tried.slice(-1).map((change) => attempts.storing(em, change)),
    payouts.storing(em, changed),
    batches.leaving(left),
    observations.adding(em, moves),
    ledger.posting(postings),
    outbox.adding([...moves.flatMap(messagesOf), ...more]),
  ]);
  await refreshClaimWaits(
    em,
    moves.filter(changesWaits).map(({ after }) => after.claimNumber),
  );
}

const leavesBatch = ({ move }: MovedPayout): boolean =>
  move.to === 'AWAITING_RELEASE' || move.to === 'CANCELLED';

/** What the workflow of the payout and its claim are told of a move. */
function messagesOf({ move, after }: MovedPayout): OutboxMessage[] {
  const { payoutId, claimNumber, moveCount } = after;
  const messages: OutboxMessage[] = [];
  if (move.tellWorkflow === true) {
    const id = observationId(payoutId, move.to, moveCount);
    messages.push({ kind: 'SIGNAL_PAYOUT', payoutId, observationId: id });
  }
  const code = claimFactOf(move);
  if (code !== undefined) {
    const fact = { factId: factIdOf(after, code), code, payoutId, at: move.at };
    messages.push({ kind: 'SIGNAL_CLAIM', claimNumber, fact });
  }
  return messages;
}
