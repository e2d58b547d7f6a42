import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an employer owes for having paid late: whoever paid a worker first is repaid once that is settled as well. */
export class KnowPenalties1795912989064 implements MigrationInterface {
  readonly name = 'KnowPenalties1795912989064';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE employer ADD COLUMN penalty_due BIGINT NOT NULL DEFAULT 0
        CONSTRAINT employer_penalty_due_possible CHECK (penalty_due >= 0)`);
    await runner.query(
      `COMMENT ON COLUMN employer.penalty_due IS 'Rupiah of penalties for arrears that are not settled, as last reported.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE employer DROP COLUMN penalty_due`);
  }
}
