import { approvalLimit } from '../../access/roles';
import { finding } from '../../findings';
import { approvedRupiah } from '../authority';
import type { Benefit, Claim } from '../claim';
import { commandRule } from '../commands';
import { startClock, stopClock } from './clock';
import { required } from './conclude';
import {
  actingRole,
  done,
  invalid,
  refuse,
  stamp,
  withBenefit,
  type ClaimCommand,
  type Decision,
  type DecisionContext,
  type Effect,
} from './decision';

/** The documents checklist is met or not: starts, stops and resumes D4. */
export function completeness(
  claim: Claim,
  benefit: Benefit,
  command: ClaimCommand<'completeness'>,
  context: DecisionContext,
): Decision {
  const { body, actor } = command;
  const missing = body.missing ?? [];
  if (!body.complete && missing.length === 0) {
    return invalid([
      finding('/missing', 'MISSING.REQUIRED', {
        id: 'Sebutkan berkas yang kurang.',
        en: 'Name the documents that are missing.',
      }),
    ]);
  }
  return done(claim, {
    claim: withBenefit(claim, {
      ...benefit,
      stage: body.complete ? 'COMPLETE' : 'DOCUMENTS_INCOMPLETE',
      missing: body.complete ? [] : missing,
      clock: body.complete
        ? startClock(benefit.clock, claim, context)
        : stopClock(benefit.clock, claim, context),
    }),
    code: body.complete ? 'BENEFIT_COMPLETE' : 'BENEFIT_INCOMPLETE',
    by: stamp(actor, 'CLAIM_OFFICER'),
    now: context.now,
    data: { benefitId: benefit.benefitId, missing },
    benefitId: benefit.benefitId,
  });
}

/** The officer puts the computed amount before an approver. */
export function proposal(
  claim: Claim,
  benefit: Benefit,
  command: ClaimCommand<'proposal'>,
  context: DecisionContext,
): Decision {
  const by = stamp(command.actor, 'CLAIM_OFFICER');
  return done(claim, {
    claim: withBenefit(claim, { ...benefit, stage: 'PROPOSED', proposedBy: by, proposedAt: context.now }),
    code: 'BENEFIT_PROPOSED',
    by,
    now: context.now,
    data: { benefitId: benefit.benefitId, amountRupiah: benefit.amountRupiah },
    benefitId: benefit.benefitId,
  });
}

/** Approve within the authority limit, return, or refuse; never by who proposed. An approval makes a payout. */
export function decision(
  claim: Claim,
  benefit: Benefit,
  command: ClaimCommand<'decision'>,
  context: DecisionContext,
): Decision {
  const { body, actor } = command;
  if (benefit.proposedBy?.userId === actor.userId) return refuse('APPROVAL.SAME_PERSON');
  const by = stamp(actor, actingRole(actor, commandRule('decision').roles));
  if (body.decision !== 'APPROVE') {
    const errors = (['reasonCode', 'ruleCited'] as const)
      .filter((field) => (body[field] ?? '').trim() === '')
      .map(required);
    if (errors.length > 0) return invalid(errors);
  }
  const total = benefit.amountRupiah + approvedRupiah(claim, benefit.benefitId);
  if (body.decision === 'APPROVE' && total > approvalLimit(actor.roles)) {
    return refuse('APPROVAL.LIMIT_EXCEEDED');
  }
  const decided: Benefit = {
    ...benefit,
    stage: { APPROVE: 'APPROVED', RETURN: 'RETURNED', REFUSE: 'REFUSED' }[body.decision] as Benefit['stage'],
    decision: {
      decision: body.decision,
      by,
      at: context.now,
      reasonCode: body.reasonCode ?? null,
      ruleCited: body.ruleCited ?? null,
    },
  };
  const changed = settleIfDone(withBenefit(claim, decided));
  return done(claim, {
    claim: changed,
    code:
      body.decision === 'APPROVE'
        ? 'BENEFIT_APPROVED'
        : body.decision === 'RETURN'
          ? 'BENEFIT_RETURNED'
          : 'BENEFIT_REFUSED',
    by,
    now: context.now,
    data: {
      benefitId: benefit.benefitId,
      amountRupiah: benefit.amountRupiah,
      reasonCode: body.reasonCode ?? null,
    },
    effects: body.decision === 'APPROVE' ? [payoutOf(benefit)] : [],
    benefitId: benefit.benefitId,
  });
}

const payoutOf = (benefit: Benefit): Effect => ({
  kind: 'CREATE_PAYOUT',
  benefitId: benefit.benefitId,
  amountRupiah: benefit.amountRupiah,
  payee: benefit.payee,
  replaces: benefit.replaces,
  accountEnteredBy: benefit.accountEnteredBy,
});

/** A payout that came back gets another account; the benefit goes through approval again and the next payout replaces it. */
export function replacement(
  claim: Claim,
  benefit: Benefit,
  command: ClaimCommand<'replacement'>,
  context: DecisionContext,
): Decision {
  const { body, actor } = command;
  const payout = claim.payouts.find((candidate) => candidate.payoutId === command.payoutId);
  const newest = claim.payouts.filter((candidate) => candidate.benefitId === benefit.benefitId).at(-1);
  const replaceable = payout !== undefined && ['RETURNED', 'FAILED', 'CANCELLED'].includes(payout.state);
  if (!replaceable || newest?.payoutId !== payout.payoutId) return refuse('PAYOUT.NOT_REPLACEABLE');
  if (benefit.stage !== 'APPROVED') return refuse('BENEFIT.STAGE_NOT_ALLOWED');
  const by = stamp(actor, 'CLAIM_OFFICER');
  return done(claim, {
    claim: withBenefit(claim, {
      ...benefit,
      stage: 'PROPOSED',
      payee: {
        kind: benefit.payee.kind,
        name: body.payee.name ?? benefit.payee.name,
        bankCode: body.payee.bankCode,
        accountNumber: body.payee.accountNumber,
        accountName: body.payee.accountName,
      },
      accountEnteredBy: actor.userId,
      proposedBy: by,
      proposedAt: context.now,
      decision: null,
      replaces: payout.payoutId,
    }),
    code: 'PAYEE_REPLACED',
    by,
    now: context.now,
    data: { benefitId: benefit.benefitId, payoutId: payout.payoutId },
    benefitId: benefit.benefitId,
  });
}

/** SETTLED when the final report is in and every benefit is paid, refused or cancelled. */
export function settleIfDone(claim: Claim): Claim {
  const ended = claim.benefits.every((benefit) => ['PAID', 'REFUSED', 'CANCELLED'].includes(benefit.stage));
  return claim.stage === 'FINAL_REPORTED' && claim.benefits.length > 0 && ended
    ? { ...claim, stage: 'SETTLED' }
    : claim;
}
