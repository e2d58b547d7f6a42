import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is overdue climbs: from who is waited for to the head of the branch and to the region. */
export class EscalateWaits1795909202628 implements MigrationInterface {
  readonly name = 'EscalateWaits1795909202628';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE claim_wait
        ADD COLUMN level TEXT NOT NULL DEFAULT 'NONE'
          CONSTRAINT claim_wait_level_known CHECK (level IN ('NONE','REMINDED','HEAD','REGION')),
        ADD COLUMN rings_at TIMESTAMPTZ(3)`);
    // As after an imported holiday: the sweep counts the waits of every open claim anew and tells their workflows.
    await runner.query(`UPDATE holiday_version SET version = version + 1 WHERE EXISTS (SELECT FROM claim)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE claim_wait DROP COLUMN rings_at, DROP COLUMN level`);
  }
}
