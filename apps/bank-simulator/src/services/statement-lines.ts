import type { Queryable } from '../database/database';

/** One line as printed. Rupiah; debits negative. */
export interface StatementLine {
  readonly lineId: number;
  readonly bookedAt: Date;
  readonly amount: number;
  readonly balanceAfter: number;
  readonly remark: string;
  readonly detailStatus: string;
  /** Of the bulk that paid it, by the name of the partner. */
  readonly partnerBulkId: string | null;
  /** That it pays, or is the fee of. */
  readonly transferId: string | null;
}

export interface Window {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly from: Date;
  /** Inclusive to its whole second, for the printed times have no finer parts. */
  readonly to: Date;
}

export interface WindowTotals {
  readonly startingBalance: number;
  readonly endingBalance: number;
  readonly credits: { readonly count: number; readonly sum: number };
  readonly debits: { readonly count: number; readonly sum: number };
}

interface LineRow {
  line_id: string;
  booked_at: Date;
  amount: string;
  balance_after: string;
  remark: string;
  detail_status: string;
  partner_bulk_id: string | null;
  transfer_id: string | null;
}

const IN_WINDOW = `bank_code = $1 AND account_number = $2 AND booked_at >= date_trunc('second', $3::timestamptz)
  AND booked_at < date_trunc('second', $4::timestamptz) + interval '1 second'`;

/**
 * A page, newest first. Times on a statement have whole seconds, so a page never ends inside a second, and it always
 * reaches further back than the newest second of its window: a reader who moves `to` to the last time it saw gets on.
 */
export async function readPage(
  db: Queryable,
  window: Window,
  pageSize: number,
  now: Date,
): Promise<{ lines: readonly StatementLine[]; hasMore: boolean }> {
  const { rows } = await db.query<LineRow & { older: string }>(
    `WITH visible AS (
       SELECT *, date_trunc('second', booked_at) AS second FROM ledger_line
       WHERE ${IN_WINDOW} AND visible_from <= $5
     ), last AS (
       SELECT min(second) AS second FROM (
         SELECT second FROM visible WHERE second < (SELECT max(second) FROM visible)
         ORDER BY line_id DESC LIMIT $6
       ) AS page
     ), bound AS (
       SELECT coalesce((SELECT second FROM last), (SELECT max(second) FROM visible)) AS second
     )
     SELECT line_id, booked_at, amount, balance_after, remark, detail_status,
       (SELECT count(*) FROM visible WHERE second < bound.second) AS older,
       (SELECT b.partner_bulk_id FROM ledger_entry e JOIN transfer t USING (transfer_id) JOIN bulk b ON b.bulk_id = t.bulk_id
         WHERE e.entry_id = visible.entry_id AND e.kind = 'TRANSFER') AS partner_bulk_id,
       (SELECT e.transfer_id FROM ledger_entry e
         WHERE e.entry_id = visible.entry_id AND e.kind IN ('TRANSFER', 'FEE')) AS transfer_id
     FROM visible, bound WHERE visible.second >= bound.second ORDER BY line_id DESC`,
    [...keysOf(window), now.toISOString(), pageSize],
  );
  return { lines: rows.map(toLine), hasMore: Number(rows[0]?.older ?? 0) > 0 };
}

/** Balances and totals of the whole window, true whatever a page leaves out; with `shownAt` as if nothing appeared after it. */
export async function readTotals(db: Queryable, window: Window, shownAt?: Date): Promise<WindowTotals> {
  const { rows } = await db.query<Record<string, string | null>>(
    `SELECT
       (SELECT balance_after FROM ledger_line WHERE bank_code = $1 AND account_number = $2
          AND booked_at < date_trunc('second', $3::timestamptz) AND visible_from <= $5
          ORDER BY line_id DESC LIMIT 1) AS starting,
       count(*) FILTER (WHERE amount > 0) AS credit_count,
       coalesce(sum(amount) FILTER (WHERE amount > 0), 0) AS credit_sum,
       count(*) FILTER (WHERE amount < 0) AS debit_count,
       coalesce(-sum(amount) FILTER (WHERE amount < 0), 0) AS debit_sum
     FROM ledger_line WHERE ${IN_WINDOW} AND visible_from <= $5`,
    [...keysOf(window), shownAt?.toISOString() ?? 'infinity'],
  );
  const row = rows[0]!;
  const starting = Number(row.starting ?? 0);
  const credits = { count: Number(row.credit_count), sum: Number(row.credit_sum) };
  const debits = { count: Number(row.debit_count), sum: Number(row.debit_sum) };
  return { startingBalance: starting, endingBalance: starting + credits.sum - debits.sum, credits, debits };
}

function keysOf(window: Window): string[] {
  return [window.bankCode, window.accountNumber, window.from.toISOString(), window.to.toISOString()];
}

function toLine(row: LineRow): StatementLine {
  return {
    lineId: Number(row.line_id),
    bookedAt: row.booked_at,
    amount: Number(row.amount),
    balanceAfter: Number(row.balance_after),
    remark: row.remark,
    detailStatus: row.detail_status,
    partnerBulkId: row.partner_bulk_id,
    transferId: row.transfer_id,
  };
}
