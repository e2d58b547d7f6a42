import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadOnly } from '../database/grants';

const REGISTERS = ['employer', 'plkk'] as const;
const KEY = { employer: 'employer_number', plkk: 'plkk_code' } as const;

/** Whoever changes where an employer or a hospital is paid is noticed, and the account is looked at twice for some days. */
export class NoticeChangedAccounts1795899286704 implements MigrationInterface {
  readonly name = 'NoticeChangedAccounts1795899286704';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE register_account_change (
        change_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT register_account_change_pkey PRIMARY KEY,
        register TEXT NOT NULL,
        key TEXT NOT NULL,
        bank_code TEXT NOT NULL,
        account_number TEXT NOT NULL,
        changed_at TIMESTAMPTZ(3) NOT NULL
      )`);
    await runner.query(
      `CREATE INDEX register_account_change_by_account ON register_account_change (account_number)`,
    );
    await runner.query(grantReadOnly('register_account_change'));
    await runner.query(
      `COMMENT ON TABLE register_account_change IS 'Accounts that employers and hospitals were given anew; written by triggers of the registers.'`,
    );
    for (const register of REGISTERS) await notice(runner, register);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const register of REGISTERS) {
      await runner.query(`DROP INDEX ${register}_by_account`);
      await runner.query(`DROP TRIGGER ${register}_account_changes ON ${register}`);
      await runner.query(`DROP FUNCTION notice_${register}_account`);
    }
    await runner.query(`DROP TABLE register_account_change`);
  }
}

/** As the owner: the application itself may not write here. */
async function notice(runner: QueryRunner, register: (typeof REGISTERS)[number]): Promise<void> {
  await runner.query(`CREATE INDEX ${register}_by_account ON ${register} (account_number)`);
  await runner.query(`
    CREATE FUNCTION notice_${register}_account() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN
      INSERT INTO register_account_change (register, key, bank_code, account_number, changed_at)
      VALUES ('${register}', NEW.${KEY[register]}, NEW.bank_code, NEW.account_number, clock_timestamp());
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER ${register}_account_changes AFTER UPDATE ON ${register} FOR EACH ROW
      WHEN ((NEW.bank_code, NEW.account_number) IS DISTINCT FROM (OLD.bank_code, OLD.account_number))
      EXECUTE FUNCTION notice_${register}_account()`);
}
