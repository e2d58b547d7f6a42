import {
  addWorkingDays,
  endOfDay,
  localDate,
  type HolidayCalendar,
  type Instant,
  type Zone,
} from '../../calendar';
import { termOn, TERMS, type Term } from '../../policies';
import type { Claim } from '../claim';
import type { EscalationLevel, OnOverdue, Wait } from './wait';
import { warningsOf, type DeadlineCode } from './warnings';

interface Ladder {
  /** Reached with the deadline itself. */
  readonly first: EscalationLevel;
  /** Reached so many working days later. */
  readonly then: readonly (readonly [EscalationLevel, Term])[];
}

const FROM_REMINDER: Ladder = {
  first: 'REMINDED',
  then: [
    ['HEAD', TERMS.escalationHeadWorkingDays],
    ['REGION', TERMS.escalationRegionWorkingDays],
  ],
};

/** What ends by itself when it is overdue has nobody to climb to. */
const ENDS: Ladder = { first: 'NONE', then: [] };

const LADDERS: Readonly<Record<OnOverdue, Ladder>> = {
  REMIND: FROM_REMINDER,
  EMPLOYER_PAYS_FIRST: FROM_REMINDER,
  ESCALATE: { first: 'HEAD', then: [['REGION', TERMS.escalationRegionWorkingDays]] },
  LATE_COMPENSATION: {
    first: 'REMINDED',
    then: [
      ['HEAD', TERMS.latePaymentHeadWorkingDays],
      ['REGION', TERMS.latePaymentRegionWorkingDays],
    ],
  },
  EXPIRE: ENDS,
  TRANSFER: ENDS,
  CLOSE: ENDS,
  LAPSE: ENDS,
  NOTHING: ENDS,
};

/** A reminder before a deadline, or a step of the ladder after it, that nobody has recorded yet. */
export interface Rung {
  readonly key: string;
  readonly level: EscalationLevel;
  readonly at: Instant;
}

/** A wait, or another deadline that is remembered like one. */
export type Timed = Pick<Wait, 'subject' | 'since' | 'dueAt' | 'onOverdue'> & { readonly code: DeadlineCode };
type Place = Pick<Claim, 'passedDeadlines' | 'report'>;

/** Names code, subject and instant of a deadline, so that it is recorded once; one that was moved is another one. */
export const deadlineKey = (code: string, subject: string, dueAt: Instant): string =>
  `${code}|${subject}|${dueAt}`;

const rungKey = (deadline: string, level: EscalationLevel): string => `${deadline}|${level}`;

/** The level that a wait has reached, and the steps above it: reminders until its deadline was recorded, then the ladder. */
export interface Climb {
  readonly level: EscalationLevel;
  readonly rungs: readonly Rung[];
  /** When the deadline, or the next step, has to be recorded; null when nothing is to come. */
  readonly ringsAt: Instant | null;
}

export function climbOf(claim: Place, wait: Timed, calendar: HolidayCalendar): Climb {
  const { code, subject, since, dueAt, onOverdue } = wait;
  if (dueAt === null) return { level: 'NONE', rungs: [], ringsAt: null };
  const { passedDeadlines, report } = claim;
  const { zone } = report.place;
  const key = deadlineKey(code, subject, dueAt);
  if (!passedDeadlines.includes(key)) {
    const { warned, ahead } = warningsOf({ ...wait, dueAt }, key, passedDeadlines, { zone, calendar });
    return {
      level: warned ? 'NEAR' : 'NONE',
      rungs: ahead.map((warning) => ({ ...warning, level: 'NEAR' })),
      ringsAt: ahead[0]?.at ?? dueAt,
    };
  }
  const { first, then } = LADDERS[onOverdue];
  const reached = then.findLastIndex(([level]) => passedDeadlines.includes(rungKey(key, level)));
  // What was overdue when it began to be waited for, as with a form of long ago, is not late by that already.
  const from = since > dueAt ? since : dueAt;
  const rungs = then.slice(reached + 1).map(([level, term]) => ({
    key: rungKey(key, level),
    level,
    at: workingDaysAfter(from, zone, term, calendar),
  }));
  return { level: then[reached]?.[0] ?? first, rungs, ringsAt: rungs[0]?.at ?? null };
}

function workingDaysAfter(from: Instant, zone: Zone, term: Term, calendar: HolidayCalendar): Instant {
  const on = localDate(from, zone);
  return endOfDay(addWorkingDays(on, termOn(term, on), calendar).date, zone);
}
