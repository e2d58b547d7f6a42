import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadWriteDelete } from '../database/grants';

const BEFORE = `'REPORT_RECEIVED','DATA_MISSING','DOCTOR_ASKED','GUARANTEED','DECIDED','PAID','REMINDER','ESCALATION'`;

/** A participant reads the claim about them with a code that is sent to their telephone. */
export class TellParticipants1795910924136 implements MigrationInterface {
  readonly name = 'TellParticipants1795910924136';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE status_code (
        claim_number TEXT NOT NULL CONSTRAINT status_code_pkey PRIMARY KEY
          CONSTRAINT status_code_of_claim REFERENCES claim (claim_number),
        message_id UUID NOT NULL,
        code TEXT NOT NULL,
        expires_at TIMESTAMPTZ(3) NOT NULL,
        tries_left INTEGER NOT NULL,
        CONSTRAINT status_code_message_once UNIQUE (message_id),
        CONSTRAINT status_code_shape CHECK (code ~ '^[0-9]{6}$'),
        CONSTRAINT status_code_tries CHECK (tries_left >= 0)
      )`);
    await runner.query(grantReadWriteDelete('status_code'));
    await runner.query(
      `COMMENT ON TABLE status_code IS 'The one code by which a participant reads a claim now: minutes old, few tries, used once.'`,
    );
    await knowMessages(runner, `${BEFORE},'STATUS_CODE'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM message WHERE code = 'STATUS_CODE'`);
    await knowMessages(runner, BEFORE);
    await runner.query(`DROP TABLE status_code`);
  }
}

async function knowMessages(runner: QueryRunner, codes: string): Promise<void> {
  await runner.query(
    `ALTER TABLE message DROP CONSTRAINT message_code_known, ADD CONSTRAINT message_code_known CHECK (code IN (${codes}))`,
  );
}
