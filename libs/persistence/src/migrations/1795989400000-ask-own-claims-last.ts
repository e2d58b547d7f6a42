import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The planner took the question whether a claim is somebody's own for a cheap one, and asked it about every payout there is
 * before it looked which of them are in the batch. It reads a dossier each time.
 */
export class AskOwnClaimsLast1795989400000 implements MigrationInterface {
  readonly name = 'AskOwnClaimsLast1795989400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER FUNCTION has_interest(TEXT, TEXT) COST 10000');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER FUNCTION has_interest(TEXT, TEXT) COST 100');
  }
}
