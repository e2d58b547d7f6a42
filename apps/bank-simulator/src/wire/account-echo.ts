import type { BankProfile } from '../config/profiles';

/** The width that core systems keep account numbers in. */
const PADDED = 20;

/** An account number as this bank repeats it. */
export function echoed(accountNumber: string, { accountEcho }: Pick<BankProfile, 'accountEcho'>): string {
  if (accountEcho === 'padded') return accountNumber.padStart(PADDED, '0');
  return accountEcho === 'grouped' ? accountNumber.replace(/(.{4})(?=.)/g, '$1 ') : accountNumber;
}
