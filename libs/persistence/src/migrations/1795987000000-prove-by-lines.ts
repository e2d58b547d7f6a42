import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuse } from './parts/refuse';

/**
 * A payout moves only along its life and is released by a batch, and counts as paid only while a debit of its bank over
 * exactly its amount is matched to it.
 */
export class ProveByLines1795987000000 implements MigrationInterface {
  readonly name = 'ProveByLines1795987000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, body] of FUNCTIONS) {
      await runner.query(
        `CREATE FUNCTION ${name}() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$ BEGIN ${body} END $$`,
      );
    }
    await runner.query(`
      CREATE CONSTRAINT TRIGGER payout_follows_its_life AFTER UPDATE ON payout DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (OLD.state <> NEW.state
        AND NOT (OLD.state IN ('HELD','CANCELLED') AND NEW.state IN ('AWAITING_RELEASE','RELEASED','SENDING')))
      EXECUTE FUNCTION require_life_of_payout()`);
    await runner.query(`
      CREATE CONSTRAINT TRIGGER payout_released_by_batch AFTER UPDATE ON payout DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (OLD.state = 'AWAITING_RELEASE' AND NEW.state = 'RELEASED') EXECUTE FUNCTION require_release()`);
    await runner.query(`
      CREATE CONSTRAINT TRIGGER payout_proven_by_line AFTER UPDATE ON payout DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW.state = 'RECONCILED' AND OLD.state <> 'RECONCILED') EXECUTE FUNCTION require_proof()`);
    await runner.query(`
      CREATE CONSTRAINT TRIGGER statement_match_keeps_proof AFTER UPDATE ON statement_match DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (OLD.bucket = 'MATCHED') EXECUTE FUNCTION require_kept_proof()`);
    await runner.query(`
      CREATE TRIGGER statement_match_is_its_payment BEFORE INSERT OR UPDATE ON statement_match
      FOR EACH ROW WHEN (NEW.bucket = 'MATCHED') EXECUTE FUNCTION require_debit_of_payout()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER statement_match_is_its_payment ON statement_match`);
    await runner.query(`DROP TRIGGER statement_match_keeps_proof ON statement_match`);
    await runner.query(`DROP TRIGGER payout_proven_by_line ON payout`);
    await runner.query(`DROP TRIGGER payout_released_by_batch ON payout`);
    await runner.query(`DROP TRIGGER payout_follows_its_life ON payout`);
    for (const [name] of FUNCTIONS) await runner.query(`DROP FUNCTION ${name}`);
  }
}

/** Which state may follow which. What is proven and comes back at once, or is held and given up at once, is written in one step. */
const LIFE: Readonly<Record<string, readonly string[]>> = {
  AWAITING_RELEASE: ['RELEASED', 'HELD', 'CANCELLED', 'RECONCILED', 'RETURNED'],
  RELEASED: ['SENDING', 'HELD', 'CANCELLED', 'RECONCILED', 'RETURNED'],
  SENDING: ['RELEASED', 'UNKNOWN', 'PENDING', 'CLAIMED_PAID', 'RECONCILED', 'RETURNED', 'FAILED', 'HELD'],
  UNKNOWN: ['PENDING', 'CLAIMED_PAID', 'RECONCILED', 'RETURNED', 'FAILED'],
  PENDING: ['CLAIMED_PAID', 'RECONCILED', 'RETURNED', 'FAILED'],
  CLAIMED_PAID: ['RECONCILED', 'RETURNED'],
  RECONCILED: ['RETURNED'],
  HELD: ['CANCELLED', 'RECONCILED', 'RETURNED'],
  RETURNED: ['RECONCILED'],
  FAILED: ['RECONCILED', 'RETURNED'],
};

const PAIRS = Object.entries(LIFE).flatMap(([from, followers]) =>
  followers.map((to) => `('${from}','${to}')`),
);

const unproven = (payoutId: string): string => `
  EXISTS (SELECT 1 FROM payout WHERE payout_id = ${payoutId} AND state = 'RECONCILED')
  AND NOT EXISTS (SELECT 1 FROM statement_match WHERE payout_id = ${payoutId} AND bucket = 'MATCHED')`;

const refuseUnproven = (payoutId: string): string =>
  `IF ${unproven(payoutId)} THEN ${refuse('payout_proven_by_line')} END IF; RETURN NULL;`;

const FUNCTIONS: readonly (readonly [name: string, body: string])[] = [
  [
    'require_life_of_payout',
    `IF (OLD.state, NEW.state) NOT IN (${PAIRS.join(', ')})
     THEN ${refuse('payout_follows_its_life')} END IF; RETURN NULL;`,
  ],
  [
    'require_release',
    `IF NOT EXISTS (
       SELECT 1 FROM payout p JOIN payout_batch b USING (batch_id)
       WHERE p.payout_id = NEW.payout_id AND b.state = 'RELEASED')
     THEN ${refuse('payout_released_by_batch')} END IF; RETURN NULL;`,
  ],
  ['require_proof', refuseUnproven('NEW.payout_id')],
  ['require_kept_proof', refuseUnproven('OLD.payout_id')],
  [
    'require_debit_of_payout',
    `IF NOT EXISTS (
       SELECT 1 FROM statement_line l JOIN payout p ON p.payout_id = NEW.payout_id
       WHERE l.line_id = NEW.line_id AND l.direction = 'DEBIT' AND l.bank_code = p.partner_bank_code
         AND l.amount_sen = p.amount_rupiah * 100)
     THEN ${refuse('statement_match_is_its_payment')} END IF;
     RETURN NEW;`,
  ],
];
