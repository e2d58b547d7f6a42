import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An advisory doctor sees the claims in which one was heard: few, and found without reading the record of all others. */
export class IndexConsulted1795861732748 implements MigrationInterface {
  readonly name = 'IndexConsulted1795861732748';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX claim_event_of_advisory_doctor ON claim_event (claim_number) WHERE actor_role = 'ADVISORY_DOCTOR'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX claim_event_of_advisory_doctor`);
  }
}
