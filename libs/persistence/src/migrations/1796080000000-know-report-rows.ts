import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A report of a file is known again by its content, so that it may be forgotten once it is a claim. */
export class KnowReportRows1796080000000 implements MigrationInterface {
  readonly name = 'KnowReportRows1796080000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE report_import_row ADD COLUMN body_hash TEXT`);
    await runner.query(
      `UPDATE report_import_row SET body_hash = encode(sha256(convert_to(body::text, 'UTF8')), 'hex')`,
    );
    await runner.query(`
      ALTER TABLE report_import_row
        ALTER COLUMN body_hash SET NOT NULL,
        ALTER COLUMN body DROP NOT NULL,
        ADD CONSTRAINT report_import_row_hash_shape CHECK (body_hash ~ '^[0-9a-f]{64}$')`);
    await runner.query(`UPDATE report_import_row SET body = NULL WHERE claim_number IS NOT NULL`);
    await runner.query(`
      ALTER TABLE report_import_row
        ADD CONSTRAINT report_import_row_until_claim CHECK ((body IS NULL) = (claim_number IS NOT NULL))`);
    await runner.query(`CREATE INDEX report_import_row_by_hash ON report_import_row (body_hash)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX report_import_row_by_hash`);
    await runner.query(`
      ALTER TABLE report_import_row
        DROP CONSTRAINT report_import_row_until_claim,
        DROP CONSTRAINT report_import_row_hash_shape`);
    await runner.query(`UPDATE report_import_row SET body = '{}' WHERE body IS NULL`);
    await runner.query(`
      ALTER TABLE report_import_row
        ALTER COLUMN body SET NOT NULL,
        DROP COLUMN body_hash`);
  }
}
