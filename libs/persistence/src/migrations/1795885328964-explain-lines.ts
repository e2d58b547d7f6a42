import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly } from '../database/grants';

/** What two persons say about open lines, days, switches and caps; days that are closed; caps that hold. */
export class ExplainLines1795885328964 implements MigrationInterface {
  readonly name = 'ExplainLines1795885328964';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE money_word (
        word_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT money_word_pkey PRIMARY KEY,
        subject TEXT NOT NULL,
        round INTEGER NOT NULL,
        step TEXT NOT NULL,
        decision TEXT NOT NULL,
        details TEXT,
        note TEXT NOT NULL,
        decided_by TEXT NOT NULL,
        role TEXT NOT NULL,
        decided_at TIMESTAMPTZ(3) NOT NULL,
        CONSTRAINT money_word_once_per_person UNIQUE (decided_by, round, subject),
        CONSTRAINT money_word_step_known CHECK (step IN ('PROPOSED','CONFIRMED','DECLINED'))
      )`);
    await runner.query(`CREATE INDEX money_word_of_subject ON money_word (subject, word_id)`);
    await runner.query(grantAppendOnly('money_word'));
    await runner.query(
      `COMMENT ON TABLE money_word IS 'What persons said about statement lines, gaps, days, the switch of a bank and caps. Append-only.'`,
    );
    await runner.query(`
      CREATE TABLE closed_day (
        bank_code TEXT NOT NULL,
        day DATE NOT NULL,
        sheet JSONB NOT NULL,
        hash TEXT NOT NULL,
        prepared_by TEXT NOT NULL,
        signed_by TEXT NOT NULL,
        closed_at TIMESTAMPTZ(3) NOT NULL,
        CONSTRAINT closed_day_pkey PRIMARY KEY (bank_code, day),
        CONSTRAINT closed_day_hash_shape CHECK (hash ~ '^[0-9a-f]{64}$'),
        CONSTRAINT closed_day_two_persons CHECK (signed_by <> prepared_by)
      )`);
    await runner.query(grantAppendOnly('closed_day'));
    await runner.query(
      `COMMENT ON TABLE closed_day IS 'Days of a bank account that added up, as two persons signed them. Append-only.'`,
    );
    await runner.query(`
      CREATE TABLE payout_cap (
        cap_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT payout_cap_pkey PRIMARY KEY,
        scope TEXT NOT NULL,
        limit_rupiah BIGINT,
        set_by TEXT NOT NULL,
        confirmed_by TEXT NOT NULL,
        since TIMESTAMPTZ(3) NOT NULL,
        CONSTRAINT payout_cap_scope_known CHECK (scope IN ('BATCH','BRANCH_DAY','BANK_DAY','FIRST_PAYMENT')),
        CONSTRAINT payout_cap_positive CHECK (limit_rupiah > 0),
        CONSTRAINT payout_cap_two_persons CHECK (confirmed_by <> set_by)
      )`);
    await runner.query(`CREATE INDEX payout_cap_newest ON payout_cap (scope, cap_id)`);
    await runner.query(grantAppendOnly('payout_cap'));
    await runner.query(
      `COMMENT ON TABLE payout_cap IS 'Caps on what is released and sent; the newest of a scope holds, and without a limit lifts it. Append-only.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['payout_cap', 'closed_day', 'money_word']) await runner.query(`DROP TABLE ${table}`);
  }
}
