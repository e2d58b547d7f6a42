import type { Queryable } from '../database/database';

export type AccountStatus = 'ACTIVE' | 'CLOSED' | 'DORMANT';
export type AccountKind = 'CUSTOMER' | 'SOURCE' | 'INTERNAL';

export interface AccountKey {
  readonly bankCode: string;
  readonly accountNumber: string;
}

export interface Account extends AccountKey {
  readonly name: string;
  readonly status: AccountStatus;
  readonly kind: AccountKind;
  /** Whole rupiah. */
  readonly balance: number;
}

interface AccountRow {
  bank_code: string;
  account_number: string;
  name: string;
  status: AccountStatus;
  kind: AccountKind;
  balance: string;
}

const COLUMNS = 'bank_code, account_number, name, status, kind, balance';

export async function findAccount(db: Queryable, key: AccountKey): Promise<Account | undefined> {
  const { rows } = await db.query<AccountRow>(
    `SELECT ${COLUMNS} FROM account WHERE bank_code = $1 AND account_number = $2`,
    [key.bankCode, key.accountNumber],
  );
  return rows[0] && toAccount(rows[0]);
}

/**
 * Locks the accounts of a booking, always in the same order, so that two bookings between the same accounts wait for
 * each other instead of deadlocking. Accounts that do not exist are simply not in the answer.
 */
export async function lockAccounts(db: Queryable, keys: readonly AccountKey[]): Promise<readonly Account[]> {
  const { rows } = await db.query<AccountRow>(
    `SELECT ${COLUMNS} FROM account
     WHERE (bank_code, account_number) IN (SELECT * FROM unnest($1::text[], $2::text[]))
     ORDER BY bank_code, account_number FOR UPDATE`,
    [keys.map((key) => key.bankCode), keys.map((key) => key.accountNumber)],
  );
  return rows.map(toAccount);
}

export async function listAccounts(db: Queryable): Promise<readonly Account[]> {
  const { rows } = await db.query<AccountRow>(
    `SELECT ${COLUMNS} FROM account ORDER BY bank_code, account_number`,
  );
  return rows.map(toAccount);
}

/** Opens an account or changes name and status of one that is there; the balance is never touched. */
export async function putAccount(
  db: Queryable,
  account: AccountKey & { name: string; status: AccountStatus; kind: AccountKind },
): Promise<Account> {
  const { rows } = await db.query<AccountRow>(
    `INSERT INTO account (bank_code, account_number, name, status, kind) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT ON CONSTRAINT account_pk DO UPDATE SET name = EXCLUDED.name, status = EXCLUDED.status
     RETURNING ${COLUMNS}`,
    [account.bankCode, account.accountNumber, account.name, account.status, account.kind],
  );
  return toAccount(rows[0]!);
}

function toAccount(row: AccountRow): Account {
  return {
    bankCode: row.bank_code,
    accountNumber: row.account_number,
    name: row.name,
    status: row.status,
    kind: row.kind,
    balance: Number(row.balance),
  };
}
