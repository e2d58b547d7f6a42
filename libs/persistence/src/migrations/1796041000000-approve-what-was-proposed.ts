import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuse } from './parts/refuse';

/** What an approver reads is what was proposed, and a benefit is paid only where a payout of it was proven. */
export class ApproveWhatWasProposed1796041000000 implements MigrationInterface {
  readonly name = 'ApproveWhatWasProposed1796041000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, body] of FUNCTIONS) {
      await runner.query(
        `CREATE FUNCTION ${name}() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$ BEGIN ${body} END $$`,
      );
    }
    await runner.query(`
      CREATE TRIGGER benefit_stays_as_proposed BEFORE UPDATE ON benefit FOR EACH ROW
      WHEN (OLD.stage = 'PROPOSED' AND NEW.stage IN ('PROPOSED','APPROVED')) EXECUTE FUNCTION refuse_other_proposal()`);
    await runner.query(`
      CREATE TRIGGER benefit_paid_by_payout BEFORE UPDATE ON benefit FOR EACH ROW
      WHEN (OLD.stage <> 'PAID' AND NEW.stage = 'PAID') EXECUTE FUNCTION require_proven_payout()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER benefit_paid_by_payout ON benefit`);
    await runner.query(`DROP TRIGGER benefit_stays_as_proposed ON benefit`);
    for (const [name] of FUNCTIONS) await runner.query(`DROP FUNCTION ${name}`);
  }
}

const PROPOSED = [
  ...['claim_number', 'type', 'amount_rupiah', 'offset_rupiah', 'payee_kind', 'proposed_by'],
  ...['payee', 'details', 'line', 'basis', 'accountEnteredBy'].map((name) => `content -> '${name}'`),
];
const of = (row: string): string => PROPOSED.map((column) => `${row}.${column}`).join(', ');

const FUNCTIONS: readonly (readonly [name: string, body: string])[] = [
  [
    'refuse_other_proposal',
    `IF ROW(${of('NEW')}) IS DISTINCT FROM ROW(${of('OLD')})
     THEN ${refuse('benefit_stays_as_proposed')} END IF;
     RETURN NEW;`,
  ],
  [
    'require_proven_payout',
    `IF NOT EXISTS (
       SELECT 1 FROM payout p WHERE p.benefit_id = NEW.benefit_id AND p.state IN ('RECONCILED','RETURNED'))
     THEN ${refuse('benefit_paid_by_payout')} END IF;
     RETURN NEW;`,
  ],
];
