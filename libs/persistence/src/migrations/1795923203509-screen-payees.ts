import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly } from '../database/grants';

/** Lists of persons whom nobody may pay, each by two persons, and what every payee was held against. */
export class ScreenPayees1795923203509 implements MigrationInterface {
  readonly name = 'ScreenPayees1795923203509';

  async up(runner: QueryRunner): Promise<void> {
    await createLists(runner);
    await createScreenings(runner);
    await runner.query(SCREENED_BEFORE_SENDING);
    await runner.query(`
      CREATE CONSTRAINT TRIGGER payout_attempt_is_screened AFTER INSERT OR UPDATE OF state ON payout_attempt
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.state = 'SENDING')
      EXECUTE FUNCTION require_screening()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER payout_attempt_is_screened ON payout_attempt`);
    await runner.query(`DROP FUNCTION require_screening`);
    for (const table of ['payout_screening', 'screening_list_version', 'screening_list_proposal']) {
      await runner.query(`DROP TABLE ${table}`);
    }
  }
}

async function createLists(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE screening_list_proposal (
      checksum TEXT CONSTRAINT screening_list_proposal_pkey PRIMARY KEY,
      list TEXT NOT NULL,
      dated_on DATE NOT NULL,
      source TEXT NOT NULL,
      is_model BOOLEAN NOT NULL,
      entry_count INTEGER NOT NULL,
      entries JSONB NOT NULL,
      proposed_by UUID NOT NULL CONSTRAINT screening_list_proposal_user_fkey REFERENCES app_user (user_id),
      proposed_at TIMESTAMPTZ(3) NOT NULL,
      CONSTRAINT screening_list_proposal_what UNIQUE (checksum, list, dated_on, is_model, proposed_by),
      CONSTRAINT screening_list_proposal_checksum_shape CHECK (checksum ~ '^[0-9a-f]{64}$'),
      CONSTRAINT screening_list_proposal_known CHECK (list IN ('DTTOT','DPPSPM')),
      CONSTRAINT screening_list_proposal_names_somebody CHECK (is_model OR entry_count > 0)
    )`);
  await runner.query(grantAppendOnly('screening_list_proposal'));
  await runner.query(
    `COMMENT ON TABLE screening_list_proposal IS 'A list of persons whom nobody may pay, as one person handed it in. Nobody is held against it until another person publishes it. Append-only.'`,
  );
  await runner.query(`
    CREATE TABLE screening_list_version (
      list TEXT NOT NULL,
      version INTEGER NOT NULL,
      checksum TEXT NOT NULL,
      dated_on DATE NOT NULL,
      is_model BOOLEAN NOT NULL,
      proposed_by UUID NOT NULL,
      confirmed_by UUID NOT NULL CONSTRAINT screening_list_version_user_fkey REFERENCES app_user (user_id),
      confirmed_at TIMESTAMPTZ(3) NOT NULL,
      CONSTRAINT screening_list_version_pkey PRIMARY KEY (list, version),
      CONSTRAINT screening_list_version_once UNIQUE (checksum),
      CONSTRAINT screening_list_version_of_proposal FOREIGN KEY (checksum, list, dated_on, is_model, proposed_by)
        REFERENCES screening_list_proposal (checksum, list, dated_on, is_model, proposed_by),
      CONSTRAINT screening_list_version_two_persons CHECK (confirmed_by <> proposed_by)
    )`);
  await runner.query(grantAppendOnly('screening_list_version'));
  await runner.query(
    `COMMENT ON TABLE screening_list_version IS 'Lists that another person published; the newest of each is in force. Append-only.'`,
  );
}

async function createScreenings(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payout_screening (
      screening_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT payout_screening_pkey PRIMARY KEY,
      payout_id TEXT NOT NULL CONSTRAINT payout_screening_of_payout REFERENCES payout (payout_id),
      screened_at TIMESTAMPTZ(3) NOT NULL,
      outcome TEXT NOT NULL,
      versions TEXT[] NOT NULL,
      hits TEXT[] NOT NULL,
      CONSTRAINT payout_screening_outcome_known CHECK (outcome IN ('CLEAR','ACCEPTED','HIT','LIST_OLD','LIST_MISSING')),
      CONSTRAINT payout_screening_hit_is_named CHECK (outcome NOT IN ('HIT','ACCEPTED') OR hits <> '{}')
    )`);
  await runner.query(`CREATE INDEX payout_screening_by_payout ON payout_screening (payout_id, screening_id)`);
  await runner.query(grantAppendOnly('payout_screening'));
  await runner.query(
    `COMMENT ON TABLE payout_screening IS 'Each time a payee was held against the lists in force, by their checksums, and which entries fit. Append-only.'`,
  );
}

/** Where real lists are in force, nothing is sent to whom the last screening, against these very lists, does not clear. */
const SCREENED_BEFORE_SENDING = `
  CREATE FUNCTION require_screening() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  DECLARE
    in_force TEXT[];
  BEGIN
    SELECT array_agg(checksum) INTO in_force FROM (
      SELECT DISTINCT ON (list) checksum FROM screening_list_version WHERE NOT is_model
      ORDER BY list, dated_on DESC, version DESC) newest;
    IF in_force IS NOT NULL AND NOT coalesce((
      SELECT s.outcome IN ('CLEAR','ACCEPTED') AND s.versions @> in_force FROM payout_screening s
      WHERE s.payout_id = NEW.payout_id ORDER BY s.screening_id DESC LIMIT 1), false)
    THEN
      RAISE EXCEPTION 'payout_attempt_is_screened'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'payout_attempt_is_screened';
    END IF;
    RETURN NULL;
  END $$`;
