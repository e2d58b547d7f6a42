import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What left through a bank since midnight is asked before each sending, and must not be looked for among all that ever left. */
export class FindWhatLeftToday1795920193773 implements MigrationInterface {
  readonly name = 'FindWhatLeftToday1795920193773';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX payout_attempt_by_day ON payout_attempt (partner_bank_code, sent_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX payout_attempt_by_day`);
  }
}
