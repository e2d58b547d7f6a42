import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database/roles';

/** Look-ups of people are read with everything else that was read: by time, with what the one who looked was then, and as long. */
export class ListLookups1796260000000 implements MigrationInterface {
  readonly name = 'ListLookups1796260000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE person_lookup ADD COLUMN roles TEXT[] NOT NULL DEFAULT '{}'`);
    await runner.query(
      `UPDATE person_lookup l SET roles = u.roles FROM app_user u WHERE u.user_id = l.user_id`,
    );
    await runner.query(`CREATE INDEX person_lookup_by_time ON person_lookup (looked_at)`);
    await runner.query(
      `COMMENT ON COLUMN person_lookup.roles IS 'What the one who looked was at that moment; of look-ups before this was kept, what he was when it began to be.'`,
    );
    await runner.query(`
      CREATE FUNCTION prune_lookups(days integer, most integer) RETURNS integer
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE pruned integer;
      BEGIN
        IF days < 365 THEN RAISE EXCEPTION 'Who looked for whom is kept for a year at least'; END IF;
        DELETE FROM person_lookup WHERE lookup_id IN (
          SELECT lookup_id FROM person_lookup WHERE looked_at < now() - make_interval(days => days)
          ORDER BY looked_at LIMIT most);
        GET DIAGNOSTICS pruned = ROW_COUNT;
        RETURN pruned;
      END $$`);
    await runner.query(`REVOKE ALL ON FUNCTION prune_lookups(integer, integer) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION prune_lookups(integer, integer) TO ${APP_ROLE}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION prune_lookups(integer, integer)`);
    await runner.query(`DROP INDEX person_lookup_by_time`);
    await runner.query(`ALTER TABLE person_lookup DROP COLUMN roles`);
  }
}
