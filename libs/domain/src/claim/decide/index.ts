import type { Benefit, Claim } from '../claim';
import { commandRule, type ClaimCommandCode } from '../commands';
import type { BenefitStage } from '../stages';
import { correction, requestBenefit } from './benefit-request';
import { completeness, decision, proposal, replacement } from './benefit-steps';
import { conclusion, finalReport } from './conclude';
import { refuse, type ClaimCommand, type Decision, type DecisionContext } from './decision';
import { cancellation, withdrawal } from './end';
import { completion, duplicateDecision, stageOne } from './intake';
import { medicalStatement, verification } from './medical';

export * from './decision';
export { openClaim } from './open';
export { completedPart } from './intake';
export { recordDeadline, recordFact, type PayoutFact } from './facts';
export { PAYMENT_WORKING_DAYS } from './clock';

type OnClaim<Code extends ClaimCommandCode> = (
  claim: Claim,
  command: ClaimCommand<Code>,
  context: DecisionContext,
) => Decision;
type OnBenefit<Code extends ClaimCommandCode> = (
  claim: Claim,
  benefit: Benefit,
  command: ClaimCommand<Code>,
  context: DecisionContext,
) => Decision;

const ON_CLAIM = {
  stageOne,
  duplicateDecision,
  completion,
  medicalStatement,
  verification,
  conclusion,
  finalReport,
  requestBenefit,
  withdrawal,
  cancellation,
} satisfies { [Code in ClaimCommandCode]?: OnClaim<Code> };

/** Benefit commands with the stages of the benefit in which they may be given. */
const ON_BENEFIT = {
  completeness: { apply: completeness, stages: ['REQUESTED', 'DOCUMENTS_INCOMPLETE', 'COMPLETE'] },
  proposal: { apply: proposal, stages: ['COMPLETE'] },
  decision: { apply: decision, stages: ['PROPOSED'] },
  correction: { apply: correction, stages: ['RETURNED', 'DOCUMENTS_INCOMPLETE'] },
  replacement: { apply: replacement, stages: ['APPROVED'] },
} satisfies { [Code in ClaimCommandCode]?: { apply: OnBenefit<Code>; stages: readonly BenefitStage[] } };

export type BenefitCommandCode = keyof typeof ON_BENEFIT;

/** Stages of a benefit in which a benefit command may be given. */
export const benefitStagesFor = (code: BenefitCommandCode): readonly BenefitStage[] =>
  ON_BENEFIT[code].stages;

export const isBenefitCommand = (code: ClaimCommandCode): code is BenefitCommandCode => code in ON_BENEFIT;

/**
 * Applies one human command to a claim. Pure: the same claim, command and context give the same decision. Refusals carry the
 * stable codes of the HTTP surface, in its order: role, stage, version, then what the command itself finds.
 */
export function decide(claim: Claim, command: ClaimCommand, context: DecisionContext): Decision {
  const rule = commandRule(command.code);
  if (!command.actor.roles.some((role) => rule.roles.includes(role))) return refuse('ACCESS.DENIED');
  if (!rule.stages.includes(claim.stage)) return refuse('CLAIM.STAGE_NOT_ALLOWED');
  return isBenefitCommand(command.code)
    ? decideOnBenefit(claim, command.code, command, context)
    : decideOnClaim(claim, command.code, command, context);
}

function decideOnClaim(
  claim: Claim,
  code: Exclude<ClaimCommandCode, BenefitCommandCode>,
  command: ClaimCommand,
  context: DecisionContext,
): Decision {
  if (command.expectedVersion !== claim.version) return refuse('CLAIM.VERSION_STALE');
  const apply = ON_CLAIM[code] as OnClaim<ClaimCommandCode>;
  return apply(claim, command, context);
}

function decideOnBenefit(
  claim: Claim,
  code: BenefitCommandCode,
  command: ClaimCommand,
  context: DecisionContext,
): Decision {
  const benefit = claim.benefits.find((candidate) => candidate.benefitId === command.benefitId);
  if (benefit === undefined) return refuse('NOT_FOUND');
  if (!benefitStagesFor(code).includes(benefit.stage)) return refuse('BENEFIT.STAGE_NOT_ALLOWED');
  const versionMatters = command.expectedVersion !== null;
  if (versionMatters && command.expectedVersion !== benefit.version) return refuse('BENEFIT.VERSION_STALE');
  const apply = ON_BENEFIT[code].apply as OnBenefit<ClaimCommandCode>;
  return apply(claim, benefit, command, context);
}
