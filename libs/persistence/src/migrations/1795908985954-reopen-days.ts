import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly } from '../database/grants';

/** A line that comes late opens its day again, and every later one: what was signed there is no longer so. */
export class ReopenDays1795908985954 implements MigrationInterface {
  readonly name = 'ReopenDays1795908985954';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE closed_day ADD COLUMN closing INTEGER NOT NULL DEFAULT 1`);
    await runner.query(`ALTER TABLE closed_day DROP CONSTRAINT closed_day_pkey`);
    await runner.query(
      `ALTER TABLE closed_day ADD CONSTRAINT closed_day_pkey PRIMARY KEY (bank_code, day, closing)`,
    );
    await runner.query(`
      CREATE TABLE day_reopening (
        bank_code TEXT NOT NULL,
        day DATE NOT NULL,
        closing INTEGER NOT NULL,
        line_id BIGINT NOT NULL CONSTRAINT day_reopening_line_fkey REFERENCES statement_line (line_id),
        reopened_at TIMESTAMPTZ(3) NOT NULL,
        CONSTRAINT day_reopening_pkey PRIMARY KEY (bank_code, day, closing),
        CONSTRAINT day_reopening_of_closing FOREIGN KEY (bank_code, day, closing)
          REFERENCES closed_day (bank_code, day, closing)
      )`);
    await runner.query(grantAppendOnly('day_reopening'));
    await runner.query(
      `COMMENT ON TABLE day_reopening IS 'Closed days whose sheet is no longer true, and the late line that says so. Append-only.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE day_reopening`);
    await runner.query(`ALTER TABLE closed_day DROP CONSTRAINT closed_day_pkey`);
    await runner.query(`ALTER TABLE closed_day DROP COLUMN closing`);
    await runner.query(`ALTER TABLE closed_day ADD CONSTRAINT closed_day_pkey PRIMARY KEY (bank_code, day)`);
  }
}
