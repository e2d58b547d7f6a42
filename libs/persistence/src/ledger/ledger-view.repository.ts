import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';

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

const TRIAL_BALANCE = `
  SELECT account, coalesce(sum(amount_rupiah) FILTER (WHERE amount_rupiah > 0), 0)::bigint AS "debitRupiah",
    coalesce(-sum(amount_rupiah) FILTER (WHERE amount_rupiah < 0), 0)::bigint AS "creditRupiah",
    sum(amount_rupiah)::bigint AS "balanceRupiah"
  FROM ledger_line GROUP BY account ORDER BY account`;

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

/** The newest first. $4 is the balance before the page, so that each line is read once, however many pages there are. */
const STATEMENT = `
  SELECT e.entry_id AS "entryId", l.no, e.at, e.event, e.claim_number AS "claimNumber", e.benefit_id AS "benefitId",
    e.payout_id AS "payoutId", l.amount_rupiah AS "amountRupiah", l.balance AS "balanceRupiah"
  FROM (
    SELECT entry_id, no, amount_rupiah, ($4::bigint - coalesce(sum(amount_rupiah) OVER (
      ORDER BY entry_id DESC, no DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))::bigint AS balance
    FROM ledger_line WHERE account = $1 AND (entry_id, no) < ($2::bigint, $3::int)
  ) l JOIN ledger_entry e ON e.entry_id = l.entry_id
  WHERE ($5::timestamptz IS NULL OR e.at >= $5) AND ($6::timestamptz IS NULL OR e.at <= $6)
  ORDER BY l.entry_id DESC, l.no DESC LIMIT $7`;

const NEWEST = `
  SELECT coalesce(max(entry_id), 0)::bigint + 1 AS "entryId", coalesce(sum(amount_rupiah), 0)::bigint AS balance
  FROM ledger_line WHERE account = $1`;

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
    const start = cursor?.split('|').map(Number) ?? (await newest(em, account));
    const rows = await em.query<AccountLine[]>(STATEMENT, [account, ...start, from, to, limit + 1]);
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, next: last === undefined ? null : cursorAfter(last) };
  }
}

async function newest(em: EntityManager, account: string): Promise<number[]> {
  const rows = await em.query<{ readonly entryId: number; readonly balance: number }[]>(NEWEST, [account]);
  return rows.flatMap(({ entryId, balance }) => [entryId, 0, balance]);
}

const cursorAfter = ({ entryId, no, balanceRupiah, amountRupiah }: AccountLine): string =>
  [entryId, no, balanceRupiah - amountRupiah].join('|');
