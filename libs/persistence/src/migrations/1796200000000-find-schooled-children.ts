import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A child may be schooled by the claims of two parents: what was granted is found by its birthday, whosever claim it is. */
export class FindSchooledChildren1796200000000 implements MigrationInterface {
  readonly name = 'FindSchooledChildren1796200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX benefit_of_child ON benefit USING gin ((content #> '{details,children}') jsonb_path_ops)
       WHERE type = 'SCHOLARSHIP'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX benefit_of_child`);
  }
}
