import { done, stamp, withBenefit } from '../decision';
import { proposalForm } from '../forms/proposal';
import { aboutBenefit } from '../sentences';
import type { BenefitSheet } from '../sheet';

/** The officer puts the computed amount before an approver. */
export const proposal: BenefitSheet<'proposal'> = {
  code: 'proposal',
  on: 'benefit',
  form: proposalForm,
  operation: { id: 'proposeBenefit', summary: 'Propose the benefit for approval' },
  shown: { as: 'proposals' },
  sentences: { BENEFIT_PROPOSED: aboutBenefit('diusulkan.', 'proposed.') },
  decide(claim, benefit, { actor }, { now }) {
    const by = stamp(actor, 'CLAIM_OFFICER');
    return done(claim, {
      claim: withBenefit(claim, { ...benefit, stage: 'PROPOSED', proposedBy: by, proposedAt: now }),
      code: 'BENEFIT_PROPOSED',
      by,
      now,
      data: { benefitId: benefit.benefitId, amountRupiah: benefit.amountRupiah },
      benefitId: benefit.benefitId,
    });
  },
};
