import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadOnly } from '../database/grants';
import { APP_ROLE } from '../database/roles';

const AS_GUARD = `LANGUAGE plpgsql SET search_path = public, pg_temp`;

/** Who numbers entries has the table, so with the lock every number up to the last one is settled; two who close wait for each other. */
const CLOSE = `
  DECLARE last BIGINT; through BIGINT; added INTEGER;
  BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
      RAISE EXCEPTION 'books are closed by what is committed by then' USING ERRCODE = 'invalid_transaction_state';
    END IF;
    SELECT coalesce(max(through_entry), 0) INTO last FROM ledger_closing;
    IF closing >= (now() AT TIME ZONE 'Asia/Jakarta')::date OR EXISTS (SELECT FROM ledger_closing WHERE day >= closing)
      OR NOT EXISTS (SELECT FROM ledger_entry WHERE entry_id > last) THEN
      RETURN 0;
    END IF;
    LOCK TABLE ledger_entry IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM ledger_closing WHERE day >= closing) THEN RETURN 0; END IF;
    SELECT max(entry_id) INTO through FROM ledger_entry;
    INSERT INTO ledger_closing (account, day, after_entry, through_entry, debit_rupiah, credit_rupiah, first_at, last_at)
    SELECT account, closing, last, through, coalesce(before.debit_rupiah, 0) + coalesce(moved.debit, 0),
      coalesce(before.credit_rupiah, 0) + coalesce(moved.credit, 0), moved.first_at, moved.last_at
    FROM (SELECT * FROM ledger_closing WHERE day = (SELECT max(day) FROM ledger_closing)) AS before
    FULL JOIN (
      SELECT l.account, sum(greatest(l.amount_rupiah, 0)) AS debit, sum(greatest(-l.amount_rupiah, 0)) AS credit,
        min(e.at) AS first_at, max(e.at) AS last_at
      FROM ledger_line l JOIN ledger_entry e USING (entry_id)
      WHERE l.entry_id > last AND l.entry_id <= through GROUP BY l.account
    ) AS moved USING (account);
    GET DIAGNOSTICS added = ROW_COUNT;
    RETURN added;
  END`;

const guard = (condition: string, name: string): string => `
  IF EXISTS (${condition}) THEN
    RAISE EXCEPTION '${name}' USING ERRCODE = 'check_violation', CONSTRAINT = '${name}';
  END IF;`;

const BALANCED = guard(
  `SELECT FROM ledger_line WHERE entry_id IN (SELECT entry_id FROM added)
   GROUP BY entry_id HAVING count(*) < 2 OR sum(amount_rupiah) <> 0`,
  'ledger_entry_balanced',
);

const AFTER_CLOSING = guard(
  `SELECT FROM added WHERE entry_id <= (SELECT through_entry FROM ledger_closing ORDER BY day DESC LIMIT 1)`,
  'ledger_line_after_closing',
);

/** What each account came to when a day was closed, so that nobody adds the whole ledger up to know what it comes to now. */
export class CloseBooks1795980000000 implements MigrationInterface {
  readonly name = 'CloseBooks1795980000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ledger_closing (
        account TEXT NOT NULL,
        day DATE NOT NULL,
        after_entry BIGINT NOT NULL,
        through_entry BIGINT NOT NULL,
        debit_rupiah BIGINT NOT NULL,
        credit_rupiah BIGINT NOT NULL,
        first_at TIMESTAMPTZ(3),
        last_at TIMESTAMPTZ(3),
        CONSTRAINT ledger_closing_pkey PRIMARY KEY (account, day),
        CONSTRAINT ledger_closing_goes_on CHECK (after_entry < through_entry)
      )`);
    await runner.query(`CREATE INDEX ledger_closing_by_day ON ledger_closing (day)`);
    await runner.query(grantReadOnly('ledger_closing'));
    await runner.query(
      `COMMENT ON TABLE ledger_closing IS 'Every account as it stood when the books of a day were closed: all entries up to a number, which none can join any more. Written by close_books alone.'`,
    );
    await runner.query(
      `COMMENT ON COLUMN ledger_closing.first_at IS 'Of the entries since the closing before; null where the account has none.'`,
    );
    await runner.query(`
      CREATE FUNCTION close_books(closing DATE) RETURNS INTEGER ${AS_GUARD} SECURITY DEFINER SET lock_timeout = '2s'
      AS $$ ${CLOSE} $$`);
    await runner.query(`REVOKE ALL ON FUNCTION close_books(DATE) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION close_books(DATE) TO ${APP_ROLE}`);
    await replaceGuard(runner, BALANCED + AFTER_CLOSING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceGuard(runner, BALANCED);
    await runner.query(`DROP FUNCTION close_books(DATE)`);
    await runner.query(`DROP TABLE ledger_closing`);
  }
}

const replaceGuard = (runner: QueryRunner, guards: string): Promise<unknown> =>
  runner.query(
    `CREATE OR REPLACE FUNCTION require_balanced_ledger_lines() RETURNS TRIGGER ${AS_GUARD} AS $$ BEGIN ${guards} RETURN NULL; END $$`,
  );
