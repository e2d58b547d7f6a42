import type { MigrationInterface, QueryRunner } from 'typeorm';

const FOR_ROLE = `role, (coalesce(claim_due_at, '9999-12-31T00:00:00Z'::timestamptz)), claim_number, stage, branch, plkk_code, employer_number`;
const CLAIM_ORDER = `(coalesce(next_due_at, '9999-12-31T00:00:00Z'::timestamptz)), claim_number`;

/**
 * A work list is searched without a look at each claim: name and reporter stand on the wait as well. And a stage that half
 * of all claims are in is told apart inside the index, where the planner prefers the order of all claims.
 */
export class CompleteLists1795861518929 implements MigrationInterface {
  readonly name = 'CompleteLists1795861518929';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE claim_wait ADD COLUMN reporter_organisation TEXT, ADD COLUMN participant_search TEXT`,
    );
    await runner.query(`
      UPDATE claim_wait w SET reporter_organisation = c.reporter_organisation, participant_search = c.participant_search
      FROM claim c WHERE c.claim_number = w.claim_number`);
    await runner.query(`ALTER TABLE claim_wait ALTER COLUMN reporter_organisation SET NOT NULL`);
    await runner.query(`DROP INDEX claim_by_urgency`);
    await runner.query(`CREATE INDEX claim_by_urgency ON claim (${CLAIM_ORDER}, stage)`);
    await runner.query(`DROP INDEX claim_wait_by_claim_urgency`);
    await runner.query(
      `CREATE INDEX claim_wait_by_claim_urgency ON claim_wait (${FOR_ROLE}, reporter_organisation)`,
    );
    await runner.query(`DROP INDEX employer_by_name`);
    await runner.query(`CREATE INDEX employer_by_name ON employer (name, employer_number) INCLUDE (branch)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX employer_by_name`);
    await runner.query(`CREATE INDEX employer_by_name ON employer (name, employer_number)`);
    await runner.query(`DROP INDEX claim_wait_by_claim_urgency`);
    await runner.query(`CREATE INDEX claim_wait_by_claim_urgency ON claim_wait (${FOR_ROLE})`);
    await runner.query(`DROP INDEX claim_by_urgency`);
    await runner.query(`CREATE INDEX claim_by_urgency ON claim (${CLAIM_ORDER})`);
    await runner.query(
      `ALTER TABLE claim_wait DROP COLUMN reporter_organisation, DROP COLUMN participant_search`,
    );
  }
}
