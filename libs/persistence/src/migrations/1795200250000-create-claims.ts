import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly, grantReadWrite, grantReadWriteDelete } from '../database/grants';

const STAGES = `'REPORTED','DUPLICATE_REVIEW','DATA_INCOMPLETE','UNDER_VERIFICATION','UNDER_REVIEW','ACCEPTED','NOT_WORK_RELATED','DISPUTED','IN_TREATMENT','FINAL_REPORTED','SETTLED','CLOSED','WITHDRAWN','EXPIRED','TRANSFERRED','CANCELLED'`;
const BENEFIT_STAGES = `'REQUESTED','DOCUMENTS_INCOMPLETE','COMPLETE','PROPOSED','RETURNED','APPROVED','REFUSED','PAYING','PAID','CANCELLED'`;

/** Claims, their benefits, the append-only record, what they wait for, and the commands of people. */
export class CreateClaims1795200250000 implements MigrationInterface {
  readonly name = 'CreateClaims1795200250000';

  async up(runner: QueryRunner): Promise<void> {
    await createCommand(runner);
    await createClaim(runner);
    await createBenefit(runner);
    await createEvent(runner);
    await createWait(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['claim_wait', 'claim_event', 'benefit', 'claim', 'command']) {
      await runner.query(`DROP TABLE ${table}`);
    }
    await runner.query(`DROP SEQUENCE claim_number_seq`);
  }
}

async function createCommand(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE command (
      command_id UUID CONSTRAINT command_pkey PRIMARY KEY,
      code TEXT NOT NULL,
      claim_number TEXT,
      target_id TEXT,
      actor JSONB NOT NULL,
      organisation TEXT NOT NULL,
      user_id TEXT NOT NULL,
      idempotency_key TEXT,
      request_hash TEXT NOT NULL,
      body JSONB NOT NULL,
      expected_version INTEGER,
      received_at TIMESTAMPTZ(3) NOT NULL,
      status TEXT NOT NULL,
      answer JSONB,
      closed_at TIMESTAMPTZ(3),
      CONSTRAINT command_status_known CHECK (status IN ('RECEIVED','DONE','REFUSED','NOT_SENT')),
      CONSTRAINT command_closed_has_time CHECK ((status = 'RECEIVED') = (closed_at IS NULL))
    )`);
  await runner.query(
    `CREATE UNIQUE INDEX command_key_once ON command (organisation, user_id, idempotency_key) WHERE idempotency_key IS NOT NULL`,
  );
  await runner.query(`CREATE INDEX command_of_claim ON command (claim_number, received_at)`);
  await runner.query(grantReadWrite('command'));
  await runner.query(
    `COMMENT ON TABLE command IS 'What people asked for, stored before it is sent to a workflow.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN command.status IS 'NOT_SENT: answered with no; can never take effect.'`,
  );
}

async function createClaim(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE SEQUENCE claim_number_seq`);
  await runner.query(`
    CREATE TABLE claim (
      claim_number TEXT CONSTRAINT claim_pkey PRIMARY KEY,
      version INTEGER NOT NULL,
      stage TEXT NOT NULL,
      branch TEXT NOT NULL,
      kind TEXT NOT NULL,
      segment TEXT NOT NULL,
      channel TEXT NOT NULL,
      participant_number TEXT NOT NULL,
      participant_nik TEXT NOT NULL,
      participant_name TEXT,
      plkk_code TEXT,
      employer_number TEXT,
      reporter_user TEXT NOT NULL,
      reporter_organisation TEXT NOT NULL,
      occurred_at TIMESTAMPTZ(3) NOT NULL,
      received_at TIMESTAMPTZ(3) NOT NULL,
      reported_at TIMESTAMPTZ(3) NOT NULL,
      stage_since TIMESTAMPTZ(3) NOT NULL,
      last_event_at TIMESTAMPTZ(3) NOT NULL,
      next_due_at TIMESTAMPTZ(3),
      event_seq INTEGER NOT NULL,
      event_hash TEXT NOT NULL,
      dossier JSONB NOT NULL,
      CONSTRAINT claim_number_shape CHECK (claim_number ~ '^JKK-[0-9]{4}-[0-9]{7,}$'),
      CONSTRAINT claim_stage_known CHECK (stage IN (${STAGES})),
      CONSTRAINT claim_kind_known CHECK (kind IN ('ACCIDENT','DISEASE')),
      CONSTRAINT claim_segment_known CHECK (segment IN ('PU','BPU','JAKON','PMI')),
      CONSTRAINT claim_version_positive CHECK (version >= 1),
      CONSTRAINT claim_received_in_order CHECK (occurred_at <= received_at AND received_at <= reported_at)
    )`);
  await runner.query(`CREATE INDEX claim_of_participant ON claim (participant_number, occurred_at)`);
  await runner.query(`CREATE INDEX claim_by_urgency ON claim (branch, next_due_at, claim_number)`);
  await runner.query(`CREATE INDEX claim_of_plkk ON claim (plkk_code, next_due_at)`);
  await runner.query(`CREATE INDEX claim_of_employer ON claim (employer_number, next_due_at)`);
  await runner.query(grantReadWrite('claim'));
  await runner.query(`GRANT USAGE ON SEQUENCE claim_number_seq TO jkk_app`);
  await runner.query(
    `COMMENT ON TABLE claim IS 'One accident or disease of one participant; written by its workflow only.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN claim.dossier IS 'The claim as the domain knows it; the columns repeat what lists filter and sort by.'`,
  );
  await runner.query(`COMMENT ON COLUMN claim.event_hash IS 'Hash of the last event: the end of the chain.'`);
}

