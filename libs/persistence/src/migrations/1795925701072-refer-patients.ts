import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadWriteDelete } from '../database/grants';

/** Hospitals that see a claim beside the one that treats: the one that handed its patient on, and the one that is asked. */
export class ReferPatients1795925701072 implements MigrationInterface {
  readonly name = 'ReferPatients1795925701072';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE claim_hospital (
        plkk_code TEXT NOT NULL,
        claim_number TEXT NOT NULL CONSTRAINT claim_hospital_of_claim REFERENCES claim (claim_number),
        CONSTRAINT claim_hospital_pkey PRIMARY KEY (plkk_code, claim_number)
      )`);
    await runner.query(`CREATE INDEX claim_hospital_by_claim ON claim_hospital (claim_number)`);
    await runner.query(grantReadWriteDelete('claim_hospital'));
    await runner.query(
      `COMMENT ON TABLE claim_hospital IS 'Hospitals that see a claim beside the one that treats; follows from its referrals.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE claim_hospital');
  }
}
