import type { QueryRunner } from 'typeorm';
import { grantAppendOnly, grantReadWrite } from '../../database/grants';

const PAYOUT_STATES = `'AWAITING_RELEASE','RELEASED','SENDING','UNKNOWN','PENDING','CLAIMED_PAID','RECONCILED','RETURNED','FAILED','HELD','CANCELLED'`;

/** Messages to banks and what came back. */
export async function createWire(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE wire_message (
      wire_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT wire_message_pkey PRIMARY KEY,
      bank_code TEXT NOT NULL,
      wib_date DATE NOT NULL,
      external_id TEXT NOT NULL,
      service_code TEXT NOT NULL,
      payout_id TEXT CONSTRAINT wire_message_of_payout REFERENCES payout (payout_id),
      attempt_no INTEGER,
      request_hash TEXT NOT NULL,
      request_body TEXT NOT NULL,
      sent_at TIMESTAMPTZ(3) NOT NULL,
      correlation_id TEXT,
      CONSTRAINT wire_message_external_id_once UNIQUE (bank_code, external_id, wib_date),
      CONSTRAINT wire_message_external_id_shape CHECK (external_id ~ '^[0-9]{32}$'),
      CONSTRAINT wire_message_hash_shape CHECK (request_hash ~ '^[0-9a-f]{64}$'),
      CONSTRAINT wire_message_of_attempt FOREIGN KEY (payout_id, attempt_no) REFERENCES payout_attempt (payout_id, no)
    )`);
  await runner.query(`CREATE INDEX wire_message_by_payout ON wire_message (payout_id, wire_id)`);
  await runner.query(grantAppendOnly('wire_message'));
  await runner.query(
    `COMMENT ON TABLE wire_message IS 'Every message to a bank, committed before it is sent. external_id is X-EXTERNAL-ID: 32 digits, unique per bank and day in western Indonesia. Append-only.'`,
  );
  await runner.query(`
    CREATE TABLE wire_response (
      wire_id BIGINT NOT NULL CONSTRAINT wire_response_of_message REFERENCES wire_message (wire_id),
      received_at TIMESTAMPTZ(3) NOT NULL,
      http_status INTEGER,
      response_code TEXT,
      response_hash TEXT,
      response_body TEXT,
      bytes_written BOOLEAN NOT NULL,
      outcome TEXT NOT NULL,
      failure TEXT,
      CONSTRAINT wire_response_pkey PRIMARY KEY (wire_id),
      CONSTRAINT wire_response_hash_shape CHECK (response_hash ~ '^[0-9a-f]{64}$'),
      CONSTRAINT wire_response_unsent_has_no_status CHECK (bytes_written OR http_status IS NULL)
    )`);
  await runner.query(grantAppendOnly('wire_response'));
  await runner.query(
    `COMMENT ON TABLE wire_response IS 'What came back for a message, or how it was lost. A message without a row here: nobody knows. Append-only.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN wire_response.bytes_written IS 'False only where the connection was never made.'`,
  );
}

/** Name inquiries, decisions about holds, and what was observed. */
export async function createChecks(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payee_check (
      check_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT payee_check_pkey PRIMARY KEY,
      payout_id TEXT NOT NULL CONSTRAINT payee_check_of_payout REFERENCES payout (payout_id),
      checked_at TIMESTAMPTZ(3) NOT NULL,
      outcome TEXT NOT NULL,
      name_at_bank TEXT,
      response_code TEXT,
      CONSTRAINT payee_check_outcome_known CHECK (outcome IN ('MATCH','NEAR','MISMATCH','ACCOUNT_CLOSED','ACCOUNT_UNKNOWN'))
    )`);
  await runner.query(`CREATE INDEX payee_check_by_payout ON payee_check (payout_id, check_id)`);
  await runner.query(grantAppendOnly('payee_check'));
  await runner.query(
    `COMMENT ON TABLE payee_check IS 'Name inquiries at the bank (services 15 and 16). Append-only.'`,
  );
  await runner.query(`
    CREATE TABLE hold_decision (
      decision_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT hold_decision_pkey PRIMARY KEY,
      payout_id TEXT NOT NULL CONSTRAINT hold_decision_of_payout REFERENCES payout (payout_id),
      hold_no INTEGER NOT NULL,
      step TEXT NOT NULL,
      decision TEXT NOT NULL,
      hold_reason TEXT NOT NULL,
      decided_by TEXT NOT NULL,
      role TEXT NOT NULL,
      note TEXT NOT NULL,
      decided_at TIMESTAMPTZ(3) NOT NULL,
      CONSTRAINT hold_decision_step_known CHECK (step IN ('PROPOSED','CONFIRMED','DECLINED')),
      CONSTRAINT hold_decision_known CHECK (decision IN ('PAY','CANCEL')),
      CONSTRAINT hold_decision_once_per_person UNIQUE (decided_by, hold_no, payout_id)
    )`);
  await runner.query(grantAppendOnly('hold_decision'));
  await runner.query(
    `COMMENT ON TABLE hold_decision IS 'What two persons decided about a held payout: one proposes, another confirms or declines; hold_no counts the rounds. Append-only.'`,
  );
  await runner.query(`
    CREATE TABLE payout_observation (
      observation_id TEXT CONSTRAINT payout_observation_pkey PRIMARY KEY,
      payout_id TEXT NOT NULL CONSTRAINT payout_observation_of_payout REFERENCES payout (payout_id),
      attempt_no INTEGER,
      source TEXT NOT NULL,
      state TEXT NOT NULL,
      code TEXT,
      observed_at TIMESTAMPTZ(3) NOT NULL,
      CONSTRAINT payout_observation_source_known CHECK (source IN ('RELEASE','RESPONSE','INQUIRY','STATEMENT','PAYEE_CHECK','PERSON')),
      CONSTRAINT payout_observation_state_known CHECK (state IN (${PAYOUT_STATES}))
    )`);
  await runner.query(
    `CREATE INDEX payout_observation_by_payout ON payout_observation (payout_id, observed_at)`,
  );
  await runner.query(grantAppendOnly('payout_observation'));
  await runner.query(
    `COMMENT ON TABLE payout_observation IS 'Each change of a payout with what made it so. Append-only.'`,
  );
}

/** The switch that stops a bank. */
export async function createBankSwitch(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE bank_switch (
      bank_code TEXT CONSTRAINT bank_switch_pkey PRIMARY KEY,
      sending BOOLEAN NOT NULL,
      reason TEXT,
      changed_by TEXT NOT NULL,
      changed_at TIMESTAMPTZ(3) NOT NULL,
      CONSTRAINT bank_switch_off_has_reason CHECK (sending OR reason IS NOT NULL)
    )`);
  await runner.query(grantReadWrite('bank_switch'));
  await runner.query(
    `COMMENT ON TABLE bank_switch IS 'Stops new transfers through a bank at once. No row: sending.'`,
  );
}
