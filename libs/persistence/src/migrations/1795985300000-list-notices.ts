import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conclusions of a month are found by their instant: each is to be notified to the labour office. */
export class ListNotices1795985300000 implements MigrationInterface {
  readonly name = 'ListNotices1795985300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX claim_event_concluded ON claim_event (at) WHERE code IN ('CONCLUDED_POSITIVE','CONCLUDED_NEGATIVE')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX claim_event_concluded`);
  }
}
