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
} from '../decision';
import { ending, mayEnd } from '../ending';
import { cancellationForm, withdrawalForm } from '../forms/end';
import { fixed } from '../sentences';
import type { ClaimSheet } from '../sheet';

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

function end(
  claim: Claim,
  command: ClaimCommand<'withdrawal'> | ClaimCommand<'cancellation'>,
  context: DecisionContext,
  stage: 'WITHDRAWN' | 'CANCELLED',
  role: string,
): Decision {
  if (!mayEnd(claim)) return refuse('CLAIM.STAGE_NOT_ALLOWED');
  const by = stamp(command.actor, role);
  const { ended, effects } = ending(claim, stage, by, context);
  return done(claim, {
    claim: ended,
    code: stage === 'WITHDRAWN' ? 'CLAIM_WITHDRAWN' : 'CLAIM_CANCELLED',
    by,
    now: context.now,
    data: { reasonCode: command.body.reasonCode },
    effects,
  });
}
