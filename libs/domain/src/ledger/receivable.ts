import type { Instant } from '../calendar';
import type { Text } from '../findings';
import { PAYER_CODES, PAYERS, type Payer } from '../payers';
import { ACCOUNT } from './accounts';
import { transferLines, type LedgerPosting } from './posting';

/** A payee who was paid too much owes as well; the claim itself settles that. */
export const OVERPAYMENT = 'OVERPAYMENT';
export type Debtor = Payer | typeof OVERPAYMENT;
export const DEBTOR_CODES: readonly Debtor[] = [...PAYER_CODES, OVERPAYMENT];

export const debtorLabel = (debtor: Debtor): Text =>
  debtor === OVERPAYMENT
    ? { id: 'Penerima yang kelebihan bayar', en: 'A payee who was paid too much' }
    : { id: PAYERS[debtor].id, en: PAYERS[debtor].en };

/** What somebody owes for one claim. */
export interface Receivable {
  readonly claimNumber: string;
  readonly payer: Debtor;
  readonly balanceRupiah: number;
  /** When the fund first paid what this payer owes. */
  readonly since: Instant;
}

/** Two persons settle it: by a credit on a statement that nothing explains, or by an entry where no money comes any more. */
export const SETTLEMENT_DECISIONS = ['LINE', 'WRITE_OFF'] as const;
export type SettlementDecision = (typeof SETTLEMENT_DECISIONS)[number];

/** What the second person says who does not want what the first one proposed. */
export const DECLINE = 'DECLINE';

/** Whether this much may be settled: no more than is owed, and whole rupiah. */
export const isSettleable = ({ balanceRupiah }: Pick<Receivable, 'balanceRupiah'>, amount: number): boolean =>
  Number.isSafeInteger(amount) && amount > 0 && amount <= balanceRupiah;

/** The money of a line lies in suspense since it was read; a write-off is expense of the fund. */
export function settlement(
  { claimNumber, payer }: Pick<Receivable, 'claimNumber' | 'payer'>,
  decision: SettlementDecision,
  amountRupiah: number,
  { key, at, lineId }: { readonly key: string; readonly at: Instant; readonly lineId?: number },
): LedgerPosting {
  const from = decision === 'LINE' ? ACCOUNT.suspense : ACCOUNT.expense;
  return {
    key: `receivable:${claimNumber}:${payer}:${key}`,
    event: decision === 'LINE' ? 'RECEIVABLE_PAID' : 'RECEIVABLE_WRITTEN_OFF',
    at,
    lines: transferLines(from, ACCOUNT.receivable(payer), amountRupiah),
    claimNumber,
    ...(lineId !== undefined && { lineId }),
  };
}
