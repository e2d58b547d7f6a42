import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly, grantReadWrite, grantReadWriteDelete } from '../database/grants';

/** Administrators add, change and switch off people; for roles that pay or make people two of them. Every deed is kept. */
export class ManagePeople1795882927000 implements MigrationInterface {
  readonly name = 'ManagePeople1795882927000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE app_user ADD COLUMN version INTEGER NOT NULL DEFAULT 1`);
    await runner.query(`
      CREATE TABLE person_change (
        change_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT person_change_pkey PRIMARY KEY,
        user_id UUID NOT NULL CONSTRAINT person_change_user_fkey REFERENCES app_user (user_id),
        deed TEXT NOT NULL CONSTRAINT person_change_deed_known CHECK (deed IN ('INVITED','CHANGED','DISABLED','ENABLED',
          'SESSIONS_ENDED','PASSWORD_LINK_MADE','PASSWORD_SET','PROPOSED','CONFIRMED','DECLINED')),
        content JSONB NOT NULL,
        note TEXT NOT NULL,
        done_by UUID NOT NULL CONSTRAINT person_change_by_fkey REFERENCES app_user (user_id),
        done_at TIMESTAMPTZ(3) NOT NULL
      )`);
    await runner.query(`CREATE INDEX person_change_of_user ON person_change (user_id, change_id)`);
    await runner.query(grantAppendOnly('person_change'));
    await createProposals(runner);
    await createLinks(runner);
    await runner.query(
      `COMMENT ON TABLE person_change IS 'What was done to people who may sign in, by whom and why. Append-only.'`,
    );
    await runner.query(
      `COMMENT ON COLUMN app_user.version IS 'Counts changes by administrators, so that nobody overwrites what he has not seen.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE password_link`);
    await runner.query(`DROP TABLE person_proposal`);
    await runner.query(`DROP TABLE person_change`);
    await runner.query(`ALTER TABLE app_user DROP COLUMN version`);
  }
}

async function createProposals(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE person_proposal (
      proposal_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT person_proposal_pkey PRIMARY KEY,
      user_id UUID NOT NULL CONSTRAINT person_proposal_user_fkey REFERENCES app_user (user_id),
      kind TEXT NOT NULL CONSTRAINT person_proposal_kind_known CHECK (kind IN ('INVITE','CHANGE','ENABLE','NEW_PASSWORD')),
      facts JSONB NOT NULL,
      version INTEGER NOT NULL,
      proposed_by UUID NOT NULL CONSTRAINT person_proposal_by_fkey REFERENCES app_user (user_id),
      proposed_at TIMESTAMPTZ(3) NOT NULL,
      note TEXT NOT NULL,
      answer TEXT CONSTRAINT person_proposal_answer_known CHECK (answer IN ('CONFIRMED','DECLINED','VOID')),
      answered_by UUID CONSTRAINT person_proposal_answer_fkey REFERENCES app_user (user_id),
      answered_at TIMESTAMPTZ(3),
      CONSTRAINT person_proposal_two_persons CHECK (answer IS NULL OR answer = 'VOID'
        OR (answered_by IS NOT NULL AND answered_by <> proposed_by AND answered_by <> user_id))
    )`);
  await runner.query(
    `CREATE UNIQUE INDEX person_proposal_open_once ON person_proposal (user_id) WHERE answer IS NULL`,
  );
  await runner.query(grantReadWrite('person_proposal'));
  await runner.query(
    `COMMENT ON TABLE person_proposal IS 'What one administrator wants for a person with a guarded role, and what another one answered.'`,
  );
}

async function createLinks(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE password_link (
      user_id UUID CONSTRAINT password_link_pkey PRIMARY KEY
        CONSTRAINT password_link_user_fkey REFERENCES app_user (user_id),
      token_hash TEXT NOT NULL CONSTRAINT password_link_token_hashed CHECK (token_hash ~ '^[0-9a-f]{64}$'),
      expires_at TIMESTAMPTZ(3) NOT NULL
    )`);
  await runner.query(`CREATE UNIQUE INDEX password_link_token_once ON password_link (token_hash)`);
  await runner.query(grantReadWriteDelete('password_link'));
  await runner.query(
    `COMMENT ON TABLE password_link IS 'The one link by which a person sets a new password; used once, the token itself is not kept.'`,
  );
}
