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
} from '../decision';
import { cancellationForm, withdrawalForm } from '../forms/end';
import { fixed } from '../sentences';
import type { ClaimSheet } from '../sheet';

const UNRELEASED: readonly string[] = ['AWAITING_RELEASE', 'HELD'];
const WITHOUT_EFFECT: readonly string[] = ['CANCELLED', 'FAILED', 'RETURNED'];

/** Who reported takes the report back, as long as no payment has been released. */
export const withdrawal: ClaimSheet<'withdrawal'> = {
  code: 'withdrawal',
  on: 'claim',
  form: withdrawalForm,
  operation: { id: 'withdrawClaim', summary: 'Withdraw the report' },
  shown: { as: 'withdrawal', single: true },
  sentences: {
    CLAIM_WITHDRAWN: fixed('Laporan dicabut oleh pelapor.', 'The reporter withdrew the report.'),
  },
  mayGive: (claim, actor) => actor.organisation === claim.reporter.organisation && mayEnd(claim),
  decide(claim, command, context) {
    const { actor } = command;
    if (actor.organisation !== claim.reporter.organisation) return refuse('ACCESS.DENIED');
    return end(claim, command, context, 'WITHDRAWN', actingRole(actor, commandRule('withdrawal').roles));
  },
};

/** The branch head ends a claim that should never have been one. */
export const cancellation: ClaimSheet<'cancellation'> = {
  code: 'cancellation',
  on: 'claim',
  form: cancellationForm,
  operation: { id: 'cancelClaim', summary: 'Cancel the claim' },
  shown: { as: 'cancellation', single: true },
  sentences: {
    CLAIM_CANCELLED: fixed('Klaim dibatalkan kepala cabang.', 'The branch head cancelled the claim.'),
  },
  mayGive: (claim) => mayEnd(claim),
  decide: (claim, command, context) => end(claim, command, context, 'CANCELLED', 'BRANCH_HEAD'),
};

const livePayouts = ({ payouts }: Claim): Claim['payouts'] =>
  payouts.filter(({ state }) => !WITHOUT_EFFECT.includes(state));

/** A claim with a released payment cannot be taken back. */
const mayEnd = (claim: Claim): boolean => livePayouts(claim).every(({ state }) => UNRELEASED.includes(state));

function end(
  claim: Claim,
  command: ClaimCommand<'withdrawal'> | ClaimCommand<'cancellation'>,
  context: DecisionContext,
  stage: 'WITHDRAWN' | 'CANCELLED',
  role: string,
): Decision {
  if (!mayEnd(claim)) return refuse('CLAIM.STAGE_NOT_ALLOWED');
  const effects = livePayouts(claim).map(({ payoutId }): Effect => ({ kind: 'CANCEL_PAYOUT', payoutId }));
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
