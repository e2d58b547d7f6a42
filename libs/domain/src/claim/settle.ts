import type { Claim } from './claim';

/** SETTLED when the final report is in and every benefit is paid, refused or cancelled. */
export function settleIfDone(claim: Claim): Claim {
  const ended = claim.benefits.every((benefit) => ['PAID', 'REFUSED', 'CANCELLED'].includes(benefit.stage));
  return claim.stage === 'FINAL_REPORTED' && claim.benefits.length > 0 && ended
    ? { ...claim, stage: 'SETTLED' }
    : claim;
}
