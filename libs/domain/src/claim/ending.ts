import type { ActorStamp, Benefit, Claim } from './claim';
import { stopClock } from './clocks/clock';
import { withStatus } from './medical/guarantee';
import { openRecoveries } from './recovery/recovery';
import { withBenefit, type DecisionContext, type Effect } from './decision';

const UNRELEASED: readonly string[] = ['AWAITING_RELEASE', 'HELD'];
const WITHOUT_EFFECT: readonly string[] = ['CANCELLED', 'FAILED', 'RETURNED'];

const livePayouts = ({ payouts }: Claim): Claim['payouts'] =>
  payouts.filter(({ state }) => !WITHOUT_EFFECT.includes(state));

/** A claim with a released payment, or of which a payee owes something, cannot be taken back. */
export const mayEnd = (claim: Claim): boolean =>
  livePayouts(claim).every(({ state }) => UNRELEASED.includes(state)) && openRecoveries(claim).length === 0;

/** The claim without guarantee, with nothing asked for any more, and the payouts that are cancelled with it. */
export function ending(
  claim: Claim,
  stage: 'WITHDRAWN' | 'CANCELLED' | 'NOT_COVERED',
  by: ActorStamp,
  context: DecisionContext,
): { readonly ended: Claim; readonly effects: Effect[] } {
  return {
    ended: {
      ...withoutBenefits(claim, by, context),
      stage,
      guarantee: withStatus(claim.guarantee, 'REVOKED'),
    },
    effects: livePayouts(claim).map(({ payoutId }): Effect => ({ kind: 'CANCEL_PAYOUT', payoutId })),
  };
}

/** Nothing is asked for any more, and no clock runs. */
function withoutBenefits(claim: Claim, by: ActorStamp, context: DecisionContext): Claim {
  return claim.benefits.reduce((ending, benefit) => {
    if (benefit.stage === 'REFUSED') return ending;
    const { clock, clockMoves } = stopClock(ending, benefit, { reason: 'CLAIM_ENDED', by }, context);
    const ended: Benefit = { ...benefit, stage: 'CANCELLED', clock };
    return { ...withBenefit(ending, ended), clockMoves };
  }, claim);
}
