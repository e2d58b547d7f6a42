import type { EntityManager } from 'typeorm';
import type { HoldDecisionRecord } from '@jkk/domain/payout/decide';
import { Table } from '../database/table';
import { HoldDecisionEntity } from './payout-record.entities';

const WORDS = new Table(HoldDecisionEntity);

/** What two persons said about held payouts. Rows are only ever added. */
export class HoldWordRepository {
  /** Oldest first. */
  list(em: EntityManager, payoutId: string): Promise<HoldDecisionRecord[]> {
    return WORDS.list(em, { payoutId }, { orderBy: 'decisionId' });
  }

  async add(em: EntityManager, payoutId: string, word: HoldDecisionRecord): Promise<void> {
    await WORDS.insert(em, { payoutId, ...word });
  }
}
