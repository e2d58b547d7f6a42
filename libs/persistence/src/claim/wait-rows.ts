import { mostUrgent, waits, type Claim } from '@jkk/domain';
import type { HolidayCalendar } from '@jkk/domain/calendar';
import type { ClaimWaitEntity } from './claim-wait.entity';
import { toListedColumns } from './claim.mapper';

/** What a claim waits for, with what work lists filter by and order by. */
export function toWaitRows(claim: Claim, calendar?: HolidayCalendar): ClaimWaitEntity[] {
  const { claimNumber, branch, plkkCode, employerNumber, reporterOrganisation, participantSearch, stage } =
    toListedColumns(claim);
  const ofClaim = {
    branch,
    plkkCode,
    employerNumber,
    reporterOrganisation,
    participantSearch,
    stage,
    claimDueAt: mostUrgent(claim, calendar),
  };
  return waits(claim, calendar).map(({ plkkCode: ofWait, ...wait }) => ({
    claimNumber,
    ...wait,
    ...ofClaim,
    plkkCode: ofWait ?? plkkCode,
  }));
}
