import { endOfDay, INDONESIA_CALENDAR, type HolidayCalendar, type Instant } from '../../calendar';
import { limitationDate } from '../../eligibility';
import type { Benefit, Claim } from '../claim';
import { openRecoveries } from '../recovery/recovery';
import { climbOf, deadlineKey, type Timed } from './escalation';
import type { EscalationLevel, OnOverdue } from './wait';
import type { DeadlineCode } from './warnings';
import { bareWaits, BEFORE_FINAL_REPORT } from './waits';

/** A deadline that software itself records when it passes. */
export interface ClaimDeadline {
  readonly key: string;
  readonly dueAt: Instant;
  readonly code: DeadlineCode;
  readonly subject: string;
  readonly onOverdue: OnOverdue;
  /** Of a reminder before it and of a step of escalation: the level that is reached, and the deadline that it speaks of. */
  readonly rung?: { readonly level: EscalationLevel; readonly deadlineAt: Instant };
}

/** Deadlines that have not been recorded as passed, earliest first. The workflow's one timer rings for the first of them. */
export function openDeadlines(claim: Claim, calendar: HolidayCalendar = INDONESIA_CALENDAR): ClaimDeadline[] {
  return [...bareWaits(claim, calendar), ...limitation(claim)]
    .flatMap((wait) => [...itself(wait), ...stepsOf(claim, wait, calendar)])
    .filter((candidate) => !claim.passedDeadlines.includes(candidate.key))
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
}

const itself = ({ code, subject, dueAt, onOverdue }: Timed): ClaimDeadline[] =>
  dueAt === null ? [] : [{ key: deadlineKey(code, subject, dueAt), code, subject, dueAt, onOverdue }];

function stepsOf(claim: Claim, wait: Timed, calendar: HolidayCalendar): ClaimDeadline[] {
  const { code, subject, dueAt: deadlineAt, onOverdue } = wait;
  if (deadlineAt === null) return [];
  return climbOf(claim, wait, calendar).rungs.map(({ key, at, level }) => ({
    key,
    code,
    subject,
    dueAt: at,
    onOverdue,
    rung: { level, deadlineAt },
  }));
}

/** The right lapses that nobody used: a claim that is under way to a benefit, or is owed something, does not end over it. */
function limitation(claim: Claim): Timed[] {
  const isUsed =
    claim.benefits.some(({ stage }) => !UNUSED.includes(stage)) || openRecoveries(claim).length > 0;
  if (!BEFORE_FINAL_REPORT.includes(claim.stage) || isUsed) return [];
  const { occurredAt, place, segment } = claim.report;
  const lastDay = limitationDate({ occurredAt, zone: place.zone, segment });
  if (lastDay === undefined) return [];
  const dueAt = endOfDay(lastDay, place.zone);
  const { claimNumber: subject, receivedAt: since } = claim;
  return since > dueAt ? [] : [{ code: 'LIMITATION', subject, since, dueAt, onOverdue: 'EXPIRE' }];
}

const UNUSED: readonly Benefit['stage'][] = ['REFUSED', 'CANCELLED'];

/** Instant of the next deadline that has not been recorded: when the claim's workflow must wake up; null when never. */
export const nextWakeUp = (claim: Claim, calendar?: HolidayCalendar): Instant | null =>
  openDeadlines(claim, calendar)[0]?.dueAt ?? null;
