import type { Queryable } from '../database/database';
import type { AccountKey } from './accounts';

export type EntryKind = 'OPENING' | 'TRANSFER' | 'RETURN' | 'FEE' | 'CORRECTION';

/** One side of a booking. Credits are positive, debits negative; whole rupiah. */
export interface Posting extends AccountKey {
  readonly amount: number;
  readonly remark: string;
  /** Clock of the banks from which a statement shows the line; absent means at once. */
  readonly visibleFrom?: string;
  readonly detailStatus?: 'SUCCESS' | 'ERROR CORECTION';
}

/**
 * Books one entry. The caller has locked the accounts. The lines must sum to zero: the database refuses the commit
 * otherwise, and a source account can never go below zero.
 */
export async function book(
  db: Queryable,
  kind: EntryKind,
  postings: readonly Posting[],
  transferId?: number,
): Promise<number> {
  const { rows } = await db.query<{ entry_id: string }>(
    'INSERT INTO ledger_entry (kind, transfer_id) VALUES ($1, $2) RETURNING entry_id',
    [kind, transferId],
  );
  const entryId = Number(rows[0]!.entry_id);
  for (const posting of postings) await post(db, entryId, posting);
  return entryId;
}

async function post(db: Queryable, entryId: number, posting: Posting): Promise<void> {
  await db.query(
    `WITH moved AS (
       UPDATE account SET balance = balance + $4 WHERE bank_code = $2 AND account_number = $3 RETURNING balance
     )
     INSERT INTO ledger_line (entry_id, bank_code, account_number, amount, balance_after, remark, visible_from,
       detail_status)
     SELECT $1, $2, $3, $4, moved.balance, $5, $6::timestamptz, $7 FROM moved`,
    [
      entryId,
      posting.bankCode,
      posting.accountNumber,
      posting.amount,
      posting.remark,
      posting.visibleFrom ?? '-infinity',
      posting.detailStatus ?? 'SUCCESS',
    ],
  );
}

/** Zero, as long as the books are right. */
export async function sumOfBooks(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ sum: string }>('SELECT coalesce(sum(balance), 0) AS sum FROM account');
  return Number(rows[0]!.sum);
}

/** Accounts whose balance is not the sum of their lines: none, as long as the books are right. */
export async function wrongBalances(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ count: string }>(
    `SELECT count(*) FROM account a WHERE a.balance <> coalesce(
       (SELECT sum(l.amount) FROM ledger_line l
        WHERE l.bank_code = a.bank_code AND l.account_number = a.account_number), 0)`,
  );
  return Number(rows[0]!.count);
}
