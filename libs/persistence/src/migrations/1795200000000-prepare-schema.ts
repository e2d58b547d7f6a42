import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database/roles';
import { MIGRATION_TABLE } from '../database/data-source';

/**
 * What every table starts from: nobody but the owner may create anything in the schema, and the app may read and insert
 * into a new table. Everything beyond that (UPDATE, rarely DELETE) is granted table by table, so a table whose grant was
 * forgotten is append-only rather than open.
 */
export class PrepareSchema1795200000000 implements MigrationInterface {
  readonly name = 'PrepareSchema1795200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE CREATE ON SCHEMA public FROM PUBLIC`);
    await runner.query(`GRANT USAGE ON SCHEMA public TO ${APP_ROLE}`);
    await runner.query(
      `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT ON TABLES TO ${APP_ROLE}`,
    );
    await runner.query(`ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO ${APP_ROLE}`);
    await runner.query(`GRANT SELECT ON TABLE "${MIGRATION_TABLE}" TO ${APP_ROLE}`);
    await runner.query(`COMMENT ON TABLE "${MIGRATION_TABLE}" IS 'Which migrations ran, and when.'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`REVOKE ALL ON TABLE "${MIGRATION_TABLE}" FROM ${APP_ROLE}`);
    await runner.query(
      `ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE USAGE ON SEQUENCES FROM ${APP_ROLE}`,
    );
    await runner.query(
      `ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE SELECT, INSERT ON TABLES FROM ${APP_ROLE}`,
    );
    await runner.query(`REVOKE USAGE ON SCHEMA public FROM ${APP_ROLE}`);
  }
}
