import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadWrite } from '../database/grants';

/** Messages about claims: an outbox of their own, and where people and offices are reached. */
export class SendMessages1795885591524 implements MigrationInterface {
  readonly name = 'SendMessages1795885591524';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MESSAGE);
    await runner.query(`CREATE INDEX message_due ON message (next_attempt_at) WHERE status = 'QUEUED'`);
    await runner.query(CONTACT);
    await runner.query(grantReadWrite('message'));
    await runner.query(grantReadWrite('contact'));
    await runner.query(
      `COMMENT ON TABLE message IS 'What is told about claims, and what became of it. Holds no address and no text.'`,
    );
    await runner.query(`COMMENT ON TABLE contact IS 'Where organisations and persons are reached.'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE contact');
    await runner.query('DROP TABLE message');
  }
}

const MESSAGE = `
  CREATE TABLE message (
    message_id UUID NOT NULL CONSTRAINT message_pkey PRIMARY KEY,
    claim_number TEXT NOT NULL CONSTRAINT message_of_claim REFERENCES claim (claim_number),
    event_seq INTEGER NOT NULL,
    code TEXT NOT NULL,
    recipient TEXT NOT NULL,
    recipient_key TEXT NOT NULL,
    channel TEXT NOT NULL,
    zone TEXT NOT NULL,
    created_at TIMESTAMPTZ(3) NOT NULL,
    next_attempt_at TIMESTAMPTZ(3) NOT NULL,
    attempts INTEGER NOT NULL,
    status TEXT NOT NULL,
    closed_at TIMESTAMPTZ(3),
    last_error_code TEXT,
    CONSTRAINT message_once UNIQUE (claim_number, event_seq, code, recipient, channel),
    CONSTRAINT message_code_known CHECK (code IN ('REPORT_RECEIVED','DATA_MISSING','DOCTOR_ASKED','GUARANTEED','DECIDED','PAID','REMINDER','ESCALATION')),
    CONSTRAINT message_recipient_known CHECK (recipient IN ('PARTICIPANT','EMPLOYER','PLKK','BRANCH','REGION')),
    CONSTRAINT message_channel_known CHECK (channel IN ('EMAIL','SMS','WHATSAPP')),
    CONSTRAINT message_zone_known CHECK (zone IN ('WIB','WITA','WIT')),
    CONSTRAINT message_status_known CHECK (status IN ('QUEUED','SENT','UNDELIVERABLE','NO_ADDRESS','OFF')),
    CONSTRAINT message_closed_has_time CHECK ((status = 'QUEUED') = (closed_at IS NULL))
  )`;

const CONTACT = `
  CREATE TABLE contact (
    contact_id TEXT NOT NULL CONSTRAINT contact_pkey PRIMARY KEY,
    recipient TEXT NOT NULL,
    recipient_key TEXT NOT NULL,
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    CONSTRAINT contact_once UNIQUE (recipient, recipient_key, channel),
    CONSTRAINT contact_recipient_known CHECK (recipient IN ('PARTICIPANT','EMPLOYER','PLKK','BRANCH','REGION')),
    CONSTRAINT contact_channel_known CHECK (channel IN ('EMAIL','SMS','WHATSAPP')),
    CONSTRAINT contact_address_bounded CHECK (length(address) BETWEEN 3 AND 254)
  )`;
