import type { EntityManager } from 'typeorm';
import { isLiveAttempt, type AttemptRecord } from '@jkk/domain/payout';
import type { AttemptChange } from '@jkk/domain/payout/decide';
import type { Part } from '../database/in-one';
import { Table } from '../database/table';
import { PayoutAttemptEntity } from './payout.entities';

const ATTEMPTS = new Table(PayoutAttemptEntity);

/** What a decision may change of an attempt; its reference and what was signed under it stay. */
const CHANGING = [
  'state',
  'bulkId',
  'responseCode',
  'bankReference',
  'updatedAt',
  'sends',
  'sentAt',
  'firstPollAt',
  'polls',
  'polledAt',
  'deniedAt',
] as const satisfies readonly (keyof AttemptRecord)[];

/** Attempts of payouts. The caller holds the lock of the payout; the unique index of one live attempt stands behind it. */
export class AttemptRepository {
  listByPayout(em: EntityManager, payoutId: string): Promise<AttemptRecord[]> {
    return ATTEMPTS.list(em, { payoutId }, { orderBy: 'no' });
  }

  listByReference(em: EntityManager, references: readonly string[]): Promise<AttemptRecord[]> {
    return ATTEMPTS.list(em, { partnerReference: references });
  }

  /** Those that went through this bank in these bulks. */
  listByBulk(
    em: EntityManager,
    partnerBankCode: string,
    bulkIds: readonly string[],
  ): Promise<AttemptRecord[]> {
    return bulkIds.length === 0
      ? Promise.resolve([])
      : ATTEMPTS.list(em, { partnerBankCode, bulkId: bulkIds });
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
  storing(em: EntityManager, { isNew, after }: AttemptChange): Part | undefined {
    return isNew
      ? ATTEMPTS.insertingAll(em, [after])
      : ATTEMPTS.updatingAll(em, ['payoutId', 'no'], CHANGING, [after]);
  }
}
