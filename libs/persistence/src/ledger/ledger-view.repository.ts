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

/** The newest first; the balance before a page is what the lines up to it come to. */
const STATEMENT = `
  WITH page AS (
    SELECT l.entry_id, l.no, l.amount_rupiah FROM ledger_line l
    WHERE l.account = $1 AND ($2::bigint IS NULL OR l.entry_id < $2) ORDER BY l.entry_id DESC, l.no DESC LIMIT $3
  ), start AS (
    SELECT coalesce(sum(l.amount_rupiah), 0)::bigint AS balance FROM ledger_line l
    WHERE l.account = $1 AND ($2::bigint IS NULL OR l.entry_id < $2)
  )
  SELECT e.entry_id AS "entryId", page.no, e.at, e.event, e.claim_number AS "claimNumber", e.benefit_id AS "benefitId",
    e.payout_id AS "payoutId", page.amount_rupiah AS "amountRupiah",
    (start.balance - coalesce(sum(page.amount_rupiah) OVER (
      ORDER BY page.entry_id DESC, page.no DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0))::bigint AS "balanceRupiah"
  FROM page CROSS JOIN start JOIN ledger_entry e ON e.entry_id = page.entry_id
  ORDER BY page.entry_id DESC, page.no DESC`;

/** The books as people read them. */
export class LedgerViewRepository {
  /** Every account; debits and credits of all of them together are equal. */
  trialBalance(em: EntityManager): Promise<AccountTotal[]> {
    return em.query<AccountTotal[]>(TRIAL_BALANCE);
  }

  /** What was posted to an account, newest first, from before this entry on. */
  statement(
    em: EntityManager,
    account: string,
    { before, limit }: { readonly before: number | null; readonly limit: number },
  ): Promise<AccountLine[]> {
    return em.query<AccountLine[]>(STATEMENT, [account, before, limit]);
  }
}
