import type { Instant } from '../calendar';

/** Debits positive, credits negative, whole rupiah. */
export interface LedgerLine {
  readonly account: string;
  readonly amountRupiah: number;
}

export interface LedgerPosting {
  /** Business key: the same event is posted once, whoever repeats it. */
  readonly key: string;
  readonly event: string;
  readonly at: Instant;
  readonly lines: readonly LedgerLine[];
  readonly claimNumber?: string;
  readonly benefitId?: string;
  readonly payoutId?: string;
  /** The statement line whose money it is; one line pays once. */
  readonly lineId?: number;
}

/** One debit, one credit. */
export const transferLines = (debit: string, credit: string, amountRupiah: number): LedgerLine[] => [
  { account: debit, amountRupiah },
  { account: credit, amountRupiah: -amountRupiah },
];

/** At least two lines that sum to zero. */
export const isBalanced = (lines: readonly LedgerLine[]): boolean =>
  lines.length >= 2 && lines.reduce((sum, line) => sum + line.amountRupiah, 0) === 0;
