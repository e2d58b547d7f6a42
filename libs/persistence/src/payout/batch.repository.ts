import type { EntityManager } from 'typeorm';
import type { BatchRecord } from '@jkk/domain/payout/decide';
import type { Part } from '../database/in-one';
import { Table } from '../database/table';
import { isBatchId } from './batch-id';
import { PayoutBatchEntity, PayoutBatchItemEntity } from './payout.entities';

export interface BatchItem {
  readonly batchId: string;
  readonly payoutId: string;
  readonly position: number;
  readonly amountRupiah: number;
  /** False once the batch was released or taken apart. */
  readonly live: boolean;
}

const BATCHES = new Table(PayoutBatchEntity);
const ITEMS = new Table(PayoutBatchItemEntity);
const CURSOR = /^(\d{4}-\d{2}-\d{2}T[\d:.]{8,15}Z)\|([0-9a-f-]{36})$/;

const CLOSE = `
  WITH closed AS (
    UPDATE payout_batch SET state = $2, releaser = $3, released_at = $4
    WHERE batch_id = $1 AND NOT ($2 = 'RELEASED' AND has_left(maker, ARRAY['FINANCE_MAKER'])) RETURNING batch_id)
  UPDATE payout_batch_item SET live = false WHERE batch_id IN (SELECT batch_id FROM closed)`;

const LEAVE = `UPDATE payout_batch_item SET live = false WHERE payout_id = ANY($1) AND live`;

/** Batches and what stands in them, as rows. */
export class BatchRepository {
  async find(em: EntityManager, batchId: string): Promise<BatchRecord | undefined> {
    return isBatchId(batchId) ? BATCHES.find(em, { batchId }) : undefined;
  }

  /** Payouts are locked before their batch, everywhere in the same order. */
  async lock(em: EntityManager, batchId: string): Promise<BatchRecord | undefined> {
    return isBatchId(batchId) ? BATCHES.find(em, { batchId }, { lock: true }) : undefined;
  }

  /** Ids in the order in which the maker put them. */
  async listItems(em: EntityManager, batchId: string): Promise<string[]> {
    if (!isBatchId(batchId)) return [];
    const items = await ITEMS.list(em, { batchId }, { orderBy: 'position' });
    return items.map(({ payoutId }) => payoutId);
  }

  /** Adds a batch with what stands in it, beside what else follows. */
  adding(em: EntityManager, batch: BatchRecord, items: readonly BatchItem[]): (Part | undefined)[] {
    return [BATCHES.insertingAll(em, [batch]), ITEMS.insertingAll(em, items)];
  }

  /**
   * A batch that is released or taken apart has no live items any more. False, and nothing is done, for the release of one
   * whose maker may not make batches any more.
   */
  async close(em: EntityManager, { batchId, state, releaser, releasedAt }: BatchRecord): Promise<boolean> {
    const [, count] = await em.query<[unknown, number]>(CLOSE, [batchId, state, releaser, releasedAt]);
    return count > 0;
  }

  /** Takes payouts out of whichever open batch they stand in, which thereby no longer agrees with its hash. */
  leaving(payoutIds: readonly string[]): Part | undefined {
    return payoutIds.length === 0 ? undefined : { text: LEAVE, parameters: [payoutIds] };
  }

  /** Newest first. `cursor` is what the last page answered as `next`. */
  async list(
    em: EntityManager,
    filter: { readonly branch?: string; readonly cursor?: string; readonly limit: number },
  ): Promise<{ items: BatchRecord[]; next: string | null }> {
    const query = em
      .createQueryBuilder(PayoutBatchEntity, 'batch')
      .orderBy('batch.createdAt', 'DESC')
      .addOrderBy('batch.batchId', 'DESC')
      .limit(filter.limit + 1);
    if (filter.branch !== undefined) query.andWhere('batch.branch = :branch', { branch: filter.branch });
    const [, at, id] = CURSOR.exec(filter.cursor ?? '') ?? [];
    if (at !== undefined && id !== undefined) {
      query.andWhere('(batch.createdAt, batch.batchId) < (:at::timestamptz, :id::uuid)', { at, id });
    }
    const rows = await query.getMany();
    const items = rows.slice(0, filter.limit);
    const last = items.at(-1);
    return { items, next: rows.length > filter.limit && last ? `${last.createdAt}|${last.batchId}` : null };
  }
}
