import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import type { FileLineOutcome, StatementFileFormat, StatementFileRefusal } from '@jkk/domain/payout';
import type { Direction, StatementBucket } from '@jkk/domain/payout/decide';
import { Table } from '../database/table';
import { OutboxRepository } from '../outbox';
import { PaymentAnswerEntity } from './payment-answer.entity';
import { StatementFileEntity, StatementFileResultEntity } from './statement-file.entities';

const FILES = new Table(StatementFileEntity);
const RESULTS = new Table(StatementFileResultEntity);
const ANSWERS = new Table(PaymentAnswerEntity);

export interface NewStatementFile {
  readonly fileId: string;
  readonly bankCode: string;
  readonly sha256: string;
  readonly content: Buffer;
  readonly receivedBy: string;
  readonly receivedAt: Instant;
}

export interface FileResult {
  readonly fileId: string;
  readonly format: StatementFileFormat | null;
  readonly refusal: StatementFileRefusal | null;
  readonly isProven: boolean;
  readonly takenAt: Instant;
}

/** A file with what came of it; null what is not known before it is taken. */
export interface FileStanding {
  readonly fileId: string;
  readonly bankCode: string;
  readonly sha256: string;
  readonly size: number;
  readonly receivedBy: string;
  readonly receivedAt: Instant;
  readonly format: StatementFileFormat | null;
  readonly refusal: StatementFileRefusal | null;
  readonly isProven: boolean | null;
  readonly takenAt: Instant | null;
  readonly newLines: number;
  readonly knownLines: number;
  readonly unreadableLines: number;
}

/** What an answer said about one payment, and what came of it. */
export interface PaymentAnswerRow {
  readonly fileId: string;
  readonly no: number;
  readonly reference: string;
  readonly status: string;
  readonly reason: string;
  readonly outcome: FileLineOutcome;
  readonly payoutId: string | null;
  readonly attemptNo: number | null;
}

export interface FileLineStanding {
  readonly no: number;
  readonly outcome: FileLineOutcome;
  readonly bookedAt: Instant | null;
  readonly direction: Direction | null;
  readonly amountSen: number | null;
  readonly remark: string | null;
  readonly bucket: StatementBucket | null;
  readonly payoutId: string | null;
}

const UNTAKEN = `
  SELECT f.file_id AS "fileId", f.content FROM statement_file f
  WHERE f.bank_code = $1 AND NOT EXISTS (SELECT FROM statement_file_result r WHERE r.file_id = f.file_id)
  ORDER BY f.received_at, f.file_id`;

const STANDING = `
  SELECT f.file_id AS "fileId", f.bank_code AS "bankCode", f.sha256, octet_length(f.content) AS size,
    f.received_by AS "receivedBy", f.received_at AS "receivedAt", r.format, r.refusal, r.is_proven AS "isProven",
    r.taken_at AS "takenAt", l.new AS "newLines", l.known AS "knownLines", l.unreadable AS "unreadableLines"
  FROM statement_file f LEFT JOIN statement_file_result r USING (file_id)
  CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE outcome = 'NEW')::int AS new,
    count(*) FILTER (WHERE outcome = 'KNOWN')::int AS known,
    count(*) FILTER (WHERE outcome NOT IN ('NEW','KNOWN'))::int AS unreadable
    FROM (SELECT outcome FROM statement_file_line WHERE file_id = f.file_id
      UNION ALL SELECT outcome FROM payment_answer WHERE file_id = f.file_id) each) l`;

const LINES = `
  SELECT f.no, f.outcome, l.booked_at AS "bookedAt", l.direction, l.amount_sen AS "amountSen", l.remark,
    m.bucket, m.payout_id AS "payoutId"
  FROM statement_file_line f LEFT JOIN statement_line l USING (line_id) LEFT JOIN statement_match m USING (line_id)
  WHERE f.file_id = $1 AND f.no > $2
  UNION ALL
  SELECT no, outcome, NULL, NULL, NULL, concat_ws(' ', reference, status, nullif(reason, '')), NULL, payout_id
  FROM payment_answer WHERE file_id = $1 AND no > $2
  ORDER BY no LIMIT $3`;

/** Each entry by its key; one whose key is its own line's, stored by this taking of the file, is new. */
const INSERT_LINES = `
  INSERT INTO statement_file_line (file_id, no, outcome, line_id)
  SELECT $1, e.no, CASE WHEN e.key IS NULL THEN 'UNREADABLE' WHEN l.read_at >= $4 THEN 'NEW' ELSE 'KNOWN' END,
    coalesce(l.line_id, a.line_id)
  FROM jsonb_to_recordset($5::jsonb) AS e (no integer, key text)
  LEFT JOIN statement_line l ON l.bank_code = $2 AND l.account_number = $3 AND l.line_key = e.key
  LEFT JOIN statement_line_alias a ON a.bank_code = $2 AND a.account_number = $3 AND a.line_key = e.key`;

const LIST_LIMIT = 50;

/** Files of statements, kept as they were handed in, with what came of them. */
export class StatementFileRepository {
  constructor(private readonly outbox = new OutboxRepository()) {}

  /** Keeps a file and asks for a reading that takes it; false where the same file is there already. */
  async add(em: EntityManager, file: NewStatementFile): Promise<boolean> {
    const { bankCode, sha256 } = file;
    await em.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`FILE:${bankCode}:${sha256}`]);
    if (await FILES.exists(em, { bankCode, sha256 })) return false;
    await FILES.insert(em, file);
    await this.outbox.add(em, { kind: 'EXPECT_STATEMENT', bankCode, partnerReference: file.fileId });
    return true;
  }

  /** Files of the bank that nothing came of yet, the oldest first. */
  listUntaken(
    em: EntityManager,
    bankCode: string,
  ): Promise<{ readonly fileId: string; readonly content: Buffer }[]> {
    return em.query(UNTAKEN, [bankCode]);
  }

  /** What came of it, and of each of its entries in their order. */
  async keepResult(
    em: EntityManager,
    account: { readonly bankCode: string; readonly accountNumber: string; readonly since: Instant },
    result: FileResult,
    entryKeys: readonly (string | null)[],
  ): Promise<void> {
    await RESULTS.insert(em, result);
    if (entryKeys.length === 0) return;
    await em.query(INSERT_LINES, [
      result.fileId,
      account.bankCode,
      account.accountNumber,
      account.since,
      JSON.stringify(entryKeys.map((key, index) => ({ no: index + 1, key }))),
    ]);
  }

  /** What came of an answer to a file of payments, in its order. */
  async keepAnswers(
    em: EntityManager,
    result: FileResult,
    answers: readonly Omit<PaymentAnswerRow, 'fileId' | 'no'>[],
  ): Promise<void> {
    await RESULTS.insert(em, result);
    const { fileId } = result;
    await ANSWERS.insertAll(
      em,
      answers.map((answer, index) => ({ ...answer, fileId, no: index + 1 })),
    );
  }

  /** Newest first. */
  list(em: EntityManager): Promise<FileStanding[]> {
    return em.query(`${STANDING} ORDER BY f.received_at DESC, f.file_id LIMIT ${LIST_LIMIT}`);
  }

  exists(em: EntityManager, fileId: string): Promise<boolean> {
    return FILES.exists(em, { fileId });
  }

  /** In the order of the file, from behind this one. */
  listLines(em: EntityManager, fileId: string, after: number, limit: number): Promise<FileLineStanding[]> {
    return em.query(LINES, [fileId, after, limit]);
  }
}
