import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import type { PayoutRecord } from '@jkk/domain/payout';
import {
  batchHash,
  aboveCap,
  batchRefusalOf,
  enterBatch,
  exceedsRelease,
  leaveBatch,
  releasePayout,
  releaseRefusalOf,
  removalRefusalOf,
  unfundedBanks,
  type AboveCap,
  type AccountBalance,
  type BatchRecord,
  type CapPolicy,
  type ReleaseRefusal,
  type ReleaseRequest,
  type Unfunded,
} from '@jkk/domain/payout/decide';
import { refreshClaimWaits } from '../claim/refresh-waits';
import { inOne, type Part } from '../database/in-one';
import { hasInterest, hasLeft } from '../identity';
import type { OutboxMessage } from '../outbox';
import { BatchRepository, PayoutRepository } from '../payout';
import { ControlsRepository } from '../reconciliation/controls.repository';
import { findUnverifiedPayouts, type UnverifiedPayout } from '../rules';
import { carryOut } from './carry-out';

export interface BatchRefusal {
  readonly ok: false;
  readonly code: ReleaseRefusal | 'RULES.UNVERIFIED';
  /** Which payouts rest on which figures, or on what cannot be read. */
  readonly unverified?: readonly UnverifiedPayout[];
  /** Which banks cannot pay it. */
  readonly unfunded?: readonly Unfunded[];
  /** Which cap it is above on any day, and by how much. */
  readonly above?: AboveCap;
}

export type BatchResult = { readonly ok: true; readonly value: BatchRecord } | BatchRefusal;

/** What a payout has to fulfil beyond its own state. */
export interface ReleasePolicy {
  /** Money leaves only for amounts whose every figure two administrators verified. */
  readonly verifiedFiguresOnly: boolean;
  /** Caps that hold where two persons have set none; none of them without. */
  readonly caps?: CapPolicy;
}

/** A batch is put together and released in one transaction each, so it stays within what one transaction carries well. */
export const MAX_BATCH_SIZE = 5_000;

/** A release by its batch, and what the banks say about our accounts; without that nothing is compared. */
export interface BatchRelease extends ReleaseRequest {
  readonly batchId: string;
  readonly balances?: readonly AccountBalance[];
}

interface BatchDraft {
  readonly payoutIds: readonly string[];
  readonly maker: string;
  readonly branch: string;
  readonly at: Instant;
}

/** Who wants a batch taken apart. */
interface BatchMaker {
  readonly userId: string;
  readonly branch: string;
}

/**
 * Batches: one person puts payouts together, another releases them by their hash. A denial is a returned value. Every
 * method runs in the caller's transaction; a refusal has changed nothing.
 */
export class PayoutBatchRepository {
  constructor(
    private readonly policy: ReleasePolicy,
    private readonly payouts = new PayoutRepository(),
    private readonly batches = new BatchRepository(),
    private readonly controls = new ControlsRepository(policy.caps),
  ) {}

  /** BATCH.ABOVE_CAP when no day could ever release it; RULES.UNVERIFIED when the policy wants verified figures and a payout rests on another. */
  async create(em: EntityManager, draft: BatchDraft): Promise<BatchResult> {
    const ids = [...new Set(draft.payoutIds)];
    if (ids.length === 0 || ids.length > MAX_BATCH_SIZE) {
      throw new RangeError('A batch has 1 to 5,000 payouts');
    }
    const payouts = await this.payouts.lockAll(em, ids);
    const code = batchRefusalOf(payouts, {
      count: ids.length,
      maker: draft.maker,
      hasInterest: await hasInterest(em, draft.maker, claimsOf(payouts)),
      branch: draft.branch,
      at: draft.at,
    });
    if (code !== undefined) return { ok: false, code };
    const unverified = await this.findUnverified(em, payouts);
    if (unverified.length > 0) return unpayable(unverified);
    const batch = newBatch(draft, payouts);
    const above = aboveCap(await this.controls.getCaps(em, draft.at), batch.totalRupiah);
    if (above !== undefined) return { ok: false, code: 'BATCH.ABOVE_CAP', above };
    const made = this.batches.adding(em, batch, itemsOf(batch, ids, payouts));
    await this.put(em, enterBatch(payouts, batch.batchId, draft.at), made);
    return { ok: true, value: batch };
  }

