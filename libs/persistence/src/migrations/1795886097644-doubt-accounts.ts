import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly } from '../database/grants';

/** An account is found under every name that it was written down with, and the accounts of those who work here are known. */
export class DoubtAccounts1795886097644 implements MigrationInterface {
  readonly name = 'DoubtAccounts1795886097644';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE staff_account (
        bank_code TEXT NOT NULL,
        account_number TEXT NOT NULL,
        user_id UUID NOT NULL CONSTRAINT staff_account_user_fkey REFERENCES app_user (user_id),
        added_at TIMESTAMPTZ(3) NOT NULL,
        CONSTRAINT staff_account_pkey PRIMARY KEY (account_number, bank_code)
      )`);
    await runner.query(grantAppendOnly('staff_account'));
    await runner.query(
      `COMMENT ON TABLE staff_account IS 'Accounts of those who work here; a benefit that goes to one is looked at by two more persons. Append-only. Personal data.'`,
    );
    await runner.query(`CREATE INDEX payout_by_account ON payout (payee_account_number)`);
    await runner.query(
      `CREATE INDEX benefit_by_account ON benefit USING btree ((content #>> '{payee,accountNumber}'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX benefit_by_account`);
    await runner.query(`DROP INDEX payout_by_account`);
    await runner.query(`DROP TABLE staff_account`);
  }
}
