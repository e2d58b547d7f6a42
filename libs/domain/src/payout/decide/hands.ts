import type { PayoutRecord } from '../records';

type Hands = Pick<PayoutRecord, 'accountEnteredBy' | 'proposedBy' | 'approvedBy'>;

/**
 * Whether a person brought this payment as far as finance: entered the account, proposed or approved. None of them makes
 * or releases it, nor speaks about its hold, so that with maker and releaser at least four persons stand behind it.
 */
export const hadHand = ({ accountEnteredBy, proposedBy, approvedBy }: Hands, userId: string): boolean =>
  [accountEnteredBy, proposedBy, approvedBy].includes(userId);
