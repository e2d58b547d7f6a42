import type { Queryable } from '../database/database';
import { lockAccounts } from '../ledger/accounts';
import { book } from '../ledger/ledger';
import type { Posting } from '../ledger/ledger';
import { FEES } from '../ledger/open-books';

export type ExtraLines = 'FEE_LINE' | 'ERROR_CORRECTION';

const FEE = 2_900;

/** Lines beside the transfer itself that a partner must tell from payments. */
export async function bookExtraLines(
  tx: Queryable,
  kind: ExtraLines,
  debit: Posting,
  transferId: number,
): Promise<void> {
  await lockAccounts(tx, [FEES]);
  if (kind === 'FEE_LINE') {
    const remark = `BIAYA ${debit.remark}`;
    const fee = { ...debit, amount: -FEE, remark };
    await book(tx, 'FEE', [fee, { ...FEES, amount: FEE, remark }], transferId);
    return;
  }
  await book(tx, 'CORRECTION', [debit, { ...FEES, amount: -debit.amount, remark: debit.remark }], transferId);
  const remark = `KOREKSI ${debit.remark}`;
  const back = { ...debit, amount: -debit.amount, remark, detailStatus: 'ERROR CORECTION' as const };
  await book(tx, 'CORRECTION', [back, { ...FEES, amount: debit.amount, remark }], transferId);
}
