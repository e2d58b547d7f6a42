import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadWrite } from '../database/grants';
import { createBankSwitch, createChecks, createWire } from './parts/payout-record';

const PAYOUT_STATES = `'AWAITING_RELEASE','RELEASED','SENDING','UNKNOWN','PENDING','CLAIMED_PAID','RECONCILED','RETURNED','FAILED','HELD','CANCELLED'`;
const ATTEMPT_STATES = `'SENDING','NOT_SENT','UNKNOWN','PENDING','CLAIMED_PAID','RECONCILED','REJECTED','FAILED_FINAL','RETURNED'`;

/** Payouts, their attempts and every message to a bank, batches of two persons, and what people decided about holds. */
export class CreatePayouts1795200400000 implements MigrationInterface {
  readonly name = 'CreatePayouts1795200400000';

  async up(runner: QueryRunner): Promise<void> {
    await createBatch(runner);
    await createPayout(runner);
    await createBatchItem(runner);
    await createAttempt(runner);
    await createWire(runner);
    await createChecks(runner);
    await createBankSwitch(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    const tables = [
      'bank_switch',
      'payout_observation',
      'hold_decision',
      'payee_check',
      'wire_response',
      'wire_message',
    ];
    for (const table of [...tables, 'payout_attempt', 'payout_batch_item', 'payout', 'payout_batch']) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query(`DROP FUNCTION refuse_releaser_of_own_account`);
  }
}

async function createBatch(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payout_batch (
      batch_id UUID CONSTRAINT payout_batch_pkey PRIMARY KEY,
      state TEXT NOT NULL,
      branch TEXT NOT NULL,
      hash TEXT NOT NULL,
      item_count INTEGER NOT NULL,
      total_rupiah BIGINT NOT NULL,
      maker TEXT NOT NULL,
      created_at TIMESTAMPTZ(3) NOT NULL,
      releaser TEXT,
      released_at TIMESTAMPTZ(3),
      CONSTRAINT payout_batch_state_known CHECK (state IN ('OPEN','RELEASED','REMOVED')),
      CONSTRAINT payout_batch_hash_shape CHECK (hash ~ '^[0-9a-f]{64}$'),
      CONSTRAINT payout_batch_counts CHECK (item_count > 0 AND total_rupiah > 0),
      CONSTRAINT payout_batch_four_eyes CHECK (releaser <> maker),
      CONSTRAINT payout_batch_released_by_person CHECK ((state = 'RELEASED') = (releaser IS NOT NULL AND released_at IS NOT NULL))
    )`);
  await runner.query(`CREATE INDEX payout_batch_newest ON payout_batch (created_at, batch_id)`);
  await runner.query(grantReadWrite('payout_batch'));
  await runner.query(
    `COMMENT ON TABLE payout_batch IS 'Payouts that one person puts together and another releases.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN payout_batch.hash IS 'SHA-256 over ids, amounts and accounts; the release signs it, any change voids it.'`,
  );
}