async function createBenefit(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE benefit (
      benefit_id TEXT CONSTRAINT benefit_pkey PRIMARY KEY,
      claim_number TEXT NOT NULL CONSTRAINT benefit_of_claim REFERENCES claim (claim_number),
      type TEXT NOT NULL,
      stage TEXT NOT NULL,
      version INTEGER NOT NULL,
      amount_rupiah BIGINT NOT NULL,
      payee_kind TEXT NOT NULL,
      proposed_by TEXT,
      decided_by TEXT,
      decision TEXT,
      reason_code TEXT,
      rule_cited TEXT,
      due_at TIMESTAMPTZ(3),
      content JSONB NOT NULL,
      CONSTRAINT benefit_stage_known CHECK (stage IN (${BENEFIT_STAGES})),
      CONSTRAINT benefit_amount_not_negative CHECK (amount_rupiah >= 0),
      CONSTRAINT benefit_four_eyes CHECK (decided_by IS NULL OR proposed_by IS NULL OR decided_by <> proposed_by),
      CONSTRAINT benefit_approved_by_person CHECK (stage NOT IN ('APPROVED','PAYING','PAID') OR (decided_by IS NOT NULL AND decision = 'APPROVE')),
      CONSTRAINT benefit_no_names_reason CHECK (stage <> 'REFUSED' OR (decided_by IS NOT NULL AND reason_code IS NOT NULL AND rule_cited IS NOT NULL))
    )`);
  await runner.query(`CREATE INDEX benefit_by_claim ON benefit (claim_number, benefit_id)`);
  await runner.query(grantReadWrite('benefit'));
  await runner.query(`COMMENT ON TABLE benefit IS 'One requested entitlement inside a claim.'`);
  await runner.query(
    `COMMENT ON COLUMN benefit.amount_rupiah IS 'Whole rupiah, computed by the rule set with a trace in content.'`,
  );
}

async function createEvent(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE claim_event (
      claim_number TEXT NOT NULL CONSTRAINT claim_event_of_claim REFERENCES claim (claim_number),
      seq INTEGER NOT NULL,
      at TIMESTAMPTZ(3) NOT NULL,
      code TEXT NOT NULL,
      actor_user TEXT,
      actor_role TEXT,
      stage TEXT NOT NULL,
      data JSONB NOT NULL,
      source_id TEXT,
      previous_hash TEXT NOT NULL,
      hash TEXT NOT NULL,
      CONSTRAINT claim_event_pkey PRIMARY KEY (claim_number, seq),
      CONSTRAINT claim_event_no_needs_person CHECK (code NOT IN ('BENEFIT_REFUSED','CONCLUDED_NEGATIVE','CLAIM_CANCELLED') OR actor_user IS NOT NULL)
    )`);
  await runner.query(
    `CREATE UNIQUE INDEX claim_event_source_once ON claim_event (claim_number, source_id) WHERE source_id IS NOT NULL`,
  );
  await runner.query(grantAppendOnly('claim_event'));
  await runner.query(`COMMENT ON TABLE claim_event IS 'Append-only, hash-chained record of a claim.'`);
  await runner.query(
    `COMMENT ON COLUMN claim_event.source_id IS 'Command id or fact id, so that a repeat adds nothing.'`,
  );
}

async function createWait(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE claim_wait (
      claim_number TEXT NOT NULL CONSTRAINT claim_wait_of_claim REFERENCES claim (claim_number),
      code TEXT NOT NULL,
      subject TEXT NOT NULL,
      role TEXT NOT NULL,
      since TIMESTAMPTZ(3) NOT NULL,
      due_at TIMESTAMPTZ(3),
      provisional BOOLEAN NOT NULL,
      on_overdue TEXT NOT NULL,
      CONSTRAINT claim_wait_pkey PRIMARY KEY (claim_number, code, subject)
    )`);
  await runner.query(`CREATE INDEX claim_wait_by_role ON claim_wait (role, due_at, claim_number)`);
  await runner.query(grantReadWriteDelete('claim_wait'));
  await runner.query(
    `COMMENT ON TABLE claim_wait IS 'What each open claim waits for; computed by one pure function, rewritten with the claim.'`,
  );
}
