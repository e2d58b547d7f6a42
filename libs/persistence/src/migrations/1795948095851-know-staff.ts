import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who signs in is a person with a NIK, and a person has one account for ever: four eyes are those of two persons. */
export class KnowStaff1795948095851 implements MigrationInterface {
  readonly name = 'KnowStaff1795948095851';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE app_user ADD COLUMN nik TEXT,
        ADD CONSTRAINT app_user_nik_shape CHECK (nik ~ '^[0-9]{16}$'),
        ADD CONSTRAINT app_user_nik_once UNIQUE (nik)`);
    await runner.query(
      `COMMENT ON COLUMN app_user.nik IS 'Who it is; null in accounts that are older than the question. Never another one.'`,
    );
    await runner.query(`UPDATE person_proposal SET facts = facts || '{"nik": null}'`);
    await runner.query(`
      CREATE FUNCTION refuse_other_person() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$ BEGIN
        RAISE EXCEPTION 'app_user_nik_is_kept' USING ERRCODE = 'check_violation', CONSTRAINT = 'app_user_nik_is_kept';
      END $$`);
    await runner.query(`
      CREATE TRIGGER app_user_nik_is_kept BEFORE UPDATE OF nik ON app_user FOR EACH ROW
        WHEN (OLD.nik IS NOT NULL AND NEW.nik IS DISTINCT FROM OLD.nik) EXECUTE FUNCTION refuse_other_person()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER app_user_nik_is_kept ON app_user`);
    await runner.query(`DROP FUNCTION refuse_other_person`);
    await runner.query(`UPDATE person_proposal SET facts = facts - 'nik'`);
    await runner.query(`ALTER TABLE app_user DROP COLUMN nik`);
  }
}
