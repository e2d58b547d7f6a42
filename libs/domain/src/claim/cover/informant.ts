import type { Role } from '../../access/roles';
import type { Claim } from '../claim';

/** Who answers questions about the accident: the employer of a wage earner, otherwise the branch itself; a stranger is not asked. */
export const informant = (claim: Claim): Role =>
  !claim.eligibility?.reasons.some(({ code }) => code === 'OTHER_EMPLOYER') &&
  claim.report.employerNumber !== undefined &&
  claim.cover.employerKnown
    ? 'EMPLOYER'
    : 'CLAIM_OFFICER';
