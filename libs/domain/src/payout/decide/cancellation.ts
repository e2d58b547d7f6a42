import type { Instant } from '../../calendar';
import type { PayoutRecord } from '../records';
import { reversalOf } from './approval';
import { unchanged, withMove, type Outcome } from './outcome';

/**
 * Cancels a payout that was never sent, by a decision of its own claim; its payable goes back to where it came from. Throws
 * in any other state: the claim has it locked and has looked. `replaced` are the payouts whose place it took, the newest first.
 */
export function cancelPayout(payout: PayoutRecord, replaced: readonly PayoutRecord[], at: Instant): Outcome {
  const cancelled = withMove(unchanged(payout), {
    to: 'CANCELLED',
    source: 'PERSON',
    at,
    byClaim: true,
    tellWorkflow: payout.releaseCount > 0,
  });
  return { ...cancelled, postings: reversalOf(payout, replaced, at) };
}
