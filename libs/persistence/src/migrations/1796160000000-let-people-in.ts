import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuse } from './parts/refuse';

/**
 * Who works here is let in and given roles by an administrator, and by two of them where a role pays or makes people: the
 * programs' own role writes a person only together with the deed, and the agreed wish, of the same transaction. Where
 * there was never an administrator, and for the owner of the database, nobody has to agree.
 */
export class LetPeopleIn1796160000000 implements MigrationInterface {
  readonly name = 'LetPeopleIn1796160000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE FUNCTION require_administrators() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$ ${BODY} $$`,
    );
    await runner.query(`
      CREATE CONSTRAINT TRIGGER app_user_let_in
      AFTER INSERT OR UPDATE OF roles, branch, plkk_code, employer_number, active, username ON app_user
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_administrators()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER app_user_let_in ON app_user');
    await runner.query('DROP FUNCTION require_administrators');
  }
}

const IN_THIS_TRANSACTION = 'xmin = pg_current_xact_id()::xid';
const isAdministrator = (person: string): string => `EXISTS (
  SELECT FROM app_user a WHERE a.user_id = ${person} AND a.user_id <> NEW.user_id AND a.active AND a.roles @> '{ADMIN}')`;

const BODY = `
  DECLARE gains BOOLEAN := NEW.active AND NEW.roles && '{FINANCE_MAKER,FINANCE_RELEASER,ADMIN}';
  BEGIN
    IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'MEMBER')
       OR NOT EXISTS (SELECT FROM app_user WHERE roles @> '{ADMIN}' AND user_id <> NEW.user_id) THEN
      RETURN NULL;
    END IF;
    IF TG_OP = 'UPDATE' THEN
      IF ROW(NEW.roles, NEW.branch, NEW.plkk_code, NEW.employer_number, NEW.active, NEW.username)
         IS NOT DISTINCT FROM ROW(OLD.roles, OLD.branch, OLD.plkk_code, OLD.employer_number, OLD.active, OLD.username) THEN
        RETURN NULL;
      END IF;
      gains := gains AND NOT (OLD.active AND NEW.roles <@ OLD.roles AND NEW.branch IS NOT DISTINCT FROM OLD.branch);
    END IF;
    IF NOT EXISTS (
      SELECT FROM person_change c WHERE c.user_id = NEW.user_id AND c.${IN_THIS_TRANSACTION} AND ${isAdministrator('c.done_by')}
    ) THEN ${refuse('app_user_let_in_by_administrator')} END IF;
    IF gains AND NOT EXISTS (
      SELECT FROM person_proposal p
      WHERE p.user_id = NEW.user_id AND p.${IN_THIS_TRANSACTION} AND p.answer = 'CONFIRMED' AND p.facts -> 'roles' @> to_jsonb(NEW.roles)
        AND ${isAdministrator('p.proposed_by')} AND ${isAdministrator('p.answered_by')}
    ) THEN ${refuse('app_user_let_in_by_two')} END IF;
    RETURN NULL;
  END`;
