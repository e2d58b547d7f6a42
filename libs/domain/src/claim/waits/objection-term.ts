import { addDays, endOfDay, localDate, type Instant } from '../../calendar';
import { limitationDate } from '../../eligibility';
import { termOn, TERMS, type Term } from '../../policies';
import type { Claim } from '../claim';
import type { Due } from './wait';

const inDays = (claim: Claim, since: Instant, term: Term): Due => {
  const { zone } = claim.report.place;
  const on = localDate(since, zone);
  return { dueAt: endOfDay(addDays(on, termOn(term, on)), zone), provisional: false };
};

/** Until when an objection to the conclusion is taken. */
export const objectionDue = (claim: Claim): Due =>
  inDays(claim, claim.conclusion?.at ?? claim.stageSince, TERMS.objectionDays);

export const determinationDue = (claim: Claim): Due =>
  inDays(claim, claim.stageSince, TERMS.determinationDays);

/** Until when a reopened claim waits for what it was reopened for: policy of this system. */
export const requestDue = (claim: Claim): Due => inDays(claim, claim.stageSince, TERMS.objectionDays);

/** Until when new facts can still give cover: the limitation date, and never before the term of objection. */
export function newFactsDue(claim: Claim): Due {
  const term = inDays(claim, claim.stageSince, TERMS.objectionDays);
  const { occurredAt, place, segment } = claim.report;
  const lastDay = limitationDate({ occurredAt, zone: place.zone, segment });
  if (lastDay === undefined) return term;
  const limitation = endOfDay(lastDay, place.zone);
  return term.dueAt !== null && limitation > term.dueAt ? { dueAt: limitation, provisional: false } : term;
}
