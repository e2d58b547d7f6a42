import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a benefit lacks in proof, or is paid beside a tariff, was weighed by who approved it, who is another person than who
 * answers for it: without both there is no payout.
 */
export class WeighDeviations1795984000000 implements MigrationInterface {
  readonly name = 'WeighDeviations1795984000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE FUNCTION require_weighed_deviations() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp
       AS $$ BEGIN ${WEIGHED} END $$`,
    );
    await runner.query(
      `CREATE CONSTRAINT TRIGGER require_weighed_deviations AFTER INSERT ON payout DEFERRABLE INITIALLY DEFERRED
       FOR EACH ROW EXECUTE FUNCTION require_weighed_deviations()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER require_weighed_deviations ON payout`);
    await runner.query(`DROP FUNCTION require_weighed_deviations`);
  }
}

const WEIGHED = `
  IF EXISTS (
    SELECT 1 FROM benefit b CROSS JOIN LATERAL jsonb_array_elements(b.content -> 'deviations') AS d
    WHERE b.benefit_id = NEW.benefit_id AND jsonb_typeof(b.content -> 'deviations') = 'array'
      AND (b.content -> 'decision' -> 'deviationsSeen' IS DISTINCT FROM 'true'::jsonb
           OR d -> 'by' ->> 'userId' = b.decided_by)
  ) THEN
    RAISE EXCEPTION 'payout_deviations_weighed' USING ERRCODE = 'check_violation', CONSTRAINT = 'payout_deviations_weighed';
  END IF;
  RETURN NULL;`;
