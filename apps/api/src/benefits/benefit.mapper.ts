import type { Actor } from '@jkk/domain/access';
import { BENEFIT_LABELS, isBenefitType, type TraceStep } from '@jkk/domain/benefits';
import { allowedBenefitCommands, type Benefit, type Claim } from '@jkk/domain/claim';
import { maskAccount } from '@jkk/domain/payout';
import type { TraceStepView } from '../calculations/dto/calculation.views';
import { toActorView } from '../claims/case.mapper';
import type { BenefitDecisionView, BenefitResponse } from '../claims/dto/benefit.views';

export function toBenefitResponse(claim: Claim, benefit: Benefit, actor: Actor): BenefitResponse {
  const { type, payee, clock } = benefit;
  if (!isBenefitType(type)) throw new Error('A stored benefit has a type that nobody knows');
  return {
    benefitId: benefit.benefitId,
    type,
    label: { ...BENEFIT_LABELS[type] },
    stage: benefit.stage,
    amount: benefit.amountRupiah,
    payee: payee.kind,
    version: benefit.version,
    payeeAccount: {
      kind: payee.kind,
      name: payee.name,
      bankCode: payee.bankCode,
      maskedAccount: maskAccount(payee.accountNumber),
    },
    details: { ...benefit.details },
    trace: benefit.line.trace.map(toTraceStepView),
    traceId: benefit.basis?.traceHash ?? null,
    documents: [...benefit.documents],
    missing: [...benefit.missing],
    requestedBy: toActorView(benefit.requestedBy),
    requestedAt: benefit.requestedAt,
    dueAt: clock?.running ? clock.dueAt : null,
    proposedBy: benefit.proposedBy === null ? null : toActorView(benefit.proposedBy),
    proposedAt: benefit.proposedAt,
    decision: benefit.decision === null ? null : toDecisionView(benefit.decision),
    allowedCommands: allowedBenefitCommands(claim, benefit, actor),
  };
}

function toDecisionView({
  decision,
  by,
  at,
  reasonCode,
  ruleCited,
}: NonNullable<Benefit['decision']>): BenefitDecisionView {
  return { decision, by: toActorView(by), at, reasonCode, ruleCited };
}

export function toTraceStepView(step: TraceStep): TraceStepView {
  return {
    step: step.step,
    formula: step.formula,
    inputs: step.inputs.map(({ name, value, source }) => ({ name, value, source })),
    result: step.result,
    rule: step.rule,
    provenance: step.provenance,
    figures: [...step.figures],
    text: { id: step.text.id, en: step.text.en },
    ...(step.steps === undefined ? {} : { steps: step.steps.map(toTraceStepView) }),
  };
}
