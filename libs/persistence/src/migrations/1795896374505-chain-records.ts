import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CHAIN_CONTENTS, FIRST_SEAL, sealOf } from '../chain/contents';
import { grantReadOnly } from '../database/grants';

/**
 * Ledger entries and statement lines are sealed one after another by the database, in tables that the role of the programs
 * only reads: none is put in without its seal, none gets another line, and one that is changed or taken out is found.
 */
export class ChainRecords1795896374505 implements MigrationInterface {
  readonly name = 'ChainRecords1795896374505';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner);
    await runner.query(CHAIN_RECORD);
    await runner.query(`REVOKE EXECUTE ON FUNCTION chain_record FROM PUBLIC`);
    for (const { name, body } of FUNCTIONS) {
      await runner.query(
        `CREATE FUNCTION ${name}() RETURNS TRIGGER LANGUAGE plpgsql ${AS_OWNER} AS $$ BEGIN ${body} END $$`,
      );
      await runner.query(`REVOKE EXECUTE ON FUNCTION ${name} FROM PUBLIC`);
    }
    await fill(runner);
    for (const trigger of TRIGGERS) await runner.query(trigger);
    await fixSearchPaths(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER ledger_entry_is_chained ON ledger_entry`);
    await runner.query(`DROP TRIGGER ledger_line_of_new_entry ON ledger_line`);
    await runner.query(`DROP TRIGGER statement_line_is_chained ON statement_line`);
    for (const { name } of FUNCTIONS) await runner.query(`DROP FUNCTION ${name}`);
    await runner.query(`DROP FUNCTION chain_record`);
    await runner.query(`DROP TABLE record_chain, record_chain_end`);
  }
}

async function createTables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE record_chain (
      kind TEXT NOT NULL,
      chain TEXT NOT NULL,
      seq INTEGER NOT NULL,
      record_id BIGINT NOT NULL,
      seal TEXT NOT NULL,
      CONSTRAINT record_chain_pkey PRIMARY KEY (kind, chain, seq),
      CONSTRAINT record_chain_once UNIQUE (kind, record_id),
      CONSTRAINT record_chain_kind_known CHECK (kind IN ('LEDGER','STATEMENT'))
    )`);
  await runner.query(`
    CREATE TABLE record_chain_end (
      kind TEXT NOT NULL,
      chain TEXT NOT NULL,
      seq INTEGER NOT NULL,
      seal TEXT NOT NULL,
      CONSTRAINT record_chain_end_pkey PRIMARY KEY (kind, chain)
    )`);
  for (const table of ['record_chain', 'record_chain_end']) await runner.query(grantReadOnly(table));
  await runner.query(
    `COMMENT ON TABLE record_chain IS 'Seals of ledger entries and statement lines, each over the one before it; written by triggers alone.'`,
  );
  await runner.query(
    `COMMENT ON TABLE record_chain_end IS 'Where each chain ends; its row is locked by whoever adds to the chain.'`,
  );
}

/** Whose tables come first is not for the caller to say. */
const AS_OWNER = `SECURITY DEFINER SET search_path = public, pg_temp`;

const CHAIN_RECORD = `
  CREATE FUNCTION chain_record(of_kind TEXT, of_chain TEXT, id BIGINT, content TEXT) RETURNS VOID LANGUAGE plpgsql ${AS_OWNER} AS $$
  DECLARE ending record_chain_end; sealed TEXT;
  BEGIN
    SELECT * INTO ending FROM record_chain_end e WHERE e.kind = of_kind AND e.chain = of_chain FOR UPDATE;
    IF NOT FOUND THEN
      INSERT INTO record_chain_end VALUES (of_kind, of_chain, 0, ${FIRST_SEAL}) ON CONFLICT DO NOTHING;
      SELECT * INTO ending FROM record_chain_end e WHERE e.kind = of_kind AND e.chain = of_chain FOR UPDATE;
    END IF;
    sealed := ${sealOf('ending.seal', 'content')};
    INSERT INTO record_chain VALUES (of_kind, of_chain, ending.seq + 1, id, sealed);
    UPDATE record_chain_end e SET seq = ending.seq + 1, seal = sealed WHERE e.kind = of_kind AND e.chain = of_chain;
  END $$`;

const LEDGER_CHAIN = (row: string): string => `coalesce(${row}.payout_id, ${row}.claim_number, 'OTHER')`;
const STATEMENT_CHAIN = (row: string): string => `${row}.bank_code || '/' || ${row}.account_number`;

const CHAIN_ENTRY = `
  PERFORM chain_record('LEDGER', ${LEDGER_CHAIN('NEW')}, NEW.entry_id, ${CHAIN_CONTENTS.LEDGER('NEW')});
  RETURN NULL;`;

const CHAIN_LINE = `
  PERFORM chain_record('STATEMENT', ${STATEMENT_CHAIN('NEW')}, NEW.line_id, ${CHAIN_CONTENTS.STATEMENT('NEW')});
  RETURN NULL;`;

const LINE_OF_NEW_ENTRY = `
  IF EXISTS (SELECT 1 FROM record_chain k WHERE k.kind = 'LEDGER' AND k.record_id = NEW.entry_id) THEN
    RAISE EXCEPTION 'ledger_line_of_new_entry' USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_line_of_new_entry';
  END IF;
  RETURN NEW;`;

const FUNCTIONS: readonly { readonly name: string; readonly body: string }[] = [
  { name: 'chain_ledger_entry', body: CHAIN_ENTRY },
  { name: 'chain_statement_line', body: CHAIN_LINE },
  { name: 'refuse_line_of_chained_entry', body: LINE_OF_NEW_ENTRY },
];

/** What stood before is sealed as it stands, in the order in which it came. */
async function fill(runner: QueryRunner): Promise<void> {
  await runner.query(`
    SELECT chain_record('LEDGER', ${LEDGER_CHAIN('e')}, e.entry_id, ${CHAIN_CONTENTS.LEDGER('e')})
    FROM (SELECT * FROM ledger_entry ORDER BY entry_id) AS e`);
  await runner.query(`
    SELECT chain_record('STATEMENT', ${STATEMENT_CHAIN('s')}, s.line_id, ${CHAIN_CONTENTS.STATEMENT('s')})
    FROM (SELECT * FROM statement_line ORDER BY line_id) AS s`);
}

/** An entry is written by one statement with its lines, and sealed with them when it ends. */
const TRIGGERS = [
  `CREATE TRIGGER ledger_entry_is_chained AFTER INSERT ON ledger_entry
   FOR EACH ROW EXECUTE FUNCTION chain_ledger_entry()`,
  `CREATE TRIGGER ledger_line_of_new_entry BEFORE INSERT ON ledger_line
   FOR EACH ROW EXECUTE FUNCTION refuse_line_of_chained_entry()`,
  `CREATE TRIGGER statement_line_is_chained AFTER INSERT ON statement_line
   FOR EACH ROW EXECUTE FUNCTION chain_statement_line()`,
];

/**
 * A role that may make temporary tables could put one before `app_user`, and a guard would believe it. Every guard looks
 * into the schema of the record first.
 */
async function fixSearchPaths(runner: QueryRunner): Promise<void> {
  await runner.query(`
    DO $$ DECLARE guard regprocedure; BEGIN
      FOR guard IN
        SELECT p.oid FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang
        WHERE p.pronamespace = 'public'::regnamespace AND (l.lanname = 'plpgsql' OR p.proname = 'is_active_user')
      LOOP
        EXECUTE 'ALTER FUNCTION ' || guard || ' SET search_path = public, pg_temp';
      END LOOP;
    END $$`);
}
