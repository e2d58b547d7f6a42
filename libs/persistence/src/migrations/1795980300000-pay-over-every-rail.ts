import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A rail and the service by which a bank is told to use it. */
const KNOWN = `('INTRABANK','17'),('BI_FAST','18'),('RTGS','22'),('SKN','23')`;
const AT_HOME = `(service_code = '17') = (payee_bank_code = partner_bank_code)`;

/** Large amounts go over BI-RTGS, and what BI-FAST does not reach over SKN-BI. */
export class PayOverEveryRail1795980300000 implements MigrationInterface {
  readonly name = 'PayOverEveryRail1795980300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE payout DROP CONSTRAINT payout_service_known, DROP CONSTRAINT payout_rail_known`,
    );
    await runner.query(`
      ALTER TABLE payout
        ADD CONSTRAINT payout_service_known CHECK (${AT_HOME}),
        ADD CONSTRAINT payout_rail_known CHECK ((rail, service_code) IN (${KNOWN}))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE payout DROP CONSTRAINT payout_service_known, DROP CONSTRAINT payout_rail_known`,
    );
    await runner.query(`
      ALTER TABLE payout
        ADD CONSTRAINT payout_service_known CHECK (${AT_HOME} AND service_code IN ('17','18')),
        ADD CONSTRAINT payout_rail_known CHECK (rail IN ('INTRABANK','BI_FAST'))`);
  }
}
