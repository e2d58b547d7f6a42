import type { PayoutState } from '@jkk/domain/claim/stages';
import type { Task } from '../../api/model';
import { PAYING } from '../../shell/desks';

/** Where the work of a task is done. */
export type TaskTarget =
  | { readonly to: '/claims/$claimNumber'; readonly params: { readonly claimNumber: string } }
  | { readonly to: '/payouts/$payoutId'; readonly params: { readonly payoutId: string } }
  | { readonly to: '/payouts'; readonly search: { readonly state: PayoutState } }
  | { readonly to: '/reconciliation' };

const PAYOUT_ID = /^[0-9A-HJKMNP-TV-Z]{13}$/;

/** A task of finance is done at the payout, the batch or the bank; every other one at its claim. */
export function taskTarget({ claimNumber, wait }: Pick<Task, 'claimNumber' | 'wait'>): TaskTarget {
  if (PAYOUT_ID.test(wait.subject)) return { to: '/payouts/$payoutId', params: { payoutId: wait.subject } };
  if (!PAYING.some((role) => role === wait.role)) {
    return { to: '/claims/$claimNumber', params: { claimNumber } };
  }
  switch (wait.code) {
    case 'RELEASE':
      return { to: '/payouts', search: { state: 'AWAITING_RELEASE' } };
    case 'SETTLEMENT':
      return { to: '/reconciliation' };
    default:
      return { to: '/claims/$claimNumber', params: { claimNumber } };
  }
}
