import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadWrite } from '../database/grants';

/** Where the sweeps of the claims worker stand, and an index by which they find the newest commands. */
export class CreateSweep1795859752140 implements MigrationInterface {
  readonly name = 'CreateSweep1795859752140';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sweep (
        name TEXT CONSTRAINT sweep_pkey PRIMARY KEY,
        position TEXT NOT NULL,
        not_before TIMESTAMPTZ(3) NOT NULL
      )`);
    await runner.query(grantReadWrite('sweep'));
    await runner.query(
      `COMMENT ON TABLE sweep IS 'How far each search for forgotten commands and lagging workflows has come.'`,
    );
    await runner.query(
      `COMMENT ON COLUMN sweep.not_before IS 'Lease of the process that has the turn, then its pause.'`,
    );
    // BRIN: closing a command stays an update that touches no index.
    await runner.query(
      `CREATE INDEX command_received ON command USING brin (received_at) WITH (autosummarize = on)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX command_received`);
    await runner.query(`DROP TABLE sweep`);
  }
}
