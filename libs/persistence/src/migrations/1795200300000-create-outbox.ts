import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadWrite } from '../database/grants';

/** Messages to Temporal, written in the transaction that makes them true and delivered by the relay. */
export class CreateOutbox1795200300000 implements MigrationInterface {
  readonly name = 'CreateOutbox1795200300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outbox (
        id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT outbox_pkey PRIMARY KEY,
        kind TEXT NOT NULL,
        key TEXT NOT NULL CONSTRAINT outbox_key_once UNIQUE,
        payload JSONB NOT NULL,
        correlation_id TEXT,
        created_at TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
        attempts INTEGER NOT NULL DEFAULT 0 CONSTRAINT outbox_attempts_not_negative CHECK (attempts >= 0),
        next_attempt_at TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
        sent_at TIMESTAMPTZ(3),
        last_error_code TEXT
      )`);
    await runner.query(`CREATE INDEX outbox_due ON outbox (next_attempt_at, id) WHERE sent_at IS NULL`);
    await runner.query(grantReadWrite('outbox'));
    await runner.query(
      `COMMENT ON TABLE outbox IS 'Messages to Temporal, committed with the rows they are about.'`,
    );
    await runner.query(`COMMENT ON COLUMN outbox.key IS 'Business key: the same fact is told once.'`);
    await runner.query(`COMMENT ON COLUMN outbox.payload IS 'Ids and codes only; sent as it is.'`);
    await runner.query(
      `COMMENT ON COLUMN outbox.next_attempt_at IS 'Lease of the relay that took it, then back-off.'`,
    );
    await runner.query(`COMMENT ON COLUMN outbox.last_error_code IS 'A code, never the text of an error.'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE outbox`);
  }
}
