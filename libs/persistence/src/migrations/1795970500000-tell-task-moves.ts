import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who takes work, or gives it back, changes no claim, and yet the lists of others. */
export class TellTaskMoves1795970500000 implements MigrationInterface {
  readonly name = 'TellTaskMoves1795970500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TRIGGER task_move_changes AFTER INSERT ON task_move
      FOR EACH ROW EXECUTE FUNCTION tell_claim_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER task_move_changes ON task_move`);
  }
}
