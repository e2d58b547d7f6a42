import type { Instant } from '../calendar';
import type { Benefit, Claim } from './claim';
import { withCoverJudged } from './cover-judgement';
import { isOpen } from './stages';
import { openDeadlines } from './waits';
import { settleIfDone } from './settle';
import { done, withBenefit, type DecisionContext, type Done } from './decision';

export interface PayoutFact {
  readonly code: 'payoutSettled' | 'payoutReturned' | 'payoutFailed' | 'payoutHeld' | 'payoutCancelled';
  readonly payoutId: string;
}

/** A fact about a payout. Undefined when it changes nothing: already known, or about a benefit that is gone. */
export function recordFact(claim: Claim, fact: PayoutFact, context: DecisionContext): Done | undefined {
  const payout = claim.payouts.find((candidate) => candidate.payoutId === fact.payoutId);
  const benefit = claim.benefits.find((candidate) => candidate.benefitId === payout?.benefitId);
  if (payout === undefined || benefit === undefined) return undefined;
  const data = { benefitId: benefit.benefitId, payoutId: fact.payoutId, amountRupiah: payout.amountRupiah };
  const event = { by: null, now: context.now, data, benefitId: benefit.benefitId };
  switch (fact.code) {
    case 'payoutSettled':
      if (benefit.stage !== 'APPROVED') return undefined;
      return done(claim, {
        ...event,
        claim: settleIfDone(stopped(claim, { ...benefit, stage: 'PAID' })),
        code: 'BENEFIT_PAID',
      });
    case 'payoutReturned':
      if (benefit.stage !== 'PAID' && benefit.stage !== 'APPROVED') return undefined;
      return done(claim, {
        ...event,
        claim: reopened(withBenefit(claim, { ...benefit, stage: 'APPROVED' })),
        code: 'PAYOUT_RETURNED',
      });
    case 'payoutFailed':
      if (benefit.stage !== 'APPROVED') return undefined;
      return done(claim, { ...event, claim, code: 'PAYOUT_FAILED' });
    case 'payoutHeld':
      return done(claim, { ...event, claim, code: 'PAYOUT_HELD' });
    case 'payoutCancelled':
      return done(claim, { ...event, claim, code: 'PAYOUT_CANCELLED' });
  }
}

const stopped = (claim: Claim, benefit: Benefit): Claim =>
  withBenefit(claim, { ...benefit, clock: benefit.clock && { ...benefit.clock, running: false } });

/** Money that came back opens a settled or closed claim again: somebody still has a right to it. */
const reopened = (claim: Claim): Claim =>
  claim.stage === 'SETTLED' || !isOpen(claim.stage) ? { ...claim, stage: 'FINAL_REPORTED' } : claim;

/** Records the earliest deadline that has passed at `now`; undefined when none has. */
export function recordDeadline(claim: Claim, now: Instant, context: DecisionContext): Done | undefined {
  const [first] = openDeadlines(claim, context.calendar);
  if (first === undefined || first.dueAt > now) return undefined;
  const passed: Claim = { ...claim, passedDeadlines: [...claim.passedDeadlines, first.key] };
  const data = { code: first.code, subject: first.subject, dueAt: first.dueAt, onOverdue: first.onOverdue };
  if (first.code === 'LIMITATION') {
    return done(claim, {
      claim: { ...passed, stage: 'EXPIRED' },
      code: 'CLAIM_EXPIRED',
      by: null,
      now: context.now,
      data,
    });
  }
  if (first.code === 'SETTLEMENT' && first.subject === claim.claimNumber) {
    return done(claim, {
      claim: { ...passed, stage: 'CLOSED' },
      code: 'CLAIM_CLOSED',
      by: null,
      now: context.now,
      data,
    });
  }
  return done(claim, {
    claim: withCoverJudged(passed),
    code: 'DEADLINE_PASSED',
    by: null,
    now: context.now,
    data,
  });
}
