import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A tariff says how often its service is possible on one day. */
export class LimitServicesADay1795980110000 implements MigrationInterface {
  readonly name = 'LimitServicesADay1795980110000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE plkk_tariff ADD COLUMN most_per_day INTEGER
         CONSTRAINT plkk_tariff_possible CHECK (most_per_day > 0)`,
    );
    await runner.query(
      `COMMENT ON COLUMN plkk_tariff.most_per_day IS 'How many units one person can be given on one day, 1 of a room; null where nothing limits them.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE plkk_tariff DROP COLUMN most_per_day`);
  }
}