async function createPayout(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payout (
      payout_id TEXT CONSTRAINT payout_pkey PRIMARY KEY,
      sequence BIGINT GENERATED ALWAYS AS IDENTITY,
      claim_number TEXT NOT NULL CONSTRAINT payout_of_claim REFERENCES claim (claim_number),
      benefit_id TEXT NOT NULL CONSTRAINT payout_of_benefit REFERENCES benefit (benefit_id),
      branch TEXT NOT NULL,
      amount_rupiah BIGINT NOT NULL,
      payee_key TEXT NOT NULL,
      payee_kind TEXT NOT NULL,
      payee_name TEXT NOT NULL,
      payee_bank_code TEXT NOT NULL,
      payee_account_number TEXT NOT NULL,
      payee_account_name TEXT NOT NULL,
      account_entered_by TEXT NOT NULL,
      partner_bank_code TEXT NOT NULL,
      service_code TEXT NOT NULL,
      rail TEXT NOT NULL,
      state TEXT NOT NULL,
      replaces TEXT CONSTRAINT payout_replaces REFERENCES payout (payout_id),
      batch_id UUID CONSTRAINT payout_in_batch REFERENCES payout_batch (batch_id),
      hold_reason TEXT,
      failure_code TEXT,
      name_check TEXT,
      name_at_bank TEXT,
      name_checked_at TIMESTAMPTZ(3),
      accepted_name TEXT,
      release_count INTEGER NOT NULL DEFAULT 0,
      created_at TIMESTAMPTZ(3) NOT NULL,
      updated_at TIMESTAMPTZ(3) NOT NULL,
      released_at TIMESTAMPTZ(3),
      settled_at TIMESTAMPTZ(3),
      returned_at TIMESTAMPTZ(3),
      CONSTRAINT payout_id_shape CHECK (payout_id ~ '^[0-9A-HJKMNP-TV-Z]{13}$'),
      CONSTRAINT payout_sequence_once UNIQUE (sequence),
      CONSTRAINT payout_state_known CHECK (state IN (${PAYOUT_STATES})),
      CONSTRAINT payout_amount_positive CHECK (amount_rupiah > 0),
      CONSTRAINT payout_bank_code_shape CHECK (payee_bank_code ~ '^[0-9]{3}$' AND partner_bank_code ~ '^[0-9]{3}$'),
      CONSTRAINT payout_account_shape CHECK (payee_account_number ~ '^[0-9A-Z-]{1,34}$'),
      CONSTRAINT payout_service_known CHECK ((service_code = '17') = (payee_bank_code = partner_bank_code) AND service_code IN ('17','18')),
      CONSTRAINT payout_rail_known CHECK (rail IN ('INTRABANK','BI_FAST')),
      CONSTRAINT payout_held_has_reason CHECK ((state = 'HELD') = (hold_reason IS NOT NULL)),
      CONSTRAINT payout_failed_has_code CHECK ((state = 'FAILED') = (failure_code IS NOT NULL)),
      CONSTRAINT payout_sent_was_released CHECK (state IN ('AWAITING_RELEASE','HELD','CANCELLED') OR (released_at IS NOT NULL AND release_count > 0)),
      CONSTRAINT payout_settled_has_time CHECK (state <> 'RECONCILED' OR settled_at IS NOT NULL),
      CONSTRAINT payout_returned_has_time CHECK ((state = 'RETURNED') = (returned_at IS NOT NULL)),
      CONSTRAINT payout_name_check_known CHECK (name_check IN ('MATCH','NEAR','MISMATCH','ACCOUNT_CLOSED','ACCOUNT_UNKNOWN')),
      CONSTRAINT payout_name_check_has_time CHECK ((name_check IS NULL) = (name_checked_at IS NULL))
    )`);
  await runner.query(
    `CREATE UNIQUE INDEX payout_live_once ON payout (benefit_id, payee_key) WHERE state NOT IN ('FAILED','RETURNED','CANCELLED')`,
  );
  await runner.query(
    `CREATE UNIQUE INDEX payout_replaced_once ON payout (replaces) WHERE state <> 'CANCELLED' AND replaces IS NOT NULL`,
  );
  await runner.query(`CREATE INDEX payout_of_claim_in_order ON payout (claim_number, sequence)`);
  await runner.query(`CREATE INDEX payout_by_state ON payout (state, sequence)`);
  await runner.query(`CREATE INDEX payout_by_batch ON payout (batch_id)`);
  await runner.query(grantReadWrite('payout'));
  await runner.query(
    `COMMENT ON TABLE payout IS 'One bank transfer of an approved benefit to one payee. Amount and payee never change.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN payout.payee_key IS 'Whom inside the benefit it pays; with the benefit it names the one live payout.'`,
  );
  await runner.query(`COMMENT ON COLUMN payout.amount_rupiah IS 'Whole rupiah.'`);
  await runner.query(
    `COMMENT ON COLUMN payout.name_at_bank IS 'Holder as the bank told it at the last check; sent along with the transfer.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN payout.accepted_name IS 'Holder that two persons accepted although it differs from the payee.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN payout.account_entered_by IS 'Who entered the account; may never release the payment.'`,
  );
}

