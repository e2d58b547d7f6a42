import type { Claim } from '../claim';
import { commandRule } from '../commands';
import {
  actingRole,
  done,
  refuse,
  stamp,
  type ClaimCommand,
  type Decision,
  type DecisionContext,
  type Effect,
} from './decision';

const UNRELEASED: readonly string[] = ['AWAITING_RELEASE', 'HELD'];
const WITHOUT_EFFECT: readonly string[] = ['CANCELLED', 'FAILED', 'RETURNED'];

/** Who reported takes the report back, as long as no payment has been released. */
export function withdrawal(
  claim: Claim,
  command: ClaimCommand<'withdrawal'>,
  context: DecisionContext,
): Decision {
  const { actor } = command;
  if (actor.organisation !== claim.reporter.organisation) return refuse('ACCESS.DENIED');
  return end(claim, command, context, 'WITHDRAWN', actingRole(actor, commandRule('withdrawal').roles));
}

/** The branch head ends a claim that should never have been one. */
export function cancellation(
  claim: Claim,
  command: ClaimCommand<'cancellation'>,
  context: DecisionContext,
): Decision {
  return end(claim, command, context, 'CANCELLED', 'BRANCH_HEAD');
}

function end(
  claim: Claim,
  command: ClaimCommand<'withdrawal' | 'cancellation'>,
  context: DecisionContext,
  stage: 'WITHDRAWN' | 'CANCELLED',
  role: string,
): Decision {
  const live = claim.payouts.filter((payout) => !WITHOUT_EFFECT.includes(payout.state));
  if (live.some((payout) => !UNRELEASED.includes(payout.state))) return refuse('CLAIM.STAGE_NOT_ALLOWED');
  const effects: Effect[] = live.map((payout) => ({ kind: 'CANCEL_PAYOUT', payoutId: payout.payoutId }));
  return done(claim, {
    claim: {
      ...claim,
      stage,
      guarantee: claim.guarantee && { ...claim.guarantee, status: 'REVOKED' },
      benefits: claim.benefits.map((benefit) =>
        benefit.stage === 'REFUSED'
          ? benefit
          : { ...benefit, stage: 'CANCELLED', version: benefit.version + 1 },
      ),
    },
    code: stage === 'WITHDRAWN' ? 'CLAIM_WITHDRAWN' : 'CLAIM_CANCELLED',
    by: stamp(command.actor, role),
    now: context.now,
    data: { reasonCode: command.body.reasonCode },
    effects,
  });
}
