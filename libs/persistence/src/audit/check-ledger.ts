import type { EntityManager } from 'typeorm';
import { verifyClosings, type ClosingFault } from './verify-closings';

export interface LedgerReport {
  readonly entries: number;
  readonly lines: number;
  /** Sum over all lines in rupiah; 0 in a sound ledger. */
  readonly sumRupiah: number;
  /** Entries with fewer than two lines or a sum that is not 0, at most 100 of them. */
  readonly unbalanced: readonly {
    readonly entryId: number;
    readonly sumRupiah: number;
    readonly lines: number;
  }[];
  readonly balances: readonly { readonly account: string; readonly balanceRupiah: number }[];
  /** Closings that are not what their lines say, at most 100 of them. */
  readonly wrongClosings: readonly ClosingFault[];
}

const TOTALS = `
  SELECT (SELECT count(*) FROM ledger_entry) AS entries, count(*) AS lines,
         coalesce(sum(amount_rupiah), 0) AS "sumRupiah"
  FROM ledger_line`;

const UNBALANCED = `
  SELECT e.entry_id AS "entryId", coalesce(sum(l.amount_rupiah), 0) AS "sumRupiah", count(l.no) AS lines
  FROM ledger_entry e LEFT JOIN ledger_line l ON l.entry_id = e.entry_id
  GROUP BY e.entry_id HAVING count(l.no) < 2 OR sum(l.amount_rupiah) <> 0
  ORDER BY e.entry_id LIMIT 100`;

const BALANCES = `
  SELECT account, sum(amount_rupiah) AS "balanceRupiah" FROM ledger_line GROUP BY account ORDER BY account`;

type Totals = Pick<LedgerReport, 'entries' | 'lines' | 'sumRupiah'>;

/** Adds the whole ledger up again, without trusting the trigger that guards it. Read in one snapshot by the caller. */
export async function checkLedger(em: EntityManager): Promise<LedgerReport> {
  const [totals] = await em.query<Totals[]>(TOTALS);
  if (totals === undefined) throw new Error('An aggregate query answered without a row');
  const unbalanced = await em.query<LedgerReport['unbalanced']>(UNBALANCED);
  const balances = await em.query<LedgerReport['balances']>(BALANCES);
  const { faults } = await verifyClosings(em);
  return { ...totals, unbalanced, balances, wrongClosings: faults };
}
