import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly, grantReadWrite } from '../database/grants';

/** What the radar sees, and what was done about it. */
export class CreateRadar1795883703715 implements MigrationInterface {
  readonly name = 'CreateRadar1795883703715';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE radar_finding (
        finding_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT radar_finding_pkey PRIMARY KEY,
        kind TEXT NOT NULL,
        subject TEXT NOT NULL,
        facts JSONB NOT NULL,
        first_seen_at TIMESTAMPTZ(3) NOT NULL,
        last_seen_at TIMESTAMPTZ(3) NOT NULL,
        gone_at TIMESTAMPTZ(3)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX radar_finding_open_once ON radar_finding (kind, subject) WHERE gone_at IS NULL`,
    );
    await runner.query(grantReadWrite('radar_finding'));
    await runner.query(`
      CREATE TABLE radar_repair (
        repair_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT radar_repair_pkey PRIMARY KEY,
        finding_id BIGINT NOT NULL CONSTRAINT radar_repair_of_finding REFERENCES radar_finding (finding_id),
        repair TEXT NOT NULL,
        repaired_by TEXT NOT NULL,
        repaired_at TIMESTAMPTZ(3) NOT NULL
      )`);
    await runner.query(
      `CREATE INDEX radar_repair_of_finding_in_order ON radar_repair (finding_id, repair_id)`,
    );
    await runner.query(grantAppendOnly('radar_repair'));
    await runner.query(
      `COMMENT ON TABLE radar_finding IS 'What is stuck and no desk shows, by kind and subject, until it is gone.'`,
    );
    await runner.query(
      `COMMENT ON TABLE radar_repair IS 'What was had done about it, by whom: the id of a user, or RADAR itself.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE radar_repair`);
    await runner.query(`DROP TABLE radar_finding`);
  }
}
