import { inTransaction } from '../database/database';
import type { Database, Queryable } from '../database/database';
import { record } from '../events';
import { lockAccounts } from '../ledger/accounts';
import { book } from '../ledger/ledger';
import { FEES } from '../ledger/open-books';
import { planCallback } from './callback-plan';

export interface ReturnRequest {
  readonly partnerReference: string;
  readonly reason: string;
  /** Whole rupiah that come back; what is missing is kept as a fee. Default: all. */
  readonly amount?: number;
  /** What the statement says instead of reference and reason. */
  readonly remark?: string;
}

export interface Returned {
  readonly entryId: number;
  readonly partnerReference: string;
  readonly amount: number;
}

interface TransferRow {
  transfer_id: string;
  bank_code: string;
  service: string;
  source_account: string;
  beneficiary_bank: string;
  beneficiary_account: string;
  amount: string;
  status: string;
}

/** How a return over the clearing systems is printed; others say no more than that it is one. */
const RETURNED: Readonly<Record<string, string>> = { '22': 'RETUR RTGS', '23': 'TOLAKAN SKN' };

/** Takes the money from the beneficiary again and credits the source account, in one entry. */
export function returnTransfer(
  db: Database,
  request: ReturnRequest,
  now: Date,
): Promise<Returned | 'NOT_FOUND' | 'NOT_POSTED' | 'TOO_MUCH'> {
  return inTransaction(db, async (tx) => {
    const { rows } = await tx.query<TransferRow>(
      `SELECT * FROM transfer WHERE partner_reference = $1
       ORDER BY (status = 'POSTED') DESC, transfer_id DESC LIMIT 1 FOR UPDATE`,
      [request.partnerReference],
    );
    const row = rows[0];
    if (row === undefined) return 'NOT_FOUND';
    if (row.status !== 'POSTED') return 'NOT_POSTED';
    if ((request.amount ?? 0) > Number(row.amount)) return 'TOO_MUCH';
    return bookReturn(tx, row, request, now);
  });
}

async function bookReturn(
  tx: Queryable,
  row: TransferRow,
  request: ReturnRequest,
  now: Date,
): Promise<Returned> {
  const paid = Number(row.amount);
  const back = request.amount ?? paid;
  const source = { bankCode: row.bank_code, accountNumber: row.source_account };
  const payee = { bankCode: row.beneficiary_bank, accountNumber: row.beneficiary_account };
  const remark =
    request.remark ?? `${RETURNED[row.service] ?? 'RETUR'} ${request.partnerReference} ${request.reason}`;
  await lockAccounts(tx, [source, payee, FEES]);
  const fee = paid === back ? [] : [{ ...FEES, amount: paid - back, remark: 'BIAYA RETUR' }];
  const entryId = await book(
    tx,
    'RETURN',
    [{ ...payee, amount: -paid, remark }, { ...source, amount: back, remark }, ...fee],
    Number(row.transfer_id),
  );
  await tx.query(`UPDATE transfer SET status = 'RETURNED' WHERE transfer_id = $1`, [row.transfer_id]);
  await planCallback(tx, Number(row.transfer_id), 'RETURNED', now);
  await record(tx, {
    bankCode: row.bank_code,
    service: row.service,
    what: 'RETURNED',
    partnerReference: request.partnerReference,
  });
  return { entryId, partnerReference: request.partnerReference, amount: back };
}
