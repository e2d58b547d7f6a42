import { localDate, type Instant } from '@jkk/domain/calendar';
import { isWithinLimit } from '@jkk/domain/payout';
import { batchHash } from './batch-hash';
import type { PayoutBatchEntity, PayoutEntity } from './payout.entities';

/** Whether a payout waits for its release and fits its rail on that day. */
export const isReleasable = (payout: PayoutEntity, at: Instant): boolean =>
  payout.state === 'AWAITING_RELEASE' &&
  isWithinLimit(payout.rail, payout.amountRupiah, localDate(at, 'WIB'));

/** Why this person may not release these payouts under this hash; undefined when nothing is against it. */
export function releaseRefusalOf(
  batch: PayoutBatchEntity,
  payouts: readonly PayoutEntity[],
  { hash, releaser, at }: { readonly hash: string; readonly releaser: string; readonly at: Instant },
): 'APPROVAL.SAME_PERSON' | 'BATCH.CHANGED' | 'PAYOUT.NOT_RELEASABLE' | undefined {
  if (releaser === batch.maker) return 'APPROVAL.SAME_PERSON';
  if (payouts.some((payout) => payout.accountEnteredBy === releaser)) return 'APPROVAL.SAME_PERSON';
  const intact =
    payouts.length === batch.itemCount && payouts.every((payout) => payout.batchId === batch.batchId);
  if (!intact || hash !== batch.hash || batchHash(payouts) !== batch.hash) return 'BATCH.CHANGED';
  return payouts.every((payout) => isReleasable(payout, at)) ? undefined : 'PAYOUT.NOT_RELEASABLE';
}
