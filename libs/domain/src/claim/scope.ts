import type { ClaimScope } from '../access/visibility';
import { INDONESIA_CALENDAR } from '../calendar';
import type { Claim } from './claim';
import { CLAIM_COMMAND_CODES } from './commands';
import { otherHospitals } from './medical/hospitals';
import { bareWaits } from './waits/waits';

/** What the access rules need to know about a claim; few ask whom it waits for, which costs most to find out. */
export function scopeOf(claim: Claim): ClaimScope {
  return {
    branch: claim.branch,
    plkkCode: claim.report.plkkCode ?? null,
    otherHospitals: otherHospitals(claim),
    employerNumber: claim.report.employerNumber ?? null,
    reporterOrganisation: claim.reporter.organisation,
    disputed: claim.stage === 'DISPUTED',
    get consulted() {
      return [...bareWaits(claim, INDONESIA_CALENDAR).map(({ role }) => role), ...rolesThatWrote(claim)];
    },
  };
}

const rolesThatWrote = ({ written }: Claim): string[] =>
  CLAIM_COMMAND_CODES.flatMap((code) => (written?.[code] ?? []).map(({ by }) => by.role));
