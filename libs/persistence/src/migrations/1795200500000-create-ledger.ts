import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly, grantReadWrite } from '../database/grants';

/** The double-entry ledger, statement lines as the banks printed them, and how far each statement has been read. */
export class CreateLedger1795200500000 implements MigrationInterface {
  readonly name = 'CreateLedger1795200500000';

  async up(runner: QueryRunner): Promise<void> {
    await createLedger(runner);
    await createStatement(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'reconciliation_cursor',
      'statement_match',
      'statement_line',
      'ledger_line',
      'ledger_entry',
    ]) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query(`DROP FUNCTION require_balanced_ledger_entry`);
  }
}

async function createLedger(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE ledger_entry (
      entry_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT ledger_entry_pkey PRIMARY KEY,
      entry_key TEXT NOT NULL CONSTRAINT ledger_entry_key_once UNIQUE,
      event TEXT NOT NULL,
      claim_number TEXT,
      benefit_id TEXT,
      payout_id TEXT CONSTRAINT ledger_entry_of_payout REFERENCES payout (payout_id),
      at TIMESTAMPTZ(3) NOT NULL
    )`);
  await runner.query(`CREATE INDEX ledger_entry_by_payout ON ledger_entry (payout_id, entry_id)`);
  await runner.query(`CREATE INDEX ledger_entry_by_claim ON ledger_entry (claim_number, entry_id)`);
  await runner.query(grantAppendOnly('ledger_entry'));
  await runner.query(
    `COMMENT ON TABLE ledger_entry IS 'One event of the money. Its lines sum to zero. Append-only: a correction is another entry.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN ledger_entry.entry_key IS 'Business key: the same event is posted once.'`,
  );
  await runner.query(`
    CREATE TABLE ledger_line (
      entry_id BIGINT NOT NULL CONSTRAINT ledger_line_of_entry REFERENCES ledger_entry (entry_id),
      no INTEGER NOT NULL,
      account TEXT NOT NULL,
      amount_rupiah BIGINT NOT NULL,
      CONSTRAINT ledger_line_pkey PRIMARY KEY (entry_id, no),
      CONSTRAINT ledger_line_amount_not_zero CHECK (amount_rupiah <> 0),
      CONSTRAINT ledger_line_account_shape CHECK (account ~ '^[A-Z_]+(:[0-9]+)*$')
    )`);
  await runner.query(`CREATE INDEX ledger_line_by_account ON ledger_line (account, entry_id)`);
  await runner.query(grantAppendOnly('ledger_line'));
  await runner.query(
    `COMMENT ON TABLE ledger_line IS 'Debits positive, credits negative, whole rupiah. Append-only.'`,
  );
  await runner.query(`
    CREATE FUNCTION require_balanced_ledger_entry() RETURNS TRIGGER LANGUAGE plpgsql AS $$
    DECLARE lines INTEGER; total NUMERIC;
    BEGIN
      SELECT count(*), sum(amount_rupiah) INTO lines, total FROM ledger_line WHERE entry_id = NEW.entry_id;
      IF lines < 2 OR total <> 0 THEN
        RAISE EXCEPTION 'ledger_entry_balanced' USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_entry_balanced';
      END IF;
      RETURN NULL;
    END $$`);
  for (const table of ['ledger_entry', 'ledger_line']) {
    await runner.query(`
      CREATE CONSTRAINT TRIGGER ${table}_balanced AFTER INSERT ON ${table}
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_balanced_ledger_entry()`);
  }
}

async function createStatement(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE statement_line (
      line_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT statement_line_pkey PRIMARY KEY,
      bank_code TEXT NOT NULL,
      account_number TEXT NOT NULL,
      booked_at TIMESTAMPTZ(3) NOT NULL,
      transaction_id TEXT NOT NULL,
      direction TEXT NOT NULL,
      amount_sen BIGINT NOT NULL,
      balance_sen BIGINT NOT NULL,
      remark TEXT NOT NULL,
      status TEXT NOT NULL,
      read_at TIMESTAMPTZ(3) NOT NULL,
      CONSTRAINT statement_line_once UNIQUE (account_number, amount_sen, balance_sen, bank_code, booked_at, direction, transaction_id),
      CONSTRAINT statement_line_direction_known CHECK (direction IN ('CREDIT','DEBIT')),
      CONSTRAINT statement_line_amount_positive CHECK (amount_sen > 0)
    )`);
  await runner.query(
    `CREATE INDEX statement_line_in_order ON statement_line (bank_code, booked_at, line_id)`,
  );
  await runner.query(grantAppendOnly('statement_line'));
  await runner.query(
    `COMMENT ON TABLE statement_line IS 'Lines of our accounts as the bank printed them, each once; amounts in sen, because interest carries them. transaction_id is empty where the bank gave none. Append-only.'`,
  );
  await runner.query(`
    CREATE TABLE statement_match (
      line_id BIGINT NOT NULL CONSTRAINT statement_match_of_line REFERENCES statement_line (line_id),
      bank_code TEXT NOT NULL,
      bucket TEXT NOT NULL,
      payout_id TEXT,
      attempt_no INTEGER,
      matched_at TIMESTAMPTZ(3) NOT NULL,
      CONSTRAINT statement_match_pkey PRIMARY KEY (line_id),
      CONSTRAINT statement_match_bucket_known CHECK (bucket IN ('MATCHED','RETURN','AMOUNT_DIFFERS','THEIRS_NOT_OURS','FEE','CORRECTION','FUNDING','OTHER')),
      CONSTRAINT statement_match_of_attempt FOREIGN KEY (payout_id, attempt_no) REFERENCES payout_attempt (payout_id, no)
    )`);
  await runner.query(
    `CREATE INDEX statement_match_by_bucket ON statement_match (bank_code, bucket, line_id)`,
  );
  await runner.query(
    `CREATE UNIQUE INDEX statement_match_debit_once ON statement_match (payout_id, attempt_no) WHERE bucket = 'MATCHED'`,
  );
  await runner.query(grantReadWrite('statement_match'));
  await runner.query(
    `COMMENT ON TABLE statement_match IS 'What each line turned out to be. One attempt is proven by one debit; a second one is THEIRS_NOT_OURS.'`,
  );
  await runner.query(`
    CREATE TABLE reconciliation_cursor (
      bank_code TEXT CONSTRAINT reconciliation_cursor_pkey PRIMARY KEY,
      account_number TEXT NOT NULL,
      opened_at TIMESTAMPTZ(3) NOT NULL,
      complete_through TIMESTAMPTZ(3),
      expecting BOOLEAN NOT NULL,
      last_read_at TIMESTAMPTZ(3),
      balance_sen BIGINT,
      gap_since TIMESTAMPTZ(3)
    )`);
  await runner.query(grantReadWrite('reconciliation_cursor'));
  await runner.query(
    `COMMENT ON TABLE reconciliation_cursor IS 'How far the statement of our account at a bank is read.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN reconciliation_cursor.complete_through IS 'Up to here every line was read and the balances added up.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN reconciliation_cursor.expecting IS 'Transfers wait for their line, so the statement is read at short intervals.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN reconciliation_cursor.gap_since IS 'Since when lines and balances do not add up; null when they do.'`,
  );
}
