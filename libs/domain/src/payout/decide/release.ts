import { localDate, type Instant } from '../../calendar';
import { sha256 } from '../../digest';
import { carries } from '../choose-rail';
import type { PayoutRecord } from '../records';
import { hadHand } from './hands';
import { changed, withMove, type Outcome } from './outcome';

export const BATCH_STATES = ['OPEN', 'RELEASED', 'REMOVED'] as const;

/** A batch as its maker put it together. */
export interface BatchRecord {
  readonly batchId: string;
  readonly state: (typeof BATCH_STATES)[number];
  readonly branch: string;
  readonly hash: string;
  readonly itemCount: number;
  readonly totalRupiah: number;
  readonly maker: string;
  readonly createdAt: Instant;
  readonly releaser: string | null;
  readonly releasedAt: Instant | null;
}

export type ReleaseRefusal =
  | 'NOT_FOUND'
  | 'BATCH.CHANGED'
  | 'BATCH.RELEASED'
  | 'BATCH.ABOVE_CAP'
  | 'BATCH.NOT_FUNDED'
  | 'PAYOUT.NOT_RELEASABLE'
  | 'APPROVAL.SAME_PERSON'
  | 'CLAIM.OWN_INTEREST'
  | 'APPROVAL.PERSON_LEFT';

/** Whether a payout waits for its release and fits its rail on that day. */
export const isReleasable = (payout: PayoutRecord, at: Instant): boolean =>
  payout.state === 'AWAITING_RELEASE' && carries(payout.rail, { ...payout, on: localDate(at, 'WIB') });

/** Why these payouts may not stand together in a new batch; undefined when nothing is against it. */
export function batchRefusalOf(
  payouts: readonly PayoutRecord[],
  { count, maker, hasInterest, branch, at }: BatchRequest,
): 'NOT_FOUND' | 'APPROVAL.SAME_PERSON' | 'CLAIM.OWN_INTEREST' | 'PAYOUT.NOT_RELEASABLE' | undefined {
  if (payouts.length !== count || payouts.some((payout) => payout.branch !== branch)) return 'NOT_FOUND';
  if (payouts.some((payout) => hadHand(payout, maker))) return 'APPROVAL.SAME_PERSON';
  if (hasInterest) return 'CLAIM.OWN_INTEREST';
  const free = payouts.every((payout) => isReleasable(payout, at) && payout.batchId === null);
  return free ? undefined : 'PAYOUT.NOT_RELEASABLE';
}

interface BatchRequest {
  readonly count: number;
  readonly maker: string;
  /** A claim that it pays for is the maker's own. */
  readonly hasInterest: boolean;
  readonly branch: string;
  readonly at: Instant;
}

export interface ReleaseRequest {
  readonly hash: string;
  readonly releaser: string;
  readonly branch: string;
  readonly at: Instant;
}

/** With what the record says of who releases. */
export interface JudgedRelease extends ReleaseRequest {
  /** A claim that it pays for is the releaser's own. */
  readonly hasInterest: boolean;
}

/** Why this person may not release these payouts under this hash; undefined when nothing is against it. */
export function releaseRefusalOf(
  batch: BatchRecord | undefined,
  payouts: readonly PayoutRecord[],
  { hash, releaser, hasInterest, branch, at }: JudgedRelease,
): ReleaseRefusal | undefined {
  if (batch === undefined || batch.branch !== branch || batch.state === 'REMOVED') return 'NOT_FOUND';
  if (batch.state === 'RELEASED') return 'BATCH.RELEASED';
  if (releaser === batch.maker) return 'APPROVAL.SAME_PERSON';
  if (payouts.some((payout) => hadHand(payout, releaser))) return 'APPROVAL.SAME_PERSON';
  if (hasInterest) return 'CLAIM.OWN_INTEREST';
  const intact =
    payouts.length === batch.itemCount && payouts.every((payout) => payout.batchId === batch.batchId);
  if (!intact || hash !== batch.hash || batchHash(payouts) !== batch.hash) return 'BATCH.CHANGED';
  return payouts.every((payout) => isReleasable(payout, at)) ? undefined : 'PAYOUT.NOT_RELEASABLE';
}

/** One payout of a batch that is released. One that was held on its way has a workflow already, which waits to be told. */
export function releasePayout(payout: PayoutRecord, at: Instant): Outcome {
  const released = changed(payout, { releaseCount: payout.releaseCount + 1, releasedAt: at });
  return withMove(released, {
    to: 'RELEASED',
    source: 'RELEASE',
    at,
    tellWorkflow: payout.releaseCount > 0,
  });
}

/** Payouts as they stand in a new batch. */
export const enterBatch = (payouts: readonly PayoutRecord[], batchId: string, at: Instant): PayoutRecord[] =>
  payouts.map((payout) => ({ ...payout, batchId, updatedAt: at }));

/** Payouts of a batch that is taken apart, as far as they still stand in it. */
export const leaveBatch = (payouts: readonly PayoutRecord[], batchId: string, at: Instant): PayoutRecord[] =>
  payouts
    .filter((payout) => payout.batchId === batchId)
    .map((payout) => ({ ...payout, batchId: null, updatedAt: at }));

interface Removal {
  readonly userId: string;
  readonly branch: string;
  /** Its maker may not make batches any more: it would never be released. */
  readonly makerLeft: boolean;
}

/** Its maker takes a batch apart, or any of the branch once the maker has left, and only before its release. */
export function removalRefusalOf(
  batch: BatchRecord | undefined,
  { userId, branch, makerLeft }: Removal,
): 'NOT_FOUND' | 'BATCH.RELEASED' | undefined {
  if (batch === undefined || batch.state === 'REMOVED') return 'NOT_FOUND';
  if (batch.maker !== userId && !(makerLeft && batch.branch === branch)) return 'NOT_FOUND';
  return batch.state === 'OPEN' ? undefined : 'BATCH.RELEASED';
}

/**
 * What a releaser signs: SHA-256 over one line per payout, ordered by id, of everything that decides where money goes.
 * Lower case hex. Parts are JSON-quoted, so that no name can imitate a separator.
 */
export function batchHash(payouts: readonly SignedPart[]): string {
  const lines = [...payouts]
    .sort((left, right) => (left.payoutId < right.payoutId ? -1 : 1))
    .map((p) =>
      JSON.stringify([p.payoutId, p.amountRupiah, p.payeeBankCode, p.payeeAccountNumber, p.payeeAccountName]),
    );
  return sha256(lines.join('\n'));
}

export type SignedPart = Pick<
  PayoutRecord,
  'payoutId' | 'amountRupiah' | 'payeeBankCode' | 'payeeAccountNumber' | 'payeeAccountName'
>;
