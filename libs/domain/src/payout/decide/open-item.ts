import { SEN_PER_RUPIAH } from '../../money';
import type { Instant } from '../../calendar';
import { ACCOUNT, transferLines, type LedgerLine, type LedgerPosting } from '../../ledger';
import { decideLine } from './decide-line';
import type {
  LineDecision,
  NamedAttempt,
  StatementAccount,
  StatementBucket,
  StatementLine,
} from './statement-line';

/**
 * What two persons make of a line that no rule explains. ASSIGN: it is about this attempt. PART_RETURN: a part of this
 * payment came back. DIVIDE: it pays these. FUNDING, FEE: money of the fund, or the bank's. SUSPENSE: nobody knows; it
 * stays there and is looked at no more.
 */
export const LINE_DECISIONS = ['ASSIGN', 'PART_RETURN', 'DIVIDE', 'FUNDING', 'FEE', 'SUSPENSE'] as const;

/** EXPLAIN: a line that could not be read, or that is missing, is known from elsewhere; nothing else can be said of it. */
export const ITEM_DECISIONS = [...LINE_DECISIONS, 'EXPLAIN'] as const;
export type ItemDecision = (typeof ITEM_DECISIONS)[number];

/**
 * A stored line that is about this attempt after all: what follows is what would have followed had it said so itself, but
 * its money is taken out of suspense, where it lies since it was read. Undefined where it cannot be about the attempt.
 */
export function assignLine(
  line: StatementLine,
  named: NamedAttempt,
  account: StatementAccount,
  at: Instant,
): LineDecision | undefined {
  const decided = decideLine(line, named, account, at, true);
  const isAbout = ['MATCHED', 'RETURN', 'CORRECTION'].includes(decided.bucket);
  return isAbout ? decided : undefined;
}

const SETTLED_AS = {
  FUNDING: { bucket: 'EXPLAINED', account: ACCOUNT.funding },
  FEE: { bucket: 'EXPLAINED', account: ACCOUNT.fee },
} as const;

/** A stored line that is about no payment: where its money goes out of suspense, if it does. */
export function explainLine(
  { lineId, direction, amountSen }: StatementLine,
  as: 'FUNDING' | 'FEE' | 'SUSPENSE',
  at: Instant,
): { readonly bucket: StatementBucket; readonly postings: readonly LedgerPosting[] } {
  const amount = Math.trunc(amountSen / SEN_PER_RUPIAH);
  if (as === 'SUSPENSE') return { bucket: 'SUSPENSE', postings: [] };
  const { bucket, account } = SETTLED_AS[as];
  const lines =
    direction === 'DEBIT'
      ? transferLines(account, ACCOUNT.suspense, amount)
      : transferLines(ACCOUNT.suspense, account, amount);
  const posting = { key: `statement:${lineId}:explained`, event: `STATEMENT_${as}`, at, lines };
  return { bucket, postings: amount === 0 ? [] : [posting] };
}

export interface MissingLines {
  readonly gapId: number;
  readonly missingSen: number;
}

type GapAccount = Pick<StatementAccount, 'bankCode' | 'sourceAccount'>;

/** The money of lines that are missing is known to have moved; the books follow it into suspense. */
export const explainGap = (
  { gapId, missingSen }: MissingLines,
  account: GapAccount,
  at: Instant,
): readonly LedgerPosting[] =>
  throughSuspense(account, missingSen).map((lines) => ({
    key: `gap:${gapId}:explained:${at}`,
    event: 'STATEMENT_GAP',
    at,
    lines,
  }));

/** Lines that two persons had explained are there after all and move the cash themselves: what was posted goes back. */
export const fillGap = (
  { gapId, missingSen }: MissingLines,
  account: GapAccount,
  at: Instant,
): readonly LedgerPosting[] =>
  throughSuspense(account, -missingSen).map((lines) => ({
    key: `gap:${gapId}:filled:${at}`,
    event: 'STATEMENT_GAP_FILLED',
    at,
    lines,
  }));

/** Cash that came in or went out, against suspense; nothing for less than a rupiah. */
function throughSuspense({ bankCode, sourceAccount }: GapAccount, sen: number): LedgerLine[][] {
  const amount = Math.trunc(Math.abs(sen) / SEN_PER_RUPIAH);
  if (amount === 0) return [];
  const cash = ACCOUNT.cash(bankCode, sourceAccount);
  return [
    sen < 0 ? transferLines(ACCOUNT.suspense, cash, amount) : transferLines(cash, ACCOUNT.suspense, amount),
  ];
}
