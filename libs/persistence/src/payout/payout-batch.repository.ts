import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { refreshClaimWaits } from '../claim/refresh-waits';
import { ROW_LOCK } from '../database/row-lock';
import { OutboxRepository } from '../outbox';
import { findUnverifiedPayouts, type UnverifiedPayout } from '../rules';
import { batchHash } from './batch-hash';
import { isReleasable, releaseRefusalOf } from './batch-checks';
import { lockPayouts, movePayout } from './payout-moves';
import { PayoutBatchEntity, PayoutBatchItemEntity, PayoutEntity } from './payout.entities';

export type BatchRefusalCode =
  | 'NOT_FOUND'
  | 'BATCH.CHANGED'
  | 'BATCH.RELEASED'
  | 'PAYOUT.NOT_RELEASABLE'
  | 'APPROVAL.SAME_PERSON'
  | 'RULES.UNVERIFIED';

export interface BatchRefusal {
  readonly ok: false;
  readonly code: BatchRefusalCode;
  /** With RULES.UNVERIFIED: which payouts rest on which figures. */
  readonly unverified?: readonly UnverifiedPayout[];
}

export type BatchResult<T> = { readonly ok: true; readonly value: T } | BatchRefusal;

/** What a payout has to fulfil beyond its own state. */
export interface ReleasePolicy {
  /** Money leaves only for amounts whose every figure two administrators verified. */
  readonly verifiedFiguresOnly: boolean;
}

export interface BatchSummary {
  readonly batchId: string;
  readonly state: 'OPEN' | 'RELEASED' | 'REMOVED';
  readonly branch: string;
  readonly count: number;
  readonly totalRupiah: number;
  readonly hash: string;
  readonly maker: string;
  readonly createdAt: Instant;
  readonly releaser: string | null;
  readonly releasedAt: Instant | null;
}

export interface BatchDetail extends BatchSummary {
  /** In the order in which the maker put them. */
  readonly payouts: readonly PayoutEntity[];
}

/** A batch is put together and released in one transaction each, so it stays within what one transaction carries well. */
export const MAX_BATCH_SIZE = 500;
/** Whatever else comes in a path names no batch. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Batches: one person puts payouts together, another releases them by their hash. A denial is a returned value. Every
 * method runs in the caller's transaction; a refusal has changed nothing.
 */
export class PayoutBatchRepository {
  constructor(
    private readonly policy: ReleasePolicy,
    private readonly outbox = new OutboxRepository(),
  ) {}

  /**
   * Puts payouts of the maker's branch together. NOT_FOUND for an unknown id or one of another branch,
   * PAYOUT.NOT_RELEASABLE when one is not awaiting release, stands in another batch, or is above its rail's limit,
   * RULES.UNVERIFIED when the policy wants verified figures and one rests on another.
   */
  async create(
    em: EntityManager,
    draft: {
      readonly payoutIds: readonly string[];
      readonly maker: string;
      readonly branch: string;
      readonly at: Instant;
    },
  ): Promise<BatchResult<BatchSummary>> {
    const ids = [...new Set(draft.payoutIds)];
    if (ids.length === 0 || ids.length > MAX_BATCH_SIZE) throw new RangeError('A batch has 1 to 500 payouts');
    const payouts = await lockPayouts(em, ids);
    if (payouts.length !== ids.length) return refuse('NOT_FOUND');
    if (payouts.some((payout) => payout.branch !== draft.branch)) return refuse('NOT_FOUND');
    if (!payouts.every((payout) => isReleasable(payout, draft.at) && payout.batchId === null)) {
      return refuse('PAYOUT.NOT_RELEASABLE');
    }
    const unverified = await this.findUnverified(em, payouts);
    if (unverified.length > 0) return { ...refuse('RULES.UNVERIFIED'), unverified };
    const batch = await insertBatch(em, draft, payouts);
    await this.insertItems(em, batch.batchId, ids, payouts, draft.at);
    return { ok: true, value: toSummary(batch) };
  }

