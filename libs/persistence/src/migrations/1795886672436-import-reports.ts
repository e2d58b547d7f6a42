import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadWrite } from '../database/grants';

/** Reports that came as a file: one person proposes them, another has them taken in, row by row. */
export class ImportReports1795886672436 implements MigrationInterface {
  readonly name = 'ImportReports1795886672436';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report_import (
        import_id UUID CONSTRAINT report_import_pkey PRIMARY KEY,
        content_hash TEXT NOT NULL CONSTRAINT report_import_hash_shape CHECK (content_hash ~ '^[0-9a-f]{64}$')
          CONSTRAINT report_import_once UNIQUE,
        proposed_by TEXT NOT NULL,
        proposed_at TIMESTAMPTZ(3) NOT NULL,
        confirmed_by TEXT,
        confirmed_at TIMESTAMPTZ(3),
        CONSTRAINT report_import_four_eyes CHECK (confirmed_by <> proposed_by),
        CONSTRAINT report_import_confirmed_by_person CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL))
      )`);
    await runner.query(grantReadWrite('report_import'));
    await runner.query(`
      CREATE TABLE report_import_row (
        import_id UUID NOT NULL CONSTRAINT report_import_row_of_import REFERENCES report_import (import_id),
        line INTEGER NOT NULL,
        body JSONB NOT NULL,
        claim_number TEXT,
        CONSTRAINT report_import_row_pkey PRIMARY KEY (import_id, line)
      )`);
    await runner.query(grantReadWrite('report_import_row'));
    await runner.query(
      `COMMENT ON TABLE report_import IS 'A file of reports, by the hash of its rows; taken in once a second person confirms it.'`,
    );
    await runner.query(
      `COMMENT ON TABLE report_import_row IS 'A report of a file, until it is a claim. Personal data.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE report_import_row`);
    await runner.query(`DROP TABLE report_import`);
  }
}
