import type { MigrationInterface, QueryRunner } from 'typeorm';

const TELL = `BEGIN PERFORM pg_notify('session', ''); RETURN NULL; END`;

/** Processes that keep what they have read of a session for a moment hear of its end, whoever ended it and by whatever way. */
export class TellSessionEnds1795884094216 implements MigrationInterface {
  readonly name = 'TellSessionEnds1795884094216';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE FUNCTION tell_session_change() RETURNS TRIGGER LANGUAGE plpgsql AS $$ ${TELL} $$`,
    );
    await runner.query(`
      CREATE TRIGGER session_changes AFTER UPDATE OF user_id, token_hash, expires_at, ended_at ON session
      FOR EACH ROW EXECUTE FUNCTION tell_session_change()`);
    await runner.query(`
      CREATE TRIGGER session_is_removed AFTER DELETE ON session
      FOR EACH ROW EXECUTE FUNCTION tell_session_change()`);
    await runner.query(`
      CREATE TRIGGER app_user_changes AFTER UPDATE OR DELETE ON app_user
      FOR EACH ROW EXECUTE FUNCTION tell_session_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER app_user_changes ON app_user`);
    await runner.query(`DROP TRIGGER session_is_removed ON session`);
    await runner.query(`DROP TRIGGER session_changes ON session`);
    await runner.query(`DROP FUNCTION tell_session_change`);
  }
}
