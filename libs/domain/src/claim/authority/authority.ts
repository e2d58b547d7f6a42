import { approvalLimit } from '../../access/limits';
import { APPROVERS, type Role } from '../../access/roles';
import { localDate } from '../../calendar';
import type { Benefit, Claim } from '../claim';
import { isApproved } from '../stages';

/** What these roles may approve in this claim, by the ladder of the day on which it was reported. */
export const limitIn = ({ reportedAt, report }: Claim, roles: readonly Role[]): number =>
  approvalLimit(roles, localDate(reportedAt, report.place.zone));

/** Rupiah approved so far in this claim; a refused, returned or cancelled benefit does not count. */
export const approvedRupiah = (claim: Claim, except?: string): number =>
  claim.benefits
    .filter((benefit) => benefit.benefitId !== except && isApproved(benefit.stage))
    .reduce((total, benefit) => total + benefit.amountRupiah, 0);

/** The lowest role of the authority ladder whose limit covers this benefit together with all approved before it. */
export function approverFor(claim: Claim, benefit: Benefit): Role {
  const total = benefit.amountRupiah + approvedRupiah(claim, benefit.benefitId);
  return APPROVERS.find((role) => limitIn(claim, [role]) >= total) ?? 'REGIONAL_DEPUTY';
}
