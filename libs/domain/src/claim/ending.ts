import type { Claim } from './claim';
import type { Effect } from './decision';

const UNRELEASED: readonly string[] = ['AWAITING_RELEASE', 'HELD'];
const WITHOUT_EFFECT: readonly string[] = ['CANCELLED', 'FAILED', 'RETURNED'];

const livePayouts = ({ payouts }: Claim): Claim['payouts'] =>
  payouts.filter(({ state }) => !WITHOUT_EFFECT.includes(state));

/** A claim with a released payment cannot be taken back. */
export const mayEnd = (claim: Claim): boolean =>
  livePayouts(claim).every(({ state }) => UNRELEASED.includes(state));

/** The claim without guarantee, with nothing asked for any more, and the payouts that are cancelled with it. */
export function ending(
  claim: Claim,
  stage: 'WITHDRAWN' | 'CANCELLED' | 'NOT_COVERED',
): { readonly ended: Claim; readonly effects: Effect[] } {
  return {
    ended: {
      ...claim,
      stage,
      guarantee: claim.guarantee && { ...claim.guarantee, status: 'REVOKED' },
      benefits: claim.benefits.map((benefit) =>
        benefit.stage === 'REFUSED'
          ? benefit
          : { ...benefit, stage: 'CANCELLED', version: benefit.version + 1 },
      ),
    },
    effects: livePayouts(claim).map(({ payoutId }): Effect => ({ kind: 'CANCEL_PAYOUT', payoutId })),
  };
}
