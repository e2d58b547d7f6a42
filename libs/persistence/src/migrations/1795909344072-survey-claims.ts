import type { MigrationInterface, QueryRunner } from 'typeorm';

const OPEN = `stage IN ('REPORTED','DUPLICATE_REVIEW','DATA_INCOMPLETE','UNDER_VERIFICATION','UNDER_REVIEW','ACCEPTED','NOT_WORK_RELATED','NOT_COVERED','DISPUTED','IN_TREATMENT','FINAL_REPORTED','SETTLED')`;

/** Management counts all claims by stage and age, and sums their money: both are read from indexes alone. */
export class SurveyClaims1795909344072 implements MigrationInterface {
  readonly name = 'SurveyClaims1795909344072';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE claim ADD COLUMN province TEXT`);
    await runner.query(`UPDATE claim SET province = left(dossier #>> '{report,place,regencyCode}', 2)`);
    await runner.query(
      `ALTER TABLE claim ALTER COLUMN province SET NOT NULL, ADD CONSTRAINT claim_province_shape CHECK (province ~ '^[0-9]{2}$')`,
    );
    await runner.query(
      `COMMENT ON COLUMN claim.province IS 'Where the accident happened: the first two digits of its regency.'`,
    );
    await runner.query(`
      CREATE INDEX claim_of_province ON claim
        (province, (coalesce(next_due_at, '9999-12-31T00:00:00Z'::timestamptz)), claim_number, stage) INCLUDE (branch, plkk_code)`);
    await runner.query(
      `CREATE INDEX claim_open_by_age ON claim (stage, stage_since) INCLUDE (branch, next_due_at) WHERE ${OPEN}`,
    );
    await runner.query(
      `CREATE INDEX benefit_by_type ON benefit (type, stage, claim_number) INCLUDE (amount_rupiah, proposed_by)`,
    );
    await runner.query(
      `CREATE INDEX benefit_of_proposer ON benefit (proposed_by, stage, claim_number) WHERE proposed_by IS NOT NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP INDEX benefit_of_proposer, benefit_by_type, claim_open_by_age, claim_of_province`,
    );
    await runner.query(`ALTER TABLE claim DROP COLUMN province`);
  }
}
