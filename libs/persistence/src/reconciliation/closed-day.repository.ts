import type { EntityManager } from 'typeorm';
import { addDays, localDate, type Instant, type LocalDate } from '@jkk/domain/calendar';
import {
  obstaclesOf,
  OPEN_BUCKETS,
  sheetHash,
  type DayFacts,
  type DayObstacle,
  type DaySheet,
  type HoldStep,
  type Word,
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
  /** Counts the closings of this day. */
  readonly closing: number;
  readonly sheet: DaySheet;
  readonly hash: string;
  readonly preparedBy: string;
  readonly signedBy: string;
  readonly closedAt: Instant;
  /** When a late line made the sheet untrue; null while it is true. */
  readonly reopenedAt: Instant | null;
  readonly lateLineId: number | null;
}

/** The oldest day that is over and not closed. */
export interface OpenDay {
  readonly sheet: DaySheet;
  readonly obstacles: readonly DayObstacle[];
  /** Who has prepared it; undefined while nobody has. */
  readonly proposal: Word | undefined;
}

export type DayResult =
  | { readonly ok: true; readonly step: HoldStep; readonly sheet: DaySheet }
  | {
      readonly ok: false;
      readonly code:
        | 'DAY.DOES_NOT_ADD_UP'
        | 'DAY.CLOSED'
        | 'APPROVAL.SAME_PERSON'
        | 'APPROVAL.PERSON_LEFT'
        | 'ACCESS.DENIED';
      readonly obstacles?: readonly DayObstacle[];
    };

