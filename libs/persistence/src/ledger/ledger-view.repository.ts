import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { SINCE_CLOSING, totalsOf } from './totals';

/** An account with everything that was ever posted to it. */
export interface AccountTotal {
  readonly account: string;
  readonly debitRupiah: number;
  readonly creditRupiah: number;
  readonly balanceRupiah: number;
}

/** One posting to an account, with the balance after it. */
export interface AccountLine {
  readonly entryId: number;
  readonly no: number;
  readonly at: Instant;
  readonly event: string;
  readonly claimNumber: string | null;
  readonly benefitId: string | null;
  readonly payoutId: string | null;
  readonly amountRupiah: number;
  readonly balanceRupiah: number;
}

const TRIAL_BALANCE = totalsOf();

/** Which lines of an account; null is without a bound, `cursor` the `next` of the page before. */
export interface StatementRange {
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly cursor?: string;
  readonly limit: number;
}

export interface StatementPage {
  readonly items: readonly AccountLine[];
  readonly next: string | null;
}

/**
 * The newest first. $4 is the balance before the page, so that each line is read once, however many pages there are. No closing
 * says that a line as new as is asked for came earlier than where it ends.
 */
const STATEMENT = `
  SELECT e.entry_id AS "entryId", l.no, e.at, e.event, e.claim_number AS "claimNumber", e.benefit_id AS "benefitId",
    e.payout_id AS "payoutId", l.amount_rupiah AS "amountRupiah", l.balance AS "balanceRupiah"
  FROM (
    SELECT entry_id, no, amount_rupiah, ($4::bigint - coalesce(sum(amount_rupiah) OVER (
      ORDER BY entry_id DESC, no DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))::bigint AS balance
    FROM ledger_line WHERE account = $1 AND (entry_id, no) < ($2::bigint, $3::int)
      AND entry_id > (SELECT CASE WHEN $5::timestamptz IS NULL THEN 0 ELSE coalesce(
        (SELECT min(after_entry) FROM ledger_closing WHERE account = $1 AND last_at >= $5),
        (SELECT max(through_entry) FROM ledger_closing WHERE account = $1), 0) END)
  ) l JOIN ledger_entry e ON e.entry_id = l.entry_id
  WHERE ($5::timestamptz IS NULL OR e.at >= $5) AND ($6::timestamptz IS NULL OR e.at <= $6)
  ORDER BY l.entry_id DESC, l.no DESC LIMIT $7`;

/** Behind the newest line; or behind the newest closing that has a line as old as is asked for, where nothing newer is that old. */
const START = `
  SELECT "entryId", balance FROM (
    SELECT 'infinity'::date AS day, (SELECT coalesce(max(entry_id), 0) + 1 FROM ledger_line WHERE account = $1) AS "entryId",
      coalesce((SELECT "balanceRupiah" FROM (${totalsOf('account = $1')}) AS total), 0) AS balance
    WHERE $2::timestamptz IS NULL
      OR EXISTS (SELECT FROM ledger_line JOIN ledger_entry e USING (entry_id) WHERE account = $1 AND ${SINCE_CLOSING} AND e.at <= $2)
    UNION ALL
    SELECT day, through_entry + 1, debit_rupiah - credit_rupiah FROM ledger_closing WHERE account = $1 AND first_at <= $2
  ) AS start ORDER BY day DESC LIMIT 1`;

/** The books as people read them. */
export class LedgerViewRepository {
  /** Every account; debits and credits of all of them together are equal. */
  trialBalance(em: EntityManager): Promise<AccountTotal[]> {
    return em.query<AccountTotal[]>(TRIAL_BALANCE);
  }

  /** What was posted to an account, newest first; a balance is that of the whole account after its line. */
  async statement(
    em: EntityManager,
    account: string,
    { from, to, cursor, limit }: StatementRange,
  ): Promise<StatementPage> {
    const start = cursor?.split('|').map(Number) ?? (await startOf(em, account, to));
    if (start === undefined) return { items: [], next: null };
    const rows = await em.query<AccountLine[]>(STATEMENT, [account, ...start, from, to, limit + 1]);
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, next: last === undefined ? null : cursorAfter(last) };
  }
}

async function startOf(
  em: EntityManager,
  account: string,
  to: Instant | null,
): Promise<number[] | undefined> {
  const [row] = await em.query<{ readonly entryId: number; readonly balance: number }[]>(START, [
    account,
    to,
  ]);
  return row === undefined ? undefined : [row.entryId, 0, row.balance];
}

const cursorAfter = ({ entryId, no, balanceRupiah, amountRupiah }: AccountLine): string =>
  [entryId, no, balanceRupiah - amountRupiah].join('|');
