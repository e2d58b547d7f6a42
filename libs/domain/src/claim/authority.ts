import { APPROVAL_LIMIT_RUPIAH, type Role } from '../access/roles';
import type { Benefit, Claim } from './claim';
import { isApproved } from './stages';

const LADDER: readonly Role[] = ['BENEFIT_APPROVER', 'BRANCH_HEAD', 'REGIONAL_DEPUTY'];

/** Rupiah approved so far in this claim; a refused, returned or cancelled benefit does not count. */
export const approvedRupiah = (claim: Claim, except?: string): number =>
  claim.benefits
    .filter((benefit) => benefit.benefitId !== except && isApproved(benefit.stage))
    .reduce((total, benefit) => total + benefit.amountRupiah, 0);

/** The lowest role of the authority ladder whose limit covers this benefit together with all approved before it. */
export function approverFor(claim: Claim, benefit: Benefit): Role {
  const total = benefit.amountRupiah + approvedRupiah(claim, benefit.benefitId);
  return LADDER.find((role) => (APPROVAL_LIMIT_RUPIAH[role] ?? 0) >= total) ?? 'REGIONAL_DEPUTY';
}
