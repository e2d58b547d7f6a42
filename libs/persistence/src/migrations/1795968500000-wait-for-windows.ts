import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadWrite } from '../database/grants';

/** Banks take transfers at agreed hours; what is released outside of them waits, and says until when. */
export class WaitForWindows1795968500000 implements MigrationInterface {
  readonly name = 'WaitForWindows1795968500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sending_queue (
        payout_id TEXT CONSTRAINT sending_queue_pkey PRIMARY KEY
          CONSTRAINT sending_queue_of_payout REFERENCES payout (payout_id),
        sends_at TIMESTAMPTZ(3) NOT NULL,
        noted_at TIMESTAMPTZ(3) NOT NULL
      )`);
    await runner.query(grantReadWrite('sending_queue'));
    await runner.query(
      `COMMENT ON TABLE sending_queue IS 'Until when a released payout waits for the window of its rail, as the payments process saw it last. It says something while the payout is released and the instant is to come; nothing is decided by it.'`,
    );
    await runner.query(`ALTER TABLE bank_profile ADD COLUMN sending_windows JSONB NOT NULL DEFAULT '{}'`);
    await runner.query(
      `COMMENT ON COLUMN bank_profile.sending_windows IS 'By rail: days, from, cutOff in western Indonesia. A rail that is not named takes transfers at any time.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE bank_profile DROP COLUMN sending_windows`);
    await runner.query(`DROP TABLE sending_queue`);
  }
}
