import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'REPORTED','DUPLICATE_REVIEW','DATA_INCOMPLETE','UNDER_VERIFICATION','UNDER_REVIEW','ACCEPTED','NOT_WORK_RELATED','DISPUTED','IN_TREATMENT','FINAL_REPORTED','SETTLED','CLOSED','WITHDRAWN','EXPIRED','TRANSFERRED','CANCELLED'`;
const NOES_BEFORE = `'BENEFIT_REFUSED','CONCLUDED_NEGATIVE','CLAIM_CANCELLED'`;

/** A claim that the programme does not cover ends in a stage of its own, and only by a person. */
export class RefuseCover1795869966856 implements MigrationInterface {
  readonly name = 'RefuseCover1795869966856';

  async up(runner: QueryRunner): Promise<void> {
    await know(runner, `${BEFORE},'NOT_COVERED'`, `${NOES_BEFORE},'COVER_REFUSED'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await know(runner, BEFORE, NOES_BEFORE);
  }
}

async function know(runner: QueryRunner, stages: string, noes: string): Promise<void> {
  await runner.query(`ALTER TABLE claim DROP CONSTRAINT claim_stage_known`);
  await runner.query(`ALTER TABLE claim ADD CONSTRAINT claim_stage_known CHECK (stage IN (${stages}))`);
  await runner.query(`ALTER TABLE claim_event DROP CONSTRAINT claim_event_no_needs_person`);
  await runner.query(`
    ALTER TABLE claim_event ADD CONSTRAINT claim_event_no_needs_person
      CHECK (code NOT IN (${noes}) OR actor_user IS NOT NULL)`);
}
