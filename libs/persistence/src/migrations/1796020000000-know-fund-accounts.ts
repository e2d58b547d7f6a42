import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadWrite } from '../database/grants';

const REGISTERS = `'plkk','hospital-terms','tariffs','doctors','holidays','regencies','minimum-wages','employers','projects','members','contacts'`;

/** Where the social security fund is paid what nobody inherits stands in a register; nobody types it into a benefit. */
export class KnowFundAccounts1796020000000 implements MigrationInterface {
  readonly name = 'KnowFundAccounts1796020000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE fund_account (
        valid_from DATE CONSTRAINT fund_account_pkey PRIMARY KEY,
        bank_code TEXT NOT NULL CONSTRAINT fund_account_bank_fkey REFERENCES bank (bank_code),
        account_number TEXT NOT NULL,
        account_name TEXT NOT NULL,
        source TEXT NOT NULL,
        provenance TEXT NOT NULL CONSTRAINT fund_account_provenance_known
          CHECK (provenance IN ('seen','recalled','model'))
      )`);
    await runner.query(`CREATE INDEX fund_account_by_account ON fund_account (account_number)`);
    await runner.query(NOTICE);
    await runner.query(`
      CREATE TRIGGER fund_account_changes AFTER INSERT OR UPDATE ON fund_account
      FOR EACH ROW EXECUTE FUNCTION notice_fund_account()`);
    await runner.query(grantReadWrite('fund_account'));
    await runner.query(
      `COMMENT ON TABLE fund_account IS 'Accounts of the social security fund itself, by the day from which each counts.'`,
    );
    await setRegisters(runner, `${REGISTERS},'fund-accounts'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM register_import_row WHERE import_id IN
        (SELECT import_id FROM register_import WHERE register = 'fund-accounts')`);
    await runner.query(`DELETE FROM register_import WHERE register = 'fund-accounts'`);
    await setRegisters(runner, REGISTERS);
    await runner.query(`DROP TABLE fund_account`);
    await runner.query(`DROP FUNCTION notice_fund_account`);
  }
}

const setRegisters = (runner: QueryRunner, registers: string): Promise<unknown> =>
  runner.query(`
    ALTER TABLE register_import
      DROP CONSTRAINT register_import_register_known,
      ADD CONSTRAINT register_import_register_known CHECK (register IN (${registers}))`);

/** The first account is no change of one; written as the owner, because the application itself may not write there. */
const NOTICE = `
  CREATE FUNCTION notice_fund_account() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND (NEW.bank_code, NEW.account_number) IS DISTINCT FROM (OLD.bank_code, OLD.account_number)
      OR TG_OP = 'INSERT' AND EXISTS (SELECT FROM fund_account f WHERE f.valid_from <> NEW.valid_from) THEN
      INSERT INTO register_account_change (register, key, bank_code, account_number, changed_at)
      VALUES ('fund_account', NEW.valid_from, NEW.bank_code, NEW.account_number, clock_timestamp());
    END IF;
    RETURN NULL;
  END $$`;
