import { addDays, endOfDay, localDate, type Instant } from '../calendar';
import { limitationDate } from '../eligibility';
import type { Claim } from './claim';
import type { Due } from './wait';

/** The law names no term for an objection to the branch's conclusion: policy of this system, the days of the conclusion itself (D2). */
export const OBJECTION_DAYS = 30;

/** How long the inspector is waited for before somebody is reminded: policy of this system. */
const DETERMINATION_DAYS = 30;

const inDays = (claim: Claim, since: Instant, days: number): Due => {
  const { zone } = claim.report.place;
  return { dueAt: endOfDay(addDays(localDate(since, zone), days), zone), provisional: false };
};

/** Until when an objection to the conclusion is taken. */
export const objectionDue = (claim: Claim): Due =>
  inDays(claim, claim.conclusion?.at ?? claim.stageSince, OBJECTION_DAYS);

export const determinationDue = (claim: Claim): Due => inDays(claim, claim.stageSince, DETERMINATION_DAYS);

/** Until when a reopened claim waits for what it was reopened for: policy of this system. */
export const requestDue = (claim: Claim): Due => inDays(claim, claim.stageSince, OBJECTION_DAYS);

/** Until when new facts can still give cover: the limitation date, and never before the term of objection. */
export function newFactsDue(claim: Claim): Due {
  const term = inDays(claim, claim.stageSince, OBJECTION_DAYS);
  const { occurredAt, place, segment } = claim.report;
  const lastDay = limitationDate({ occurredAt, zone: place.zone, segment });
  if (lastDay === undefined) return term;
  const limitation = endOfDay(lastDay, place.zone);
  return term.dueAt !== null && limitation > term.dueAt ? { dueAt: limitation, provisional: false } : term;
}
