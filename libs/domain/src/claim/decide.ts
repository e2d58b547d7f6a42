import { looseObject } from '../fields';
import { withLikeByAccount } from './payees/accounts-given';
import { isBarredByInterest, namesItself } from './authority/interest';
import type { Claim } from './claim';
import { acceptedCover } from './cover/cover-judgement';
import { judgedAgain } from './cover/judged-again';
import { SHEETS } from './commands/index';
import { commandRule, type ClaimCommandCode } from './commands';
import { invalid, refuse, type ClaimCommand, type Decision, type DecisionContext } from './decision';
import type { BenefitSheet, ClaimSheet, Sheet } from './sheet';
import { isForTreatingHospital, isOfOtherHospital } from './medical/hospitals';
import { keep } from './writings';

/** The sheet of a command, typed as the interface so that callers may ask for what not every sheet has. */
export const sheetOf = (code: ClaimCommandCode): Sheet => SHEETS[code] as unknown as Sheet;

/**
 * Applies one human command to a claim. Pure: the same claim, command and context give the same decision. Refusals carry
 * the stable codes of the HTTP surface, in its order: role, stage, whose claim it is, version, then what the command itself finds.
 */
export function decide(claim: Claim, command: ClaimCommand, context: DecisionContext): Decision {
  const rule = commandRule(command.code);
  if (!command.actor.roles.some((role) => rule.roles.includes(role))) return refuse('ACCESS.DENIED');
  if (!rule.stages.includes(claim.stage)) return refuse('CLAIM.STAGE_NOT_ALLOWED');
  if (isBarredByInterest(claim, command.code, command.actor) || namesItself(command)) {
    return refuse('CLAIM.OWN_INTEREST');
  }
  if (isForTreatingHospital(command.code) && isOfOtherHospital(claim, command.actor)) {
    return refuse('ACCESS.DENIED');
  }
  const sheet = sheetOf(command.code);
  const accepted = { ...context, cover: acceptedCover(context.cover, claim.eligibility?.decision) };
  const decision =
    sheet.on === 'benefit'
      ? decideOnBenefit(claim, sheet, command, accepted)
      : decideOnClaim(claim, sheet, command, accepted);
  if (!decision.ok) return decision;
  const isCompletion = command.code === 'completion';
  const alike = withLikeByAccount(decision.claim, isCompletion ? [] : (context.likeClaims ?? []));
  const judged = judgedAgain(claim, { ...decision, claim: alike });
  return sheet.keptByItself === true ? judged : keep(claim, command, judged);
}

function decideOnClaim(
  claim: Claim,
  sheet: ClaimSheet,
  command: ClaimCommand,
  context: DecisionContext,
): Decision {
  if (command.expectedVersion !== claim.version) return refuse('CLAIM.VERSION_STALE');
  return checked(sheet, claim, command, context) ?? sheet.decide(claim, command, context);
}

function decideOnBenefit(
  claim: Claim,
  sheet: BenefitSheet,
  command: ClaimCommand,
  context: DecisionContext,
): Decision {
  const benefit = claim.benefits.find((candidate) => candidate.benefitId === command.benefitId);
  if (benefit === undefined) return refuse('NOT_FOUND');
  if (!commandRule(sheet.code).benefitStages?.includes(benefit.stage)) {
    return refuse('BENEFIT.STAGE_NOT_ALLOWED');
  }
  const versionMatters = command.expectedVersion !== null;
  if (versionMatters && command.expectedVersion !== benefit.version) return refuse('BENEFIT.VERSION_STALE');
  return checked(sheet, claim, command, context) ?? sheet.decide(claim, benefit, command, context);
}

/** The same check that the API makes before it sends the command; here for the claim as it is now. */
function checked(
  sheet: Sheet,
  claim: Claim,
  { body, actor }: ClaimCommand,
  { now }: DecisionContext,
): Decision | undefined {
  const findings = sheet.check?.(looseObject(body), { now, actor, claim }) ?? [];
  return findings.length > 0 ? invalid(findings) : undefined;
}
