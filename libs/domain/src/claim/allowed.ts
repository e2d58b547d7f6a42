import { approvalLimit, type Actor } from '../access/roles';
import { approvedRupiah } from './authority';
import { lastStatement, type Benefit, type Claim } from './claim';
import { CLAIM_COMMAND_CODES, commandRule, type ClaimCommandCode } from './commands';
import { benefitStagesFor, isBenefitCommand } from './decide';
import { needsStatement } from './waits';

/** Claim commands (by the last part of their path) that this person may give on this claim now. */
export function allowedCommands(claim: Claim, actor: Actor): string[] {
  return CLAIM_COMMAND_CODES.filter((code) => !isBenefitCommand(code) && mayGive(code, claim, actor)).map(
    (code) => commandRule(code).path,
  );
}

/** Benefit commands (by path) that this person may give on this benefit now. */
export function allowedBenefitCommands(claim: Claim, benefit: Benefit, actor: Actor): string[] {
  return CLAIM_COMMAND_CODES.filter(
    (code) =>
      isBenefitCommand(code) &&
      code !== 'replacement' &&
      entitled(code, claim, actor) &&
      benefitStagesFor(code).includes(benefit.stage) &&
      (code !== 'decision' || mayDecide(claim, benefit, actor)),
  ).map((code) => commandRule(code).path);
}

/** Whether the payout of this benefit that came back may get another account by this person. */
export const mayReplacePayout = (claim: Claim, actor: Actor): boolean =>
  entitled('replacement', claim, actor);

const entitled = (code: ClaimCommandCode, claim: Claim, actor: Actor): boolean => {
  const rule = commandRule(code);
  return rule.stages.includes(claim.stage) && actor.roles.some((role) => rule.roles.includes(role));
};

const mayDecide = (claim: Claim, benefit: Benefit, actor: Actor): boolean =>
  benefit.proposedBy?.userId !== actor.userId &&
  benefit.amountRupiah + approvedRupiah(claim, benefit.benefitId) <= approvalLimit(actor.roles);

function mayGive(code: ClaimCommandCode, claim: Claim, actor: Actor): boolean {
  if (!entitled(code, claim, actor)) return false;
  const { segment, plkkCode } = claim.report;
  switch (code) {
    case 'stageOne':
      return claim.stageOne === null;
    case 'medicalStatement':
      return !actor.roles.includes('PLKK_DOCTOR') || actor.plkkCode === plkkCode;
    case 'verification':
      return !needsStatement(claim) && lastStatement(claim)?.enteredBy.userId !== actor.userId;
    case 'finalReport':
      return !actor.roles.includes('EMPLOYER') || segment === 'PU' || segment === 'JAKON';
    case 'withdrawal':
      return actor.organisation === claim.reporter.organisation && mayEnd(claim);
    case 'cancellation':
      return mayEnd(claim);
    default:
      return true;
  }
}

/** A claim with a released payment cannot be taken back. */
const mayEnd = (claim: Claim): boolean =>
  claim.payouts.every((payout) =>
    ['AWAITING_RELEASE', 'HELD', 'CANCELLED', 'FAILED', 'RETURNED'].includes(payout.state),
  );
