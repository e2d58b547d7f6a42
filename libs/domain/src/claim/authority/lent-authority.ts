import type { Actor, Role } from '../../access/roles';
import { approvedRupiah, limitIn } from './authority';
import type { Benefit, Claim } from '../claim';
import { isNamedIn } from './interest';
import { mayNotDecide } from './involved';
import type { Wait } from '../waits/wait';

/** By which role somebody decides on a benefit, and whose it is where it was lent. */
export interface Authority {
  readonly role: Role | undefined;
  readonly onBehalfOf?: string;
}

export type NoAuthority = 'APPROVAL.SAME_PERSON' | 'CLAIM.OWN_INTEREST' | 'APPROVAL.LIMIT_EXCEEDED';

/**
 * By whose authority this person approves: one's own where it reaches, or else that of somebody who lent it. Neither of
 * the two may have had a hand in the benefit, nor be named in the claim, so that lending makes no way round the four eyes.
 */
export function authorityOver(claim: Claim, benefit: Benefit, actor: Actor): Authority | NoAuthority {
  if (mayNotDecide(benefit, actor)) return 'APPROVAL.SAME_PERSON';
  const total = benefit.amountRupiah + approvedRupiah(claim, benefit.benefitId);
  if (total <= limitIn(claim, actor.roles)) return { role: undefined };
  const reaching = (actor.lent ?? []).filter(({ role }) => total <= limitIn(claim, [role]));
  if (reaching.length === 0) return 'APPROVAL.LIMIT_EXCEEDED';
  const others = reaching.filter(({ nik }) => !isNamedIn(claim, nik));
  if (others.length === 0) return 'CLAIM.OWN_INTEREST';
  const lender = others.find(({ from }) => !mayNotDecide(benefit, { userId: from }));
  return lender === undefined ? 'APPROVAL.SAME_PERSON' : { role: lender.role, onBehalfOf: lender.from };
}

/** Roles in which this person may decide on benefits and nothing else. */
export const lentRoles = ({ lent = [] }: Pick<Actor, 'lent'>): Role[] => [
  ...new Set(lent.map(({ role }) => role)),
];

/** Whether the wait is for a role of this person, be it lent. */
export const isForRole = ({ code, role }: Pick<Wait, 'code' | 'role'>, actor: Actor): boolean =>
  actor.roles.includes(role) || (code === 'DECISION' && lentRoles(actor).includes(role));

/** Whether everybody by whose authority this person would decide has had a hand in the benefit. */
export const isBarredFrom = (benefit: Benefit, role: Role, actor: Actor): boolean =>
  mayNotDecide(benefit, actor) ||
  (!actor.roles.includes(role) &&
    (actor.lent ?? [])
      .filter((each) => each.role === role)
      .every(({ from }) => mayNotDecide(benefit, { userId: from })));
