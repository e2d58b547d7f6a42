import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadWrite } from '../database/grants';

const SEGMENT_FACTS = (wage: string): string => `
  CASE segment WHEN 'PU' THEN employer_number IS NOT NULL WHEN 'JAKON' THEN project_number IS NOT NULL
    WHEN 'PMI' THEN passport_number IS NOT NULL ELSE TRUE END AND (${wage} OR wage_amount_rupiah IS NOT NULL)`;

/** Minimum wages as data, and cards without a wage: of construction workers, apprentices and prisoners none may be known. */
export class KnowMinimumWages1795897973680 implements MigrationInterface {
  readonly name = 'KnowMinimumWages1795897973680';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE minimum_wage (
        code TEXT CONSTRAINT minimum_wage_pkey PRIMARY KEY,
        area_code TEXT NOT NULL,
        year INTEGER NOT NULL,
        amount_rupiah BIGINT NOT NULL,
        decree TEXT,
        source TEXT NOT NULL,
        provenance TEXT NOT NULL,
        CONSTRAINT minimum_wage_code_says_both CHECK (code = area_code || '/' || year),
        CONSTRAINT minimum_wage_area_shape CHECK (area_code ~ '^\\d{2}(\\d{2})?$'),
        CONSTRAINT minimum_wage_year_possible CHECK (year BETWEEN 2015 AND 2100),
        CONSTRAINT minimum_wage_whole CHECK (amount_rupiah BETWEEN 1 AND 1000000000),
        CONSTRAINT minimum_wage_provenance_known CHECK (provenance IN ('seen', 'recalled', 'model'))
      )`);
    await runner.query(grantReadWrite('minimum_wage'));
    await runner.query(
      `COMMENT ON TABLE minimum_wage IS 'UMP (area of two digits) and UMK (four) by year, with the decree and where it was read.'`,
    );
    await replaceFacts(runner, `segment <> 'BPU'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE minimum_wage`);
    await replaceFacts(runner, `segment = 'PMI'`);
  }
}

async function replaceFacts(runner: QueryRunner, wage: string): Promise<void> {
  await runner.query(`ALTER TABLE member DROP CONSTRAINT member_segment_facts`);
  await runner.query(`ALTER TABLE member ADD CONSTRAINT member_segment_facts CHECK (${SEGMENT_FACTS(wage)})`);
}
