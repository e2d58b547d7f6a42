import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { ACCOUNT, DEBTOR_CODES, type Debtor, type Receivable } from '@jkk/domain/ledger';

/** Which debts; null is without a bound, a branch of null means all of them. */
export interface ReceivableFilter {
  readonly branch: string | null;
  readonly claimNumber: string | null;
  readonly debtors: readonly Debtor[];
  /** Owed since before this. */
  readonly before: Instant | null;
  /** The `next` of the page before. */
  readonly cursor?: string;
  readonly limit: number;
}

export interface ReceivablePage {
  readonly items: readonly Receivable[];
  readonly next: string | null;
  /** Of all that the filter lets through, whatever the page. */
  readonly count: number;
  readonly totalRupiah: number;
}

/** What is settled in full is left out. There is always a row: of the totals alone where the page is empty. */
const LIST = `
  WITH owed AS MATERIALIZED (
    SELECT e.claim_number, l.account, sum(l.amount_rupiah)::bigint AS balance, min(e.at) AS since
    FROM ledger_line l JOIN ledger_entry e ON e.entry_id = l.entry_id JOIN claim c ON c.claim_number = e.claim_number
    WHERE l.account = ANY($1) AND ($2::text IS NULL OR c.branch = $2) AND ($3::text IS NULL OR e.claim_number = $3)
    GROUP BY e.claim_number, l.account
    HAVING sum(l.amount_rupiah) <> 0 AND ($4::timestamptz IS NULL OR min(e.at) < $4)
  )
  SELECT total.count, total."totalRupiah", page.claim_number AS "claimNumber", page.account,
    page.balance AS "balanceRupiah", page.since
  FROM (SELECT count(*)::int AS count, coalesce(sum(balance), 0)::bigint AS "totalRupiah" FROM owed) total
  LEFT JOIN LATERAL (
    SELECT * FROM owed WHERE $5::timestamptz IS NULL OR (since, claim_number, account) > ($5, $6, $7)
    ORDER BY since, claim_number, account LIMIT $8
  ) page ON true ORDER BY page.since, page.claim_number, page.account`;

interface Row {
  readonly count: number;
  readonly totalRupiah: number;
  readonly claimNumber: string | null;
  readonly account: string;
  readonly balanceRupiah: number;
  readonly since: Instant;
}

const DEBTORS = new Map(DEBTOR_CODES.map((debtor) => [ACCOUNT.receivable(debtor), debtor]));

/** What others owe, the oldest first. */
export async function listReceivables(em: EntityManager, filter: ReceivableFilter): Promise<ReceivablePage> {
  const { branch, claimNumber, debtors, before, cursor, limit } = filter;
  const [since = null, number = null, account = null] = cursor?.split('|') ?? [];
  const accounts = debtors.map((debtor) => ACCOUNT.receivable(debtor));
  const bounds = [accounts, branch, claimNumber, before, since, number, account, limit + 1];
  const rows = await em.query<Row[]>(LIST, bounds);
  const items = rows.slice(0, limit).flatMap(toReceivable);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next: last === undefined ? null : cursorAfter(last), ...totalsOf(rows) };
}

function toReceivable({ claimNumber, account, balanceRupiah, since }: Row): Receivable[] {
  const payer = DEBTORS.get(account);
  return claimNumber === null || payer === undefined ? [] : [{ claimNumber, payer, balanceRupiah, since }];
}

const totalsOf = ([first]: readonly Row[]): Pick<ReceivablePage, 'count' | 'totalRupiah'> => ({
  count: first?.count ?? 0,
  totalRupiah: first?.totalRupiah ?? 0,
});

const cursorAfter = ({ since, claimNumber, payer }: Receivable): string =>
  [since, claimNumber, ACCOUNT.receivable(payer)].join('|');
