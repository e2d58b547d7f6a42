import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuse } from './parts/refuse';

/** A new payout stands for an approved benefit of its claim, over what of it is to be paid. */
const approvedPayout = (payable: string): string => `
  CREATE OR REPLACE FUNCTION require_approved_benefit() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    IF NOT EXISTS (SELECT 1 FROM benefit b WHERE b.benefit_id = NEW.benefit_id AND b.claim_number = NEW.claim_number
                   AND b.stage IN ('APPROVED','PAYING','PAID') AND ${payable} = NEW.amount_rupiah)
    THEN ${refuse('payout_of_approved_benefit')} END IF;
    RETURN NULL;
  END $$`;

/** What benefits under way are to settle is never more than is owed, whether one of them or the debt changes. */
const OFFSETS = `
  CREATE FUNCTION require_owed_offsets() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('SETTLEMENT:' || NEW.claim_number, 0));
    IF (SELECT coalesce(sum(b.offset_rupiah), 0) FROM benefit b
        WHERE b.claim_number = NEW.claim_number AND b.stage NOT IN ('PAID','REFUSED','CANCELLED'))
       > (SELECT coalesce(sum(l.amount_rupiah), 0) FROM ledger_entry e JOIN ledger_line l ON l.entry_id = e.entry_id
          WHERE e.claim_number = NEW.claim_number AND l.account = 'RECEIVABLE_OVERPAYMENT')
    THEN ${refuse('benefit_offset_is_owed')} END IF;
    RETURN NULL;
  END $$`;

const SETTLING = `'OVERPAYMENT_PAID', 'OVERPAYMENT_WRITTEN_OFF', 'OVERPAYMENT_OFFSET'`;

/** What a payee owes may be taken off another benefit: less leaves, and the database keeps the sums. */
export class SetOffDebts1795981000000 implements MigrationInterface {
  readonly name = 'SetOffDebts1795981000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE benefit ADD COLUMN offset_rupiah BIGINT NOT NULL DEFAULT 0
        CONSTRAINT benefit_offset_leaves_some
        CHECK (offset_rupiah = 0 OR offset_rupiah > 0 AND offset_rupiah < amount_rupiah)`);
    await runner.query(
      `COMMENT ON COLUMN benefit.offset_rupiah IS 'What of the amount settles a debt of the payee and is not paid. Rupiah.'`,
    );
    await runner.query(approvedPayout('b.amount_rupiah - b.offset_rupiah'));
    await runner.query(OFFSETS);
    await runner.query(`
      CREATE CONSTRAINT TRIGGER benefit_offset_is_owed AFTER INSERT OR UPDATE ON benefit DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW.offset_rupiah > 0) EXECUTE FUNCTION require_owed_offsets()`);
    await runner.query(`
      CREATE CONSTRAINT TRIGGER ledger_entry_leaves_offsets AFTER INSERT ON ledger_entry DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW.event IN (${SETTLING})) EXECUTE FUNCTION require_owed_offsets()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER ledger_entry_leaves_offsets ON ledger_entry`);
    await runner.query(`DROP TRIGGER benefit_offset_is_owed ON benefit`);
    await runner.query(`DROP FUNCTION require_owed_offsets`);
    await runner.query(approvedPayout('b.amount_rupiah'));
    await runner.query(`ALTER TABLE benefit DROP COLUMN offset_rupiah`);
  }
}
