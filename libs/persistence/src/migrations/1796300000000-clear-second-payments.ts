import type { MigrationInterface, QueryRunner } from 'typeorm';

const SETTLING = `'OVERPAYMENT_PAID', 'OVERPAYMENT_WRITTEN_OFF', 'OVERPAYMENT_OFFSET', 'OVERPAYMENT_RETURNED'`;
const CLEARED = `'OVERPAYMENT_CLEARED'`;

/** What was owed for a second payment is owed no more once one of the two came back, and only then. */
export class ClearSecondPayments1796300000000 implements MigrationInterface {
  readonly name = 'ClearSecondPayments1796300000000';

  async up(runner: QueryRunner): Promise<void> {
    await defend(runner, `${SETTLING}, ${CLEARED}`, `'OVERPAYMENT_RETURNED', ${CLEARED}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await defend(runner, SETTLING, `'OVERPAYMENT_RETURNED'`);
  }
}

async function defend(runner: QueryRunner, settling: string, back: string): Promise<void> {
  await runner.query(`
    DROP TRIGGER ledger_entry_leaves_offsets ON ledger_entry;
    DROP TRIGGER ledger_entry_keeps_what_came_back ON ledger_entry;
    CREATE CONSTRAINT TRIGGER ledger_entry_leaves_offsets AFTER INSERT ON ledger_entry DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.event IN (${settling})) EXECUTE FUNCTION require_owed_offsets();
    CREATE CONSTRAINT TRIGGER ledger_entry_keeps_what_came_back AFTER INSERT ON ledger_entry DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.event IN (${back})) EXECUTE FUNCTION require_returned_payout()`);
}