async function createBatchItem(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payout_batch_item (
      batch_id UUID NOT NULL CONSTRAINT payout_batch_item_of_batch REFERENCES payout_batch (batch_id),
      payout_id TEXT NOT NULL CONSTRAINT payout_batch_item_of_payout REFERENCES payout (payout_id),
      position INTEGER NOT NULL,
      amount_rupiah BIGINT NOT NULL,
      live BOOLEAN NOT NULL,
      CONSTRAINT payout_batch_item_pkey PRIMARY KEY (batch_id, payout_id),
      CONSTRAINT payout_batch_item_position_once UNIQUE (batch_id, position),
      CONSTRAINT payout_batch_item_amount_positive CHECK (amount_rupiah > 0)
    )`);
  await runner.query(
    `CREATE UNIQUE INDEX payout_batch_item_live_once ON payout_batch_item (payout_id) WHERE live`,
  );
  await runner.query(grantReadWrite('payout_batch_item'));
  await runner.query(`COMMENT ON TABLE payout_batch_item IS 'What a batch was put together from.'`);
  await runner.query(
    `COMMENT ON COLUMN payout_batch_item.live IS 'The batch is still open: a payout stands in at most one open batch.'`,
  );
  await runner.query(`
    CREATE FUNCTION refuse_releaser_of_own_account() RETURNS TRIGGER LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM payout_batch_item i JOIN payout p ON p.payout_id = i.payout_id
                 WHERE i.batch_id = NEW.batch_id AND p.account_entered_by = NEW.releaser) THEN
        RAISE EXCEPTION 'payout_batch_releaser_entered_account' USING ERRCODE = 'check_violation', CONSTRAINT = 'payout_batch_releaser_entered_account';
      END IF;
      RETURN NEW;
    END $$`);
  await runner.query(`
    CREATE TRIGGER payout_batch_releaser_entered_account BEFORE UPDATE OF releaser ON payout_batch
    FOR EACH ROW WHEN (NEW.releaser IS NOT NULL) EXECUTE FUNCTION refuse_releaser_of_own_account()`);
}

async function createAttempt(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payout_attempt (
      payout_id TEXT NOT NULL CONSTRAINT payout_attempt_of_payout REFERENCES payout (payout_id),
      no INTEGER NOT NULL,
      partner_reference TEXT NOT NULL,
      partner_bank_code TEXT NOT NULL,
      service_code TEXT NOT NULL,
      amount_rupiah BIGINT NOT NULL,
      request_hash TEXT NOT NULL,
      transaction_date TIMESTAMPTZ(3) NOT NULL,
      state TEXT NOT NULL,
      response_code TEXT,
      bank_reference TEXT,
      sends INTEGER NOT NULL,
      sent_at TIMESTAMPTZ(3) NOT NULL,
      first_poll_at TIMESTAMPTZ(3) NOT NULL,
      polls INTEGER NOT NULL DEFAULT 0,
      polled_at TIMESTAMPTZ(3),
      denied_at TIMESTAMPTZ(3),
      created_at TIMESTAMPTZ(3) NOT NULL,
      updated_at TIMESTAMPTZ(3) NOT NULL,
      CONSTRAINT payout_attempt_pkey PRIMARY KEY (payout_id, no),
      CONSTRAINT payout_attempt_reference_once UNIQUE (partner_reference),
      CONSTRAINT payout_attempt_no_range CHECK (no BETWEEN 1 AND 99),
      CONSTRAINT payout_attempt_reference_shape CHECK (partner_reference = payout_id || 'A' || lpad(no::text, 2, '0')),
      CONSTRAINT payout_attempt_amount_positive CHECK (amount_rupiah > 0),
      CONSTRAINT payout_attempt_hash_shape CHECK (request_hash ~ '^[0-9a-f]{64}$'),
      CONSTRAINT payout_attempt_state_known CHECK (state IN (${ATTEMPT_STATES})),
      CONSTRAINT payout_attempt_sends_positive CHECK (sends > 0)
    )`);
  await runner.query(
    `CREATE UNIQUE INDEX payout_attempt_live_once ON payout_attempt (payout_id) WHERE state NOT IN ('REJECTED','FAILED_FINAL','RETURNED')`,
  );
  await runner.query(
    `CREATE INDEX payout_attempt_unproven ON payout_attempt (partner_bank_code, sent_at) WHERE state IN ('SENDING','UNKNOWN','PENDING','CLAIMED_PAID')`,
  );
  await runner.query(grantReadWrite('payout_attempt'));
  await runner.query(
    `COMMENT ON TABLE payout_attempt IS 'One reference towards a bank. At most one attempt per payout is live: the guard against paying twice.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN payout_attempt.request_hash IS 'SHA-256 of the body; whatever is sent again under this reference must be the same bytes.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN payout_attempt.first_poll_at IS 'An inquiry before this instant proves nothing.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN payout_attempt.denied_at IS 'When the last inquiry said refused, failed or never seen; null when a later one did not.'`,
  );
}
