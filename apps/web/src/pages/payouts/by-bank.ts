import type { Payout } from '../../api/model';

export interface BankGroup {
  readonly bankCode: string;
  readonly rows: readonly Payout[];
  readonly total: number;
}

/** Payouts by the bank that is told to pay, those of one payee beside each other. */
export function byBank(payouts: readonly Payout[]): readonly BankGroup[] {
  const banks = [...new Set(payouts.map(({ partnerBankCode }) => partnerBankCode))].sort();
  return banks.map((bankCode) => {
    const rows = payouts
      .filter(({ partnerBankCode }) => partnerBankCode === bankCode)
      .toSorted((one, other) => payeeOf(one).localeCompare(payeeOf(other)));
    return { bankCode, rows, total: sumOf(rows) };
  });
}

const payeeOf = ({ payeeName, bankCode, maskedAccount }: Payout): string =>
  `${payeeName} ${bankCode} ${maskedAccount}`;

export const sumOf = (payouts: readonly Payout[]): number =>
  payouts.reduce((sum, { amount }) => sum + amount, 0);
