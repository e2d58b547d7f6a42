import type { EntityManager } from 'typeorm';
import { inOne, type Part } from '../database/in-one';
import { addDays, localDate, type Instant } from '@jkk/domain/calendar';
import { isBalanced, type LedgerPosting } from '@jkk/domain/ledger';
import { list, object, readRecord, text, whole } from '@jkk/domain/record';
import { readTelling } from '../unreadable';
import { totalsOf } from './totals';

export interface LedgerEntry extends Omit<
  LedgerPosting,
  'claimNumber' | 'benefitId' | 'payoutId' | 'lineId'
> {
  readonly entryId: number;
}

/** A key that stands already brings no second entry, and so no lines. */
const POSTING = `
  posting AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS p ("key" text, event text, "claimNumber" text, "benefitId" text,
      "payoutId" text, "lineId" bigint, at timestamptz, lines jsonb, position int)
  ), entry AS (
    INSERT INTO ledger_entry (entry_key, event, claim_number, benefit_id, payout_id, line_id, at)
    SELECT "key", event, "claimNumber", "benefitId", "payoutId", "lineId", at FROM posting ORDER BY position
    ON CONFLICT ON CONSTRAINT ledger_entry_key_once DO NOTHING RETURNING entry_id, entry_key
  )`;

const LINES = `
  INSERT INTO ledger_line (entry_id, no, account, amount_rupiah)
  SELECT entry.entry_id, line.no, line.value ->> 'account', (line.value ->> 'amountRupiah')::bigint
  FROM entry JOIN posting ON posting."key" = entry.entry_key,
    jsonb_array_elements(posting.lines) WITH ORDINALITY AS line (value, no)`;

const LIST = `
  SELECT e.entry_id AS "entryId", e.entry_key AS key, e.event, e.at,
    jsonb_agg(jsonb_build_object('account', l.account, 'amountRupiah', l.amount_rupiah) ORDER BY l.no) AS lines
  FROM ledger_entry e JOIN ledger_line l USING (entry_id)
  WHERE e.payout_id = $1 GROUP BY e.entry_id ORDER BY e.entry_id`;

const BALANCES = totalsOf(`$1::text IS NULL OR account = $1 OR account LIKE $1 || ':%'`);
const BALANCES_OF = totalsOf('account = ANY($1)');

/** The double-entry ledger. Entries are only ever added; the database refuses one whose lines do not sum to zero. */
export class LedgerRepository {
  /** Posts each entry once, whoever repeats it. Throws RangeError on lines that do not sum to zero. */
  async postAll(em: EntityManager, postings: readonly LedgerPosting[]): Promise<void> {
    await inOne(em, [this.posting(postings)]);
  }

  /** What `postAll` does, beside what else follows. */
  posting(postings: readonly LedgerPosting[]): Part | undefined {
    if (postings.length === 0) return undefined;
    if (!postings.every(({ lines }) => isBalanced(lines))) {
      throw new RangeError('A ledger entry has at least two lines, which sum to zero');
    }
    const rows = JSON.stringify(postings.map((posting, position) => ({ ...posting, position })));
    return { before: POSTING, text: LINES, parameters: [rows] };
  }

  /**
   * Keeps what every account comes to, as the closing of this day (`YYYY-MM-DD`), which must be over; how many accounts. None where
   * it is closed already, or nothing was posted since.
   */
  async closeBooks(em: EntityManager, day: string): Promise<number> {
    const [row] = await em.query<{ accounts: number }[]>('SELECT close_books($1) AS accounts', [day]);
    return row?.accounts ?? 0;
  }

  /** The same of the day before this instant, by the clock of Jakarta. */
  closeBooksBefore(em: EntityManager, now: Instant): Promise<number> {
    return this.closeBooks(em, addDays(localDate(now, 'WIB'), -1));
  }

  /** All entries about a payout, oldest first. */
  async listByPayout(em: EntityManager, payoutId: string): Promise<LedgerEntry[]> {
    return (await em.query<EntryRow[]>(LIST, [payoutId])).map(toEntry);
  }

  /** Balance of each account in rupiah; with `account` only of it and of those below it (`CASH` and `CASH:002:…`). */
  async getBalances(em: EntityManager, account: string | null = null): Promise<ReadonlyMap<string, number>> {
    return toBalances(await em.query<Balance[]>(BALANCES, [account]));
  }

  /** Balances of these accounts alone, found by their index. */
  async getBalancesOf(em: EntityManager, accounts: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return toBalances(await em.query<Balance[]>(BALANCES_OF, [accounts]));
  }
}

interface EntryRow extends Omit<LedgerEntry, 'lines'> {
  readonly lines: unknown;
}

const linesShape = list(object<LedgerEntry['lines'][number]>({ account: text, amountRupiah: whole }));

const toEntry = (row: EntryRow): LedgerEntry => ({
  ...row,
  lines: readTelling(() => readRecord(linesShape, row.lines, { key: row.key })),
});

interface Balance {
  readonly account: string;
  readonly balanceRupiah: number;
}

const toBalances = (rows: readonly Balance[]): ReadonlyMap<string, number> =>
  new Map(rows.map((row) => [row.account, row.balanceRupiah]));
