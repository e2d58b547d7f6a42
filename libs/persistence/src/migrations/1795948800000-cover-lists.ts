import type { MigrationInterface, QueryRunner } from 'typeorm';

const NEVER = `'9999-12-31T00:00:00Z'::timestamptz`;
const ORDER = `(coalesce(next_due_at, ${NEVER})), claim_number, stage`;

/** Lists filtered by age, province and end of number, an account's statement and a hospital's money are read from indexes alone. */
export class CoverLists1795948800000 implements MigrationInterface {
  readonly name = 'CoverLists1795948800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX claim_by_urgency, claim_of_branch, ledger_line_by_account');
    await runner.query(
      `CREATE INDEX claim_by_urgency ON claim (${ORDER}) INCLUDE (next_due_at, stage_since, province)`,
    );
    await runner.query(
      `CREATE INDEX claim_of_branch ON claim (branch, ${ORDER}) INCLUDE (next_due_at, stage_since, province)`,
    );
    await runner.query(
      'CREATE INDEX ledger_line_by_account ON ledger_line (account, entry_id) INCLUDE (amount_rupiah)',
    );
    await runner.query(
      `CREATE INDEX benefit_of_hospital ON benefit ((content #>> '{payee,name}')) WHERE payee_kind = 'PLKK'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP INDEX benefit_of_hospital, ledger_line_by_account, claim_of_branch, claim_by_urgency',
    );
    await runner.query('CREATE INDEX ledger_line_by_account ON ledger_line (account, entry_id)');
    await runner.query(`CREATE INDEX claim_of_branch ON claim (branch, ${ORDER})`);
    await runner.query(`CREATE INDEX claim_by_urgency ON claim (${ORDER})`);
  }
}
