import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The radar looks for what is approved and not paid yet twice a minute; of all benefits those are few. */
export class FindApproved1795989500000 implements MigrationInterface {
  readonly name = 'FindApproved1795989500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX benefit_approved ON benefit (claim_number, benefit_id) WHERE stage = 'APPROVED'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX benefit_approved`);
  }
}
