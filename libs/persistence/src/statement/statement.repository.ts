import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { UNPROVEN_ATTEMPT_STATES, type AttemptRecord } from '@jkk/domain/payout';
import {
  amountsOf,
  type Direction,
  type JudgedLine,
  type LastKnown,
  type Rejudged,
  type StatementBucket,
  type StatementLine,
} from '@jkk/domain/payout/decide';
import type { Part } from '../database/in-one';
import { readColumns } from '../database/table-columns';
import { Table } from '../database/table';
import { PayoutAttemptEntity } from '../payout/payout.entities';
import { OUR_REFERENCE } from './our-reference';
import { StatementMatchEntity, UnreadableLineEntity } from './statement.entities';

const MATCHES = new Table(StatementMatchEntity);
const ATTEMPTS = new Table(PayoutAttemptEntity);
const UNREADABLE = new Table(UnreadableLineEntity);

/** What a line turned out to be, and of which attempt. */
export interface StatementMatch {
  readonly lineId: number;
  readonly bankCode: string;
  readonly bucket: StatementBucket;
  readonly payoutId: string | null;
  readonly attemptNo: number | null;
  readonly matchedAt: Instant;
}

/** A line as the bank printed it. Amounts in sen. */
export interface StatementLineDraft {
  /** The same for the same line in every reading. */
  readonly key: string;
  readonly bookedAt: Instant;
  readonly transactionId: string;
  readonly direction: Direction;
  readonly amountSen: number;
  readonly balanceSen: number | null;
  readonly remark: string;
  readonly status: string;
}

export interface StoredLine extends Omit<StatementLineDraft, 'key'> {
  readonly lineId: number;
}

/** Whose statement was read, and when. */
export interface StatementAccount {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly readAt: Instant;
}

/** A stored line with the attempt that it is about. */
export interface JudgedLineOf extends JudgedLine {
  readonly payoutId: string;
  readonly attemptNo: number;
}

export interface BucketLine extends StoredLine {
  readonly bucket: StatementBucket;
  readonly payoutId: string | null;
  readonly attemptNo: number | null;
}

/** A line with everything by which something is decided about it. */
export interface JudgedBankLine extends BucketLine {
  readonly key: string;
  readonly accountNumber: string;
}

/** Attempts that one reading looks at; the others are looked at by the next. */
const DENIED_LIMIT = 200;

/** More candidates than this and nothing is certain. */
const CANDIDATE_LIMIT = 2_000;

/** Lines that were stored before their wording became part of their key; the same line has another key today. */
const NOT_UNDER_FORMER_KEY = `
  NOT EXISTS (SELECT FROM statement_line s WHERE l.key LIKE '%|~%' AND l."balanceSen" IS NULL
    AND s.bank_code = $1 AND s.account_number = $2 AND s.booked_at = l."bookedAt" AND s.transaction_id = l."transactionId"
    AND s.direction = l.direction AND s.amount_sen = l."amountSen" AND s.balance_sen IS NULL AND s.remark = l.remark
    AND s.line_key NOT LIKE '%|~%' AND s.line_key NOT LIKE 'FILE|%')`;

const INSERT_LINES = `
  INSERT INTO statement_line (bank_code, account_number, booked_at, transaction_id, direction, amount_sen, balance_sen, line_key, remark, status, read_at)
  SELECT $1, $2, l."bookedAt", l."transactionId", l.direction, l."amountSen", l."balanceSen", l.key, l.remark, l.status, $3
  FROM jsonb_to_recordset($4::jsonb) AS l ("bookedAt" timestamptz, "transactionId" text, direction text,
    "amountSen" bigint, "balanceSen" bigint, key text, remark text, status text, position bigint)
  WHERE ${NOT_UNDER_FORMER_KEY}
  ORDER BY l.position
  ON CONFLICT ON CONSTRAINT statement_line_once DO NOTHING
  RETURNING line_id AS "lineId", booked_at AS "bookedAt", transaction_id AS "transactionId", direction,
    amount_sen AS "amountSen", balance_sen AS "balanceSen", remark, status`;

