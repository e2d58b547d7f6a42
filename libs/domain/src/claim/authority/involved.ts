import type { Actor } from '../../access/roles';
import type { Bill } from '../benefit/bill';
import { lastStatement, type Benefit, type Claim } from '../claim';

type Person = Pick<Actor, 'userId'>;

/** Who proposed a benefit, entered the account it goes to, stated its price, set it off or answers for what it lacks never decides it. */
export const mayNotDecide = (
  {
    proposedBy,
    accountEnteredBy,
    pricedBy,
    offset,
    deviations = [],
  }: Pick<Benefit, 'proposedBy' | 'accountEnteredBy' | 'pricedBy' | 'offset' | 'deviations'>,
  { userId }: Person,
): boolean =>
  [proposedBy?.userId, accountEnteredBy, pricedBy, offset?.by.userId].includes(userId) ||
  deviations.some(({ by }) => by.userId === userId);

/** Whoever decided on the benefit, and whoever lent the authority to: neither judges it again. */
export const hasDecided = ({ decision }: Pick<Benefit, 'decision'>, { userId }: Person): boolean =>
  decision !== null && [decision.by.userId, decision.by.onBehalfOf].includes(userId);

/** Who entered the last statement never verifies it. */
export const enteredStatement = (claim: Claim, { userId }: Person): boolean =>
  lastStatement(claim)?.enteredBy.userId === userId;

/** Who filed a bill neither excuses that it came late nor decides on it. */
export const filedBill = ({ filedBy }: Bill, { userId }: Person): boolean => filedBy.userId === userId;

/** Who excused a late bill does not decide on it either. */
export const hadHandInBill = (bill: Bill, person: Person): boolean =>
  filedBill(bill, person) || bill.exception?.userId === person.userId;
