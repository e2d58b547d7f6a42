import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A regency knows the zone in which its clocks go, so that no report can move an accident across midnight. */
export class ZoneRegencies1795872277530 implements MigrationInterface {
  readonly name = 'ZoneRegencies1795872277530';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE regency ADD COLUMN zone TEXT`);
    await runner.query(`
      UPDATE regency SET zone = CASE
        WHEN left(regency_code, 2) < '50' OR left(regency_code, 2) IN ('61', '62') THEN 'WIB'
        WHEN left(regency_code, 2) < '80' THEN 'WITA'
        ELSE 'WIT' END`);
    await runner.query(`ALTER TABLE regency ALTER COLUMN zone SET NOT NULL`);
    await runner.query(
      `ALTER TABLE regency ADD CONSTRAINT regency_zone_known CHECK (zone IN ('WIB', 'WITA', 'WIT'))`,
    );
    await runner.query(`COMMENT ON COLUMN regency.zone IS 'The zone in which the clocks there go.'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE regency DROP COLUMN zone`);
  }
}
