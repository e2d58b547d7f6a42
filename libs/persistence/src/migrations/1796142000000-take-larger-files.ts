import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Statements of a fortnight of a busy account come in one file. */
export class TakeLargerFiles1796142000000 implements MigrationInterface {
  readonly name = 'TakeLargerFiles1796142000000';

  up(runner: QueryRunner): Promise<void> {
    return limit(runner, sizeUpTo(10_000_000));
  }

  /** What was kept under the larger limit stays. */
  down(runner: QueryRunner): Promise<void> {
    return limit(runner, `${sizeUpTo(5_000_000)} NOT VALID`);
  }
}

const sizeUpTo = (bytes: number): string => `CHECK (octet_length(content) BETWEEN 1 AND ${bytes})`;

async function limit(runner: QueryRunner, check: string): Promise<void> {
  await runner.query(`ALTER TABLE statement_file DROP CONSTRAINT statement_file_size`);
  await runner.query(`ALTER TABLE statement_file ADD CONSTRAINT statement_file_size ${check}`);
}