  find(em: EntityManager, batchId: string): Promise<BatchRecord | undefined> {
    return this.batches.find(em, batchId);
  }

  /** Ids in the order in which the maker put them. */
  listItems(em: EntityManager, batchId: string): Promise<string[]> {
    return this.batches.listItems(em, batchId);
  }

  /** Newest first. `cursor` is what the last page answered as `next`. */
  list(
    em: EntityManager,
    filter: { readonly branch?: string; readonly cursor?: string; readonly limit: number },
  ): Promise<{ items: BatchRecord[]; next: string | null }> {
    return this.batches.list(em, filter);
  }

  /** Takes an open batch apart; its payouts can stand in another. Only its maker may, or any of the branch once that one has left. */
  async remove(em: EntityManager, batchId: string, by: BatchMaker, at: Instant): Promise<BatchResult> {
    const { batch, payouts } = await this.lock(em, batchId);
    const code = await this.refuseRemoval(em, batch, by);
    if (code !== undefined || batch === undefined) return { ok: false, code: code ?? 'NOT_FOUND' };
    const removed: BatchRecord = { ...batch, state: 'REMOVED' };
    await this.batches.close(em, removed);
    await this.put(em, leaveBatch(payouts, batchId, at));
    return { ok: true, value: removed };
  }

  /** Why this person may not take the batch apart, or undefined. */
  async refuseRemoval(
    em: EntityManager,
    batch: BatchRecord | undefined,
    by: BatchMaker,
  ): Promise<'NOT_FOUND' | 'BATCH.RELEASED' | undefined> {
    const isOthers = batch?.state === 'OPEN' && batch.maker !== by.userId;
    const makerLeft = isOthers && (await hasLeft(em, batch.maker, 'FINANCE_MAKER'));
    return removalRefusalOf(batch, { ...by, makerLeft });
  }

  /** Releases a batch whose content is what the releaser signed: its payouts are RELEASED and their workflows asked for. */
  async release(
    em: EntityManager,
    { batchId, balances = [], ...request }: BatchRelease,
  ): Promise<BatchResult> {
    const { batch, payouts } = await this.lock(em, batchId);
    const interest = await hasInterest(em, request.releaser, claimsOf(payouts));
    const code = releaseRefusalOf(batch, payouts, { ...request, hasInterest: interest });
    if (code !== undefined || batch === undefined) return { ok: false, code: code ?? 'NOT_FOUND' };
    if (await this.isAboveCap(em, batch, request.at)) return { ok: false, code: 'BATCH.ABOVE_CAP' };
    const unverified = await this.findUnverified(em, payouts);
    if (unverified.length > 0) return unpayable(unverified);
    const unfunded = unfundedBanks(payouts, await this.leavingFrom(em, balances), balances);
    if (unfunded.length > 0) return { ok: false, code: 'BATCH.NOT_FUNDED', unfunded };
    const { releaser, at } = request;
    const released: BatchRecord = { ...batch, state: 'RELEASED', releaser, releasedAt: at };
    if (!(await this.batches.close(em, released))) return { ok: false, code: 'APPROVAL.PERSON_LEFT' };
    await carryOut(
      em,
      payouts.map((payout) => releasePayout(payout, at)),
      payouts.filter((payout) => payout.releaseCount === 0).map(startOf),
    );
    return { ok: true, value: released };
  }

  /** The banks that pay a batch. */
  async listBanks(em: EntityManager, batchId: string): Promise<string[]> {
    const rows = await em.query<{ bankCode: string }[]>(
      `SELECT DISTINCT partner_bank_code AS "bankCode" FROM payout WHERE batch_id = $1 ORDER BY 1`,
      [batchId],
    );
    return rows.map(({ bankCode }) => bankCode);
  }