  async find(em: EntityManager, batchId: string): Promise<BatchDetail | undefined> {
    const batch = UUID.test(batchId) ? await em.findOneBy(PayoutBatchEntity, { batchId }) : null;
    if (batch === null) return undefined;
    const payouts = await em
      .createQueryBuilder(PayoutEntity, 'payout')
      .innerJoin(PayoutBatchItemEntity, 'item', 'item.payoutId = payout.payoutId')
      .where('item.batchId = :batchId', { batchId })
      .orderBy('item.position')
      .getMany();
    return { ...toSummary(batch), payouts };
  }

  /** Newest first. `cursor` is what the last page answered as `next`. */
  async list(
    em: EntityManager,
    filter: {
      readonly branch?: string;
      readonly state?: readonly string[];
      readonly cursor?: string;
      readonly limit: number;
    },
  ): Promise<{ items: BatchSummary[]; next: string | null }> {
    const query = em
      .createQueryBuilder(PayoutBatchEntity, 'batch')
      .orderBy('batch.createdAt', 'DESC')
      .addOrderBy('batch.batchId', 'DESC')
      .limit(filter.limit + 1);
    if (filter.branch !== undefined) query.andWhere('batch.branch = :branch', { branch: filter.branch });
    if (filter.state?.length) query.andWhere('batch.state = ANY(:states)', { states: filter.state });
    const [at, id] = filter.cursor?.split('|') ?? [];
    if (at !== undefined && id !== undefined) {
      query.andWhere('(batch.createdAt, batch.batchId) < (:at::timestamptz, :id::uuid)', { at, id });
    }
    const rows = await query.getMany();
    const items = rows.slice(0, filter.limit);
    const last = items.at(-1);
    const next = rows.length > filter.limit && last ? `${last.createdAt}|${last.batchId}` : null;
    return { items: items.map(toSummary), next };
  }

  /** Takes an open batch apart; its payouts can stand in another. Only its maker may: NOT_FOUND for anybody else. */
  async remove(
    em: EntityManager,
    batchId: string,
    maker: string,
    at: Instant,
  ): Promise<BatchResult<BatchSummary>> {
    const payouts = await this.lockPayoutsOf(em, batchId);
    const batch = await lockBatch(em, batchId);
    if (batch === null || batch.maker !== maker || batch.state === 'REMOVED') return refuse('NOT_FOUND');
    if (batch.state !== 'OPEN') return refuse('BATCH.RELEASED');
    await em.update(PayoutBatchEntity, { batchId }, { state: 'REMOVED' });
    await this.closeItems(em, batchId);
    for (const payout of payouts.filter((each) => each.batchId === batchId)) {
      await em.update(PayoutEntity, { payoutId: payout.payoutId }, { batchId: null, updatedAt: at });
      await refreshClaimWaits(em, payout.claimNumber);
    }
    return { ok: true, value: toSummary({ ...batch, state: 'REMOVED' }) };
  }

  /**
   * Releases a batch whose content is what the releaser signed. Refuses the maker and whoever entered an account in it
   * (APPROVAL.SAME_PERSON), a second release (BATCH.RELEASED), another content or hash (BATCH.CHANGED), a payout that may
   * no longer be sent (PAYOUT.NOT_RELEASABLE), and one that rests on a figure which nobody verified, where the policy asks
   * for that (RULES.UNVERIFIED). The payouts are RELEASED and their workflows asked for.
   */
  async release(
    em: EntityManager,
    request: {
      readonly batchId: string;
      readonly hash: string;
      readonly releaser: string;
      readonly branch: string;
      readonly at: Instant;
    },
  ): Promise<BatchResult<BatchSummary>> {
    const { batchId, hash, releaser, at } = request;
    const payouts = await this.lockPayoutsOf(em, batchId);
    const batch = await lockBatch(em, batchId);
    if (batch === null || batch.branch !== request.branch || batch.state === 'REMOVED') {
      return refuse('NOT_FOUND');
    }
    if (batch.state === 'RELEASED') return refuse('BATCH.RELEASED');
    const code = releaseRefusalOf(batch, payouts, { hash, releaser, at });
    if (code !== undefined) return refuse(code);
    const unverified = await this.findUnverified(em, payouts);
    if (unverified.length > 0) return { ...refuse('RULES.UNVERIFIED'), unverified };
    await em.update(PayoutBatchEntity, { batchId }, { state: 'RELEASED', releaser, releasedAt: at });
    await this.closeItems(em, batchId);
    for (const payout of payouts) await this.releasePayout(em, payout, at);
    return { ok: true, value: toSummary({ ...batch, state: 'RELEASED', releaser, releasedAt: at }) };
  }

