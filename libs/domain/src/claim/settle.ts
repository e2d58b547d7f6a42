import type { Claim } from './claim';
import { someonePaysTheDead } from './recovery/after-death';
import { openRecoveries } from './recovery/recovery';
import { hasUnduePayout } from './benefit/undue';
import { handedOver, isHandedOver } from './payers/transfer';

/**
 * SETTLED when the final report is in, every bill is decided on, every benefit is paid, refused or cancelled, and nothing left unduly or to the dead; what was
 * handed over rests once nothing is owed.
 */
export function settleIfDone(claim: Claim): Claim {
  if (isHandedOver(claim)) return handedOver(claim);
  const ended = claim.benefits.every((benefit) => ['PAID', 'REFUSED', 'CANCELLED'].includes(benefit.stage));
  const decided = (claim.bills ?? []).every(({ decision }) => decision !== null);
  return claim.stage === 'FINAL_REPORTED' &&
    claim.benefits.length > 0 &&
    ended &&
    decided &&
    openRecoveries(claim).length === 0 &&
    !hasUnduePayout(claim) &&
    !someonePaysTheDead(claim)
    ? { ...claim, stage: 'SETTLED' }
    : claim;
}
