import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Look-ups of people are read with everything else that was read: by time, and with what the one who looked was then. */
export class ListLookups1796260000000 implements MigrationInterface {
  readonly name = 'ListLookups1796260000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person_lookup ADD COLUMN roles TEXT[]`);
    await runner.query(
      `UPDATE person_lookup l SET roles = u.roles FROM app_user u WHERE u.user_id = l.user_id`,
    );
    await runner.query(`ALTER TABLE person_lookup ALTER COLUMN roles SET NOT NULL`);
    await runner.query(`CREATE INDEX person_lookup_by_time ON person_lookup (looked_at)`);
    await runner.query(
      `COMMENT ON COLUMN person_lookup.roles IS 'What the one who looked was at that moment; of look-ups before this was kept, what he was when it began to be.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX person_lookup_by_time`);
    await runner.query(`ALTER TABLE person_lookup DROP COLUMN roles`);
  }
}
