import type { EntityManager } from 'typeorm';
import { addDays, type LocalDate } from '@jkk/domain/calendar';
import {
  obstaclesOf,
  OPEN_BUCKETS,
  sheetHash,
  type DayFacts,
  type DayObstacle,
  type DaySheet,
  type HoldStep,
  type WordRequest,
} from '@jkk/domain/payout/decide';
import { date, object, readRecord, text, whole } from '@jkk/domain/record';
import { Table } from '../database/table';
import { readTelling } from '../unreadable';
import { ClosedDayEntity } from './reconciliation.entities';
import { WordRepository } from './word.repository';

const DAYS = new Table(ClosedDayEntity);

export interface ClosedDay {
  readonly day: LocalDate;
  readonly sheet: DaySheet;
  readonly hash: string;
  readonly preparedBy: string;
  readonly signedBy: string;
  readonly closedAt: string;
}

export type DayResult =
  | { readonly ok: true; readonly step: HoldStep; readonly sheet: DaySheet }
  | {
      readonly ok: false;
      readonly code: 'DAY.DOES_NOT_ADD_UP' | 'DAY.CLOSED' | 'APPROVAL.SAME_PERSON' | 'ACCESS.DENIED';
      readonly obstacles?: readonly DayObstacle[];
    };

/** $1 bank, $2 the day's first instant, $3 the next day's, $4 open buckets. */
const FACTS = `
  WITH cursor AS (SELECT account_number, complete_through FROM reconciliation_cursor WHERE bank_code = $1),
  line AS (SELECT l.*, m.bucket FROM statement_line l JOIN statement_match m USING (line_id)
    WHERE l.bank_code = $1 AND l.booked_at < $3),
  opening AS (SELECT coalesce(sum(g.amount_rupiah), 0)::bigint * 100 AS sen FROM ledger_entry e JOIN ledger_line g USING (entry_id)
    WHERE e.entry_key = 'opening:' || $1 || ':' || (SELECT account_number FROM cursor) AND g.amount_rupiah > 0),
  sum AS (SELECT
      coalesce(sum(CASE direction WHEN 'CREDIT' THEN amount_sen ELSE -amount_sen END) FILTER (WHERE booked_at < $2), 0)::bigint AS before,
      count(*) FILTER (WHERE booked_at >= $2 AND direction = 'CREDIT')::int AS credits,
      coalesce(sum(amount_sen) FILTER (WHERE booked_at >= $2 AND direction = 'CREDIT'), 0)::bigint AS credit,
      count(*) FILTER (WHERE booked_at >= $2 AND direction = 'DEBIT')::int AS debits,
      coalesce(sum(amount_sen) FILTER (WHERE booked_at >= $2 AND direction = 'DEBIT'), 0)::bigint AS debit,
      count(*) FILTER (WHERE booked_at >= $2 AND bucket = ANY($4))::int AS open
    FROM line)
  SELECT cursor.account_number AS "accountNumber", cursor.complete_through >= $3 AS "isRead",
    opening.sen + sum.before AS "openingSen", sum.credits AS "creditCount", sum.credit AS "creditSen",
    sum.debits AS "debitCount", sum.debit AS "debitSen", sum.open AS "openLines",
    (SELECT count(*)::int FROM statement_gap g WHERE g.bank_code = $1 AND g.closed_at IS NULL
      AND g.from_at < $3 AND g.to_at >= $2) AS "openGaps",
    (SELECT count(*)::int FROM unreadable_line u WHERE u.bank_code = $1 AND NOT EXISTS (SELECT FROM money_word w
      WHERE w.subject = 'TEXT:' || u.bank_code || ':' || u.content_hash AND w.step = 'CONFIRMED')) AS "unreadableLines",
    (SELECT balance_sen FROM line ORDER BY booked_at DESC, line_id DESC LIMIT 1) AS "printedSen"
  FROM cursor, opening, sum`;

interface FactsRow
  extends Omit<DaySheet, 'bankCode' | 'day' | 'closingSen'>, Omit<DayFacts, 'sheet' | 'isRead'> {
  readonly isRead: boolean | null;
}

interface DayRow extends Omit<ClosedDay, 'sheet'> {
  readonly sheet: unknown;
}

const sheetShape = object<DaySheet>({
  bankCode: text,
  accountNumber: text,
  day: date,
  openingSen: whole,
  creditCount: whole,
  creditSen: whole,
  debitCount: whole,
  debitSen: whole,
  closingSen: whole,
});

const readSheet = (key: string, sheet: unknown): DaySheet =>
  readTelling(() => readRecord(sheetShape, sheet, { key }));

/** Days of a bank's account: a day closes only when it adds up, and two persons sign it. */
export class ClosedDayRepository {
  constructor(private readonly words = new WordRepository()) {}

  async close(
    em: EntityManager,
    bankCode: string,
    day: LocalDate,
    request: Omit<WordRequest, 'decision' | 'details'>,
  ): Promise<DayResult> {
    const subject = `DAY:${bankCode}:${day}`;
    const facts = await this.factsOf(em, bankCode, day);
    if (facts === undefined) return { ok: false, code: 'DAY.DOES_NOT_ADD_UP', obstacles: ['NOT_READ'] };
    if (await DAYS.exists(em, { bankCode, day })) return { ok: false, code: 'DAY.CLOSED' };
    const obstacles = obstaclesOf(facts);
    if (obstacles.length > 0) return { ok: false, code: 'DAY.DOES_NOT_ADD_UP', obstacles };
    const { sheet } = facts;
    const hash = sheetHash(sheet);
    const spoken = await this.words.speak(em, subject, { ...request, decision: 'CLOSE', details: hash });
    if (!spoken.ok) return spoken;
    if (spoken.word.step === 'CONFIRMED') {
      const preparedBy = (await this.words.list(em, subject)).at(-2)?.decidedBy ?? '';
      const signed = { preparedBy, signedBy: request.decidedBy, closedAt: request.at };
      await DAYS.insert(em, { bankCode, day, sheet, hash, ...signed });
    }
    return { ok: true, step: spoken.word.step, sheet };
  }

  /** Newest first. */
  async list(em: EntityManager, bankCode: string, limit: number): Promise<ClosedDay[]> {
    const rows = await em.query<DayRow[]>(
      `SELECT day::text, sheet, hash, prepared_by AS "preparedBy", signed_by AS "signedBy", closed_at AS "closedAt"
       FROM closed_day WHERE bank_code = $1 ORDER BY day DESC LIMIT $2`,
      [bankCode, limit],
    );
    return rows.map((row) => ({ ...row, sheet: readSheet(`closed_day/${bankCode}/${row.day}`, row.sheet) }));
  }

  /** Undefined where the bank's statement was never read. */
  private async factsOf(em: EntityManager, bankCode: string, day: LocalDate): Promise<DayFacts | undefined> {
    const [row] = await em.query<FactsRow[]>(FACTS, [
      bankCode,
      startOf(day),
      startOf(addDays(day, 1)),
      OPEN_BUCKETS,
    ]);
    if (row === undefined) return undefined;
    const { isRead, openLines, openGaps, unreadableLines, printedSen, ...moved } = row;
    const closingSen = moved.openingSen + moved.creditSen - moved.debitSen;
    const sheet = { bankCode, day, ...moved, closingSen };
    return { sheet, isRead: isRead === true, openLines, openGaps, unreadableLines, printedSen };
  }
}

/** Banks keep the time of Jakarta. */
const startOf = (day: LocalDate): string => new Date(`${day}T00:00:00+07:00`).toISOString();