  /** What was released and not sent yet, by bank. */
  private async leavingFrom(
    em: EntityManager,
    balances: readonly AccountBalance[],
  ): Promise<ReadonlyMap<string, number>> {
    if (balances.length === 0) return new Map();
    const rows = await em.query<{ bankCode: string; rupiah: number }[]>(
      `SELECT partner_bank_code AS "bankCode", sum(amount_rupiah)::bigint AS rupiah FROM payout
       WHERE state IN ('RELEASED','SENDING') AND partner_bank_code = ANY($1) GROUP BY 1`,
      [balances.map(({ bankCode }) => bankCode)],
    );
    return new Map(rows.map(({ bankCode, rupiah }) => [bankCode, rupiah]));
  }

  /** Releases of a branch with a cap wait for each other, so that two of them never count on the same rest. */
  private async isAboveCap(
    em: EntityManager,
    { branch, totalRupiah }: BatchRecord,
    at: Instant,
  ): Promise<boolean> {
    const caps = await this.controls.getCaps(em, at);
    if (caps.BATCH === null && caps.BRANCH_DAY === null) return false;
    await em.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`RELEASE:${branch}`]);
    return exceedsRelease(caps, totalRupiah, await this.controls.releasedToday(em, branch, at));
  }

  private async findUnverified(
    em: EntityManager,
    payouts: readonly PayoutRecord[],
  ): Promise<readonly UnverifiedPayout[]> {
    return this.policy.verifiedFiguresOnly ? findUnverifiedPayouts(em, payouts) : [];
  }

  /** Claims and payouts are locked before the batch, everywhere in the same order. */
  private async lock(
    em: EntityManager,
    batchId: string,
  ): Promise<{ batch: BatchRecord | undefined; payouts: PayoutRecord[] }> {
    const payouts = await this.payouts.lockBatch(em, batchId);
    return { batch: await this.batches.lock(em, batchId), payouts };
  }

  private async put(
    em: EntityManager,
    payouts: readonly PayoutRecord[],
    beside: readonly (Part | undefined)[] = [],
  ): Promise<void> {
    await inOne(em, [...beside, this.payouts.storing(em, payouts)]);
    await refreshClaimWaits(em, claimsOf(payouts));
  }
}

const claimsOf = (payouts: readonly PayoutRecord[]): string[] =>
  payouts.map(({ claimNumber }) => claimNumber);

/** What cannot be read comes first: nobody can verify its figures. */
function unpayable(unverified: readonly UnverifiedPayout[]): BatchRefusal {
  const unreadable = unverified.filter((each) => each.unreadable);
  return unreadable.length > 0
    ? { ok: false, code: 'PAYOUT.NOT_RELEASABLE', unverified: unreadable }
    : { ok: false, code: 'RULES.UNVERIFIED', unverified };
}

/** One that was held on its way has a workflow already. */
const startOf = ({ payoutId }: PayoutRecord): OutboxMessage => ({ kind: 'START_PAYOUT', payoutId });

const newBatch = ({ branch, maker, at }: BatchDraft, payouts: readonly PayoutRecord[]): BatchRecord => ({
  batchId: randomUUID(),
  state: 'OPEN',
  branch,
  hash: batchHash(payouts),
  itemCount: payouts.length,
  totalRupiah: payouts.reduce((total, payout) => total + payout.amountRupiah, 0),
  maker,
  createdAt: at,
  releaser: null,
  releasedAt: null,
});

function itemsOf({ batchId }: BatchRecord, order: readonly string[], payouts: readonly PayoutRecord[]) {
  const amounts = new Map(payouts.map(({ payoutId, amountRupiah }) => [payoutId, amountRupiah]));
  return order.map((payoutId, index) => ({
    batchId,
    payoutId,
    position: index + 1,
    amountRupiah: amounts.get(payoutId) ?? 0,
    live: true,
  }));
}
