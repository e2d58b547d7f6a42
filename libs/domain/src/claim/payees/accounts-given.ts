import { isRegistered } from '../../benefits/payee-kinds';
import type { Claim } from '../claim';
import { isCommand, type ClaimCommand } from '../decision';
import type { BankAccount } from '../forms';
import type { LikeClaim } from '../cover/like-claim';

type Account = Pick<BankAccount, 'bankCode' | 'accountNumber'>;

/** Accounts of persons that a command gives. */
export function accountsIn(command: ClaimCommand): Account[] {
  if (isCommand(command, 'finalReport')) {
    const { heirs = [], children = [], guardian, arranger } = command.body;
    return [...heirs, ...children, ...(guardian ? [guardian] : []), ...(arranger ? [arranger] : [])].flatMap(
      whole,
    );
  }
  if (isCommand(command, 'requestBenefit', 'correction')) {
    return isRegistered(command.body.payee.kind) ? [] : whole(command.body.payee);
  }
  return isCommand(command, 'replacement') ? whole(command.body.payee) : [];
}

const whole = ({ bankCode, accountNumber }: Partial<Account>): Account[] =>
  bankCode === undefined || accountNumber === undefined ? [] : [{ bankCode, accountNumber }];

/** Claims that turn out to be alike by an account stand beside those that were known; the approver's doubt holds the payment. */
export function withLikeByAccount(claim: Claim, found: readonly LikeClaim[]): Claim {
  const { likeClaims = [] } = claim;
  const added = found.filter(
    ({ claimNumber, reasons }) =>
      reasons.includes('SAME_ACCOUNT') && !likeClaims.some((known) => known.claimNumber === claimNumber),
  );
  return added.length === 0 ? claim : { ...claim, likeClaims: [...likeClaims, ...added] };
}
