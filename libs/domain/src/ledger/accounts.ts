/** The accounts of the fund. A payable is a credit balance, cash and clearing are what lies at banks. */
export const ACCOUNT = {
  expense: 'BENEFIT_EXPENSE',
  payable: 'BENEFIT_PAYABLE',
  returnedPayable: 'RETURNED_PAYABLE',
  fee: 'BANK_FEE',
  suspense: 'SUSPENSE_UNMATCHED',
  /** Where the money of our source accounts comes from. */
  funding: 'FUND_DEPOSIT',
  /** What another payer owes for what the fund paid first. */
  receivable: (payer: string): string => `RECEIVABLE_${payer}`,
  clearing: (bankCode: string): string => `BANK_CLEARING:${bankCode}`,
  cash: (bankCode: string, accountNumber: string): string => `CASH:${bankCode}:${accountNumber}`,
} as const;
