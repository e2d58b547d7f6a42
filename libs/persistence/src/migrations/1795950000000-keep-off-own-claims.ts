import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody approves, batches, releases or speaks about what a claim pays in which they are named themselves, or into their own account. */
export class KeepOffOwnClaims1795950000000 implements MigrationInterface {
  readonly name = 'KeepOffOwnClaims1795950000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(HAS_INTEREST);
    for (const { name, on, who } of GUARDS) {
      const [when, only = ''] = on.split(' WHEN ');
      await runner.query(
        `CREATE FUNCTION require_${name}() RETURNS TRIGGER ${SAFE} AS $$ BEGIN ${refusing(name, who)} END $$`,
      );
      await runner.query(
        `CREATE TRIGGER ${name} ${when} FOR EACH ROW ${only && `WHEN ${only}`} EXECUTE FUNCTION require_${name}()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name, on } of GUARDS) {
      await runner.query(`DROP TRIGGER ${name} ON ${/ ON (\w+)/.exec(on)?.[1] ?? ''}`);
      await runner.query(`DROP FUNCTION require_${name}`);
    }
    await runner.query('DROP FUNCTION has_interest');
  }
}

const SAFE = 'LANGUAGE plpgsql SET search_path = public, pg_temp';

/** By NIK in the claim as it stands, whoever wrote it there; or by an account that something of the claim is paid into. */
const HAS_INTEREST = `
  CREATE FUNCTION has_interest(person TEXT, claim_of TEXT) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT EXISTS (
      SELECT 1 FROM app_user u
      WHERE u.user_id = CASE WHEN person ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN person::uuid END
        AND (u.nik IS NOT NULL AND EXISTS (
            SELECT 1 FROM claim c WHERE c.claim_number = claim_of AND (c.participant_nik = u.nik
              OR jsonb_path_exists(c.dossier, '$.**.nik ? (@ == $nik)', jsonb_build_object('nik', u.nik))))
          OR EXISTS (
            SELECT 1 FROM staff_account s JOIN benefit b ON b.content #>> '{payee,accountNumber}' = s.account_number
              AND b.content #>> '{payee,bankCode}' = s.bank_code
            WHERE s.user_id = u.user_id AND b.claim_number = claim_of AND b.stage NOT IN ('REFUSED','CANCELLED'))))
  $$`;

const refusing = (name: string, who: string): string =>
  `IF ${who} THEN RAISE EXCEPTION '${name}' USING ERRCODE = 'check_violation', CONSTRAINT = '${name}'; END IF; RETURN NEW;`;

interface Guard {
  readonly name: string;
  readonly on: string;
  /** That somebody is kept off. */
  readonly who: string;
}

const GUARDS: readonly Guard[] = [
  {
    name: 'benefit_without_interest',
    on: `BEFORE UPDATE ON benefit WHEN (NEW.stage = 'APPROVED' AND OLD.stage <> 'APPROVED')`,
    who: 'has_interest(NEW.decided_by, NEW.claim_number) OR has_interest(NEW.proposed_by, NEW.claim_number)',
  },
  {
    name: 'payout_batch_item_without_interest',
    on: 'BEFORE INSERT ON payout_batch_item',
    who: `EXISTS (SELECT 1 FROM payout p JOIN payout_batch b ON b.batch_id = NEW.batch_id
      WHERE p.payout_id = NEW.payout_id AND has_interest(b.maker, p.claim_number))`,
  },
  {
    name: 'payout_batch_without_interest',
    on: 'BEFORE UPDATE OF releaser ON payout_batch WHEN (NEW.releaser IS NOT NULL)',
    who: `EXISTS (SELECT 1 FROM payout_batch_item i JOIN payout p USING (payout_id)
      WHERE i.batch_id = NEW.batch_id AND has_interest(NEW.releaser, p.claim_number))`,
  },
  {
    name: 'hold_decision_without_interest',
    on: 'BEFORE INSERT ON hold_decision',
    who: `EXISTS (SELECT 1 FROM payout p WHERE p.payout_id = NEW.payout_id AND has_interest(NEW.decided_by, p.claim_number))`,
  },
];
