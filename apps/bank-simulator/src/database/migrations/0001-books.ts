import type { Migration } from '../migration';

export const booksMigration: Migration = {
  name: '0001-books',
  sql: `
CREATE TABLE simulated_clock (
  id smallint CONSTRAINT simulated_clock_pk PRIMARY KEY CONSTRAINT simulated_clock_single CHECK (id = 1),
  offset_ms bigint NOT NULL
);
INSERT INTO simulated_clock VALUES (1, 0);
COMMENT ON TABLE simulated_clock IS 'How far the clock of the banks is ahead of the wall clock.';

CREATE TABLE account (
  bank_code text NOT NULL CONSTRAINT account_bank_code CHECK (bank_code ~ '^[0-9]{3}$'),
  account_number text NOT NULL CONSTRAINT account_number_format CHECK (account_number ~ '^[A-Z0-9-]{1,34}$'),
  name text NOT NULL,
  status text NOT NULL CONSTRAINT account_status CHECK (status IN ('ACTIVE', 'CLOSED', 'DORMANT')),
  kind text NOT NULL CONSTRAINT account_kind CHECK (kind IN ('CUSTOMER', 'SOURCE', 'INTERNAL')),
  balance bigint NOT NULL DEFAULT 0,
  opened_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT account_pk PRIMARY KEY (bank_code, account_number),
  CONSTRAINT account_source_covered CHECK (kind <> 'SOURCE' OR balance >= 0)
);
COMMENT ON TABLE account IS 'Accounts of every bank. An account nobody opened does not exist. Rupiah.';

CREATE TABLE transfer (
  transfer_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT transfer_pk PRIMARY KEY,
  bank_code text NOT NULL,
  service text NOT NULL CONSTRAINT transfer_service CHECK (service IN ('17', '18')),
  partner_reference text NOT NULL,
  external_id text NOT NULL,
  reference_no text NOT NULL CONSTRAINT transfer_reference_no_unique UNIQUE,
  source_account text NOT NULL,
  beneficiary_bank text NOT NULL,
  beneficiary_account text NOT NULL,
  amount bigint NOT NULL CONSTRAINT transfer_amount_positive CHECK (amount > 0),
  remark text NOT NULL,
  transaction_date text NOT NULL,
  status text NOT NULL CONSTRAINT transfer_status CHECK (status IN ('PENDING', 'POSTED', 'FAILED', 'RETURNED')),
  answered_code text NOT NULL,
  accepted_at timestamptz NOT NULL,
  posts_at timestamptz,
  status_visible_from timestamptz NOT NULL,
  line_visible_from timestamptz NOT NULL
);
CREATE INDEX transfer_by_partner_reference ON transfer (bank_code, partner_reference);
CREATE INDEX transfer_by_reference ON transfer (partner_reference);
CREATE INDEX transfer_by_external_id ON transfer (bank_code, external_id);
CREATE INDEX transfer_due ON transfer (posts_at) WHERE status = 'PENDING';
COMMENT ON TABLE transfer IS 'Transfers a bank took in. A refused request leaves no row here. Not unique by reference on purpose: some banks pay twice.';
COMMENT ON COLUMN transfer.posts_at IS 'Clock of the banks at which a pending transfer is booked; infinity means never.';

CREATE TABLE ledger_entry (
  entry_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT ledger_entry_pk PRIMARY KEY,
  kind text NOT NULL CONSTRAINT ledger_entry_kind CHECK (kind IN ('OPENING', 'TRANSFER', 'RETURN', 'FEE', 'CORRECTION')),
  transfer_id bigint CONSTRAINT ledger_entry_transfer_fk REFERENCES transfer (transfer_id),
  booked_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX ledger_entry_by_transfer ON ledger_entry (transfer_id);
CREATE UNIQUE INDEX ledger_entry_booked_once ON ledger_entry (transfer_id, kind) WHERE kind IN ('TRANSFER', 'RETURN');
COMMENT ON TABLE ledger_entry IS 'One booking; its lines sum to zero. A transfer is booked at most once and returned at most once.';

CREATE TABLE ledger_line (
  line_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT ledger_line_pk PRIMARY KEY,
  entry_id bigint NOT NULL CONSTRAINT ledger_line_entry_fk REFERENCES ledger_entry (entry_id),
  bank_code text NOT NULL,
  account_number text NOT NULL,
  amount bigint NOT NULL CONSTRAINT ledger_line_amount CHECK (amount <> 0),
  balance_after bigint NOT NULL,
  remark text NOT NULL,
  visible_from timestamptz NOT NULL DEFAULT '-infinity',
  booked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT ledger_line_account_fk FOREIGN KEY (bank_code, account_number) REFERENCES account (bank_code, account_number)
);
CREATE INDEX ledger_line_by_account ON ledger_line (bank_code, account_number, booked_at, line_id);
CREATE INDEX ledger_line_by_entry ON ledger_line (entry_id);
COMMENT ON TABLE ledger_line IS 'Credits are positive, debits negative. balance_after is the running balance of the account.';
COMMENT ON COLUMN ledger_line.visible_from IS 'Clock of the banks from which statements show the line.';

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$;
CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE ON ledger_entry FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_line_append_only BEFORE UPDATE OR DELETE ON ledger_line FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION require_balanced_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(amount) FROM ledger_line WHERE entry_id = NEW.entry_id) <> 0 THEN
    RAISE EXCEPTION 'ledger entry % does not sum to zero', NEW.entry_id;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_line_balanced AFTER INSERT ON ledger_line
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_balanced_entry();

CREATE TABLE access_token (
  token_hash text CONSTRAINT access_token_pk PRIMARY KEY,
  bank_code text NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE access_token IS 'Tokens are kept as SHA-256, so a copy of this table opens nothing.';

CREATE TABLE external_id (
  bank_code text NOT NULL,
  wib_day date NOT NULL,
  external_id text NOT NULL,
  CONSTRAINT external_id_pk PRIMARY KEY (bank_code, wib_day, external_id)
);

CREATE TABLE fault (
  fault_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT fault_pk PRIMARY KEY,
  bank_code text NOT NULL,
  service text NOT NULL,
  fault text NOT NULL,
  remaining integer NOT NULL CONSTRAINT fault_remaining CHECK (remaining >= 0),
  hits integer NOT NULL DEFAULT 0,
  settings jsonb NOT NULL DEFAULT '{}',
  armed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX fault_armed ON fault (bank_code, service, fault_id) WHERE remaining > 0;

CREATE TABLE profile_override (
  bank_code text CONSTRAINT profile_override_pk PRIMARY KEY,
  settings jsonb NOT NULL
);

CREATE TABLE event (
  event_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT event_pk PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  bank_code text,
  service text,
  what text NOT NULL,
  external_id text,
  partner_reference text,
  response_code text,
  fault text
);
CREATE INDEX event_by_partner_reference ON event (partner_reference);
COMMENT ON TABLE event IS 'What happened, in order. No names, no account numbers, no secrets.';
`,
};
