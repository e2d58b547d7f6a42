import type { EntityManager } from 'typeorm';
import type { Instant } from '@jkk/domain/calendar';
import type { ExplainedGap, MissingLines, StatementGap } from '@jkk/domain/payout/decide';
import type { StatementAccount } from './statement.repository';

/** A stretch of a statement in which lines are missing, and what they come to together. */
export interface FoundGap extends StatementGap {
  readonly missingSen: number;
}

export interface OpenGap extends FoundGap {
  readonly gapId: number;
  readonly foundAt: Instant;
}

const OPEN = `
  SELECT gap_id AS "gapId", from_at AS "from", to_at AS "to", missing_sen AS "missingSen", found_at AS "foundAt"
  FROM statement_gap WHERE bank_code = $1 AND closed_at IS NULL ORDER BY from_at`;

const EXPLAINED = `
  SELECT from_at AS "from", to_at AS "to", missing_sen AS "missingSen", closed_at AS "explainedAt"
  FROM statement_gap WHERE bank_code = $1 AND closed_as = 'EXPLAINED' AND to_at >= $2 ORDER BY from_at`;

const GIVEN = `jsonb_to_recordset($4::jsonb) AS g ("from" timestamptz, "to" timestamptz, "missingSen" bigint)`;

/** One that two persons have explained stays closed. */
const KEEP = `
  INSERT INTO statement_gap (bank_code, account_number, from_at, to_at, missing_sen, found_at)
  SELECT $1, $2, g."from", g."to", g."missingSen", $3 FROM ${GIVEN}
  ON CONFLICT ON CONSTRAINT statement_gap_once DO UPDATE SET closed_at = NULL, closed_as = NULL
    WHERE statement_gap.closed_as = 'FILLED'`;

/** Everything in the window that was read and that is not missing any more. */
const CLOSE_FILLED = `
  UPDATE statement_gap SET closed_at = $3, closed_as = 'FILLED'
  WHERE bank_code = $1 AND account_number = $2 AND closed_at IS NULL AND from_at >= $5 AND to_at <= $6
    AND NOT EXISTS (SELECT FROM ${GIVEN}
      WHERE g."from" = from_at AND g."to" = to_at AND g."missingSen" = missing_sen)`;

/** What two persons had explained, whose money is in the books already, and of which a line has come since. */
const FILL_EXPLAINED = `
  UPDATE statement_gap g SET closed_at = $3, closed_as = 'FILLED'
  WHERE bank_code = $1 AND account_number = $2 AND closed_as = 'EXPLAINED'
    AND EXISTS (SELECT FROM statement_line l
      WHERE l.bank_code = g.bank_code AND l.account_number = g.account_number
        AND l.booked_at BETWEEN g.from_at AND g.to_at AND l.read_at > g.closed_at)
  RETURNING gap_id AS "gapId", missing_sen AS "missingSen"`;

export interface KnownGap extends OpenGap {
  readonly accountNumber: string;
  readonly closedAt: Instant | null;
}

const LOCK = `
  SELECT gap_id AS "gapId", from_at AS "from", to_at AS "to", missing_sen AS "missingSen", found_at AS "foundAt",
    account_number AS "accountNumber", closed_at AS "closedAt"
  FROM statement_gap WHERE bank_code = $1 AND gap_id = $2 FOR UPDATE`;

/** Where lines of a bank's statement are missing. */
export class GapRepository {
  /** Oldest first. */
  listOpen(em: EntityManager, bankCode: string): Promise<OpenGap[]> {
    return em.query(OPEN, [bankCode]);
  }

  /** What two persons have explained and no line has filled, as far as it reaches beyond that instant; oldest first. */
  listExplained(em: EntityManager, bankCode: string, since: Instant): Promise<ExplainedGap[]> {
    return em.query(EXPLAINED, [bankCode, since]);
  }

  async lock(em: EntityManager, bankCode: string, gapId: number): Promise<KnownGap | undefined> {
    return (await em.query<KnownGap[]>(LOCK, [bankCode, gapId]))[0];
  }

  async explain(em: EntityManager, gapId: number, at: Instant): Promise<void> {
    await em.query(`UPDATE statement_gap SET closed_at = $2, closed_as = 'EXPLAINED' WHERE gap_id = $1`, [
      gapId,
      at,
    ]);
  }

  /** Gaps that had been explained and whose lines are there after all: what was posted for them has to go back. */
  async fillExplained(
    em: EntityManager,
    { bankCode, accountNumber, readAt }: StatementAccount,
  ): Promise<MissingLines[]> {
    const [filled] = await em.query<[MissingLines[], number]>(FILL_EXPLAINED, [
      bankCode,
      accountNumber,
      readAt,
    ]);
    return filled;
  }

  /** What a reading of a window has found to be missing, and with it what is missing no longer. */
  async keep(
    em: EntityManager,
    { bankCode, accountNumber, readAt }: StatementAccount,
    window: StatementGap,
    gaps: readonly FoundGap[],
  ): Promise<void> {
    const found = JSON.stringify(gaps);
    const account = [bankCode, accountNumber, readAt, found];
    await em.query(CLOSE_FILLED, [...account, window.from, window.to]);
    if (gaps.length > 0) await em.query(KEEP, account);
  }
}
