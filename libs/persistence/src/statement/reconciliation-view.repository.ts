import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { ACCOUNT } from '@jkk/domain/ledger';
import { OPEN_BUCKETS, type StatementBucket, type UnreadableReason } from '@jkk/domain/payout/decide';
import { LedgerRepository } from '../ledger/ledger.repository';

/** How the books and one bank's statement compare. Balances in sen. */
export interface BankStanding {
  readonly bankCode: string;
  readonly accountNumber: string;
  /** Up to here every line was read and the balances added up. */
  readonly completeThrough: Instant | null;
  readonly lastReadAt: Instant | null;
  readonly gapSince: Instant | null;
  /** Closing balance of the last complete statement and of the ledger's cash account; they agree when nothing is missing. */
  readonly statementBalanceSen: number | null;
  readonly ledgerBalanceRupiah: number;
  readonly openLines: Partial<Record<StatementBucket, number>>;
  readonly unreadableLines: number;
  readonly gaps: number;
}

/** A line that only a person can read, as the bank sent it. */
export interface KeptLine {
  readonly contentHash: string;
  readonly reason: UnreadableReason;
  readonly content: string;
  readonly readAt: Instant;
}

type StandingRow = Omit<BankStanding, 'ledgerBalanceRupiah'>;

/** Two persons have not yet said what it is. */
const NOT_EXPLAINED = `NOT EXISTS (SELECT FROM money_word w
  WHERE w.subject = 'TEXT:' || u.bank_code || ':' || u.content_hash AND w.step = 'CONFIRMED')`;

const STANDINGS = `
  SELECT c.bank_code AS "bankCode", c.account_number AS "accountNumber", c.complete_through AS "completeThrough",
    c.last_read_at AS "lastReadAt", c.gap_since AS "gapSince", c.balance_sen AS "statementBalanceSen",
    (SELECT coalesce(jsonb_object_agg(m.bucket, m.count), '{}') FROM (SELECT bucket, count(*)::int AS count
      FROM statement_match WHERE bank_code = c.bank_code AND bucket = ANY($1) GROUP BY bucket) m) AS "openLines",
    (SELECT count(*)::int FROM unreadable_line u WHERE u.bank_code = c.bank_code AND ${NOT_EXPLAINED}) AS "unreadableLines",
    (SELECT count(*)::int FROM statement_gap g WHERE g.bank_code = c.bank_code AND g.closed_at IS NULL) AS gaps
  FROM reconciliation_cursor c ORDER BY c.bank_code`;

const KEPT = `
  SELECT u.content_hash AS "contentHash", u.reason, u.content, u.read_at AS "readAt" FROM unreadable_line u
  WHERE u.bank_code = $1 AND ${NOT_EXPLAINED} ORDER BY read_at DESC, content_hash LIMIT $2`;

const cashOf = ({ bankCode, accountNumber }: StandingRow): string => ACCOUNT.cash(bankCode, accountNumber);

/** More than a person can look through. */
const KEPT_LIMIT = 200;

/** What finance looks at: where our books and the banks differ. */
export class ReconciliationViewRepository {
  constructor(private readonly ledger = new LedgerRepository()) {}

  /** Every bank whose statement was ever read. */
  async list(em: EntityManager): Promise<BankStanding[]> {
    const rows = await em.query<StandingRow[]>(STANDINGS, [OPEN_BUCKETS]);
    const balances = await this.ledger.getBalancesOf(em, rows.map(cashOf));
    return rows.map((row) => ({ ...row, ledgerBalanceRupiah: balances.get(cashOf(row)) ?? 0 }));
  }

  /** The lines of a bank that only a person can read, newest first. */
  listUnreadable(em: EntityManager, bankCode: string): Promise<KeptLine[]> {
    return em.query(KEPT, [bankCode, KEPT_LIMIT]);
  }
}
