import {
  benefitFacts,
  benefitFitsCondition,
  isBenefitType,
  type BenefitType,
  type CalculationLine,
  type CalculationRequestLine,
} from '../../benefits';
import { localDate } from '../../calendar';
import { finding } from '../../findings';
import type { BenefitRequestBody } from '../bodies';
import { calculateWithBasis, type CalculationBasis } from '../calculation-basis';
import { currentCondition, type Benefit, type Claim, type Payee } from '../claim';
import { commandRule } from '../commands';
import { resolvePayee } from './benefit-payee';
import { startClock } from './clock';
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
  type Refusal,
} from './decision';

interface Computed {
  readonly ok: true;
  readonly type: BenefitType;
  readonly line: CalculationLine;
  readonly basis: CalculationBasis;
  readonly payee: Payee;
}

/** Asks for one entitlement; its amount is computed at once and stands with its trace. */
export function requestBenefit(
  claim: Claim,
  command: ClaimCommand<'requestBenefit'>,
  context: DecisionContext,
): Decision {
  const { body, actor } = command;
  const role = actingRole(actor, commandRule('requestBenefit').roles);
  if (role === 'PLKK_STAFF' && (body.type !== 'MEDICAL_BILL' || body.complete === true)) {
    return refuse('ACCESS.DENIED');
  }
  const computed = compute(claim, body, context);
  if (!computed.ok) return computed;
  const by = stamp(actor, role);
  const benefitId = nextBenefitId(claim);
  const benefit: Benefit = {
    benefitId,
    type: computed.type,
    stage: body.complete === true ? 'COMPLETE' : 'REQUESTED',
    version: 1,
    amountRupiah: computed.line.amount,
    details: body.details,
    line: computed.line,
    basis: computed.basis,
    payee: computed.payee,
    accountEnteredBy: actor.userId,
    documents: body.documents ?? [],
    missing: [],
    requestedBy: by,
    requestedAt: context.now,
    clock: body.complete === true ? startClock(null, claim, context) : null,
    proposedBy: null,
    proposedAt: null,
    decision: null,
    replaces: null,
  };
  return done(claim, {
    claim: {
      ...claim,
      stage: claim.stage === 'SETTLED' ? 'FINAL_REPORTED' : claim.stage,
      benefits: [...claim.benefits, benefit],
    },
    code: 'BENEFIT_REQUESTED',
    by,
    now: context.now,
    data: {
      benefitId,
      type: benefit.type,
      amountRupiah: benefit.amountRupiah,
      traceId: computed.basis.traceHash,
      complete: body.complete === true,
    },
    benefitId,
  });
}

/** A returned or incomplete request, asked for anew; amount and payee are computed again. */
export function correction(
  claim: Claim,
  benefit: Benefit,
  command: ClaimCommand<'correction'>,
  context: DecisionContext,
): Decision {
  const { body, actor } = command;
  if (body.type !== benefit.type) {
    return invalid([
      finding('/type', 'TYPE.MAY_NOT_CHANGE', {
        id: 'Jenis manfaat tidak dapat diganti; ajukan manfaat lain.',
        en: 'The type of a benefit cannot change; request another one.',
      }),
    ]);
  }
  const computed = compute(claim, body, context, benefit.benefitId);
  if (!computed.ok) return computed;
  const by = stamp(actor, 'CLAIM_OFFICER');
  const complete = body.complete === true;
  return done(claim, {
    claim: withBenefit(claim, {
      ...benefit,
      stage: complete ? 'COMPLETE' : 'REQUESTED',
      amountRupiah: computed.line.amount,
      details: body.details,
      line: computed.line,
      basis: computed.basis,
      payee: computed.payee,
      accountEnteredBy: actor.userId,
      documents: body.documents ?? benefit.documents,
      missing: [],
      clock: complete ? startClock(benefit.clock, claim, context) : benefit.clock,
      proposedBy: null,
      proposedAt: null,
    }),
    code: 'BENEFIT_CORRECTED',
    by,
    now: context.now,
    data: {
      benefitId: benefit.benefitId,
      amountRupiah: computed.line.amount,
      traceId: computed.basis.traceHash,
      complete,
    },
    benefitId: benefit.benefitId,
  });
}

const nextBenefitId = (claim: Claim): string =>
  `${claim.claimNumber}-B${String(claim.benefits.length + 1).padStart(2, '0')}`;

function compute(
  claim: Claim,
  body: BenefitRequestBody,
  context: DecisionContext,
  except?: string,
): Computed | Refusal {
  const { type } = body;
  if (!isBenefitType(type) || benefitFacts(type).byRule === true) {
    return invalid([
      finding('/type', 'BENEFIT.UNKNOWN_TYPE', {
        id: 'Jenis manfaat tidak dapat diminta.',
        en: 'This type of benefit cannot be requested.',
      }),
    ]);
  }
  if (claim.eligibility?.outcome === 'NOT_COVERED' || claim.cover.member === null) {
    return refuse('CLAIM.STAGE_NOT_ALLOWED');
  }
  const condition = currentCondition(claim);
  if (condition === undefined || !benefitFitsCondition(type, condition)) {
    return refuse('BENEFIT.DOES_NOT_FIT_CONDITION');
  }
  if (isDuplicate(claim, type, except)) return refuse('BENEFIT.ALREADY_REQUESTED');
  const { member } = claim.cover;
  const calculated = calculateWithBasis(
    {
      kind: claim.report.kind,
      segment: claim.report.segment,
      occurredAt: claim.report.occurredAt,
      zone: claim.report.place.zone,
      ...(member.wage !== null && { wage: member.wage }),
      handedness: member.handedness,
      requestedOn: localDate(context.now, claim.report.place.zone),
    },
    { ...body.details, type },
    {
      pointer: '/details',
      otherLines: grantedLines(claim, except),
      ...(context.rules && { rules: context.rules }),
    },
  );
  const payee = resolvePayee(claim, type, body, context);
  const errors = [...(calculated.ok ? [] : calculated.errors), ...(Array.isArray(payee) ? payee : [])];
  if (!calculated.ok || Array.isArray(payee)) return invalid(errors);
  return { ok: true, type, line: calculated.line, basis: calculated.basis, payee };
}

/** What stands in this claim already; it counts towards the limits that several benefits share. */
const grantedLines = (claim: Claim, except?: string): CalculationRequestLine[] =>
  claim.benefits
    .filter((benefit) => benefit.benefitId !== except && !['REFUSED', 'CANCELLED'].includes(benefit.stage))
    .map((benefit) => ({ ...benefit.details, type: benefit.type }) as CalculationRequestLine);

const isDuplicate = (claim: Claim, type: BenefitType, except?: string): boolean =>
  benefitFacts(type).oncePerClaim === true &&
  claim.benefits.some(
    (benefit) =>
      benefit.type === type &&
      benefit.benefitId !== except &&
      benefit.stage !== 'REFUSED' &&
      benefit.stage !== 'CANCELLED',
  );
