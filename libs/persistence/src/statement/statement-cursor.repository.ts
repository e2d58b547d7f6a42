import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import { Table } from '../database/table';
import { ReconciliationCursorEntity } from './statement.entities';

const CURSORS = new Table(ReconciliationCursorEntity);

/** How far the statement of one bank is read. */
export interface StatementCursor {
  readonly bankCode: string;
  readonly accountNumber: string;
  readonly openedAt: Instant;
  /** Up to here every line was read and the balances added up. */
  readonly completeThrough: Instant | null;
  /** Transfers wait for their line, so the statement is read at short intervals. */
  readonly expecting: boolean;
  readonly lastReadAt: Instant | null;
  readonly balanceSen: number | null;
  readonly gapSince: Instant | null;
  /** The newest line that came in a file. */
  readonly fileLinesThrough: Instant | null;
}

/** How far each bank's statement is read, and whether somebody waits for it. */
export class StatementCursorRepository {
  /** The bank's cursor, made at the first call. */
  async open(
    em: EntityManager,
    bankCode: string,
    accountNumber: string,
    openedAt: Instant,
  ): Promise<StatementCursor> {
    const cursor = await this.find(em, bankCode);
    if (cursor !== undefined) return cursor;
    await em.query(
      `INSERT INTO reconciliation_cursor (bank_code, account_number, opened_at, expecting) VALUES ($1, $2, $3, false)
       ON CONFLICT ON CONSTRAINT reconciliation_cursor_pkey DO NOTHING`,
      [bankCode, accountNumber, openedAt],
    );
    return existing(await this.find(em, bankCode));
  }

  /** One that was opened, locked until the end of the transaction. */
  async lock(em: EntityManager, bankCode: string): Promise<StatementCursor> {
    return existing(await CURSORS.find(em, { bankCode }, { lock: true }));
  }

  find(em: EntityManager, bankCode: string): Promise<StatementCursor | undefined> {
    return CURSORS.find(em, { bankCode });
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

  async save(
    em: EntityManager,
    bankCode: string,
    columns: Partial<Omit<StatementCursor, 'bankCode'>>,
  ): Promise<void> {
    await CURSORS.update(em, { bankCode }, columns);
  }
}

function existing(cursor: StatementCursor | undefined): StatementCursor {
  if (cursor === undefined) throw new Error('A cursor that was opened is gone');
  return cursor;
}
