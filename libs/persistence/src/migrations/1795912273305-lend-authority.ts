import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadWrite } from '../database/grants';

/** Approvers lend their authority over benefits for some days. */
export class LendAuthority1795912273305 implements MigrationInterface {
  readonly name = 'LendAuthority1795912273305';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE lent_authority (
        lent_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT lent_authority_pkey PRIMARY KEY,
        lent_by UUID NOT NULL CONSTRAINT lent_authority_by_fkey REFERENCES app_user (user_id),
        lent_to UUID NOT NULL CONSTRAINT lent_authority_to_fkey REFERENCES app_user (user_id),
        role TEXT NOT NULL CONSTRAINT lent_authority_of_approver
          CHECK (role IN ('BENEFIT_APPROVER','BRANCH_HEAD','REGIONAL_DEPUTY')),
        first_day DATE NOT NULL,
        last_day DATE NOT NULL,
        reason TEXT NOT NULL,
        lent_at TIMESTAMPTZ(3) NOT NULL,
        ended_by UUID CONSTRAINT lent_authority_end_fkey REFERENCES app_user (user_id),
        ended_at TIMESTAMPTZ(3),
        CONSTRAINT lent_authority_to_another CHECK (lent_by <> lent_to),
        CONSTRAINT lent_authority_days_in_order CHECK (first_day <= last_day),
        CONSTRAINT lent_authority_ended_by_person CHECK ((ended_at IS NULL) = (ended_by IS NULL))
      )`);
    await runner.query(`CREATE INDEX lent_authority_to_person ON lent_authority (lent_to, last_day)`);
    await runner.query(`
      CREATE FUNCTION lent_authority_stays() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      BEGIN
        IF OLD.ended_at IS NOT NULL OR ROW(NEW.lent_by, NEW.lent_to, NEW.role, NEW.first_day, NEW.last_day, NEW.reason, NEW.lent_at)
          IS DISTINCT FROM ROW(OLD.lent_by, OLD.lent_to, OLD.role, OLD.first_day, OLD.last_day, OLD.reason, OLD.lent_at) THEN
          RAISE EXCEPTION 'what was lent is ended and not changed' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER lent_authority_stays BEFORE UPDATE ON lent_authority
      FOR EACH ROW EXECUTE FUNCTION lent_authority_stays()`);
    // Whoever keeps a session for a moment learns at once that its authority has changed.
    await runner.query(`
      CREATE TRIGGER lent_authority_changes AFTER INSERT OR UPDATE ON lent_authority
      FOR EACH ROW EXECUTE FUNCTION tell_session_change()`);
    await runner.query(grantReadWrite('lent_authority'));
    await runner.query(
      `COMMENT ON TABLE lent_authority IS 'Authority over benefits, lent by an approver to another for some days. Rows are ended, never changed.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE lent_authority`);
    await runner.query(`DROP FUNCTION lent_authority_stays`);
  }
}
