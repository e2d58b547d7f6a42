import type { MigrationInterface, QueryRunner } from 'typeorm';

const CODES = `'BEFORE_STAGE_ONE','BEFORE_FINAL_STATEMENT','CLOCK_NOT_STARTED','CLOCK_STOPPED','NOTHING_REQUESTED','OTHER_WORK_FIRST','TERM_PASSED','NO_TERM_SET'`;

/** What is awaited without a date says why it has none. */
export class SayWhyUndated1795985200000 implements MigrationInterface {
  readonly name = 'SayWhyUndated1795985200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE claim_wait ADD COLUMN undated TEXT`);
    await runner.query(`
      UPDATE claim_wait SET undated = CASE
        WHEN code IN ('QUESTION_OVERDUE','FILING_EXCEPTION') THEN 'TERM_PASSED'
        WHEN code = 'UNDUE_PAYMENT' THEN 'NO_TERM_SET'
        WHEN code = 'FINAL_REPORT' THEN 'BEFORE_FINAL_STATEMENT'
        WHEN subject <> claim_number THEN 'CLOCK_STOPPED'
        WHEN code = 'PROPOSAL' THEN 'NOTHING_REQUESTED'
        WHEN code = 'SETTLEMENT' THEN 'OTHER_WORK_FIRST'
        ELSE 'BEFORE_STAGE_ONE' END
      WHERE due_at IS NULL`);
    await runner.query(`
      ALTER TABLE claim_wait
        ADD CONSTRAINT claim_wait_undated_known CHECK (undated IN (${CODES})),
        ADD CONSTRAINT claim_wait_dated_or_says_why CHECK ((due_at IS NULL) = (undated IS NOT NULL));
      COMMENT ON COLUMN claim_wait.undated IS 'Why there is no deadline.'`);
    // The sweep counts the waits of every open claim anew, and says it exactly.
    await runner.query(`UPDATE holiday_version SET version = version + 1 WHERE EXISTS (SELECT FROM claim)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE claim_wait DROP COLUMN undated`);
  }
}
