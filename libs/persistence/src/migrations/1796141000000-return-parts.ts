import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuse } from './parts/refuse';

const FORMER = `'MATCHED','RETURN','AMOUNT_DIFFERS','THEIRS_NOT_OURS','RETURN_SUSPECTED','FEE','CORRECTION','FUNDING','OTHER','EXPLAINED','SUSPENSE','DIVIDED'`;

/** A credit that two persons say is a part of a proven payment which came back; all parts of one are less than it. */
export class ReturnParts1796141000000 implements MigrationInterface {
  readonly name = 'ReturnParts1796141000000';

  async up(runner: QueryRunner): Promise<void> {
    await know(runner, `${FORMER},'PART_RETURNED'`);
    await runner.query(`
      CREATE FUNCTION require_part_of_payment() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      BEGIN ${REQUIRE_PART} END $$`);
    await runner.query(`
      CREATE TRIGGER statement_match_is_its_part BEFORE INSERT OR UPDATE ON statement_match
      FOR EACH ROW WHEN (NEW.bucket = 'PART_RETURNED') EXECUTE FUNCTION require_part_of_payment()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER statement_match_is_its_part ON statement_match`);
    await runner.query(`DROP FUNCTION require_part_of_payment`);
    await know(runner, FORMER);
  }
}

async function know(runner: QueryRunner, buckets: string): Promise<void> {
  await runner.query(`ALTER TABLE statement_match DROP CONSTRAINT statement_match_bucket_known`);
  await runner.query(
    `ALTER TABLE statement_match ADD CONSTRAINT statement_match_bucket_known CHECK (bucket IN (${buckets}))`,
  );
}

const REQUIRE_PART = `
  IF NOT EXISTS (
    SELECT 1 FROM statement_line l JOIN payout p ON p.payout_id = NEW.payout_id
    WHERE l.line_id = NEW.line_id AND l.direction = 'CREDIT' AND l.amount_sen % 100 = 0 AND l.bank_code = p.partner_bank_code
      AND p.state = 'RECONCILED' AND l.amount_sen + (
        SELECT coalesce(sum(o.amount_sen), 0) FROM statement_match m JOIN statement_line o USING (line_id)
        WHERE m.payout_id = NEW.payout_id AND m.bucket = 'PART_RETURNED' AND m.line_id <> NEW.line_id
      ) < p.amount_rupiah * 100)
    OR NOT EXISTS (
      SELECT 1 FROM money_word w WHERE w.subject = 'LINE:' || NEW.bank_code || ':' || NEW.line_id
        AND w.step = 'CONFIRMED' AND w.decision = 'PART_RETURN' AND left(w.details, 13) = NEW.payout_id)
  THEN ${refuse('statement_match_is_its_part')} END IF;
  RETURN NEW;`;