const INSERT_UNREADABLE = `
  INSERT INTO unreadable_line (bank_code, account_number, content_hash, reason, content, read_at)
  SELECT $1, $2, encode(sha256(convert_to(l.text, 'UTF8')), 'hex'), l.reason, l.text, $3
  FROM jsonb_to_recordset($4::jsonb) AS l (reason text, text text)
  ON CONFLICT ON CONSTRAINT unreadable_line_pkey DO NOTHING`;

const DENIED = `
  FROM payout_attempt a
  WHERE a.partner_bank_code = $1 AND a.state IN ('UNKNOWN', 'PENDING') AND a.denied_at IS NOT NULL
    AND NOT EXISTS (SELECT FROM statement_match m
      WHERE m.payout_id = a.payout_id AND m.attempt_no = a.no AND m.bucket <> 'MATCHED')
  ORDER BY a.sent_at LIMIT $2`;

const LINE = `l.line_id AS "lineId", l.direction, l.amount_sen AS "amountSen", l.remark, l.status, l.booked_at AS "bookedAt"`;

const JUDGED = `
  SELECT ${LINE}, m.payout_id AS "payoutId", m.attempt_no AS "attemptNo", m.bucket
  FROM statement_match m JOIN statement_line l USING (line_id)
  WHERE m.payout_id = ANY($1) AND m.attempt_no IS NOT NULL ORDER BY m.line_id`;

/** How long after its sending a transfer may still move on a statement without its reference. */
const CANDIDATES = `
  FROM payout_attempt a
  WHERE a.partner_bank_code = $1 AND a.sent_at >= $3::timestamptz - interval '60 days'
    AND EXISTS (SELECT FROM jsonb_to_recordset($2::jsonb) AS l (least bigint, most bigint)
      WHERE a.amount_rupiah BETWEEN l.least AND l.most)
  ORDER BY a.sent_at DESC LIMIT ${CANDIDATE_LIMIT}`;

/** Banks print whole seconds, and a window begins with one. */
const LAST_KNOWN = `
  SELECT l.booked_at AS "bookedAt", jsonb_agg(l.balance_sen ORDER BY l.line_id) AS "balancesSen" FROM statement_line l
  WHERE l.bank_code = $1 AND l.account_number = $2 AND l.part_of IS NULL AND l.booked_at = (SELECT max(booked_at) FROM statement_line
    WHERE bank_code = $1 AND account_number = $2 AND booked_at < date_trunc('second', $3::timestamptz))
  GROUP BY l.booked_at`;

const FORGOTTEN = `
  SELECT l.line_id AS "lineId", l.booked_at AS "bookedAt", l.transaction_id AS "transactionId", l.direction,
    l.amount_sen AS "amountSen", l.balance_sen AS "balanceSen", l.remark, l.status
  FROM statement_match m JOIN statement_line l USING (line_id)
  WHERE m.bank_code = $1 AND m.bucket IN ('THEIRS_NOT_OURS', 'OTHER', 'RETURN_SUSPECTED') AND m.payout_id IS NULL
    AND EXISTS (SELECT FROM payout p
      WHERE p.payout_id = substring(upper(l.remark) FROM ${OUR_REFERENCE}) AND p.partner_bank_code = $1
        AND p.state NOT IN ('FAILED', 'RETURNED', 'CANCELLED'))
  ORDER BY m.line_id LIMIT $2`;

const BUCKET_COLUMNS = `l.line_id AS "lineId", l.booked_at AS "bookedAt", l.transaction_id AS "transactionId", l.direction,
    l.amount_sen AS "amountSen", l.balance_sen AS "balanceSen", l.remark, l.status,
    m.bucket, m.payout_id AS "payoutId", m.attempt_no AS "attemptNo", l.account_number AS "accountNumber"`;

