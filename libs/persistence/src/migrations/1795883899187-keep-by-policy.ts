import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../database/roles';

/**
 * Rows that are no record and would grow for ever. The application may not delete any of them: it may call these
 * functions, which keep what law and audit need, and never take what is younger than a day.
 */
export class KeepByPolicy1795883899187 implements MigrationInterface {
  readonly name = 'KeepByPolicy1795883899187';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, body] of PRUNERS) {
      await runner.query(`
        CREATE FUNCTION ${name}(days integer, most integer) RETURNS integer
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        DECLARE pruned integer;
        BEGIN
          IF days < 1 THEN RAISE EXCEPTION 'What is younger than a day is kept'; END IF;
          ${body}
          GET DIAGNOSTICS pruned = ROW_COUNT;
          RETURN pruned;
        END $$`);
      await runner.query(`REVOKE ALL ON FUNCTION ${name}(integer, integer) FROM PUBLIC`);
      await runner.query(`GRANT EXECUTE ON FUNCTION ${name}(integer, integer) TO ${APP_ROLE}`);
    }
    await runner.query(`CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL`);
    await runner.query(`CREATE INDEX wire_message_of_bank ON wire_message (sent_at) WHERE payout_id IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX wire_message_of_bank`);
    await runner.query(`DROP INDEX outbox_sent`);
    for (const [name] of PRUNERS) await runner.query(`DROP FUNCTION ${name}(integer, integer)`);
  }
}

const old = (column: string): string => `${column} < now() - make_interval(days => days)`;

const PRUNERS: readonly (readonly [string, string])[] = [
  [
    'prune_outbox',
    `DELETE FROM outbox WHERE id IN (
       SELECT id FROM outbox WHERE sent_at IS NOT NULL AND ${old('sent_at')} ORDER BY sent_at LIMIT most);`,
  ],
  [
    'prune_wire_messages',
    `WITH gone AS (
       SELECT wire_id FROM wire_message WHERE payout_id IS NULL AND ${old('sent_at')} ORDER BY sent_at LIMIT most),
     answers AS (DELETE FROM wire_response r USING gone WHERE r.wire_id = gone.wire_id)
     DELETE FROM wire_message m USING gone WHERE m.wire_id = gone.wire_id;`,
  ],
  [
    'prune_commands',
    `DELETE FROM command WHERE command_id IN (
       SELECT command_id FROM command
       WHERE (status IN ('REFUSED','NOT_SENT') OR code = 'reconcile' AND status = 'DONE') AND ${old('received_at')}
       ORDER BY received_at LIMIT most);`,
  ],
  [
    'prune_findings',
    `DELETE FROM radar_finding WHERE finding_id IN (
       SELECT f.finding_id FROM radar_finding f WHERE f.gone_at IS NOT NULL AND ${old('f.gone_at')}
         AND NOT EXISTS (SELECT FROM radar_repair r WHERE r.finding_id = f.finding_id)
       ORDER BY f.finding_id LIMIT most);`,
  ],
  [
    'prune_marks',
    `DELETE FROM sending_mark WHERE mark IN (
       SELECT mark FROM sending_mark WHERE ${old('marked_at')} AND mark < (SELECT max(mark) FROM sending_mark)
       ORDER BY mark LIMIT most);`,
  ],
];
