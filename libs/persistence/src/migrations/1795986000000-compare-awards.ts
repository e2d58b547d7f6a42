import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was granted for a like injury is found by an index: each benefit carries what it is compared by. */
export class CompareAwards1795986000000 implements MigrationInterface {
  readonly name = 'CompareAwards1795986000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE benefit ADD COLUMN injury_group TEXT, ADD COLUMN injured_part TEXT,
         ADD COLUMN approved_at TIMESTAMPTZ(3)`,
    );
    await runner.query(COMPARED);
    for (const column of ['injury_group', 'injured_part']) {
      await runner.query(
        `CREATE INDEX benefit_by_${column} ON benefit (type, ${column}, approved_at DESC) WHERE approved_at IS NOT NULL`,
      );
      await runner.query(
        `COMMENT ON COLUMN benefit.${column} IS 'Of the first injury, as it was when the benefit was last written.'`,
      );
    }
    await runner.query(
      `COMMENT ON COLUMN benefit.approved_at IS 'None while it is not approved, or not any more.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX benefit_by_injury_group, benefit_by_injured_part`);
    await runner.query(
      `ALTER TABLE benefit DROP COLUMN injury_group, DROP COLUMN injured_part, DROP COLUMN approved_at`,
    );
  }
}

/** Of benefits from before: the program writes the same with every new one. */
const COMPARED = `
  UPDATE benefit b SET
    injury_group = left(coalesce(c.dossier #>> '{statements,-1,diagnoses,0}', c.dossier #>> '{report,injuries,0,icd10}'), 3),
    injured_part = c.dossier #>> '{report,injuries,0,bodyPart}',
    approved_at = CASE WHEN b.stage IN ('APPROVED', 'PAYING', 'PAID') THEN (b.content #>> '{decision,at}')::timestamptz END
  FROM claim c WHERE c.claim_number = b.claim_number`;
