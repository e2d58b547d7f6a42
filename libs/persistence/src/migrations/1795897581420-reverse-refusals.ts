import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE =
  "'DOCUMENTS_COMPLETE','DOCUMENTS_MISSING','PAID','MONEY_CAME_BACK','ACCOUNT_OF_PAYEE_WRONG','ACCOUNT_REPLACED','REFUSED','CLAIM_ENDED'";

/** The clock of a benefit that was wrongly refused goes on. */
export class ReverseRefusals1795897581420 implements MigrationInterface {
  readonly name = 'ReverseRefusals1795897581420';

  async up(runner: QueryRunner): Promise<void> {
    await knowReasons(runner, `${BEFORE},'REFUSAL_REVERSED'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await knowReasons(runner, BEFORE);
  }
}

const knowReasons = (runner: QueryRunner, reasons: string): Promise<unknown> =>
  runner.query(`
    ALTER TABLE payment_clock
      DROP CONSTRAINT payment_clock_reason_known,
      ADD CONSTRAINT payment_clock_reason_known CHECK (reason IN (${reasons}))`);
