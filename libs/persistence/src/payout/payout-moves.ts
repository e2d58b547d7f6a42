import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { canMovePayout, observationId, type HoldReason, type PayoutState } from '@jkk/domain/payout';
import { refreshClaimWaits } from '../claim/refresh-waits';
import { ROW_LOCK } from '../database/row-lock';
import { OutboxRepository, type OutboxClaimFact } from '../outbox';
import { PayoutObservationEntity } from './payout-record.entities';
import { PayoutEntity, type ObservationSource } from './payout.entities';

/** One change of a payout with what made it so. */
export interface PayoutMove {
  readonly to: PayoutState;
  readonly source: ObservationSource;
  readonly at: Instant;
  readonly attemptNo?: number;
  /** Response code, transfer status or bucket that the move rests on. */
  readonly code?: string;
  /** Required for HELD. */
  readonly holdReason?: HoldReason;
  /** Tells the workflow of the payout; false where the workflow itself makes the move. */
  readonly tellWorkflow?: boolean;
}

/** States that a claim cannot tell apart: moving between them changes nothing that it waits for. */
const UNDER_WAY: readonly PayoutState[] = ['RELEASED', 'SENDING', 'UNKNOWN', 'PENDING'];

const FACT_OF: Partial<Record<PayoutState, OutboxClaimFact['code']>> = {
  RECONCILED: 'payoutSettled',
  RETURNED: 'payoutReturned',
  FAILED: 'payoutFailed',
  HELD: 'payoutHeld',
  CANCELLED: 'payoutCancelled',
};

/**
 * The payout, locked until the end of the transaction. Its claim is locked first, in the order in which the claim's own
 * activity locks them, so that the two never wait for each other. Throws when there is no such payout.
 */
export async function lockPayout(em: EntityManager, payoutId: string): Promise<PayoutEntity> {
  const [payout] = await lockPayouts(em, [payoutId]);
  if (payout === undefined) throw new Error('There is no such payout.');
  return payout;
}

/** Like `lockPayout` for many, in one order for everybody; unknown ids are left out. */
export async function lockPayouts(em: EntityManager, payoutIds: readonly string[]): Promise<PayoutEntity[]> {
  await em.query(
    `SELECT 1 FROM claim WHERE claim_number IN (SELECT claim_number FROM payout WHERE payout_id = ANY($1))
     ORDER BY claim_number FOR NO KEY UPDATE`,
    [payoutIds],
  );
  return em
    .createQueryBuilder(PayoutEntity, 'payout')
    .setLock(ROW_LOCK.mode)
    .where('payout.payoutId = ANY(:payoutIds)', { payoutIds })
    .orderBy('payout.payoutId')
    .getMany();
}

/**
 * Moves a locked payout along the table of its life: row, observation, the fact for its claim, the signal for its
 * workflow, and what the claim waits for, in the caller's transaction. Throws on a step that the table does not have.
 */
export async function movePayout(em: EntityManager, payout: PayoutEntity, move: PayoutMove): Promise<void> {
  const { payoutId, claimNumber } = payout;
  if (!canMovePayout(payout.state, move.to)) {
    throw new Error(`A payout does not move from ${payout.state} to ${move.to}`);
  }
  const before = payout.state;
  const columns = columnsOf(payout, move);
  Object.assign(payout, columns);
  await em.update(PayoutEntity, { payoutId }, columns);
  const count = await observe(em, payout, move);
  await tell(em, payout, move, count);
  if (!(UNDER_WAY.includes(before) && UNDER_WAY.includes(move.to))) await refreshClaimWaits(em, claimNumber);
}

function columnsOf(payout: PayoutEntity, { to, at, holdReason, code }: PayoutMove): Partial<PayoutEntity> {
  if (to === 'HELD' && holdReason === undefined) throw new Error('A hold names its reason');
  return {
    state: to,
    updatedAt: at,
    holdReason: to === 'HELD' ? (holdReason ?? null) : null,
    failureCode: to === 'FAILED' ? (code ?? 'UNSPECIFIED') : null,
    ...(to === 'RELEASED' && payout.releasedAt === null && { releasedAt: at }),
    ...(to === 'RECONCILED' && { settledAt: at }),
    ...(to === 'RETURNED' && { returnedAt: at }),
    ...((to === 'AWAITING_RELEASE' || to === 'CANCELLED') && { batchId: null }),
  };
}

async function observe(em: EntityManager, { payoutId }: PayoutEntity, move: PayoutMove): Promise<number> {
  const count = (await em.countBy(PayoutObservationEntity, { payoutId })) + 1;
  await em.insert(PayoutObservationEntity, {
    observationId: observationId(payoutId, move.to, count),
    payoutId,
    attemptNo: move.attemptNo ?? null,
    source: move.source,
    state: move.to,
    code: move.code ?? null,
    observedAt: move.at,
  });
  return count;
}

async function tell(em: EntityManager, payout: PayoutEntity, move: PayoutMove, count: number): Promise<void> {
  const { payoutId, claimNumber } = payout;
  const outbox = new OutboxRepository();
  if (move.tellWorkflow === true) {
    await outbox.add(em, {
      kind: 'SIGNAL_PAYOUT',
      payoutId,
      observationId: observationId(payoutId, move.to, count),
    });
  }
  const code = FACT_OF[move.to];
  if (code === undefined) return;
  const fact = { factId: `${payoutId}:${code}:${count}`, code, payoutId, at: move.at };
  await outbox.add(em, { kind: 'SIGNAL_CLAIM', claimNumber, fact });
}
