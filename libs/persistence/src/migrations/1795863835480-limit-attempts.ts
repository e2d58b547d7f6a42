import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly, grantReadWriteDelete } from '../database/grants';

/** What may be done so often only, who looked up whom, and since when a session has been idle. */
export class LimitAttempts1795863835480 implements MigrationInterface {
  readonly name = 'LimitAttempts1795863835480';

  async up(runner: QueryRunner): Promise<void> {
    await createBudgets(runner);
    await createLookups(runner);
    await runner.query(`ALTER TABLE session ADD COLUMN seen_at TIMESTAMPTZ(3)`);
    await runner.query(`UPDATE session SET seen_at = created_at`);
    await runner.query(`ALTER TABLE session ALTER COLUMN seen_at SET NOT NULL`);
    await runner.query(
      `COMMENT ON COLUMN session.seen_at IS 'When it was last used, to some minutes: an idle session ends early.'`,
    );
    await runner.query(`DROP TABLE sign_in_failure`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sign_in_failure (
        failure_id UUID CONSTRAINT sign_in_failure_pkey PRIMARY KEY,
        username_hash TEXT NOT NULL
          CONSTRAINT sign_in_failure_hashed CHECK (username_hash ~ '^[0-9a-f]{64}$'),
        failed_at TIMESTAMPTZ(3) NOT NULL
      )`);
    await runner.query(`CREATE INDEX sign_in_failure_recent ON sign_in_failure (username_hash, failed_at)`);
    await runner.query(grantReadWriteDelete('sign_in_failure'));
    await runner.query(`ALTER TABLE session DROP COLUMN seen_at`);
    await runner.query(`DROP TABLE person_lookup`);
    await runner.query(`DROP TABLE budget`);
  }
}

async function createBudgets(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE budget (
      budget_key TEXT CONSTRAINT budget_pkey PRIMARY KEY
        CONSTRAINT budget_key_hashed CHECK (budget_key ~ '^[0-9a-f]{64}$'),
      spent TIMESTAMPTZ[] NOT NULL,
      granted BOOLEAN NOT NULL,
      touched_at TIMESTAMPTZ(3) NOT NULL
    )`);
  await runner.query(`CREATE INDEX budget_untouched ON budget (touched_at)`);
  await runner.query(grantReadWriteDelete('budget'));
  await runner.query(
    `COMMENT ON TABLE budget IS 'When somebody lately did what may be done so often only: failed sign-ins, look-ups.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN budget.budget_key IS 'A hash, because people type their password as a user name by mistake.'`,
  );
}

async function createLookups(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE person_lookup (
      lookup_id UUID CONSTRAINT person_lookup_pkey PRIMARY KEY,
      user_id UUID NOT NULL CONSTRAINT person_lookup_user_fkey REFERENCES app_user (user_id),
      participant_number TEXT NOT NULL,
      found BOOLEAN NOT NULL,
      looked_at TIMESTAMPTZ(3) NOT NULL
    )`);
  await runner.query(`CREATE INDEX person_lookup_of_user ON person_lookup (user_id, looked_at)`);
  await runner.query(`CREATE INDEX person_lookup_of_person ON person_lookup (participant_number, looked_at)`);
  await runner.query(grantAppendOnly('person_lookup'));
  await runner.query(
    `COMMENT ON TABLE person_lookup IS 'Who looked for whom in the register of members, found or not.'`,
  );
}
