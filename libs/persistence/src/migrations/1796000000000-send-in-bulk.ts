import type { MigrationInterface, QueryRunner } from 'typeorm';

const SHAPE = `bulk_id ~ '^BULK[0-9A-F]{14}$'`;

/** Transfers that went together: their attempts, the message and what the bank tells by itself name the same bulk. */
export class SendInBulk1796000000000 implements MigrationInterface {
  readonly name = 'SendInBulk1796000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE payout_attempt ADD COLUMN bulk_id TEXT CONSTRAINT payout_attempt_bulk_shape CHECK (${SHAPE})`);
    await runner.query(`
      ALTER TABLE wire_message ADD COLUMN bulk_id TEXT CONSTRAINT wire_message_bulk_shape CHECK (${SHAPE}),
        ADD CONSTRAINT wire_message_of_payout_or_bulk CHECK (payout_id IS NULL OR bulk_id IS NULL)`);
    await runner.query(`
      ALTER TABLE bank_callback ADD COLUMN bulk_id TEXT CONSTRAINT bank_callback_bulk_shape CHECK (${SHAPE}),
        DROP CONSTRAINT bank_callback_service_known,
        ADD CONSTRAINT bank_callback_service_known CHECK (service_code IN ('76','75','21'))`);
    await runner.query(
      `CREATE INDEX payout_attempt_by_bulk ON payout_attempt (bulk_id) WHERE bulk_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX wire_message_by_bulk ON wire_message (bulk_id, wire_id) WHERE bulk_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX bank_callback_by_bulk ON bank_callback (bulk_id, received_at) WHERE bulk_id IS NOT NULL`,
    );
    await keepFromPruning(runner, 'payout_id IS NULL AND bulk_id IS NULL');
    await runner.query(
      `COMMENT ON COLUMN payout_attempt.bulk_id IS 'The bulk (service 20) in which it last travelled, by our name; null where it went by itself.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await keepFromPruning(runner, 'payout_id IS NULL');
    await runner.query(`
      ALTER TABLE bank_callback DROP COLUMN bulk_id, DROP CONSTRAINT bank_callback_service_known,
        ADD CONSTRAINT bank_callback_service_known CHECK (service_code IN ('75','76'))`);
    await runner.query(
      `ALTER TABLE wire_message DROP CONSTRAINT wire_message_of_payout_or_bulk, DROP COLUMN bulk_id`,
    );
    await runner.query(`ALTER TABLE payout_attempt DROP COLUMN bulk_id`);
  }
}

/** Messages of a bank that are about no payment are no record; those of a bulk are about many. */
async function keepFromPruning(runner: QueryRunner, isNoRecord: string): Promise<void> {
  await runner.query(`DROP INDEX IF EXISTS wire_message_of_bank`);
  await runner.query(`CREATE INDEX wire_message_of_bank ON wire_message (sent_at) WHERE ${isNoRecord}`);
  await runner.query(`
    CREATE OR REPLACE FUNCTION prune_wire_messages(days integer, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE pruned integer;
    BEGIN
      IF days < 1 THEN RAISE EXCEPTION 'What is younger than a day is kept'; END IF;
      WITH gone AS (
        SELECT wire_id FROM wire_message WHERE ${isNoRecord} AND sent_at < now() - make_interval(days => days)
        ORDER BY sent_at LIMIT most),
      answers AS (DELETE FROM wire_response r USING gone WHERE r.wire_id = gone.wire_id)
      DELETE FROM wire_message m USING gone WHERE m.wire_id = gone.wire_id;
      GET DIAGNOSTICS pruned = ROW_COUNT;
      RETURN pruned;
    END $$`);
}
