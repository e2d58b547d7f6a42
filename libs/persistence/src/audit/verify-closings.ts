import type { EntityManager } from 'typeorm';

/** A day on which an account did not come to what was kept, or that does not begin where the one before it ended. */
export interface ClosingFault {
  readonly day: string;
  readonly account: string;
}

/** Which closings are looked at: those after a day, the oldest first. */
export interface ClosingRange {
  readonly after: string | null;
  readonly limit: number;
}

/**
 * One closing is right when it adds to the one before what its own entries say, account by account. So each is worked out from its
 * lines alone, and all of them together from every line once.
 */
const FAULTS = `
  WITH spans AS MATERIALIZED (
    SELECT day, after_entry, through_entry, lag(day) OVER w AS day_before, coalesce(lag(through_entry) OVER w, 0) AS ended
    FROM (SELECT DISTINCT day, after_entry, through_entry FROM ledger_closing) AS closing WINDOW w AS (ORDER BY day, through_entry)
  ), days AS (
    SELECT DISTINCT day FROM ledger_closing WHERE $1::date IS NULL OR day > $1 ORDER BY day LIMIT $2
  ), span AS MATERIALIZED (
    SELECT * FROM spans WHERE day IN (SELECT day FROM days)
  ), moved AS (
    SELECT s.day, l.account, sum(greatest(l.amount_rupiah, 0)) AS debit, sum(greatest(-l.amount_rupiah, 0)) AS credit,
      min(e.at) AS first_at, max(e.at) AS last_at
    FROM span s JOIN ledger_line l ON l.entry_id > s.after_entry AND l.entry_id <= s.through_entry
      JOIN ledger_entry e ON e.entry_id = l.entry_id
    GROUP BY s.day, l.account
  ), before AS (
    SELECT s.day, c.account, c.debit_rupiah AS debit, c.credit_rupiah AS credit
    FROM span s JOIN ledger_closing c ON c.day = s.day_before
  ), expected AS (
    SELECT day, account, coalesce(b.debit, 0) + coalesce(m.debit, 0) AS debit, coalesce(b.credit, 0) + coalesce(m.credit, 0) AS credit,
      m.first_at, m.last_at
    FROM before b FULL JOIN moved m USING (day, account)
  ), kept AS (
    SELECT c.* FROM ledger_closing c JOIN days USING (day)
  ), fault AS (
    SELECT day, account FROM expected e FULL JOIN kept k USING (day, account)
    WHERE (e.debit, e.credit, e.first_at, e.last_at) IS DISTINCT FROM (k.debit_rupiah, k.credit_rupiah, k.first_at, k.last_at)
    UNION
    SELECT day, '' FROM span WHERE after_entry <> ended
  )
  SELECT (SELECT max(day) FROM days) AS "lastDay", (SELECT count(*)::int FROM days) AS days,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('day', day, 'account', account) ORDER BY day, account), '[]')
     FROM (SELECT * FROM fault ORDER BY day, account LIMIT 100) AS first) AS faults`;

export interface ClosingReport {
  readonly days: number;
  readonly lastDay: string | null;
  readonly faults: readonly ClosingFault[];
}

const ALL: ClosingRange = { after: null, limit: 1_000_000 };

/** Adds closings up again from their lines. Read in one snapshot. */
export async function verifyClosings(em: EntityManager, { after, limit } = ALL): Promise<ClosingReport> {
  const [report] = await em.query<ClosingReport[]>(FAULTS, [after, limit]);
  if (report === undefined) throw new Error('An aggregate query answered without a row');
  return report;
}
