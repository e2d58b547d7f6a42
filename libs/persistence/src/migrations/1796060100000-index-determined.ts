import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A labour inspector goes on seeing the claims in which one determined: few, and found without reading all others. */
export class IndexDetermined1796060100000 implements MigrationInterface {
  readonly name = 'IndexDetermined1796060100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX claim_event_of_labour_inspector ON claim_event (claim_number) WHERE actor_role = 'LABOUR_INSPECTOR'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX claim_event_of_labour_inspector`);
  }
}
