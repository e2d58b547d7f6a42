import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly, grantReadWrite } from '../database/grants';

/** Files of registers: what each would do, by row, and which administrator had another's file taken in. */
export class TakeRegistersIn1795969900000 implements MigrationInterface {
  readonly name = 'TakeRegistersIn1795969900000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE register_import (
        import_id UUID CONSTRAINT register_import_pkey PRIMARY KEY,
        register TEXT NOT NULL CONSTRAINT register_import_register_known CHECK (register IN
          ('plkk','hospital-terms','tariffs','doctors','holidays','regencies','minimum-wages')),
        sha256 TEXT NOT NULL,
        content BYTEA NOT NULL,
        uploaded_by UUID NOT NULL CONSTRAINT register_import_uploader_fkey REFERENCES app_user (user_id),
        uploaded_at TIMESTAMPTZ(3) NOT NULL,
        report INTEGER NOT NULL,
        report_hash TEXT NOT NULL,
        reported_at TIMESTAMPTZ(3) NOT NULL,
        created INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        unchanged INTEGER NOT NULL,
        refused INTEGER NOT NULL,
        state TEXT NOT NULL
          CONSTRAINT register_import_state_known CHECK (state IN ('WAITING','TAKEN','DECLINED','NOTHING')),
        answered_by UUID CONSTRAINT register_import_answer_fkey REFERENCES app_user (user_id),
        answered_at TIMESTAMPTZ(3),
        note TEXT,
        CONSTRAINT register_import_hash CHECK (sha256 = encode(sha256(content), 'hex')),
        CONSTRAINT register_import_size CHECK (octet_length(content) BETWEEN 1 AND 1000000),
        CONSTRAINT register_import_two_persons CHECK (state <> 'TAKEN' OR answered_by <> uploaded_by),
        CONSTRAINT register_import_answered_whole CHECK
          ((state IN ('TAKEN','DECLINED')) = (num_nonnulls(answered_by, answered_at, note) = 3))
      )`);
    await runner.query(`CREATE INDEX register_import_newest ON register_import (uploaded_at, import_id)`);
    await runner.query(
      `CREATE UNIQUE INDEX register_import_waiting_once ON register_import (register, sha256) WHERE state = 'WAITING'`,
    );
    await runner.query(`
      CREATE TABLE register_import_row (
        import_id UUID NOT NULL CONSTRAINT register_import_row_of_import REFERENCES register_import (import_id),
        report INTEGER NOT NULL,
        line INTEGER NOT NULL,
        outcome TEXT NOT NULL CONSTRAINT register_import_row_outcome_known CHECK (outcome IN
          ('CREATED','UPDATED','UNCHANGED','REFUSED')),
        content JSONB NOT NULL,
        CONSTRAINT register_import_row_pkey PRIMARY KEY (import_id, report, line)
      )`);
    await runner.query(GUARD);
    await runner.query(`
      CREATE TRIGGER register_import_guard BEFORE UPDATE ON register_import
      FOR EACH ROW EXECUTE FUNCTION guard_register_import()`);
    await runner.query(grantReadWrite('register_import'));
    await runner.query(grantAppendOnly('register_import_row'));
    await runner.query(
      `COMMENT ON TABLE register_import IS 'A file of a register, tried when it came and taken in once another administrator agrees.'`,
    );
    await runner.query(
      `COMMENT ON TABLE register_import_row IS 'What each row of a file would do, for every time that it was tried. Append-only.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE register_import_row`);
    await runner.query(`DROP TABLE register_import`);
    await runner.query(`DROP FUNCTION guard_register_import`);
  }
}

/** What was decided stays decided, of the file that was handed in, and by an uploader who is still in office. */
const GUARD = `
  CREATE FUNCTION guard_register_import() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    IF OLD.state <> 'WAITING' OR (OLD.import_id, OLD.register, OLD.sha256, OLD.uploaded_by, OLD.uploaded_at)
      IS DISTINCT FROM (NEW.import_id, NEW.register, NEW.sha256, NEW.uploaded_by, NEW.uploaded_at) THEN
      RAISE EXCEPTION 'register_import_decided_once'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'register_import_decided_once';
    END IF;
    IF NEW.state = 'TAKEN' AND has_left(NEW.uploaded_by::text, ARRAY['ADMIN']) THEN
      RAISE EXCEPTION 'register_import_uploader_stays'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'register_import_uploader_stays';
    END IF;
    RETURN NEW;
  END $$`;
