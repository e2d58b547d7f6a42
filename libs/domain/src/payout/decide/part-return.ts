import { SEN_PER_RUPIAH } from '../../money';
import type { Instant } from '../../calendar';
import { ACCOUNT, transferLines, type LedgerPosting } from '../../ledger';
import { isReturnOf, partsBefore, sumOf } from './line-judgement';
import { subjectOf } from './outcome';
import type { NamedAttempt, StatementLine } from './statement-line';

/**
 * A credit that two persons say is a part of a payment which came back, more than a bank's fee short of it. The payout stays
 * paid; what came back is no expense any more, and only a new decision about the benefit grants it again. Undefined where the
 * payment is not proven, or where the credit makes its return whole, as rules know it, or more than whole.
 */
export function returnPart(
  line: StatementLine,
  named: NamedAttempt,
  at: Instant,
): readonly LedgerPosting[] | undefined {
  const { payout, attempt } = named;
  const isProven = payout.state === 'RECONCILED' && attempt.state === 'RECONCILED';
  const isWholeRupiah = line.direction === 'CREDIT' && line.amountSen % SEN_PER_RUPIAH === 0;
  const backSen = line.amountSen + sumOf(partsBefore(named));
  if (!isProven || !isWholeRupiah || backSen >= payout.amountRupiah * SEN_PER_RUPIAH) return undefined;
  if (isReturnOf(payout, { amountSen: backSen })) return undefined;
  const lines = transferLines(ACCOUNT.suspense, ACCOUNT.expense, line.amountSen / SEN_PER_RUPIAH);
  const key = `statement:${line.lineId}:again`;
  return [{ ...subjectOf(payout), key, event: 'STATEMENT_PART_RETURNED', at, lines }];
}
