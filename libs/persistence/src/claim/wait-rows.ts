import { mostUrgent, waits, type Claim } from '@jkk/domain';
import type { HolidayCalendar, Instant } from '@jkk/domain/calendar';
import type { ClaimWaitEntity } from './claim-wait.entity';
import { toListedColumns } from './claim.mapper';

export interface WaitRows {
  /** What lists sort the claim by. */
  readonly nextDueAt: Instant | null;
  readonly rows: ClaimWaitEntity[];
}

/** What a claim waits for, with what work lists filter by and order by. */
export function toWaitRows(claim: Claim, calendar?: HolidayCalendar): WaitRows {
  const { claimNumber, branch, plkkCode, employerNumber, reporterOrganisation, participantSearch, stage } =
    toListedColumns(claim);
  const waiting = waits(claim, calendar);
  const nextDueAt = mostUrgent(waiting);
  const ofClaim = {
    branch,
    plkkCode,
    employerNumber,
    reporterOrganisation,
    participantSearch,
    stage,
    claimDueAt: nextDueAt,
  };
  const rows = waiting.map(({ plkkCode: ofWait, ...wait }) => ({
    claimNumber,
    ...wait,
    undated: wait.undated ?? null,
    ...ofClaim,
    plkkCode: ofWait ?? plkkCode,
  }));
  return { nextDueAt, rows };
}