  private async findUnverified(
    em: EntityManager,
    payouts: readonly PayoutEntity[],
  ): Promise<readonly UnverifiedPayout[]> {
    return this.policy.verifiedFiguresOnly ? findUnverifiedPayouts(em, payouts) : [];
  }

  private async releasePayout(em: EntityManager, payout: PayoutEntity, at: Instant): Promise<void> {
    const { payoutId } = payout;
    const again = payout.releaseCount > 0;
    payout.releaseCount += 1;
    await em.update(PayoutEntity, { payoutId }, { releaseCount: payout.releaseCount, releasedAt: at });
    payout.releasedAt = at;
    // A payout that was held on its way has a workflow already, which waits for this very signal.
    await movePayout(em, payout, { to: 'RELEASED', source: 'RELEASE', at, tellWorkflow: again });
    if (!again) await this.outbox.add(em, { kind: 'START_PAYOUT', payoutId });
  }

  private async insertItems(
    em: EntityManager,
    batchId: string,
    order: readonly string[],
    payouts: readonly PayoutEntity[],
    at: Instant,
  ): Promise<void> {
    const byId = new Map(payouts.map((payout) => [payout.payoutId, payout]));
    const items = order.map((payoutId, index) => ({
      batchId,
      payoutId,
      position: index + 1,
      amountRupiah: byId.get(payoutId)?.amountRupiah ?? 0,
      live: true,
    }));
    await em.insert(PayoutBatchItemEntity, items);
    for (const { payoutId, claimNumber } of payouts) {
      await em.update(PayoutEntity, { payoutId }, { batchId, updatedAt: at });
      await refreshClaimWaits(em, claimNumber);
    }
  }

  private async closeItems(em: EntityManager, batchId: string): Promise<void> {
    await em.update(PayoutBatchItemEntity, { batchId }, { live: false });
  }

  /** Claims and payouts are locked before the batch, everywhere in the same order. */
  private async lockPayoutsOf(em: EntityManager, batchId: string): Promise<PayoutEntity[]> {
    if (!UUID.test(batchId)) return [];
    const items = await em.find(PayoutBatchItemEntity, {
      where: { batchId },
      select: { batchId: true, payoutId: true },
    });
    return items.length === 0
      ? []
      : lockPayouts(
          em,
          items.map((item) => item.payoutId),
        );
  }
}

const refuse = (code: BatchRefusalCode): BatchRefusal => ({ ok: false, code });

async function lockBatch(em: EntityManager, batchId: string): Promise<PayoutBatchEntity | null> {
  if (!UUID.test(batchId)) return null;
  return em.findOne(PayoutBatchEntity, { where: { batchId }, lock: ROW_LOCK });
}

async function insertBatch(
  em: EntityManager,
  draft: { readonly maker: string; readonly branch: string; readonly at: Instant },
  payouts: readonly PayoutEntity[],
): Promise<PayoutBatchEntity> {
  const batch = {
    batchId: randomUUID(),
    state: 'OPEN' as const,
    branch: draft.branch,
    hash: batchHash(payouts),
    itemCount: payouts.length,
    totalRupiah: payouts.reduce((total, payout) => total + payout.amountRupiah, 0),
    maker: draft.maker,
    createdAt: draft.at,
    releaser: null,
    releasedAt: null,
  };
  await em.insert(PayoutBatchEntity, batch);
  return batch;
}

function toSummary(batch: PayoutBatchEntity): BatchSummary {
  return {
    batchId: batch.batchId,
    state: batch.state,
    branch: batch.branch,
    count: batch.itemCount,
    totalRupiah: batch.totalRupiah,
    hash: batch.hash,
    maker: batch.maker,
    createdAt: batch.createdAt,
    releaser: batch.releaser,
    releasedAt: batch.releasedAt,
  };
}
