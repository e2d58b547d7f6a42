import { APPROVERS, type Actor, type Role } from '../access';
import { conflict } from './duties';

interface Borrower {
  readonly userId: string;
  readonly active: boolean;
  readonly roles: readonly Role[];
  readonly branch: string | null;
}

/**
 * Whether this person may have authority over benefits lent by the other: somebody else who approves already, so that no
 * duty that checks another one comes into one hand, and who works in the same branch, unless one of them is the region's.
 */
export function mayBorrow({ userId, branch }: Pick<Actor, 'userId' | 'branch'>, to: Borrower): boolean {
  const approves = to.roles.some((role) => APPROVERS.some((approver) => approver === role));
  const isNear = branch === undefined || to.branch === null || to.branch === branch;
  return to.active && to.userId !== userId && approves && !conflict(to.roles) && isNear;
}
