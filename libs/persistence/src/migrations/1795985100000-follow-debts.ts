import type { MigrationInterface, QueryRunner } from 'typeorm';

const OPEN = `'REPORTED','DUPLICATE_REVIEW','DATA_INCOMPLETE','UNDER_VERIFICATION','UNDER_REVIEW','ACCEPTED','NOT_WORK_RELATED','NOT_COVERED','DISPUTED','IN_TREATMENT','FINAL_REPORTED','SETTLED'`;
const ENDED = `'CLOSED','WITHDRAWN','EXPIRED','TRANSFERRED','CANCELLED'`;

/** A claim that was handed over while a payee owes something stays open until that is settled. */
export class FollowDebts1795985100000 implements MigrationInterface {
  readonly name = 'FollowDebts1795985100000';

  async up(runner: QueryRunner): Promise<void> {
    await know(runner, `${OPEN},'TRANSFERRED_OWING'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await know(runner, OPEN);
  }
}

async function know(runner: QueryRunner, open: string): Promise<void> {
  await runner.query(`
    ALTER TABLE claim DROP CONSTRAINT claim_stage_known,
      ADD CONSTRAINT claim_stage_known CHECK (stage IN (${open},${ENDED}));
    DROP INDEX claim_open_by_age;
    CREATE INDEX claim_open_by_age ON claim (stage, stage_since) INCLUDE (branch, next_due_at) WHERE stage IN (${open})`);
}
