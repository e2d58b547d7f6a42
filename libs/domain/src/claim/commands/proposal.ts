import type { Actor } from '../../access';
import { isSameReceipt, receiptsOf, receiptUsed } from '../../entitlements';
import { finding, type Finding } from '../../findings';
import type { Benefit, Claim } from '../claim';
import { done, invalid, refuse, stamp, withBenefit } from '../decision';
import { proposalForm } from '../forms/proposal';
import { NO_RECEIPTS, placeOf, type KnownReceipts } from '../documents/receipts-elsewhere';
import { aboutBenefit } from '../sentences';
import type { BenefitSheet } from '../sheet';
import { paidThoughRefused } from '../benefit/undue';

/** The officer puts the computed amount before an approver; a refused benefit only where its payment has left after all. */
export const proposal: BenefitSheet<'proposal'> = {
  code: 'proposal',
  on: 'benefit',
  form: proposalForm,
  operation: { id: 'proposeBenefit', summary: 'Propose the benefit for approval' },
  shown: { as: 'proposals' },
  sentences: { BENEFIT_PROPOSED: aboutBenefit('diusulkan.', 'proposed.') },
  decide(claim, benefit, { actor }, { now, receipts = NO_RECEIPTS }) {
    const proposable = asProposable(claim, benefit);
    if (proposable === undefined) return refuse('BENEFIT.STAGE_NOT_ALLOWED');
    const used = benefit.stage === 'COMPLETE' ? [] : usedSince(proposable, receipts, actor);
    if (used.length > 0) return invalid(used);
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

/** What proved it proves another benefit by now: the payment that left after the refusal is sent back. */
function usedSince({ details }: Benefit, { uses }: KnownReceipts, actor: Actor): Finding[] {
  const own = receiptsOf(details);
  const use = uses.find(
    ({ key, receipt }) =>
      receipt === null || key.startsWith('a|') || own.some((each) => isSameReceipt(each, receipt)),
  );
  if (use === undefined) return [];
  const { id, en } = placeOf(use, actor);
  return [
    finding('', 'RECEIPT.GRANTED', {
      id: receiptUsed(id).id,
      en: receiptUsed(en).en,
    }),
  ];
}
