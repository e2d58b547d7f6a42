import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { LedgerEntryEntity, LedgerLineEntity } from './ledger.entities';

/** Debits positive, credits negative, whole rupiah. */
export interface LedgerLine {
  readonly account: string;
  readonly amountRupiah: number;
}

export interface LedgerPosting {
  /** Business key: the same event is posted once, whoever repeats it. */
  readonly key: string;
  readonly event: string;
  readonly at: Instant;
  readonly lines: readonly LedgerLine[];
  readonly claimNumber?: string;
  readonly benefitId?: string;
  readonly payoutId?: string;
}

export interface LedgerEntry extends Omit<LedgerPosting, 'claimNumber' | 'benefitId' | 'payoutId'> {
  readonly entryId: number;
}

const INSERT_ENTRY = `
  INSERT INTO ledger_entry (entry_key, event, claim_number, benefit_id, payout_id, at) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT ON CONSTRAINT ledger_entry_key_once DO NOTHING RETURNING entry_id AS "entryId"`;

const INSERT_LINES = `
  INSERT INTO ledger_line (entry_id, no, account, amount_rupiah)
  SELECT $1, line.no, line.account, line.amount
  FROM unnest($2::text[], $3::bigint[]) WITH ORDINALITY AS line (account, amount, no)`;

const BALANCES = `
  SELECT account, sum(amount_rupiah)::bigint AS "balanceRupiah" FROM ledger_line
  WHERE $1::text IS NULL OR account = $1 OR account LIKE $1 || ':%' GROUP BY account ORDER BY account`;

/** The double-entry ledger. Entries are only ever added; the database refuses one whose lines do not sum to zero. */
export class LedgerRepository {
  /** Posts an entry once; false when the key stands already. Throws RangeError on lines that do not sum to zero. */
  async post(em: EntityManager, posting: LedgerPosting): Promise<boolean> {
    assertBalanced(posting.lines);
    const { key, event, claimNumber, benefitId, payoutId, at } = posting;
    const [row] = await em.query<{ entryId: number }[]>(INSERT_ENTRY, [
      key,
      event,
      claimNumber ?? null,
      benefitId ?? null,
      payoutId ?? null,
      at,
    ]);
    if (row === undefined) return false;
    const accounts = posting.lines.map((line) => line.account);
    const amounts = posting.lines.map((line) => line.amountRupiah);
    await em.query(INSERT_LINES, [row.entryId, accounts, amounts]);
    return true;
  }

  /** All entries about a payout, oldest first. */
  async listByPayout(em: EntityManager, payoutId: string): Promise<LedgerEntry[]> {
    const entries = await em.find(LedgerEntryEntity, { where: { payoutId }, order: { entryId: 'ASC' } });
    if (entries.length === 0) return [];
    const lines = await em
      .createQueryBuilder(LedgerLineEntity, 'line')
      .where('line.entryId IN (:...ids)', { ids: entries.map((entry) => entry.entryId) })
      .orderBy('line.entryId')
      .addOrderBy('line.no')
      .getMany();
    return entries.map(({ entryId, entryKey, event, at }) => ({
      entryId,
      key: entryKey,
      event,
      at,
      lines: lines
        .filter((line) => line.entryId === entryId)
        .map(({ account, amountRupiah }) => ({ account, amountRupiah })),
    }));
  }

  /** Balance of each account in rupiah; with `account` only of it and of those below it (`CASH` and `CASH:002:…`). */
  async getBalances(em: EntityManager, account: string | null = null): Promise<ReadonlyMap<string, number>> {
    const rows = await em.query<{ account: string; balanceRupiah: number }[]>(BALANCES, [account]);
    return new Map(rows.map((row) => [row.account, row.balanceRupiah]));
  }
}

function assertBalanced(lines: readonly LedgerLine[]): void {
  if (lines.length < 2) throw new RangeError('A ledger entry has at least two lines');
  const total = lines.reduce((sum, line) => sum + line.amountRupiah, 0);
  if (total !== 0) throw new RangeError('The lines of a ledger entry sum to zero');
}