const FIND_LINE = `SELECT ${BUCKET_COLUMNS}, l.line_key AS key FROM statement_match m JOIN statement_line l USING (line_id)
  WHERE m.bank_code = $1 AND m.line_id = $2`;
const LOCK_LINE = `${FIND_LINE} FOR NO KEY UPDATE OF m`;

/** A part was read when its line was. */
const INSERT_PARTS = `
  INSERT INTO statement_line (bank_code, account_number, booked_at, transaction_id, direction, amount_sen, balance_sen, line_key, remark, status, read_at, part_of)
  SELECT w.bank_code, w.account_number, w.booked_at, '', w.direction, p."amountSen", p."balanceSen", p.key, p.remark, w.status, w.read_at, w.line_id
  FROM statement_line w, jsonb_to_recordset($2::jsonb) AS p ("amountSen" bigint, "balanceSen" bigint, key text, remark text, position bigint)
  WHERE w.line_id = $1 ORDER BY p.position
  RETURNING line_id AS "lineId", booked_at AS "bookedAt", transaction_id AS "transactionId", direction,
    amount_sen AS "amountSen", balance_sen AS "balanceSen", remark, status`;

const LIST_BUCKET = `SELECT ${BUCKET_COLUMNS} FROM statement_match m JOIN statement_line l USING (line_id)
  WHERE m.bank_code = $1 AND m.bucket = ANY($2) AND ($3::bigint IS NULL OR m.line_id < $3)
  ORDER BY m.line_id DESC LIMIT $4`;

/** Statement lines, and what they turned out to be. */
export class StatementRepository {
  private deniedText: string | undefined;
  private candidatesText: string | undefined;

  /** Whether transfers through the bank wait for their line. */
  hasUnproven(em: EntityManager, partnerBankCode: string): Promise<boolean> {
    return ATTEMPTS.exists(em, { partnerBankCode, state: UNPROVEN_ATTEMPT_STATES });
  }

  /** Attempts of which the bank said that it knows nothing, or that they failed, and that no line names; oldest first. */
  listDenied(em: EntityManager, bankCode: string): Promise<AttemptRecord[]> {
    const { selection } = readColumns(em.connection.getMetadata(PayoutAttemptEntity));
    return em.query((this.deniedText ??= `SELECT ${selection} ${DENIED}`), [bankCode, DENIED_LIMIT]);
  }

  /** What was stored about these payouts, in the order in which it came. */
  listJudged(em: EntityManager, payoutIds: readonly string[]): Promise<JudgedLineOf[]> {
    return payoutIds.length === 0 ? Promise.resolve([]) : em.query(JUDGED, [payoutIds]);
  }

  /** Attempts at this bank that have the amount of one of these lines, less a fee where it is a credit. */
  async listCandidates(
    em: EntityManager,
    bankCode: string,
    lines: readonly StatementLine[],
    now: Instant,
  ): Promise<AttemptRecord[]> {
    if (lines.length === 0) return [];
    const { selection } = readColumns(em.connection.getMetadata(PayoutAttemptEntity));
    this.candidatesText ??= `SELECT ${selection} ${CANDIDATES}`;
    return em.query(this.candidatesText, [bankCode, JSON.stringify(lines.map(amountsOf)), now]);
  }

  /** The newest lines that are known from before an instant. */
  async findLastKnown(
    em: EntityManager,
    { bankCode, accountNumber }: Omit<StatementAccount, 'readAt'>,
    before: Instant,
  ): Promise<LastKnown | undefined> {
    return (await em.query<LastKnown[]>(LAST_KNOWN, [bankCode, accountNumber, before]))[0];
  }

  /** Stores lines in the given order and returns those that were new, with their numbers. */
  async addLines(
    em: EntityManager,
    account: StatementAccount,
    lines: readonly StatementLineDraft[],
  ): Promise<StoredLine[]> {
    if (lines.length === 0) return [];
    const { bankCode, accountNumber, readAt } = account;
    const stored = await em.query<StoredLine[]>(INSERT_LINES, [
      bankCode,
      accountNumber,
      readAt,
      JSON.stringify(lines.map((line, position) => ({ ...line, position }))),
    ]);
    return stored.sort((left, right) => left.lineId - right.lineId);
  }

