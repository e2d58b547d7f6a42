import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons, employers, projects and addresses of messages are imported on the desk too; a file of persons goes once it is decided. */
export class ImportPersons1795980400000 implements MigrationInterface {
  readonly name = 'ImportPersons1795980400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE register_import
        ALTER COLUMN content DROP NOT NULL,
        DROP CONSTRAINT register_import_register_known,
        ADD CONSTRAINT register_import_register_known CHECK (register IN ('plkk','hospital-terms','tariffs','doctors',
          'holidays','regencies','minimum-wages','employers','projects','members','contacts')),
        ADD CONSTRAINT register_import_kept_while_needed CHECK
          ((content IS NULL) = (register IN ('members','contacts') AND state <> 'WAITING'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM register_import_row WHERE import_id IN
        (SELECT import_id FROM register_import WHERE register IN ('employers','projects','members','contacts'))`);
    await runner.query(
      `DELETE FROM register_import WHERE register IN ('employers','projects','members','contacts')`,
    );
    await runner.query(`
      ALTER TABLE register_import
        DROP CONSTRAINT register_import_kept_while_needed,
        DROP CONSTRAINT register_import_register_known,
        ADD CONSTRAINT register_import_register_known CHECK (register IN ('plkk','hospital-terms','tariffs','doctors',
          'holidays','regencies','minimum-wages')),
        ALTER COLUMN content SET NOT NULL`);
  }
}
