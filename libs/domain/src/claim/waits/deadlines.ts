import { endOfDay, INDONESIA_CALENDAR, type HolidayCalendar, type Instant } from '../../calendar';
import { limitationDate } from '../../eligibility';
import type { Claim } from '../claim';
import { climbOf, deadlineKey } from './escalation';
import type { EscalationLevel, OnOverdue, Wait, WaitCode } from './wait';
import { bareWaits, BEFORE_FINAL_REPORT } from './waits';

/** A deadline that software itself records when it passes. */
export interface ClaimDeadline {
  readonly key: string;
  readonly dueAt: Instant;
  readonly code: WaitCode | 'LIMITATION';
  readonly subject: string;
  readonly onOverdue: OnOverdue;
  /** Of a step of escalation: the level that is reached, and since when the wait is overdue. */
  readonly rung?: { readonly level: EscalationLevel; readonly overdueSince: Instant };
}

/** Deadlines that have not been recorded as passed, earliest first. The workflow's one timer rings for the first of them. */
export function openDeadlines(claim: Claim, calendar: HolidayCalendar = INDONESIA_CALENDAR): ClaimDeadline[] {
  const fromWaits = bareWaits(claim, calendar).flatMap((wait) => [
    ...(wait.dueAt === null ? [] : [asDeadline(wait.code, wait.subject, wait.dueAt, wait.onOverdue)]),
    ...stepsOf(claim, wait, calendar),
  ]);
  return [...fromWaits, ...limitation(claim)]
    .filter((candidate) => !claim.passedDeadlines.includes(candidate.key))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
}

function stepsOf(claim: Claim, wait: Wait, calendar: HolidayCalendar): ClaimDeadline[] {
  const { code, subject, dueAt: overdueSince, onOverdue } = wait;
  if (overdueSince === null) return [];
  return climbOf(claim, wait, calendar).rungs.map(({ key, at, level }) => ({
    key,
    code,
    subject,
    dueAt: at,
    onOverdue,
    rung: { level, overdueSince },
  }));
}

function asDeadline(
  code: ClaimDeadline['code'],
  subject: string,
  dueAt: Instant,
  onOverdue: OnOverdue,
): ClaimDeadline {
  return { key: deadlineKey(code, subject, dueAt), code, subject, dueAt, onOverdue };
}

function limitation(claim: Claim): ClaimDeadline[] {
  if (!BEFORE_FINAL_REPORT.includes(claim.stage)) return [];
  const { occurredAt, place, segment } = claim.report;
  const lastDay = limitationDate({ occurredAt, zone: place.zone, segment });
  if (lastDay === undefined) return [];
  const dueAt = endOfDay(lastDay, place.zone);
  return claim.receivedAt > dueAt ? [] : [asDeadline('LIMITATION', claim.claimNumber, dueAt, 'EXPIRE')];
}

/** Instant of the next deadline that has not been recorded: when the claim's workflow must wake up; null when never. */
export const nextWakeUp = (claim: Claim, calendar?: HolidayCalendar): Instant | null =>
  openDeadlines(claim, calendar)[0]?.dueAt ?? null;
