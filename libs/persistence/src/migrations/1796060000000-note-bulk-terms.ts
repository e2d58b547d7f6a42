import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a bank takes many transfers in one request is read by administrators, beside what else was agreed with it. */
export class NoteBulkTerms1796060000000 implements MigrationInterface {
  readonly name = 'NoteBulkTerms1796060000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE bank_profile ADD COLUMN bulk JSONB`);
    await runner.query(
      `COMMENT ON COLUMN bank_profile.bulk IS 'Transfers in one request: minimumItems, maximumItems, limitRupiah where one was agreed; null where the bank takes each by itself.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE bank_profile DROP COLUMN bulk`);
  }
}
