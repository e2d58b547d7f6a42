import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A contract may limit every rail, not only transfers within the bank. */
export class LimitEveryRail1795982100000 implements MigrationInterface {
  readonly name = 'LimitEveryRail1795982100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE bank_profile ADD COLUMN contract_limits JSONB NOT NULL DEFAULT '{}'`);
    await runner.query(`
      UPDATE bank_profile SET contract_limits = jsonb_build_object('INTRABANK', intrabank_limit_rupiah)
      WHERE intrabank_limit_rupiah IS NOT NULL`);
    await runner.query('ALTER TABLE bank_profile DROP COLUMN intrabank_limit_rupiah');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE bank_profile ADD COLUMN intrabank_limit_rupiah BIGINT');
    await runner.query(
      `UPDATE bank_profile SET intrabank_limit_rupiah = (contract_limits ->> 'INTRABANK')::bigint`,
    );
    await runner.query('ALTER TABLE bank_profile DROP COLUMN contract_limits');
  }
}
