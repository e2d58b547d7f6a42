import type { EntityManager } from 'typeorm';
import { observationId } from '@jkk/domain/payout';
import type { MovedPayout } from '@jkk/domain/payout/decide';
import type { Instant } from '@jkk/domain/calendar';
import type { ObservationSource, PayoutState } from '@jkk/domain/payout';
import type { Part } from '../database/in-one';
import { Table } from '../database/table';
import { PayoutObservationEntity } from './payout-record.entities';

/** One change of a payout as it is kept. */
export interface ObservationRecord {
  readonly observationId: string;
  readonly payoutId: string;
  readonly attemptNo: number | null;
  readonly source: ObservationSource;
  readonly state: PayoutState;
  readonly code: string | null;
  readonly observedAt: Instant;
}

const OBSERVATIONS = new Table(PayoutObservationEntity);

/** Every change of every payout. Rows are only ever added. */
export class ObservationRepository {
  adding(em: EntityManager, moves: readonly MovedPayout[]): Part | undefined {
    return OBSERVATIONS.insertingAll(em, moves.map(toRecord));
  }

  find(em: EntityManager, observationId: string): Promise<ObservationRecord | undefined> {
    return OBSERVATIONS.find(em, { observationId });
  }

  listByPayout(em: EntityManager, payoutId: string): Promise<ObservationRecord[]> {
    return OBSERVATIONS.list(em, { payoutId }, { orderBy: 'observedAt' });
  }
}

const toRecord = ({ move, after: { payoutId, moveCount } }: MovedPayout): ObservationRecord => ({
  observationId: observationId(payoutId, move.to, moveCount),
  payoutId,
  attemptNo: move.attemptNo ?? null,
  source: move.source,
  state: move.to,
  code: move.code ?? null,
  observedAt: move.at,
});