  /** Keeps what only a person can read, each once. */
  async addUnreadable(
    em: EntityManager,
    account: StatementAccount,
    lines: readonly { readonly reason: string; readonly text: string }[],
  ): Promise<void> {
    if (lines.length === 0) return;
    const { bankCode, accountNumber, readAt } = account;
    await em.query(INSERT_UNREADABLE, [bankCode, accountNumber, readAt, JSON.stringify(lines)]);
  }

  /** What a line is, beside what follows from it. */
  matching(em: EntityManager, match: StatementMatch): Part | undefined {
    return MATCHES.insertingAll(em, [match]);
  }

  /** What a line that named nothing turned out to be, now that its payout is known. */
  matchingAgain(em: EntityManager, match: StatementMatch): Part | undefined {
    const given = ['bucket', 'payoutId', 'attemptNo', 'matchedAt'] as const;
    return MATCHES.updatingAll(em, ['lineId'], given, [match]);
  }

  /** Lines under a reference of a payout that is known by now, which named nothing when they were read; oldest first. */
  listForgotten(em: EntityManager, bankCode: string): Promise<StoredLine[]> {
    return em.query(FORGOTTEN, [bankCode, DENIED_LIMIT]);
  }

  /** What earlier lines are, now that a later one is known. */
  async rejudge(em: EntityManager, lines: readonly Rejudged[]): Promise<void> {
    for (const { lineId, bucket } of lines) await MATCHES.update(em, { lineId }, { bucket });
  }

  /** A line that two persons say is about this attempt. */
  async assign(
    em: EntityManager,
    { lineId, ...match }: Pick<StatementMatch, 'lineId' | 'bucket' | 'payoutId' | 'attemptNo'>,
  ): Promise<void> {
    await MATCHES.update(em, { lineId }, match);
  }

  /** A line of the bank with what it was judged to be, locked; undefined where there is none. */
  async lockLine(em: EntityManager, bankCode: string, lineId: number): Promise<JudgedBankLine | undefined> {
    return (await em.query<JudgedBankLine[]>(LOCK_LINE, [bankCode, lineId]))[0];
  }

  async findLine(em: EntityManager, bankCode: string, lineId: number): Promise<JudgedBankLine | undefined> {
    return (await em.query<JudgedBankLine[]>(FIND_LINE, [bankCode, lineId]))[0];
  }

  /** The parts of a line of the bank, stored in the given order, with their numbers. */
  async addParts(
    em: EntityManager,
    lineId: number,
    parts: readonly Pick<StatementLineDraft, 'key' | 'amountSen' | 'balanceSen' | 'remark'>[],
  ): Promise<StoredLine[]> {
    const given = JSON.stringify(parts.map((part, position) => ({ ...part, position })));
    const stored = await em.query<StoredLine[]>(INSERT_PARTS, [lineId, given]);
    return stored.sort((left, right) => left.lineId - right.lineId);
  }

  async hasUnreadable(em: EntityManager, bankCode: string, contentHash: string): Promise<boolean> {
    return UNREADABLE.exists(em, { bankCode, contentHash });
  }

  /** Lines of some buckets, newest first. */
  async listBuckets(
    em: EntityManager,
    bankCode: string,
    filter: {
      readonly buckets: readonly StatementBucket[];
      readonly cursor?: string;
      readonly limit: number;
    },
  ): Promise<{ items: BucketLine[]; next: string | null }> {
    const rows = await em.query<BucketLine[]>(LIST_BUCKET, [
      bankCode,
      filter.buckets,
      filter.cursor ?? null,
      filter.limit + 1,
    ]);
    const items = rows.slice(0, filter.limit);
    return { items, next: rows.length > filter.limit ? String(items.at(-1)?.lineId) : null };
  }
}
