import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly } from '../database/grants';

/** When each version of a bank's profile was used first: until a payment under it is proven, only a small one goes at a time. */
export class KnowProfileUse1795910306174 implements MigrationInterface {
  readonly name = 'KnowProfileUse1795910306174';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bank_profile_use (
        bank_code TEXT NOT NULL,
        version INTEGER NOT NULL CONSTRAINT bank_profile_use_version_positive CHECK (version > 0),
        first_used_at TIMESTAMPTZ(3) NOT NULL,
        CONSTRAINT bank_profile_use_pkey PRIMARY KEY (bank_code, version)
      )`);
    await runner.query(`
      INSERT INTO bank_profile_use (bank_code, version, first_used_at)
      SELECT partner_bank_code, 1, min(sent_at) FROM payout_attempt GROUP BY partner_bank_code`);
    await runner.query(grantAppendOnly('bank_profile_use'));
    await runner.query(
      `COMMENT ON TABLE bank_profile_use IS 'When payments were first sent under a version of a bank''s profile. Append-only.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE bank_profile_use`);
  }
}
