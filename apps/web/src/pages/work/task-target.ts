import type { PayoutState } from '@jkk/domain/claim/stages';
import type { Task } from '../../api/model';
import { PAYING } from '../../shell/desks';

/** Where the work of a task is done. */
export type TaskTarget =
  | { readonly to: '/claims/$claimNumber'; readonly params: { readonly claimNumber: string } }
  | { readonly to: '/payouts/$payoutId'; readonly params: { readonly payoutId: string } }
  | { readonly to: '/batches/$batchId'; readonly params: { readonly batchId: string } }
  | { readonly to: '/payouts'; readonly search: { readonly state: PayoutState } }
  | { readonly to: '/reconciliation' };

/** A task of finance is done at the payout, the batch or the bank; every other one at its claim. */
export function taskTarget({
  claimNumber,
  wait,
  payout,
}: Pick<Task, 'claimNumber' | 'wait' | 'payout'>): TaskTarget {
  if (PAYING.some((role) => role === wait.role)) {
    if (wait.code === 'SETTLEMENT') return { to: '/reconciliation' };
    if (payout !== null) return placeOf(payout);
  }
  return { to: '/claims/$claimNumber', params: { claimNumber } };
}

/** What is free to be put into a batch is chosen in its list, what stands in one is released there. */
function placeOf({ payoutId, state, batchId }: NonNullable<Task['payout']>): TaskTarget {
  if (state !== 'AWAITING_RELEASE') return { to: '/payouts/$payoutId', params: { payoutId } };
  return batchId === null
    ? { to: '/payouts', search: { state } }
    : { to: '/batches/$batchId', params: { batchId } };
}
