import type { Claim } from '../claim';
import type { Done } from '../decision';
import { withGuaranteeOfCover, withStep } from '../medical/guarantee';
import { withCoverJudged } from './cover-judgement';
import { withCoverStep } from './cover-steps';

/** What was decided, with its cover judged by what is known now: what that says of cover and guarantee comes with the same event. */
export function judgedAgain(before: Claim, decided: Done): Done {
  const claim = withGuaranteeOfCover(withCoverJudged(decided.claim));
  if (claim === decided.claim) return decided;
  const { code, at: now, by, data } = decided.event;
  const coverSteps = withCoverStep(before, { claim, now, by });
  return {
    ...decided,
    claim: {
      ...claim,
      guarantee: withStep(before.guarantee, { claim, code, now, by, data }),
      ...(coverSteps && { coverSteps }),
    },
  };
}
