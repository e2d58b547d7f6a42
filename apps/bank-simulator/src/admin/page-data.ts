import type { App } from '../app';
import type { Queryable } from '../database/database';
import { listFaults } from '../faults/armed-faults';
import { listAccounts, type Account } from '../ledger/accounts';

/** One line of the books: what was truly booked, whatever the partner was told. */
export interface BookedLine {
  readonly bookedAt: string;
  readonly kind: string;
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly amount: number;
  readonly remark: string;
  readonly partnerReference: string | null;
}

export interface PageData {
  readonly now: string;
  readonly seed: string;
  readonly banks: readonly string[];
  readonly accounts: readonly Account[];
  readonly faults: readonly Readonly<Record<string, unknown>>[];
  readonly booked: readonly BookedLine[];
}

const ROWS = 100;

/** Everything that the page shows. Own accounts of the banks, which stand against the others, are left out. */
export async function readPageData({ db, clock, seed, partners }: App): Promise<PageData> {
  const accounts = (await listAccounts(db)).filter(({ kind }) => kind !== 'INTERNAL');
  return {
    now: clock.now().toISOString(),
    seed,
    banks: [...partners.keys()].sort(),
    accounts: accounts.slice(0, ROWS),
    faults: await listFaults(db),
    booked: await newestLines(db),
  };
}

async function newestLines(db: Queryable): Promise<BookedLine[]> {
  const { rows } = await db.query<BookedLine & { bookedAt: Date; amount: string }>(
    `SELECT l.booked_at AS "bookedAt", e.kind, l.bank_code AS "bankCode", l.account_number AS "accountNumber",
       l.amount, l.remark, t.partner_reference AS "partnerReference"
     FROM ledger_line l JOIN ledger_entry e USING (entry_id)
     JOIN account a USING (bank_code, account_number) LEFT JOIN transfer t ON t.transfer_id = e.transfer_id
     WHERE a.kind <> 'INTERNAL' ORDER BY l.line_id DESC LIMIT $1`,
    [ROWS],
  );
  return rows.map((row) => ({ ...row, bookedAt: row.bookedAt.toISOString(), amount: Number(row.amount) }));
}
