import type { EntityManager } from 'typeorm';
import { isLiveAttempt, type AttemptRecord } from '@jkk/domain/payout';
import type { AttemptChange } from '@jkk/domain/payout/decide';
import { Table } from '../database/table';
import { PayoutAttemptEntity } from './payout.entities';

const ATTEMPTS = new Table(PayoutAttemptEntity);

/** Attempts of payouts. The caller holds the lock of the payout; the unique index of one live attempt stands behind it. */
export class AttemptRepository {
  listByPayout(em: EntityManager, payoutId: string): Promise<AttemptRecord[]> {
    return ATTEMPTS.list(em, { payoutId }, { orderBy: 'no' });
  }

  listByReference(em: EntityManager, references: readonly string[]): Promise<AttemptRecord[]> {
    return ATTEMPTS.list(em, { partnerReference: references });
  }

  listOfPayouts(em: EntityManager, payoutIds: readonly string[]): Promise<AttemptRecord[]> {
    return payoutIds.length === 0 ? Promise.resolve([]) : ATTEMPTS.list(em, { payoutId: payoutIds });
  }

  find(em: EntityManager, payoutId: string, no: number): Promise<AttemptRecord | undefined> {
    return ATTEMPTS.find(em, { payoutId, no });
  }

  async findLive(em: EntityManager, payoutId: string): Promise<AttemptRecord | undefined> {
    return (await this.listByPayout(em, payoutId)).find((attempt) => isLiveAttempt(attempt.state));
  }

  /** Violates `payout_attempt_live_once` when a new one finds another alive. */
  async store(em: EntityManager, { isNew, after }: AttemptChange): Promise<void> {
    if (isNew) return ATTEMPTS.insert(em, after);
    const { payoutId, no, state, responseCode, bankReference, updatedAt } = after;
    const { sends, sentAt, firstPollAt, polls, polledAt, deniedAt } = after;
    const told = { state, responseCode, bankReference, updatedAt };
    await ATTEMPTS.update(
      em,
      { payoutId, no },
      { ...told, sends, sentAt, firstPollAt, polls, polledAt, deniedAt },
    );
  }
}
