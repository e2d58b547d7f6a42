import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadWriteDelete } from '../database/grants';

/** Who is signed in, and who has tried in vain. Neither is a record: expired rows are removed. */
export class CreateSessions1795200600000 implements MigrationInterface {
  readonly name = 'CreateSessions1795200600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE session (
        session_id UUID CONSTRAINT session_pkey PRIMARY KEY,
        token_hash TEXT NOT NULL CONSTRAINT session_token_hashed CHECK (token_hash ~ '^[0-9a-f]{64}$'),
        user_id UUID NOT NULL CONSTRAINT session_user_fkey REFERENCES app_user (user_id),
        created_at TIMESTAMPTZ(3) NOT NULL,
        expires_at TIMESTAMPTZ(3) NOT NULL,
        ended_at TIMESTAMPTZ(3),
        CONSTRAINT session_ends_after_start CHECK (expires_at > created_at)
      )`);
    await runner.query(`CREATE UNIQUE INDEX session_token_once ON session (token_hash)`);
    await runner.query(`CREATE INDEX session_of_user ON session (user_id)`);
    await runner.query(grantReadWriteDelete('session'));
    await runner.query(
      `COMMENT ON TABLE session IS 'Signed-in people; removed some time after they expired.'`,
    );
    await runner.query(
      `COMMENT ON COLUMN session.token_hash IS 'sha256 of the token, which itself is stored nowhere.'`,
    );
    await this.createFailures(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sign_in_failure`);
    await runner.query(`DROP TABLE session`);
  }

  private async createFailures(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sign_in_failure (
        failure_id UUID CONSTRAINT sign_in_failure_pkey PRIMARY KEY,
        username_hash TEXT NOT NULL
          CONSTRAINT sign_in_failure_hashed CHECK (username_hash ~ '^[0-9a-f]{64}$'),
        failed_at TIMESTAMPTZ(3) NOT NULL
      )`);
    await runner.query(`CREATE INDEX sign_in_failure_recent ON sign_in_failure (username_hash, failed_at)`);
    await runner.query(grantReadWriteDelete('sign_in_failure'));
    await runner.query(
      `COMMENT ON TABLE sign_in_failure IS 'Failed sign-ins of the last minutes, to slow down guessing.'`,
    );
    await runner.query(
      `COMMENT ON COLUMN sign_in_failure.username_hash IS 'A hash, because people type their password there by mistake.'`,
    );
  }
}
