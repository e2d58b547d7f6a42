import type { Actor } from '../access/roles';
import type { Benefit, Claim } from './claim';
import { asProposable } from './commands/proposal';
import { isBarredByInterest } from './authority/interest';
import { authorityOver } from './authority/lent-authority';
import { CLAIM_COMMAND_CODES, commandRule, isBenefitCommand, type ClaimCommandCode } from './commands';
import { sheetOf } from './decide';
import { isForTreatingHospital, isOfOtherHospital } from './medical/hospitals';

/** Claim commands (by the last part of their path) that this person may give on this claim now. */
export function allowedCommands(claim: Claim, actor: Actor): string[] {
  return CLAIM_COMMAND_CODES.filter(
    (code) =>
      !isBenefitCommand(code) &&
      entitled(code, claim, actor) &&
      sheetOf(code).mayGive?.(claim, actor) !== false,
  ).map((code) => commandRule(code).path);
}

/** Benefit commands (by path) that this person may give on this benefit now. */
export function allowedBenefitCommands(claim: Claim, benefit: Benefit, actor: Actor): string[] {
  return CLAIM_COMMAND_CODES.filter((code) => {
    const rule = commandRule(code);
    return (
      rule.target === 'benefit' &&
      entitled(code, claim, actor) &&
      rule.benefitStages?.includes(benefit.stage) === true &&
      (code !== 'decision' || mayDecide(claim, benefit, actor)) &&
      (code !== 'proposal' || asProposable(claim, benefit) !== undefined)
    );
  }).map((code) => commandRule(code).path);
}

/** Whether the payout of this benefit that came back may get another account by this person. */
export const mayReplacePayout = (claim: Claim, actor: Actor): boolean =>
  entitled('replacement', claim, actor);

const entitled = (code: ClaimCommandCode, claim: Claim, actor: Actor): boolean => {
  const rule = commandRule(code);
  return (
    rule.stages.includes(claim.stage) &&
    actor.roles.some((role) => rule.roles.includes(role)) &&
    !(isForTreatingHospital(code) && isOfOtherHospital(claim, actor)) &&
    !isBarredByInterest(claim, code, actor)
  );
};

const mayDecide = (claim: Claim, benefit: Benefit, actor: Actor): boolean =>
  typeof authorityOver(claim, benefit, actor) !== 'string';
