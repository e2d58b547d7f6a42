import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuse } from './parts/refuse';

/**
 * A file is handed over only while nothing has become of any of its payments: what its bank has rejected may be paid by
 * another file already. What was answered is found by its payout.
 */
export class HandOverUntouched1795988100000 implements MigrationInterface {
  readonly name = 'HandOverUntouched1795988100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX payment_answer_by_payout ON payment_answer (payout_id)`);
    await runner.query(`
      CREATE FUNCTION require_payment_file_handed_over_untouched() RETURNS TRIGGER
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$ BEGIN
        IF EXISTS (SELECT FROM payment_file_item i
          JOIN payout_attempt a ON a.payout_id = i.payout_id AND a.no = i.attempt_no
          WHERE i.file_id = NEW.file_id AND a.state <> 'PENDING')
        THEN ${refuse('payment_file_handed_over_untouched')} END IF;
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE CONSTRAINT TRIGGER payment_file_handed_over_untouched AFTER INSERT ON payment_file_download
      FOR EACH ROW EXECUTE FUNCTION require_payment_file_handed_over_untouched()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER payment_file_handed_over_untouched ON payment_file_download`);
    await runner.query(`DROP FUNCTION require_payment_file_handed_over_untouched`);
    await runner.query(`DROP INDEX payment_answer_by_payout`);
  }
}
