import { ACCOUNT, OVERPAYMENT, transferLines, type LedgerPosting } from '../../ledger';
import type { Claim } from '../claim';
import type { Effect } from '../decision';
import type { Recovery, RecoveryDecision } from './recovery';

const OWED = ACCOUNT.receivable(OVERPAYMENT);

/** From what to what the books go: a debt takes expense back, money ends suspense, what is given up is expense again. */
const MOVES = {
  FOUND: { event: 'OVERPAYMENT_FOUND', debit: OWED, credit: ACCOUNT.expense },
  LINE: { event: 'OVERPAYMENT_PAID', debit: ACCOUNT.suspense, credit: OWED },
  WRITE_OFF: { event: 'OVERPAYMENT_WRITTEN_OFF', debit: ACCOUNT.expense, credit: OWED },
  WRITE_OFF_UNDONE: { event: 'OVERPAYMENT_WRITE_OFF_UNDONE', debit: OWED, credit: ACCOUNT.expense },
} as const satisfies Readonly<Record<RecoveryDecision | 'FOUND' | 'WRITE_OFF_UNDONE', unknown>>;

/** The books follow what a payee owes. */
export function recoveryEffect(
  { claimNumber, version }: Claim,
  { recoveryNo, benefitId }: Pick<Recovery, 'recoveryNo' | 'benefitId'>,
  move: keyof typeof MOVES,
  amountRupiah: number,
  at: string,
  lineId?: number,
): Effect {
  const { event, debit, credit } = MOVES[move];
  const posting: LedgerPosting = {
    key: `${claimNumber}:${recoveryNo}:${version + 1}`,
    event,
    at,
    lines: transferLines(debit, credit, amountRupiah),
    claimNumber,
    benefitId,
    ...(lineId !== undefined && { lineId }),
  };
  return { kind: 'POST', posting };
}
