import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadOnly } from '../database/grants';

/** A step of a claim reads and writes less: targets of commands in columns, dossiers beside their rows, holidays by version. */
export class LightenClaimSteps1795864527885 implements MigrationInterface {
  readonly name = 'LightenClaimSteps1795864527885';

  async up(runner: QueryRunner): Promise<void> {
    await splitTargets(runner);
    await runner.query(`ALTER TABLE claim SET (toast_tuple_target = 256)`);
    await countHolidayChanges(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER holiday_counts_changes ON holiday`);
    await runner.query(`DROP FUNCTION count_holiday_change`);
    await runner.query(`DROP TABLE holiday_version`);
    await runner.query(`ALTER TABLE claim RESET (toast_tuple_target)`);
    await runner.query(`
      UPDATE command SET target_id = CASE WHEN code = 'holdDecision' THEN payout_id
        ELSE coalesce(benefit_id, '') || coalesce('|' || payout_id, '') END
      WHERE benefit_id IS NOT NULL OR payout_id IS NOT NULL`);
    await runner.query(`ALTER TABLE command DROP COLUMN benefit_id, DROP COLUMN payout_id`);
  }
}

/** Until now a claim's command named its benefit, or `<benefit>|<payout>`, in one text. */
async function splitTargets(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE command ADD COLUMN benefit_id TEXT, ADD COLUMN payout_id TEXT`);
  await runner.query(`
    UPDATE command SET benefit_id = nullif(split_part(target_id, '|', 1), ''),
      payout_id = nullif(split_part(target_id, '|', 2), ''), target_id = NULL
    WHERE claim_number IS NOT NULL AND target_id IS NOT NULL`);
  await runner.query(
    `UPDATE command SET payout_id = target_id, target_id = NULL WHERE code = 'holdDecision' AND target_id IS NOT NULL`,
  );
  await runner.query(
    `COMMENT ON COLUMN command.target_id IS 'What it is about where that is no claim, benefit or payout: a batch, a bank, a figure.'`,
  );
}

/** One row, counted up by every statement that changes a holiday: the same version is the same calendar. */
async function countHolidayChanges(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE holiday_version (
      id INTEGER CONSTRAINT holiday_version_pkey PRIMARY KEY,
      version INTEGER NOT NULL,
      CONSTRAINT holiday_version_is_one CHECK (id = 1)
    )`);
  await runner.query(`INSERT INTO holiday_version VALUES (1, 1)`);
  await runner.query(grantReadOnly('holiday_version'));
  await runner.query(`COMMENT ON TABLE holiday_version IS 'How often the imported holidays were changed.'`);
  await runner.query(`
    CREATE FUNCTION count_holiday_change() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      UPDATE holiday_version SET version = version + 1;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER holiday_counts_changes AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON holiday
    FOR EACH STATEMENT EXECUTE FUNCTION count_holiday_change()`);
}