/** $1 bank, $2 the day's first instant, $3 the next day's, $4 open buckets. */
const FACTS = `
  WITH cursor AS (SELECT account_number, complete_through FROM reconciliation_cursor WHERE bank_code = $1),
  line AS (SELECT l.*, m.bucket FROM statement_line l JOIN statement_match m USING (line_id)
    WHERE l.bank_code = $1 AND l.booked_at < $3 AND l.part_of IS NULL),
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

const STANDING = `SELECT max(closing) AS closing, bool_and(r.line_id IS NOT NULL) AS "isOpen"
  FROM closed_day d LEFT JOIN day_reopening r USING (bank_code, day, closing) WHERE bank_code = $1 AND day = $2`;

const CLOSINGS = `
  SELECT d.day::text, d.closing, d.sheet, d.hash, d.prepared_by AS "preparedBy", d.signed_by AS "signedBy",
    d.closed_at AS "closedAt", r.reopened_at AS "reopenedAt", r.line_id AS "lateLineId"
  FROM closed_day d LEFT JOIN day_reopening r USING (bank_code, day, closing)`;

/** Every later day begins with what this one ends with, so it is untrue as well. $2 the day of the earliest late line. */
const REOPEN = `
  INSERT INTO day_reopening (bank_code, day, closing, line_id, reopened_at)
  SELECT bank_code, day, closing, $3, $4 FROM closed_day WHERE bank_code = $1 AND day >= $2
  ON CONFLICT ON CONSTRAINT day_reopening_pkey DO NOTHING RETURNING day::text`;

/** $2 today. The first day is that of the first line, or of the first reading. */
const NEXT_DAY = `
  SELECT d::date::text AS day FROM reconciliation_cursor c,
    generate_series(date(coalesce((SELECT min(booked_at) FROM statement_line WHERE bank_code = $1), c.opened_at) AT TIME ZONE 'Asia/Jakarta'),
      $2::date - 1, interval '1 day') AS d
  WHERE c.bank_code = $1 AND NOT EXISTS (SELECT FROM closed_day k WHERE k.bank_code = $1 AND k.day = d::date
    AND NOT EXISTS (SELECT FROM day_reopening r WHERE (r.bank_code, r.day, r.closing) = (k.bank_code, k.day, k.closing)))
  ORDER BY d LIMIT 1`;

/** Days of a bank's account: a day closes only when it adds up, and two persons sign it. */
export class ClosedDayRepository {
  constructor(private readonly words = new WordRepository()) {}

  async close(
    em: EntityManager,
    bankCode: string,
    day: LocalDate,
    request: Omit<WordRequest, 'decision' | 'details'>,
  ): Promise<DayResult> {
    const subject = subjectOfDay(bankCode, day);
    await holdDays(em, bankCode);
    const facts = await this.factsOf(em, bankCode, day);
    if (facts === undefined) return { ok: false, code: 'DAY.DOES_NOT_ADD_UP', obstacles: ['NOT_READ'] };
    const [last] = await em.query<{ closing: number | null; isOpen: boolean | null }[]>(STANDING, [
      bankCode,
      day,
    ]);
    if (last?.isOpen === false) return { ok: false, code: 'DAY.CLOSED' };
    const obstacles = obstaclesOf(facts);
    if (obstacles.length > 0) return { ok: false, code: 'DAY.DOES_NOT_ADD_UP', obstacles };
    const { sheet } = facts;
    const hash = sheetHash(sheet);
    const spoken = await this.words.speak(em, subject, { ...request, decision: 'CLOSE', details: hash });
    if (!spoken.ok) return spoken;
    if (spoken.word.step === 'CONFIRMED') {
      const preparedBy = (await this.words.list(em, subject)).at(-2)?.decidedBy ?? '';
      const signed = { preparedBy, signedBy: request.decidedBy, closedAt: request.at };
      const closing = (last?.closing ?? 0) + 1;
      await DAYS.insert(em, { bankCode, day, closing, sheet, hash, ...signed });
    }
    return { ok: true, step: spoken.word.step, sheet };
  }

  /** Newest first. */
  async list(em: EntityManager, bankCode: string, limit: number): Promise<ClosedDay[]> {
    const text = `${CLOSINGS} WHERE bank_code = $1 ORDER BY day DESC, closing DESC LIMIT $2`;
    const rows = await em.query<DayRow[]>(text, [bankCode, limit]);
    return rows.map((row) => toClosedDay(bankCode, row));
  }

  /** The newest closing of the day, or that of this number. */
  async find(
    em: EntityManager,
    bankCode: string,
    day: LocalDate,
    closing: number | null = null,
  ): Promise<ClosedDay | undefined> {
    const text = `${CLOSINGS} WHERE bank_code = $1 AND day = $2 AND closing = coalesce($3, closing) ORDER BY closing DESC LIMIT 1`;
    const [row] = await em.query<DayRow[]>(text, [bankCode, day, closing]);
    return row && toClosedDay(bankCode, row);
  }

  /** What is to be closed next; undefined where the statement was never read, and where every day is closed. */
  async nextOf(em: EntityManager, bankCode: string, now: Instant): Promise<OpenDay | undefined> {
    const [next] = await em.query<{ day: LocalDate }[]>(NEXT_DAY, [bankCode, localDate(now, 'WIB')]);
    const facts = next && (await this.factsOf(em, bankCode, next.day));
    if (facts === undefined) return undefined;
    const subject = subjectOfDay(bankCode, facts.sheet.day);
    const proposal = (await this.words.listWaiting(em, [subject])).get(subject);
    return { sheet: facts.sheet, obstacles: obstaclesOf(facts), proposal };
  }

  /** Lines that are new open the days again in which they were booked, and every later one; answers those days. */
  async reopen(
    em: EntityManager,
    bankCode: string,
    lines: readonly LateLine[],
    at: Instant,
  ): Promise<LocalDate[]> {
    const [first] = lines.toSorted((left, right) => (left.bookedAt < right.bookedAt ? -1 : 1));
    if (first === undefined) return [];
    await holdDays(em, bankCode);
    const day = localDate(first.bookedAt, 'WIB');
    const rows = await em.query<{ day: LocalDate }[]>(REOPEN, [bankCode, day, first.lineId, at]);
    return rows.map((row) => row.day);
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

interface LateLine {
  readonly lineId: number;
  readonly bookedAt: Instant;
}

const subjectOfDay = (bankCode: string, day: LocalDate): string => `DAY:${bankCode}:${day}`;

function toClosedDay(bankCode: string, row: DayRow): ClosedDay {
  return { ...row, sheet: readSheet(`closed_day/${bankCode}/${row.day}`, row.sheet) };
}

/** Whoever closes a day and whoever brings new lines wait for each other, so that neither overlooks the other. */
async function holdDays(em: EntityManager, bankCode: string): Promise<void> {
  await em.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`DAYS:${bankCode}`]);
}

/** Banks keep the time of Jakarta. */
const startOf = (day: LocalDate): string => new Date(`${day}T00:00:00+07:00`).toISOString();
