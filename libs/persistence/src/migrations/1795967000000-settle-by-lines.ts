import type { MigrationInterface, QueryRunner } from 'typeorm';

const refuse = (name: string): string =>
  `RAISE EXCEPTION '${name}' USING ERRCODE = 'check_violation', CONSTRAINT = '${name}';`;

/** Of one claim one after the other, so that two settlements at once do not both find the same debt. */
const SETTLE = `
DECLARE owed RECORD;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('SETTLEMENT:' || NEW.claim_number, 0));
  FOR owed IN SELECT account, amount_rupiah FROM ledger_line
    WHERE entry_id = NEW.entry_id AND starts_with(account, 'RECEIVABLE_')
  LOOP
    IF (SELECT sum(l.amount_rupiah) FROM ledger_entry e JOIN ledger_line l ON l.entry_id = e.entry_id
        WHERE e.claim_number = NEW.claim_number AND l.account = owed.account) < 0
    THEN ${refuse('ledger_entry_settles_what_is_owed')} END IF;
    IF NEW.event IN ('RECEIVABLE_PAID', 'OVERPAYMENT_PAID') AND (
      NOT EXISTS (
        SELECT 1 FROM statement_line l JOIN statement_match m ON m.line_id = l.line_id
        WHERE l.line_id = NEW.line_id AND l.direction = 'CREDIT' AND l.amount_sen = -100 * owed.amount_rupiah
          AND m.bucket = 'EXPLAINED')
      OR EXISTS (SELECT 1 FROM ledger_entry WHERE entry_key = 'statement:' || NEW.line_id || ':explained'))
    THEN ${refuse('ledger_entry_paid_by_its_line')} END IF;
  END LOOP;
  RETURN NULL;
END`;

/** What others owe is paid by a credit of a statement, each line once, and never by more than is owed. */
export class SettleByLines1795967000000 implements MigrationInterface {
  readonly name = 'SettleByLines1795967000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ledger_entry ADD COLUMN line_id BIGINT
        CONSTRAINT ledger_entry_of_line REFERENCES statement_line (line_id),
        ADD CONSTRAINT ledger_entry_line_once UNIQUE (line_id)`);
    await runner.query(
      `COMMENT ON COLUMN ledger_entry.line_id IS 'The statement line whose money settles what somebody owes; one line pays once. Null in entries that no line pays, and in those that are older than the column.'`,
    );
    await runner.query(
      `CREATE FUNCTION require_sound_settlement() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$ ${SETTLE} $$`,
    );
    await runner.query(`
      CREATE CONSTRAINT TRIGGER ledger_entry_settles AFTER INSERT ON ledger_entry DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW.event IN ('RECEIVABLE_PAID', 'RECEIVABLE_WRITTEN_OFF', 'OVERPAYMENT_PAID', 'OVERPAYMENT_WRITTEN_OFF'))
      EXECUTE FUNCTION require_sound_settlement()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER ledger_entry_settles ON ledger_entry`);
    await runner.query(`DROP FUNCTION require_sound_settlement`);
    await runner.query(`ALTER TABLE ledger_entry DROP COLUMN line_id`);
  }
}
