import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadWrite } from '../database/grants';

/** People who sign in. Their deeds refer to them for ever, so a user is switched off, never deleted. */
export class CreateUsers1795200200000 implements MigrationInterface {
  readonly name = 'CreateUsers1795200200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE app_user (
        user_id UUID CONSTRAINT app_user_pkey PRIMARY KEY,
        username TEXT NOT NULL CONSTRAINT app_user_username_once UNIQUE
          CONSTRAINT app_user_username_shape CHECK (username ~ '^[a-z0-9._-]{2,64}$'),
        name TEXT NOT NULL,
        password_hash TEXT NOT NULL
          CONSTRAINT app_user_password_hashed CHECK (password_hash LIKE '$argon2id$%'),
        roles TEXT[] NOT NULL CONSTRAINT app_user_roles_known CHECK (
          cardinality(roles) > 0 AND roles <@ ARRAY['PLKK_STAFF','PLKK_DOCTOR','EMPLOYER','CLAIM_OFFICER',
            'MEDICAL_VERIFIER','BENEFIT_APPROVER','BRANCH_HEAD','REGIONAL_DEPUTY','FINANCE_MAKER','FINANCE_RELEASER',
            'LABOUR_INSPECTOR','ADVISORY_DOCTOR','SPO_COUNTER','PERISAI_AGENT','AUDITOR','ADMIN']),
        branch TEXT CONSTRAINT app_user_branch_fkey REFERENCES branch (branch_code),
        plkk_code TEXT CONSTRAINT app_user_plkk_fkey REFERENCES plkk (plkk_code),
        employer_number TEXT CONSTRAINT app_user_employer_fkey REFERENCES employer (employer_number),
        organisation TEXT NOT NULL,
        demo BOOLEAN NOT NULL DEFAULT FALSE,
        active BOOLEAN NOT NULL DEFAULT TRUE,
        created_at TIMESTAMPTZ(3) NOT NULL
      )`);
    await runner.query(grantReadWrite('app_user'));
    await runner.query(`COMMENT ON TABLE app_user IS 'People who may sign in; switched off, never deleted.'`);
    await runner.query(
      `COMMENT ON COLUMN app_user.demo IS 'Has the published demo password; production refuses to start with one.'`,
    );
    await runner.query(
      `COMMENT ON COLUMN app_user.organisation IS 'Scope of idempotency keys together with the user.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE app_user`);
  }
}
