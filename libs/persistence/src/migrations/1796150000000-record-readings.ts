import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly } from '../database/grants';
import { APP_ROLE } from '../database/roles';

/** Who opened a claim, its files and letters: only added to, and taken away by age alone. */
export class RecordReadings1796150000000 implements MigrationInterface {
  readonly name = 'RecordReadings1796150000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reading (
        subject TEXT NOT NULL,
        user_id UUID NOT NULL CONSTRAINT reading_user_fkey REFERENCES app_user (user_id),
        quarter INTEGER NOT NULL,
        what TEXT NOT NULL CONSTRAINT reading_what_known CHECK (what IN ('CLAIM','DOCUMENT','LETTER')),
        claim_number TEXT,
        roles TEXT[] NOT NULL,
        read_at TIMESTAMPTZ(3) NOT NULL,
        CONSTRAINT reading_pkey PRIMARY KEY (subject, user_id, quarter)
      )`);
    await runner.query(`CREATE INDEX reading_of_claim ON reading (claim_number, read_at)`);
    await runner.query(`CREATE INDEX reading_of_user ON reading (user_id, read_at)`);
    await runner.query(`CREATE INDEX reading_by_time ON reading (read_at)`);
    await runner.query(grantAppendOnly('reading'));
    await runner.query(
      `COMMENT ON TABLE reading IS 'Who opened what of which claim, once in each quarter of an hour.'`,
    );
    await runner.query(`COMMENT ON COLUMN reading.roles IS 'What the reader was at that moment.'`);
    await runner.query(
      `COMMENT ON COLUMN reading.claim_number IS 'Not referred to, so that a reading locks no claim; null for an own file that no claim has yet.'`,
    );
    await runner.query(`
      CREATE FUNCTION prune_readings(days integer, most integer) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE pruned integer;
      BEGIN
        IF days < 365 THEN RAISE EXCEPTION 'Who read what is kept for a year at least'; END IF;
        DELETE FROM reading WHERE (subject, user_id, quarter) IN (
          SELECT subject, user_id, quarter FROM reading WHERE read_at < now() - make_interval(days => days)
          ORDER BY read_at LIMIT most);
        GET DIAGNOSTICS pruned = ROW_COUNT;
        RETURN pruned;
      END $$`);
    await runner.query(`REVOKE ALL ON FUNCTION prune_readings(integer, integer) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION prune_readings(integer, integer) TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION prune_readings(integer, integer)`);
    await runner.query(`DROP TABLE reading`);
  }
}
