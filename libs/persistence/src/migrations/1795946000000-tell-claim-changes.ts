import type { MigrationInterface, QueryRunner } from 'typeorm';

const TELL = `BEGIN PERFORM pg_notify('claim', NEW.claim_number); RETURN NULL; END`;

/** Open pages learn of a changed claim from whoever changed it, by whatever way. */
export class TellClaimChanges1795946000000 implements MigrationInterface {
  readonly name = 'TellClaimChanges1795946000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE FUNCTION tell_claim_change() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$ ${TELL} $$`,
    );
    await runner.query(`
      CREATE TRIGGER claim_changes AFTER INSERT OR UPDATE OF version ON claim
      FOR EACH ROW EXECUTE FUNCTION tell_claim_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER claim_changes ON claim`);
    await runner.query(`DROP FUNCTION tell_claim_change`);
  }
}
