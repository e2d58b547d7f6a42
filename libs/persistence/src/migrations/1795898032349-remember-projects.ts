import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadOnly } from '../database/grants';

const STATE = ['employer_number', 'cover_from', 'maintenance_until', 'paid'] as const;
const stateOf = (row: string): string => STATE.map((column) => `${row}.${column}`).join(', ');
const TODAY = `(now() AT TIME ZONE 'Asia/Jakarta')::date`;
/** What a project was when the register first named it counts as always known. */
const EVER = `DATE '0001-01-01'`;

/** The register of projects answers as of the day of an accident: whose it was, its cover, and whether it was paid by then. */
export class RememberProjects1795898032349 implements MigrationInterface {
  readonly name = 'RememberProjects1795898032349';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE construction_project_history (
        history_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT construction_project_history_pkey PRIMARY KEY,
        project_number TEXT NOT NULL CONSTRAINT construction_project_history_project_fkey
          REFERENCES construction_project (project_number),
        reported_on DATE NOT NULL,
        employer_number TEXT NOT NULL,
        cover_from DATE NOT NULL,
        maintenance_until DATE NOT NULL,
        paid BOOLEAN NOT NULL
      )`);
    await runner.query(
      `CREATE INDEX construction_project_history_of_project ON construction_project_history (project_number, history_id)`,
    );
    await runner.query(`
      INSERT INTO construction_project_history (project_number, reported_on, ${STATE.join(', ')})
      SELECT project_number, ${EVER}, ${stateOf('p')} FROM construction_project p ORDER BY project_number`);
    await remember(runner);
    await runner.query(grantReadOnly('construction_project_history'));
    await runner.query(
      `COMMENT ON TABLE construction_project_history IS 'Every state of a project and since when it was known; written by a trigger of construction_project.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER construction_project_changes ON construction_project`);
    await runner.query(`DROP FUNCTION remember_construction_project`);
    await runner.query(`DROP TABLE construction_project_history`);
  }
}

/** As the owner: the application itself may not write history. */
async function remember(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION remember_construction_project() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = public, pg_temp AS $$
    BEGIN
      IF TG_OP = 'UPDATE' AND (${stateOf('NEW')}) IS NOT DISTINCT FROM (${stateOf('OLD')}) THEN RETURN NULL; END IF;
      INSERT INTO construction_project_history (project_number, reported_on, ${STATE.join(', ')})
      VALUES (NEW.project_number, CASE TG_OP WHEN 'INSERT' THEN ${EVER} ELSE ${TODAY} END, ${stateOf('NEW')});
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER construction_project_changes AFTER INSERT OR UPDATE ON construction_project
      FOR EACH ROW EXECUTE FUNCTION remember_construction_project()`);
}
