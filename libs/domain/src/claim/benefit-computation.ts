import {
  benefitFacts,
  benefitFitsCondition,
  isBenefitType,
  type BenefitType,
  type CalculationLine,
  type CalculationRequestLine,
} from '../benefits';
import { localDate } from '../calendar';
import { finding } from '../findings';
import { resolvePayee } from './benefit-payee';
import { calculateWithBasis, type CalculationBasis } from './calculation-basis';
import { currentCondition, type Claim, type Payee } from './claim';
import { invalid, refuse, type DecisionContext, type Refusal } from './decision';
import type { BenefitRequestBody } from './forms';

export interface Computed {
  readonly ok: true;
  readonly type: BenefitType;
  readonly line: CalculationLine;
  readonly basis: CalculationBasis;
  readonly payee: Payee;
}

/** The amount and the payee of a requested benefit, or why there is none. `except` is the benefit that is asked for anew. */
export function compute(
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
