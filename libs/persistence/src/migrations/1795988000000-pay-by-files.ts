import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly } from '../database/grants';
import { refuse } from './parts/refuse';

/** Banks that are told to pay by files: the files, what stands in them, who handed them over, and what banks answered. */
export class PayByFiles1795988000000 implements MigrationInterface {
  readonly name = 'PayByFiles1795988000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(table.sql);
    await runner.query(`CREATE INDEX payment_file_newest ON payment_file (requested_at)`);
    await runner.query(`CREATE INDEX payment_file_download_by_file ON payment_file_download (file_id)`);
    for (const { name, comment } of TABLES) {
      await runner.query(grantAppendOnly(name));
      await runner.query(`COMMENT ON TABLE ${name} IS '${comment}'`);
    }
    await runner.query(`
      ALTER TABLE bank_profile ADD COLUMN channel TEXT NOT NULL DEFAULT 'API',
        ADD COLUMN file_version TEXT NOT NULL DEFAULT 'pain.001.001.09'`);
    await this.know(
      runner,
      `('MATCH','NEAR','MISMATCH','ACCOUNT_NEAR','ACCOUNT_OTHER','ACCOUNT_CLOSED','ACCOUNT_UNKNOWN','NOT_ASKED')`,
    );
    await this.knowFormats(runner, `('CAMT053','CAMT054','MT940','PAIN002')`);
    for (const { name, table, on, body } of GUARDS) {
      await runner.query(
        `CREATE FUNCTION require_${name}() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$ BEGIN ${body} END $$`,
      );
      await runner.query(
        `CREATE CONSTRAINT TRIGGER ${name} AFTER INSERT ON ${table} ${on} FOR EACH ROW EXECUTE FUNCTION require_${name}()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name, table } of [...GUARDS].reverse()) {
      await runner.query(`DROP TRIGGER ${name} ON ${table}`);
      await runner.query(`DROP FUNCTION require_${name}`);
    }
    await this.knowFormats(runner, `('CAMT053','CAMT054','MT940')`);
    await this.know(
      runner,
      `('MATCH','NEAR','MISMATCH','ACCOUNT_NEAR','ACCOUNT_OTHER','ACCOUNT_CLOSED','ACCOUNT_UNKNOWN')`,
    );
    await runner.query(`ALTER TABLE bank_profile DROP COLUMN file_version, DROP COLUMN channel`);
    for (const { name } of [...TABLES].reverse()) await runner.query(`DROP TABLE ${name}`);
  }

  private async know(runner: QueryRunner, outcomes: string): Promise<void> {
    await check(runner, 'payout', 'payout_name_check_known', `name_check IN ${outcomes}`);
    await check(runner, 'payee_check', 'payee_check_outcome_known', `outcome IN ${outcomes}`);
  }

  private knowFormats(runner: QueryRunner, formats: string): Promise<void> {
    return check(
      runner,
      'statement_file_result',
      'statement_file_result_format_known',
      `format IN ${formats}`,
    );
  }
}

async function check(runner: QueryRunner, table: string, name: string, condition: string): Promise<void> {
  await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  await runner.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} CHECK (${condition})`);
}

const TABLES = [
  {
    name: 'payment_file',
    comment: 'Wishes of a person for a file of payments, each made once. Append-only.',
    sql: `
      CREATE TABLE payment_file (
        file_id UUID CONSTRAINT payment_file_pkey PRIMARY KEY,
        bank_code TEXT NOT NULL,
        requested_by TEXT NOT NULL,
        requested_at TIMESTAMPTZ(3) NOT NULL
      )`,
  },
  {
    name: 'payment_file_result',
    comment: 'What came of each: its bytes, or why there are none. Append-only.',
    sql: `
      CREATE TABLE payment_file_result (
        file_id UUID CONSTRAINT payment_file_result_pkey PRIMARY KEY
          CONSTRAINT payment_file_result_of_file REFERENCES payment_file (file_id),
        outcome TEXT NOT NULL,
        stop TEXT,
        version TEXT,
        sha256 TEXT,
        content BYTEA,
        payment_count INTEGER NOT NULL,
        total_rupiah BIGINT NOT NULL,
        made_at TIMESTAMPTZ(3) NOT NULL,
        CONSTRAINT payment_file_result_outcome_known CHECK (outcome IN ('MADE','NOTHING','STOPPED')),
        CONSTRAINT payment_file_result_stop_known CHECK (stop IN
          ('BANK_NOT_SPOKEN_TO','SENDING_BLOCKED','STATEMENT_UNREAD','WITNESS_SILENT','CLOCK_DIFFERS')),
        CONSTRAINT payment_file_result_version_known CHECK (version IN ('pain.001.001.03','pain.001.001.09')),
        CONSTRAINT payment_file_result_hash CHECK (sha256 = encode(sha256(content), 'hex')),
        CONSTRAINT payment_file_result_whole CHECK (
          (outcome = 'MADE') = (content IS NOT NULL) AND (content IS NULL) = (sha256 IS NULL)
          AND (content IS NULL) = (version IS NULL) AND (outcome = 'STOPPED') = (stop IS NOT NULL)
          AND (outcome = 'MADE') = (payment_count > 0) AND (outcome = 'MADE') = (total_rupiah > 0))
      )`,
  },
  {
    name: 'payment_file_item',
    comment: 'The attempts that stand in a file; each stands in one file only, for ever. Append-only.',
    sql: `
      CREATE TABLE payment_file_item (
        file_id UUID NOT NULL CONSTRAINT payment_file_item_of_result REFERENCES payment_file_result (file_id),
        position INTEGER NOT NULL,
        payout_id TEXT NOT NULL,
        attempt_no INTEGER NOT NULL,
        group_id TEXT NOT NULL,
        CONSTRAINT payment_file_item_pkey PRIMARY KEY (file_id, position),
        CONSTRAINT payment_file_item_attempt_once UNIQUE (payout_id, attempt_no),
        CONSTRAINT payment_file_item_of_attempt FOREIGN KEY (payout_id, attempt_no)
          REFERENCES payout_attempt (payout_id, no)
      )`,
  },
  {
    name: 'payment_file_download',
    comment: 'Who took a file to hand it over to its bank, and when. Append-only.',
    sql: `
      CREATE TABLE payment_file_download (
        download_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT payment_file_download_pkey PRIMARY KEY,
        file_id UUID NOT NULL CONSTRAINT payment_file_download_of_result REFERENCES payment_file_result (file_id),
        downloaded_by TEXT NOT NULL,
        downloaded_at TIMESTAMPTZ(3) NOT NULL
      )`,
  },
  {
    name: 'payment_answer',
    comment: 'What a bank answered about each payment of a file, and what came of it. Append-only.',
    sql: `
      CREATE TABLE payment_answer (
        file_id UUID NOT NULL CONSTRAINT payment_answer_of_result REFERENCES statement_file_result (file_id),
        no INTEGER NOT NULL,
        reference TEXT NOT NULL,
        status TEXT NOT NULL,
        reason TEXT NOT NULL,
        outcome TEXT NOT NULL,
        payout_id TEXT,
        attempt_no INTEGER,
        CONSTRAINT payment_answer_pkey PRIMARY KEY (file_id, no),
        CONSTRAINT payment_answer_outcome_known CHECK (outcome IN
          ('NEW','KNOWN','UNREADABLE','UNKNOWN_REFERENCE','CONTRADICTS')),
        CONSTRAINT payment_answer_of_attempt FOREIGN KEY (payout_id, attempt_no)
          REFERENCES payout_attempt (payout_id, no)
      )`,
  },
] as const;

/** A file adds up to what stands in it; only another person who releases takes it, and only while its bank may be told to pay. */
const GUARDS = [
  {
    name: 'payment_file_adds_up',
    table: 'payment_file_result',
    on: 'DEFERRABLE INITIALLY DEFERRED',
    body: `
      IF (NEW.payment_count, NEW.total_rupiah) <> (
        SELECT count(*)::int, coalesce(sum(a.amount_rupiah), 0)::bigint FROM payment_file f
        JOIN payment_file_item i ON i.file_id = f.file_id
        JOIN payout_attempt a ON a.payout_id = i.payout_id AND a.no = i.attempt_no
          AND a.partner_bank_code = f.bank_code AND a.state = 'PENDING'
        WHERE f.file_id = NEW.file_id)
      THEN ${refuse('payment_file_adds_up')} END IF;
      RETURN NULL;`,
  },
  {
    name: 'payment_file_complete_at_once',
    table: 'payment_file_item',
    on: '',
    body: `
      IF NOT EXISTS (SELECT FROM payment_file_result r WHERE r.file_id = NEW.file_id
        AND age(r.xmin) <= age(pg_current_xact_id()::xid))
      THEN ${refuse('payment_file_complete_at_once')} END IF;
      RETURN NULL;`,
  },
  {
    name: 'payment_file_handed_over_by_other',
    table: 'payment_file_download',
    on: '',
    body: `
      IF NOT is_active_user(NEW.downloaded_by, ARRAY['FINANCE_RELEASER']) OR NOT EXISTS (
        SELECT FROM payment_file f JOIN payment_file_result r USING (file_id)
        WHERE f.file_id = NEW.file_id AND r.outcome = 'MADE' AND f.requested_by <> NEW.downloaded_by
          AND coalesce((SELECT sending FROM bank_switch s WHERE s.bank_code = f.bank_code), true))
        OR EXISTS (SELECT FROM sending_block WHERE lifted_at IS NULL)
      THEN ${refuse('payment_file_handed_over_by_other')} END IF;
      RETURN NULL;`,
  },
] as const;
