import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadWrite } from '../database/grants';

/** What the payments process was configured with for each bank, told by itself: nobody else may read its file of keys. */
export class ShowBankProfiles1795946788654 implements MigrationInterface {
  readonly name = 'ShowBankProfiles1795946788654';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bank_profile (
        bank_code TEXT CONSTRAINT bank_profile_pkey PRIMARY KEY,
        version INTEGER NOT NULL,
        source_account TEXT NOT NULL,
        signature_mode TEXT NOT NULL,
        reference_length INTEGER NOT NULL,
        holder_name_length INTEGER NOT NULL,
        intrabank_limit_rupiah BIGINT,
        quiet_from TEXT,
        quiet_to TEXT,
        noted_at TIMESTAMPTZ(3) NOT NULL
      )`);
    await runner.query(grantReadWrite('bank_profile'));
    await runner.query(
      `COMMENT ON TABLE bank_profile IS 'What the payments process last said it was configured with for each bank; no secret, and nothing is decided by it.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bank_profile');
  }
}
