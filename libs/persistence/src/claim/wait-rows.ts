import { mostUrgent, waits, type Claim } from '@jkk/domain';
import type { HolidayCalendar, Instant } from '@jkk/domain/calendar';
import { UnreadableRecord } from '@jkk/domain/record';
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

/** The same where many claims stand together: one on which the rules stumble is one that cannot be read. Throws UnreadableRecord. */
export function countedWaits(claim: Claim, calendar?: HolidayCalendar): WaitRows {
  try {
    return toWaitRows(claim, calendar);
  } catch {
    const { claimNumber } = claim;
    throw new UnreadableRecord({ claimNumber }, { pointer: '', expected: 'what the rules can count with' });
  }
}
