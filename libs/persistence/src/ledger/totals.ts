/** Up to this entry the newest closing counts; 0 before the first. */
const CLOSED_THROUGH = `coalesce((SELECT through_entry FROM ledger_closing ORDER BY day DESC LIMIT 1), 0)`;

/**
 * Lines that came after the newest closing, for what follows FROM or WHERE. The upper bound excludes none: with both ends PostgreSQL
 * expects few and takes the index.
 */
export const SINCE_CLOSING = `entry_id > ${CLOSED_THROUGH} AND entry_id < 9223372036854775807`;

/** Each of these accounts with everything that was ever posted to it: as the newest closing says, and what came after. */
export const totalsOf = (accounts = 'true'): string => `
  SELECT account, sum(debit)::bigint AS "debitRupiah", sum(credit)::bigint AS "creditRupiah",
    sum(debit - credit)::bigint AS "balanceRupiah"
  FROM (
    SELECT account, debit_rupiah AS debit, credit_rupiah AS credit FROM ledger_closing
    WHERE day = (SELECT max(day) FROM ledger_closing) AND (${accounts})
    UNION ALL
    SELECT account, greatest(amount_rupiah, 0), greatest(-amount_rupiah, 0) FROM ledger_line
    WHERE ${SINCE_CLOSING} AND (${accounts})
  ) AS posted
  GROUP BY account ORDER BY account`;
