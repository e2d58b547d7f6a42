import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A payout counts its own moves, so that nobody has to count its observations; and one trigger guards the ledger instead
 * of two: it looks at each statement that adds lines, and an entry without lines is refused by a foreign key.
 */
export class CountPayoutMoves1795860588535 implements MigrationInterface {
  readonly name = 'CountPayoutMoves1795860588535';

  async up(runner: QueryRunner): Promise<void> {
    await countMoves(runner);
    await guardLines(runner);
    await runner.query(
      `CREATE INDEX statement_match_open ON statement_match (payout_id, attempt_no) WHERE bucket <> 'MATCHED'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX statement_match_open`);
    await runner.query(`ALTER TABLE ledger_entry DROP COLUMN first_line`);
    await runner.query(`DROP TRIGGER ledger_line_balanced ON ledger_line`);
    await runner.query(`DROP FUNCTION require_balanced_ledger_lines`);
    await runner.query(`
      CREATE FUNCTION require_balanced_ledger_entry() RETURNS TRIGGER LANGUAGE plpgsql AS $$
      DECLARE lines INTEGER; total NUMERIC;
      BEGIN
        SELECT count(*), sum(amount_rupiah) INTO lines, total FROM ledger_line WHERE entry_id = NEW.entry_id;
        IF lines < 2 OR total <> 0 THEN
          RAISE EXCEPTION 'ledger_entry_balanced' USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_entry_balanced';
        END IF;
        RETURN NULL;
      END $$`);
    for (const table of ['ledger_entry', 'ledger_line']) {
      await runner.query(`
        CREATE CONSTRAINT TRIGGER ${table}_balanced AFTER INSERT ON ${table}
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_balanced_ledger_entry()`);
    }
    await runner.query(`ALTER TABLE payout DROP COLUMN move_count`);
  }
}

async function countMoves(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE payout ADD COLUMN move_count INTEGER NOT NULL DEFAULT 0`);
  await runner.query(`
    UPDATE payout SET move_count = counted.moves
    FROM (SELECT payout_id, count(*) AS moves FROM payout_observation GROUP BY payout_id) AS counted
    WHERE payout.payout_id = counted.payout_id`);
  await runner.query(
    `COMMENT ON COLUMN payout.move_count IS 'How often it has moved: the how-manyth change its last observation names.'`,
  );
}

async function guardLines(runner: QueryRunner): Promise<void> {
  for (const table of ['ledger_entry', 'ledger_line']) {
    await runner.query(`DROP TRIGGER ${table}_balanced ON ${table}`);
  }
  await runner.query(`DROP FUNCTION require_balanced_ledger_entry`);
  await runner.query(`
    CREATE FUNCTION require_balanced_ledger_lines() RETURNS TRIGGER LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (
        SELECT FROM ledger_line WHERE entry_id IN (SELECT entry_id FROM added)
        GROUP BY entry_id HAVING count(*) < 2 OR sum(amount_rupiah) <> 0
      ) THEN
        RAISE EXCEPTION 'ledger_entry_balanced' USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_entry_balanced';
      END IF;
      RETURN NULL;
    END $$`);
  await runner.query(`
    CREATE TRIGGER ledger_line_balanced AFTER INSERT ON ledger_line
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION require_balanced_ledger_lines()`);
  await runner.query(`
    ALTER TABLE ledger_entry
      ADD COLUMN first_line INTEGER NOT NULL DEFAULT 1 CONSTRAINT ledger_entry_first_line_is_one CHECK (first_line = 1),
      ADD CONSTRAINT ledger_entry_has_lines FOREIGN KEY (entry_id, first_line) REFERENCES ledger_line (entry_id, no)
        DEFERRABLE INITIALLY DEFERRED`);
  await runner.query(
    `COMMENT ON COLUMN ledger_entry.first_line IS 'Always 1: no entry without its first line, and no line that leaves its entry unbalanced.'`,
  );
}
