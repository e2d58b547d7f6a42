import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly } from '../database/grants';

const OUTCOMES = `('MATCH','NEAR','MISMATCH','ACCOUNT_NEAR','ACCOUNT_OTHER','ACCOUNT_CLOSED','ACCOUNT_UNKNOWN')`;
const FORMER = `('MATCH','NEAR','MISMATCH','ACCOUNT_CLOSED','ACCOUNT_UNKNOWN')`;
/** As the reader of statements writes it for a line that is the only one of its kind. */
const KEY = `to_char(booked_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '|' || transaction_id || '|' || direction
  || '|' || amount_sen || '|' || balance_sen || '|1'`;

/** Banks that print no balance beside a line; lines that only a person can read; an answer about another account. */
export class TellLinesApart1795872429170 implements MigrationInterface {
  readonly name = 'TellLinesApart1795872429170';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE statement_line ADD COLUMN line_key TEXT`);
    await runner.query(`ALTER TABLE statement_line DISABLE TRIGGER USER`);
    await runner.query(`UPDATE statement_line SET line_key = ${KEY}`);
    await runner.query(`ALTER TABLE statement_line ENABLE TRIGGER USER`);
    await runner.query(`ALTER TABLE statement_line ALTER COLUMN line_key SET NOT NULL`);
    await runner.query(`ALTER TABLE statement_line ALTER COLUMN balance_sen DROP NOT NULL`);
    await runner.query(`ALTER TABLE statement_line DROP CONSTRAINT statement_line_once`);
    await runner.query(
      `ALTER TABLE statement_line ADD CONSTRAINT statement_line_once UNIQUE (account_number, bank_code, line_key)`,
    );
    await runner.query(`
      CREATE TABLE unreadable_line (
        bank_code TEXT NOT NULL,
        content_hash TEXT NOT NULL,
        account_number TEXT NOT NULL,
        reason TEXT NOT NULL
          CONSTRAINT unreadable_line_reason_known CHECK (reason IN ('NO_LINE','AMOUNT','DIRECTION','TIME')),
        content TEXT NOT NULL,
        read_at TIMESTAMPTZ(3) NOT NULL,
        CONSTRAINT unreadable_line_pkey PRIMARY KEY (bank_code, content_hash)
      )`);
    await runner.query(
      `COMMENT ON TABLE unreadable_line IS 'Lines of statements that a person has to read, as the bank sent them.'`,
    );
    await runner.query(grantAppendOnly('unreadable_line'));
    await this.know(runner, OUTCOMES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await this.know(runner, FORMER);
    await runner.query(`DROP TABLE unreadable_line`);
    await runner.query(`ALTER TABLE statement_line DROP CONSTRAINT statement_line_once`);
    await runner.query(`ALTER TABLE statement_line DROP COLUMN line_key`);
    await runner.query(`ALTER TABLE statement_line ALTER COLUMN balance_sen SET NOT NULL`);
    await runner.query(
      `ALTER TABLE statement_line ADD CONSTRAINT statement_line_once
       UNIQUE (account_number, amount_sen, balance_sen, bank_code, booked_at, direction, transaction_id)`,
    );
  }

  private async know(runner: QueryRunner, outcomes: string): Promise<void> {
    for (const [table, constraint, column] of [
      ['payout', 'payout_name_check_known', 'name_check'],
      ['payee_check', 'payee_check_outcome_known', 'outcome'],
    ] as const) {
      await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${constraint}`);
      await runner.query(
        `ALTER TABLE ${table} ADD CONSTRAINT ${constraint} CHECK (${column} IN ${outcomes})`,
      );
    }
  }
}
