import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly } from '../database/grants';

/** What banks tell by themselves is kept as it came; it proves nothing and wakes whoever asks. */
export class HearCallbacks1795982000000 implements MigrationInterface {
  readonly name = 'HearCallbacks1795982000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bank_callback (
        callback_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT bank_callback_pkey PRIMARY KEY,
        bank_code TEXT NOT NULL,
        service_code TEXT NOT NULL,
        external_id TEXT,
        received_at TIMESTAMPTZ(3) NOT NULL,
        body BYTEA NOT NULL,
        body_hash TEXT NOT NULL,
        signature TEXT NOT NULL,
        signed_at TEXT NOT NULL,
        told_status TEXT,
        payout_id TEXT,
        attempt_no INTEGER,
        CONSTRAINT bank_callback_body_once UNIQUE (bank_code, service_code, body_hash),
        CONSTRAINT bank_callback_service_known CHECK (service_code IN ('75','76')),
        CONSTRAINT bank_callback_hash_shape CHECK (body_hash ~ '^[0-9a-f]{64}$'),
        CONSTRAINT bank_callback_of_attempt FOREIGN KEY (payout_id, attempt_no) REFERENCES payout_attempt (payout_id, no)
      )`);
    await runner.query(
      `CREATE INDEX bank_callback_by_attempt ON bank_callback (payout_id, attempt_no, received_at)`,
    );
    await runner.query(
      `CREATE INDEX payout_attempt_by_bank_reference ON payout_attempt (partner_bank_code, bank_reference) WHERE bank_reference IS NOT NULL`,
    );
    await runner.query(grantAppendOnly('bank_callback'));
    await runner.query(
      `COMMENT ON TABLE bank_callback IS 'What a bank told by itself, with its right signature, byte for byte; the same message once. payout_id is null where it names no transfer of ours at that bank. Append-only.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX payout_attempt_by_bank_reference');
    await runner.query('DROP TABLE bank_callback');
  }
}
