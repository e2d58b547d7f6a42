import type { Instant } from '../calendar';
import type { Payer } from '../payers';
import { ACCOUNT } from './accounts';
import { transferLines, type LedgerPosting } from './posting';

/** What another payer owes for one claim. */
export interface Receivable {
  readonly claimNumber: string;
  readonly payer: Payer;
  readonly balanceRupiah: number;
  /** When the fund first paid what this payer owes. */
  readonly since: Instant;
}

/** Two persons settle it: by a credit on a statement that nothing explains, or by an entry where no money comes any more. */
export const SETTLEMENT_DECISIONS = ['LINE', 'WRITE_OFF'] as const;
export type SettlementDecision = (typeof SETTLEMENT_DECISIONS)[number];

/** Whether this much may be settled: no more than is owed, and whole rupiah. */
export const isSettleable = ({ balanceRupiah }: Pick<Receivable, 'balanceRupiah'>, amount: number): boolean =>
  Number.isSafeInteger(amount) && amount > 0 && amount <= balanceRupiah;

/** The money of a line lies in suspense since it was read; a write-off is expense of the fund. */
export function settlement(
  { claimNumber, payer }: Pick<Receivable, 'claimNumber' | 'payer'>,
  decision: SettlementDecision,
  amountRupiah: number,
  { key, at }: { readonly key: string; readonly at: Instant },
): LedgerPosting {
  const from = decision === 'LINE' ? ACCOUNT.suspense : ACCOUNT.expense;
  return {
    key: `receivable:${claimNumber}:${payer}:${key}`,
    event: decision === 'LINE' ? 'RECEIVABLE_PAID' : 'RECEIVABLE_WRITTEN_OFF',
    at,
    lines: transferLines(from, ACCOUNT.receivable(payer), amountRupiah),
    claimNumber,
  };
}
