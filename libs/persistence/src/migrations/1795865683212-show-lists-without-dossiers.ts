import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a row of a list shows of a claim stands in columns: its dossier lies beside the row, and a page would fetch fifty of them. */
export class ShowListsWithoutDossiers1795865683212 implements MigrationInterface {
  readonly name = 'ShowListsWithoutDossiers1795865683212';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE claim ADD COLUMN employer_name TEXT, ADD COLUMN plkk_name TEXT, ADD COLUMN circumstance TEXT`,
    );
    await runner.query(`
      UPDATE claim SET employer_name = dossier->'cover'->>'employerName', plkk_name = dossier->'cover'->>'plkkName',
        circumstance = dossier->'report'->>'circumstance'`);
    await runner.query(`ALTER TABLE claim ALTER COLUMN circumstance SET NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE claim DROP COLUMN employer_name, DROP COLUMN plkk_name, DROP COLUMN circumstance`,
    );
  }
}
