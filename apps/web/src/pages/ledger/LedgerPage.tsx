import { useSearch } from '@tanstack/react-router';
import { AccountStatement } from './AccountStatement';
import { TrialBalance } from './TrialBalance';

/** The books: every account with its balance, or what was posted to one of them. */
export function LedgerPage() {
  const { account } = useSearch({ from: '/ledger' });
  return account === undefined ? <TrialBalance /> : <AccountStatement key={account} account={account} />;
}
