import { In, IsNull, Not, type EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { UNPROVEN_ATTEMPT_STATES } from '@jkk/domain/payout';
import { ROW_LOCK } from '../database/row-lock';
import { PayoutAttemptEntity } from '../payout/payout.entities';
import {
  ReconciliationCursorEntity,
  StatementMatchEntity,
  type Direction,
  type StatementBucket,
} from './statement.entities';

/** A line as the bank printed it. Amounts in sen. */
export interface StatementLineDraft {
  readonly bookedAt: Instant;
  readonly transactionId: string;
  readonly direction: Direction;
  readonly amountSen: number;
  readonly balanceSen: number;
  readonly remark: string;
  readonly status: string;
}

export interface StoredLine extends StatementLineDraft {
  readonly lineId: number;
}

export interface BucketLine extends StoredLine {
  readonly bucket: StatementBucket;
  readonly payoutId: string | null;
  readonly attemptNo: number | null;
}

/** Attempts that one reading looks at; the others are looked at by the next. */
const DENIED_LIMIT = 200;

const INSERT_LINES = `
  INSERT INTO statement_line (bank_code, account_number, booked_at, transaction_id, direction, amount_sen, balance_sen, remark, status, read_at)
  SELECT $1, $2, l."bookedAt", l."transactionId", l.direction, l."amountSen", l."balanceSen", l.remark, l.status, $3
  FROM jsonb_to_recordset($4::jsonb) AS l ("bookedAt" timestamptz, "transactionId" text, direction text,
    "amountSen" bigint, "balanceSen" bigint, remark text, status text, position bigint)
  ORDER BY l.position
  ON CONFLICT ON CONSTRAINT statement_line_once DO NOTHING
  RETURNING line_id AS "lineId", booked_at AS "bookedAt", transaction_id AS "transactionId", direction,
    amount_sen AS "amountSen", balance_sen AS "balanceSen", remark, status`;

const LIST_BUCKET = `
  SELECT l.line_id AS "lineId", l.booked_at AS "bookedAt", l.transaction_id AS "transactionId", l.direction,
    l.amount_sen AS "amountSen", l.balance_sen AS "balanceSen", l.remark, l.status,
    m.bucket, m.payout_id AS "payoutId", m.attempt_no AS "attemptNo"
  FROM statement_match m JOIN statement_line l USING (line_id)
  WHERE m.bank_code = $1 AND m.bucket = ANY($2) AND ($3::bigint IS NULL OR m.line_id < $3)
  ORDER BY m.line_id DESC LIMIT $4`;

const COUNT_BUCKETS = `
  SELECT bucket, count(*)::int AS count FROM statement_match WHERE bank_code = $1 GROUP BY bucket`;

/** Statement lines, what they turned out to be, and how far each bank's statement is read. */
export class StatementRepository {
  /** The bank's cursor, locked until the end of the transaction; made at the first call. */
  async lockCursor(
    em: EntityManager,
    bankCode: string,
    accountNumber: string,
    openedAt: Instant,
  ): Promise<ReconciliationCursorEntity> {
    await em.query(
      `INSERT INTO reconciliation_cursor (bank_code, account_number, opened_at, expecting) VALUES ($1, $2, $3, false)
       ON CONFLICT ON CONSTRAINT reconciliation_cursor_pkey DO NOTHING`,
      [bankCode, accountNumber, openedAt],
    );
    return em.findOneOrFail(ReconciliationCursorEntity, {
      where: { bankCode },
      lock: ROW_LOCK,
    });
  }

  async findCursor(em: EntityManager, bankCode: string): Promise<ReconciliationCursorEntity | undefined> {
    return (await em.findOneBy(ReconciliationCursorEntity, { bankCode })) ?? undefined;
  }

  /**
   * Notes that a transfer waits for its line; true when the reader has to be told, because it rests. The share lock lets
   * senders pass each other and makes the reader wait before it decides that nothing is expected.
   */
  async expectLine(em: EntityManager, bankCode: string): Promise<boolean> {
    const [cursor] = await em.query<{ expecting: boolean }[]>(
      `SELECT expecting FROM reconciliation_cursor WHERE bank_code = $1 FOR SHARE`,
      [bankCode],
    );
    return cursor === undefined || !cursor.expecting;
  }

  async saveCursor(
    em: EntityManager,
    bankCode: string,
    columns: Partial<Omit<ReconciliationCursorEntity, 'bankCode'>>,
  ): Promise<void> {
    await em.update(ReconciliationCursorEntity, { bankCode }, columns);
  }

  /** Whether transfers through the bank wait for their line. */
  async hasUnproven(em: EntityManager, bankCode: string): Promise<boolean> {
    return em.existsBy(PayoutAttemptEntity, {
      partnerBankCode: bankCode,
      state: In([...UNPROVEN_ATTEMPT_STATES]),
    });
  }

  /** Attempts of which the bank said that it knows nothing, or that they failed; oldest first. */
  async listDenied(em: EntityManager, bankCode: string): Promise<PayoutAttemptEntity[]> {
    return em.find(PayoutAttemptEntity, {
      where: { partnerBankCode: bankCode, state: In(['UNKNOWN', 'PENDING']), deniedAt: Not(IsNull()) },
      order: { sentAt: 'ASC' },
      take: DENIED_LIMIT,
    });
  }

  /** Stores lines in the given order and returns those that were new, with their numbers. */
  async addLines(
    em: EntityManager,
    account: { readonly bankCode: string; readonly accountNumber: string; readonly readAt: Instant },
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

  async addMatch(
    em: EntityManager,
    match: Pick<StatementMatchEntity, 'lineId' | 'bankCode' | 'bucket' | 'matchedAt'> & {
      readonly payoutId?: string;
      readonly attemptNo?: number;
    },
  ): Promise<void> {
    await em.insert(StatementMatchEntity, {
      ...match,
      payoutId: match.payoutId ?? null,
      attemptNo: match.attemptNo ?? null,
    });
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
    const cursor = /^\d{1,15}$/.test(filter.cursor ?? '') ? filter.cursor : null;
    const rows = await em.query<BucketLine[]>(LIST_BUCKET, [
      bankCode,
      filter.buckets,
      cursor,
      filter.limit + 1,
    ]);
    const items = rows.slice(0, filter.limit);
    return { items, next: rows.length > filter.limit ? String(items.at(-1)?.lineId) : null };
  }

  async countBuckets(em: EntityManager, bankCode: string): Promise<Partial<Record<StatementBucket, number>>> {
    const rows = await em.query<{ bucket: StatementBucket; count: number }[]>(COUNT_BUCKETS, [bankCode]);
    return Object.fromEntries(rows.map(({ bucket, count }) => [bucket, count]));
  }
}
