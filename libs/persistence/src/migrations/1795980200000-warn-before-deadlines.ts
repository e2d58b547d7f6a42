import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever is waited for is reminded before a deadline, and not only after it. */
export class WarnBeforeDeadlines1795980200000 implements MigrationInterface {
  readonly name = 'WarnBeforeDeadlines1795980200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE claim_wait DROP CONSTRAINT claim_wait_level_known,
        ADD CONSTRAINT claim_wait_level_known CHECK (level IN ('NONE','NEAR','REMINDED','HEAD','REGION'))`);
    // As after an imported holiday: the sweep counts the waits of every open claim anew and tells their workflows.
    await runner.query(`UPDATE holiday_version SET version = version + 1 WHERE EXISTS (SELECT FROM claim)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE claim_wait SET level = 'NONE' WHERE level = 'NEAR';
      ALTER TABLE claim_wait DROP CONSTRAINT claim_wait_level_known,
        ADD CONSTRAINT claim_wait_level_known CHECK (level IN ('NONE','REMINDED','HEAD','REGION'))`);
  }
}
