import { WORK_OF_HEADS } from '../../access/colleagues';
import type { Actor, Role } from '../../access/roles';
import { canSee } from '../../access/visibility';
import type { Claim } from '../claim';
import { enteredStatement, filedBill, hadHandInBill, hasDecided, mayNotDecide } from '../authority/involved';
import { isNamedIn } from '../authority/interest';
import { isBarredFrom, isForRole } from '../authority/lent-authority';
import { actsForHospital } from '../medical/hospitals';
import { scopeOf } from '../scope';
import { openTraining } from '../years/return-life';
import type { Wait } from './wait';

/** What a wait is known by, whoever has it. */
export type TaskKey = Pick<Wait, 'code' | 'subject'> & { readonly claimNumber: string };

export const TASK_MOVES = ['TAKEN', 'GIVEN', 'RETURNED'] as const;
export type TaskMove = (typeof TASK_MOVES)[number];

/** What became of one piece of work that somebody wanted to take, give or give back. */
export const TASK_OUTCOMES = ['DONE', 'HELD', 'NOT_WAITING', 'NOT_ALLOWED', 'SAME_PERSON', 'ABSENT'] as const;
export type TaskOutcome = (typeof TASK_OUTCOMES)[number];

/** Heads give and take back what others have; a deputy of the region does so everywhere. */
const HEADS = ['BRANCH_HEAD', 'REGIONAL_DEPUTY'] as const;

export const isHead = ({ roles }: Pick<Actor, 'roles'>): boolean =>
  HEADS.some((head) => roles.includes(head));

/** The roles whose work this person reads: own ones, or the one that is asked for; a head's also those of the office. */
export function rolesRead(actor: Pick<Actor, 'roles'>, asked: Role | undefined): readonly Role[] {
  if (asked === undefined) return actor.roles;
  const isGiven = isHead(actor) && WORK_OF_HEADS.some((role) => role === asked);
  return actor.roles.includes(asked) || isGiven ? [asked] : [];
}

/**
 * Why this person does not get the wait: another role or place, or a hand in what has to be judged. Undefined when it may
 * be theirs. Having it is no right of its own: the command asks all of it again.
 */
export function mayNotHold(
  claim: Claim,
  wait: Pick<Wait, 'code' | 'subject' | 'role' | 'plkkCode'>,
  actor: Actor,
): 'NOT_ALLOWED' | 'SAME_PERSON' | undefined {
  if (!isForRole(wait, actor) || !canSee(actor, scopeOf(claim))) return 'NOT_ALLOWED';
  const hospital = wait.plkkCode ?? claim.report.plkkCode;
  if (actsForHospital(actor) && hospital !== actor.plkkCode) return 'NOT_ALLOWED';
  return isInvolved(claim, wait, actor) ? 'SAME_PERSON' : undefined;
}

function isInvolved(
  claim: Claim,
  { code, subject, role }: Pick<Wait, 'code' | 'subject' | 'role'>,
  actor: Actor,
): boolean {
  const benefit = claim.benefits.find(({ benefitId }) => benefitId === subject);
  if (isNamedIn(claim, actor.nik)) return true;
  const bill = claim.bills?.find(({ billNo }) => `${claim.claimNumber}-${billNo}` === subject);
  switch (code) {
    case 'DECISION':
      return benefit !== undefined && isBarredFrom(benefit, role, actor);
    case 'RELEASE':
      return benefit !== undefined && (mayNotDecide(benefit, actor) || hasDecided(benefit, actor));
    case 'VERIFICATION':
      return enteredStatement(claim, actor);
    case 'RETURN_CONFIRMATION':
      return openTraining(claim)?.by.userId === actor.userId;
    case 'FILING_EXCEPTION':
      return bill !== undefined && filedBill(bill, actor);
    case 'BILL_DECISION':
      return bill !== undefined && hadHandInBill(bill, actor);
    default:
      return false;
  }
}
