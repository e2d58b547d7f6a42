import { isAccountNumber, isBankCode } from '@jkk/domain/identifiers';
import type { ObjectReader } from '@jkk/domain/findings';
import type { Account } from '../../reference';
import { matching, text } from './cells';

/** The three columns of a bank account. */
export function account(row: ObjectReader): Account | undefined {
  const bankCode = matching(row, 'bankCode', isBankCode, 'BANK.INVALID', {
    id: 'Kode bank terdiri dari 3 angka.',
    en: 'A bank code has 3 digits.',
  });
  const accountNumber = matching(row, 'accountNumber', isAccountNumber, 'ACCOUNT.INVALID', {
    id: 'Nomor rekening terdiri dari 5 sampai 20 angka.',
    en: 'An account number has 5 to 20 digits.',
  });
  const accountName = text(row, 'accountName');
  if (bankCode === undefined || accountNumber === undefined || accountName === undefined) return undefined;
  return { bankCode, accountNumber, accountName };
}

export const ACCOUNT_COLUMNS = ['bankCode', 'accountNumber', 'accountName'] as const;
