import type { Benefit, Claim } from '../claim';
import { done, refuse, stamp, withBenefit } from '../decision';
import { proposalForm } from '../forms/proposal';
import { aboutBenefit } from '../sentences';
import type { BenefitSheet } from '../sheet';
import { paidThoughRefused } from '../undue';

/** The officer puts the computed amount before an approver; a refused benefit only where its payment has left after all. */
export const proposal: BenefitSheet<'proposal'> = {
  code: 'proposal',
  on: 'benefit',
  form: proposalForm,
  operation: { id: 'proposeBenefit', summary: 'Propose the benefit for approval' },
  shown: { as: 'proposals' },
  sentences: { BENEFIT_PROPOSED: aboutBenefit('diusulkan.', 'proposed.') },
  decide(claim, benefit, { actor }, { now }) {
    const proposable = asProposable(claim, benefit);
    if (proposable === undefined) return refuse('BENEFIT.STAGE_NOT_ALLOWED');
    const by = stamp(actor, 'CLAIM_OFFICER');
    return done(claim, {
      claim: withBenefit(claim, { ...proposable, stage: 'PROPOSED', proposedBy: by, proposedAt: now }),
      code: 'BENEFIT_PROPOSED',
      by,
      now,
      data: { benefitId: benefit.benefitId, amountRupiah: proposable.amountRupiah },
      benefitId: benefit.benefitId,
    });
  },
};

/** The benefit as it may be proposed: as it was computed, or as the payment that has left was approved. */
export function asProposable(claim: Claim, benefit: Benefit): Benefit | undefined {
  if (benefit.stage === 'COMPLETE') return benefit;
  const paid = paidThoughRefused(claim, benefit);
  if (paid === undefined) return undefined;
  const before = benefit.approvedBefore?.find(({ payoutId }) => payoutId === paid.payoutId);
  if (before === undefined) return { ...benefit, decision: null };
  const { payoutId: _paid, ...approved } = before;
  return { ...benefit, ...approved, decision: null, replaces: null };
}
