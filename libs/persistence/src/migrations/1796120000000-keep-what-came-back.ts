import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuse } from './parts/refuse';

/** What money of a benefit settled when it came back, of what had been too much of it: so much is not paid again. */
const KEPT = `
  (SELECT coalesce(-sum(l.amount_rupiah), 0) FROM ledger_entry e JOIN ledger_line l ON l.entry_id = e.entry_id
   WHERE e.claim_number = NEW.claim_number AND e.benefit_id = NEW.benefit_id AND l.account = 'RECEIVABLE_OVERPAYMENT'
     AND e.event IN ('OVERPAYMENT_RETURNED','OVERPAYMENT_RETURN_UNDONE'))`;

/** A new payout stands for an approved benefit of its claim, over what of it is to be paid. */
const approvedPayout = (payable: string): string => `
  CREATE OR REPLACE FUNCTION require_approved_benefit() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM benefit b WHERE b.benefit_id = NEW.benefit_id AND b.claim_number = NEW.claim_number
                   AND b.stage IN ('APPROVED','PAYING','PAID') AND ${payable} = NEW.amount_rupiah)
    THEN ${refuse('payout_of_approved_benefit')} END IF;
    RETURN NULL;
  END $$`;

const RETURNED = `
  CREATE FUNCTION require_returned_payout() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM payout p WHERE p.claim_number = NEW.claim_number
                   AND p.benefit_id = NEW.benefit_id AND p.state = 'RETURNED')
    THEN ${refuse('ledger_entry_keeps_what_came_back')} END IF;
    RETURN NULL;
  END $$`;

const SETTLING = `'OVERPAYMENT_PAID', 'OVERPAYMENT_WRITTEN_OFF', 'OVERPAYMENT_OFFSET'`;
const BACK = `'OVERPAYMENT_RETURNED'`;

const leavesOffsets = (events: string): string => `
  CREATE CONSTRAINT TRIGGER ledger_entry_leaves_offsets AFTER INSERT ON ledger_entry DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.event IN (${events})) EXECUTE FUNCTION require_owed_offsets()`;

/** Money that came back settles what was found too much of its benefit; the database keeps the sums, and pays only the rest again. */
export class KeepWhatCameBack1796120000000 implements MigrationInterface {
  readonly name = 'KeepWhatCameBack1796120000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(approvedPayout(`b.amount_rupiah - b.offset_rupiah - ${KEPT}`));
    await runner.query(RETURNED);
    await runner.query(`
      CREATE CONSTRAINT TRIGGER ledger_entry_keeps_what_came_back AFTER INSERT ON ledger_entry
      DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW.event = ${BACK}) EXECUTE FUNCTION require_returned_payout()`);
    await runner.query(`DROP TRIGGER ledger_entry_leaves_offsets ON ledger_entry`);
    await runner.query(leavesOffsets(`${SETTLING}, ${BACK}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER ledger_entry_leaves_offsets ON ledger_entry`);
    await runner.query(leavesOffsets(SETTLING));
    await runner.query(`DROP TRIGGER ledger_entry_keeps_what_came_back ON ledger_entry`);
    await runner.query(`DROP FUNCTION require_returned_payout`);
    await runner.query(approvedPayout('b.amount_rupiah - b.offset_rupiah'));
  }
}
