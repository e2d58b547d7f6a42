import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuse } from './parts/refuse';

/** A payout that is held goes on only with the word of two persons in the same transaction; one that was cancelled never does. */
export class LiftHoldsByTwo1795984200000 implements MigrationInterface {
  readonly name = 'LiftHoldsByTwo1795984200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE FUNCTION require_decided_way_back() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp
       AS $$ BEGIN ${DECIDED} END $$`,
    );
    await runner.query(
      `CREATE CONSTRAINT TRIGGER payout_way_back_is_decided AFTER UPDATE ON payout DEFERRABLE INITIALLY DEFERRED
       FOR EACH ROW WHEN (OLD.state IN ('HELD','CANCELLED') AND NEW.state IN ('AWAITING_RELEASE','RELEASED','SENDING'))
       EXECUTE FUNCTION require_decided_way_back()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER payout_way_back_is_decided ON payout`);
    await runner.query(`DROP FUNCTION require_decided_way_back`);
  }
}

/** A row that is as young as this transaction was written in it: the word about an earlier hold is older. */
const DECIDED = `
  IF OLD.state = 'CANCELLED' THEN ${refuse('payout_cancelled_is_over')} END IF;
  IF NEW.state <> 'AWAITING_RELEASE' OR NOT EXISTS (
    SELECT 1 FROM hold_decision h
    WHERE h.payout_id = NEW.payout_id AND h.step = 'CONFIRMED' AND h.decision = 'PAY' AND h.hold_reason = OLD.hold_reason
      AND age(h.xmin) <= age(pg_current_xact_id()::xid))
  THEN ${refuse('payout_hold_lifted_by_two')} END IF;
  RETURN NULL;`;
