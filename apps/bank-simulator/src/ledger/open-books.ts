import { inTransaction } from '../database/database';
import type { Database, Queryable } from '../database/database';
import type { Partner, Partners } from '../config/partners';
import { findAccount, lockAccounts, putAccount } from './accounts';
import { book } from './ledger';

/** Where opening balances come from, so that the books of all banks together sum to zero. */
export const VAULT = { bankCode: '000', accountNumber: 'VAULT' };
/** Where the difference of a partial return goes. */
export const FEES = { bankCode: '000', accountNumber: 'FEES' };

/** Opens the internal accounts and each partner's source account, once; a restart changes nothing. */
export async function openBooks(db: Database, partners: Partners): Promise<void> {
  await inTransaction(db, async (tx) => {
    await putAccount(tx, { ...VAULT, name: 'VAULT', status: 'ACTIVE', kind: 'INTERNAL' });
    await putAccount(tx, { ...FEES, name: 'FEES', status: 'ACTIVE', kind: 'INTERNAL' });
    for (const partner of partners.values()) await openSourceAccount(tx, partner);
  });
}

async function openSourceAccount(tx: Queryable, partner: Partner): Promise<void> {
  const { number, name, openingBalance } = partner.sourceAccount;
  const key = { bankCode: partner.bankCode, accountNumber: number };
  if (await findAccount(tx, key)) return;
  await putAccount(tx, { ...key, name, status: 'ACTIVE', kind: 'SOURCE' });
  if (openingBalance > 0) await fund(tx, key, openingBalance, 'SALDO AWAL');
}

/** Puts money from the vault onto an account; books are balanced by the vault's debit. */
export async function fund(
  tx: Queryable,
  key: { bankCode: string; accountNumber: string },
  amount: number,
  remark: string,
): Promise<void> {
  await lockAccounts(tx, [VAULT, key]);
  await book(tx, 'OPENING', [
    { ...VAULT, amount: -amount, remark },
    { ...key, amount, remark },
  ]);
}
