import type { Actor } from '@jkk/domain/access';
import { BENEFIT_LABELS, explainLine, isBenefitType, traceHash } from '@jkk/domain/benefits';
import { apportionedText, type Benefit, type Claim } from '@jkk/domain/claim';
import { belongsTo } from '@jkk/domain/fields';
import { Problem } from '@jkk/platform/problem';
import { ruleSetId } from '../edge/rule-set-finder';
import { maySeeDetails, toTraceStepView } from './benefit.mapper';
import type { BenefitTraceResponse, TraceRuleSetView, TraceSentencesView } from './dto/trace.views';

/** The whole calculation as it is stored. Throws when the claim has no such benefit: the caller has looked. */
export function getTraceResponse(claim: Claim, benefitId: string, actor: Actor): BenefitTraceResponse {
  const benefit = claim.benefits.find((candidate) => candidate.benefitId === benefitId);
  if (benefit === undefined || !isBenefitType(benefit.type)) throw new Error('The claim has no such benefit');
  if (!maySeeDetails(claim, benefit, actor)) throw new Problem('NOT_FOUND');
  const { basis, line } = benefit;
  return {
    benefitId,
    claimNumber: claim.claimNumber,
    type: benefit.type,
    label: { ...BENEFIT_LABELS[benefit.type] },
    amount: benefit.amountRupiah,
    traceId: basis?.traceHash ?? null,
    intact: isIntact(benefit),
    ruleSet: basis === null ? null : toRuleSetView(basis.ruleSet),
    requestedAt: benefit.requestedAt,
    trace: line.trace.map(toTraceStepView),
    sentences: sentencesOf(claim, line, actor),
  };
}

/** The calculation in words; of an occupational disease also whose exposure it was, for those who read what doctors say. */
function sentencesOf(claim: Claim, line: Benefit['line'], { roles }: Actor): TraceSentencesView {
  const shares = belongsTo('MEDICAL', { roles, own: false }) ? apportionedText(claim) : undefined;
  const inWords = (language: 'id' | 'en'): string[] => [
    ...explainLine(line, language),
    ...(shares === undefined ? [] : [shares[language]]),
  ];
  return { id: inWords('id'), en: inWords('en') };
}

/** Whether what is stored is what was worked out then; whether that was right `cli benefits recompute` tells. */
function isIntact({ basis, line, amountRupiah }: Benefit): boolean {
  if (basis === null) return false;
  const { amounts, procedure } = basis.ruleSet;
  return line.amount === amountRupiah && traceHash(line, { amounts, procedure }) === basis.traceHash;
}

function toRuleSetView({
  amounts,
  version,
  checksum,
  procedure,
}: NonNullable<Benefit['basis']>['ruleSet']): TraceRuleSetView {
  return { id: ruleSetId({ code: amounts, version }), amounts, version, checksum, procedure };
}
