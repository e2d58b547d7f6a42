import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly } from '../database/grants';

/** What administrators said about the figures of a rule set: money leaves only for what two of them verified. */
export class CreateFigureVerification1795200800000 implements MigrationInterface {
  readonly name = 'CreateFigureVerification1795200800000';

  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner);
    await guardAnswers(runner);
    await describe(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE figure_verification`);
    await runner.query(`DROP FUNCTION refuse_answer_without_proposal`);
  }
}

async function createTable(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE figure_verification (
      verification_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT figure_verification_pkey PRIMARY KEY,
      rule_set TEXT NOT NULL,
      version INTEGER NOT NULL,
      figure TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      round INTEGER NOT NULL,
      step TEXT NOT NULL,
      content JSONB NOT NULL,
      citation TEXT NOT NULL,
      note TEXT NOT NULL,
      decided_by UUID NOT NULL CONSTRAINT figure_verification_user_fkey REFERENCES app_user (user_id),
      decided_at TIMESTAMPTZ(3) NOT NULL,
      CONSTRAINT figure_verification_version_positive CHECK (version >= 1),
      CONSTRAINT figure_verification_fingerprint_shape CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
      CONSTRAINT figure_verification_round_positive CHECK (round >= 1),
      CONSTRAINT figure_verification_step_known CHECK (step IN ('PROPOSED','CONFIRMED','DECLINED')),
      CONSTRAINT figure_verification_note_given CHECK (btrim(note) <> ''),
      CONSTRAINT figure_verification_two_persons UNIQUE (fingerprint, round, decided_by)
    )`);
  await runner.query(
    `CREATE UNIQUE INDEX figure_verification_proposed_once ON figure_verification (fingerprint, round) WHERE step = 'PROPOSED'`,
  );
  await runner.query(
    `CREATE UNIQUE INDEX figure_verification_answered_once ON figure_verification (fingerprint, round) WHERE step <> 'PROPOSED'`,
  );
  await runner.query(
    `CREATE INDEX figure_verification_of_rule_set ON figure_verification (rule_set, version, verification_id)`,
  );
  await runner.query(grantAppendOnly('figure_verification'));
}

/** With one proposal and one answer a round, and one step a person, an answer to a proposal is somebody else's. */
async function guardAnswers(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION refuse_answer_without_proposal() RETURNS TRIGGER LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM figure_verification p
                     WHERE p.fingerprint = NEW.fingerprint AND p.round = NEW.round AND p.step = 'PROPOSED') THEN
        RAISE EXCEPTION 'figure_verification_answers_proposal' USING ERRCODE = 'check_violation', CONSTRAINT = 'figure_verification_answers_proposal';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER figure_verification_answers_proposal BEFORE INSERT ON figure_verification
    FOR EACH ROW WHEN (NEW.step <> 'PROPOSED') EXECUTE FUNCTION refuse_answer_without_proposal()`);
}

async function describe(runner: QueryRunner): Promise<void> {
  await runner.query(
    `COMMENT ON TABLE figure_verification IS 'One administrator compared a figure with the printed law and proposes it, another confirms or declines; round counts the proposals. Append-only.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN figure_verification.fingerprint IS 'SHA-256 of the figure with its rule set and version: a figure that changes has to be verified anew.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN figure_verification.content IS 'The figure as it was compared: value, unit and how it was known.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN figure_verification.note IS 'Which printed source was compared, or why the proposal was declined.'`,
  );
}
