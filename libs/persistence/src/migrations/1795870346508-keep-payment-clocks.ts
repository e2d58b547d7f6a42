import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly } from '../database/grants';

/** When the time to pay a benefit started, stopped and went on: a ledger, from which follows what is paid for being late. */
export class KeepPaymentClocks1795870346508 implements MigrationInterface {
  readonly name = 'KeepPaymentClocks1795870346508';

  async up(runner: QueryRunner): Promise<void> {
    await createClocks(runner);
    await runner.query(BACKFILL);
    await keepThem(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE payment_clock`);
    await runner.query(`DROP FUNCTION refuse_changed_payment_clock`);
  }
}

async function createClocks(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE payment_clock (
      claim_number TEXT NOT NULL CONSTRAINT payment_clock_of_claim REFERENCES claim (claim_number),
      seq INTEGER NOT NULL,
      benefit_id TEXT NOT NULL CONSTRAINT payment_clock_of_benefit REFERENCES benefit (benefit_id),
      move TEXT NOT NULL,
      reason TEXT NOT NULL,
      counts_from DATE NOT NULL,
      at TIMESTAMPTZ(3) NOT NULL,
      actor_user TEXT,
      actor_role TEXT,
      due_at TIMESTAMPTZ(3),
      provisional BOOLEAN NOT NULL,
      days_left INTEGER,
      CONSTRAINT payment_clock_pkey PRIMARY KEY (claim_number, seq),
      CONSTRAINT payment_clock_move_known CHECK (move IN ('START','STOP','RESUME')),
      CONSTRAINT payment_clock_reason_known CHECK (reason IN ('DOCUMENTS_COMPLETE','DOCUMENTS_MISSING','PAID','MONEY_CAME_BACK','ACCOUNT_OF_PAYEE_WRONG','ACCOUNT_REPLACED','REFUSED','CLAIM_ENDED')),
      CONSTRAINT payment_clock_running_is_due CHECK ((move = 'STOP') = (due_at IS NULL AND days_left IS NULL)),
      CONSTRAINT payment_clock_person_has_role CHECK ((actor_user IS NULL) = (actor_role IS NULL))
    )`);
  await runner.query(grantAppendOnly('payment_clock'));
  await runner.query(
    `COMMENT ON TABLE payment_clock IS 'Ledger of the payment clocks (D4): when each started, stopped and went on, why and by whom.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN payment_clock.counts_from IS 'The day from which the move counts, at the place of the accident.'`,
  );
}

/** Clocks that ran before the ledger was kept: as they stand, from the day on which they last started. */
const BACKFILL = `
  INSERT INTO payment_clock (claim_number, seq, benefit_id, move, reason, counts_from, at, due_at, provisional, days_left)
  SELECT claim_number, row_number() OVER (PARTITION BY claim_number ORDER BY benefit_id, move), benefit_id, move, reason,
    counts_from, at, due_at, provisional, days_left
  FROM (
    SELECT b.claim_number, b.benefit_id, 'START' AS move, 'DOCUMENTS_COMPLETE' AS reason,
      (b.content->'clock'->>'startedOn')::date AS counts_from, c.last_event_at AS at,
      (b.content->'clock'->>'dueAt')::timestamptz AS due_at, (b.content->'clock'->>'provisional')::boolean AS provisional,
      7 - (b.content->'clock'->>'usedWorkingDays')::integer AS days_left
    FROM benefit b JOIN claim c USING (claim_number) WHERE jsonb_typeof(b.content->'clock') = 'object'
    UNION ALL
    SELECT b.claim_number, b.benefit_id, 'STOP',
      CASE WHEN b.stage = 'PAID' THEN 'PAID' ELSE 'DOCUMENTS_MISSING' END,
      greatest((b.content->'clock'->>'startedOn')::date, (c.last_event_at AT TIME ZONE 'Asia/Jakarta')::date),
      c.last_event_at, NULL, false, NULL
    FROM benefit b JOIN claim c USING (claim_number)
    WHERE jsonb_typeof(b.content->'clock') = 'object' AND NOT (b.content->'clock'->>'running')::boolean
  ) AS known`;

/** Not even the owner changes a line by mistake. */
async function keepThem(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION refuse_changed_payment_clock() RETURNS TRIGGER LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'payment_clock_is_kept' USING ERRCODE = 'check_violation', CONSTRAINT = 'payment_clock_is_kept';
    END $$`);
  await runner.query(`
    CREATE TRIGGER payment_clock_is_kept BEFORE UPDATE OR DELETE ON payment_clock
    FOR EACH ROW EXECUTE FUNCTION refuse_changed_payment_clock()`);
}
