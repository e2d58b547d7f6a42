import { inTransaction } from '../database/database';
import type { Database, Queryable } from '../database/database';
import { record } from '../events';
import { lockAccounts } from '../ledger/accounts';
import { book } from '../ledger/ledger';
import { planCallback } from './callback-plan';
import { bookExtraLines } from './extra-lines';
import type { ExtraLines } from './extra-lines';

interface PendingRow {
  transfer_id: string;
  bank_code: string;
  service: string;
  partner_reference: string;
  source_account: string;
  beneficiary_bank: string;
  beneficiary_account: string;
  amount: string;
  remark: string;
  line_visible_from: string;
  extra_lines: ExtraLines | null;
  fails: boolean;
}

/**
 * Books a pending transfer: debit here, credit there. It fails where the payee has closed or the money is gone
 * meanwhile. The transfer row is locked, so that nobody else books it.
 */
export async function postTransfer(tx: Queryable, transferId: number, now: Date): Promise<void> {
  const { rows } = await tx.query<PendingRow>(
    `SELECT transfer_id, bank_code, service, partner_reference, source_account, beneficiary_bank,
       beneficiary_account, amount, remark, line_visible_from::text, extra_lines, fails
     FROM transfer WHERE transfer_id = $1 AND status = 'PENDING' FOR UPDATE`,
    [transferId],
  );
  const row = rows[0];
  if (row === undefined) return;
  const amount = Number(row.amount);
  const source = { bankCode: row.bank_code, accountNumber: row.source_account };
  const payee = { bankCode: row.beneficiary_bank, accountNumber: row.beneficiary_account };
  if (row.fails || !(await canBook(tx, source, payee, amount))) {
    await tx.query(`UPDATE transfer SET status = 'FAILED' WHERE transfer_id = $1`, [transferId]);
    await planCallback(tx, transferId, 'FAILED', now);
    return;
  }
  const debit = { ...source, amount: -amount, remark: row.remark, visibleFrom: row.line_visible_from };
  const credit = { ...payee, amount, remark: `DARI ${row.bank_code} ${row.partner_reference}` };
  await book(tx, 'TRANSFER', [debit, credit], transferId);
  if (row.extra_lines !== null) await bookExtraLines(tx, row.extra_lines, debit, transferId);
  await tx.query(`UPDATE transfer SET status = 'POSTED' WHERE transfer_id = $1`, [transferId]);
  await planCallback(tx, transferId, 'POSTED', now);
}

async function canBook(
  tx: Queryable,
  source: { bankCode: string; accountNumber: string },
  payee: { bankCode: string; accountNumber: string },
  amount: number,
): Promise<boolean> {
  const accounts = await lockAccounts(tx, [source, payee]);
  const from = accounts.find((account) => account.kind === 'SOURCE' && account.bankCode === source.bankCode);
  const open = accounts.length === 2 && accounts.every((account) => account.status === 'ACTIVE');
  return open && from !== undefined && from.balance >= amount;
}

/** Books everything that has become due by the clock of the banks; says how many. */
export async function postDueTransfers(db: Database, now: Date): Promise<number> {
  const { rows } = await db.query<PendingRow>(
    `SELECT transfer_id, bank_code, service, partner_reference FROM transfer
     WHERE status = 'PENDING' AND posts_at <= $1 ORDER BY transfer_id`,
    [now.toISOString()],
  );
  for (const row of rows) {
    await inTransaction(db, async (tx) => {
      await postTransfer(tx, Number(row.transfer_id), now);
      await record(tx, {
        bankCode: row.bank_code,
        service: row.service,
        what: 'POSTED_LATE',
        partnerReference: row.partner_reference,
      });
    });
  }
  return rows.length;
}
