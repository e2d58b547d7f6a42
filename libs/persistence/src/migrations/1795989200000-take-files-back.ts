import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly } from '../database/grants';
import { refuse } from './parts/refuse';

/**
 * A file of payments goes or stays, never both: what nobody has taken may be withdrawn by two persons, its payments are then
 * released anew; and whoever takes a file once more says why.
 */
export class TakeFilesBack1795989200000 implements MigrationInterface {
  readonly name = 'TakeFilesBack1795989200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payment_file_withdrawal (
        file_id UUID CONSTRAINT payment_file_withdrawal_pkey PRIMARY KEY
          CONSTRAINT payment_file_withdrawal_of_result REFERENCES payment_file_result (file_id),
        proposed_by TEXT NOT NULL,
        withdrawn_by TEXT NOT NULL,
        withdrawn_at TIMESTAMPTZ(3) NOT NULL
      )`);
    await runner.query(grantAppendOnly('payment_file_withdrawal'));
    await runner.query(
      `COMMENT ON TABLE payment_file_withdrawal IS 'Files that two persons took back before anybody had taken them to the bank. Append-only.'`,
    );
    await runner.query(`ALTER TABLE payment_file_download ADD COLUMN reason TEXT`);
    await runner.query(`
      UPDATE payment_file_download d SET reason = '-' WHERE EXISTS (
        SELECT FROM payment_file_download e WHERE e.file_id = d.file_id AND e.download_id < d.download_id)`);
    await runner.query(
      `CREATE UNIQUE INDEX payment_file_download_first_once ON payment_file_download (file_id) WHERE reason IS NULL`,
    );
    for (const [name, body] of FUNCTIONS) {
      await runner.query(
        `CREATE FUNCTION ${name}() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$ BEGIN ${body} END $$`,
      );
    }
    for (const { name, table, call } of TRIGGERS) {
      await runner.query(
        `CREATE CONSTRAINT TRIGGER ${name} AFTER INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION ${call}()`,
      );
    }
    await runner.query(`DROP TRIGGER payout_follows_its_life ON payout`);
    await runner.query(life(`AND NOT (OLD.state = 'PENDING' AND NEW.state = 'AWAITING_RELEASE')`));
    await runner.query(`
      CREATE CONSTRAINT TRIGGER payout_back_from_its_file AFTER UPDATE ON payout DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (OLD.state = 'PENDING' AND NEW.state = 'AWAITING_RELEASE') EXECUTE FUNCTION require_withdrawn_file()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER payout_back_from_its_file ON payout`);
    await runner.query(`DROP TRIGGER payout_follows_its_life ON payout`);
    await runner.query(life(''));
    for (const { name, table } of TRIGGERS) await runner.query(`DROP TRIGGER ${name} ON ${table}`);
    for (const [name] of FUNCTIONS) await runner.query(`DROP FUNCTION ${name}`);
    await runner.query(`ALTER TABLE payment_file_download DROP COLUMN reason`);
    await runner.query(`DROP TABLE payment_file_withdrawal`);
  }
}

const life = (butFor: string): string => `
  CREATE CONSTRAINT TRIGGER payout_follows_its_life AFTER UPDATE ON payout DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.state <> NEW.state ${butFor}
    AND NOT (OLD.state IN ('HELD','CANCELLED') AND NEW.state IN ('AWAITING_RELEASE','RELEASED','SENDING')))
  EXECUTE FUNCTION require_life_of_payout()`;

/** Whoever takes a file and whoever withdraws it wait for each other; what was said stands in the words of both persons. */
const FUNCTIONS: readonly (readonly [name: string, body: string])[] = [
  [
    'require_one_way_of_file',
    `PERFORM pg_advisory_xact_lock(hashtextextended('PAYMENT_FILE_WAY:' || NEW.file_id, 0));
     IF EXISTS (SELECT FROM payment_file_withdrawal JOIN payment_file_download USING (file_id) WHERE file_id = NEW.file_id)
     THEN ${refuse('payment_file_goes_or_stays')} END IF;
     RETURN NULL;`,
  ],
  [
    'require_words_about_file',
    `IF NOT EXISTS (
       SELECT FROM money_word c JOIN money_word p ON p.subject = c.subject AND p.round = c.round AND p.step = 'PROPOSED'
       WHERE c.word_id = (SELECT max(word_id) FROM money_word WHERE subject = 'PAYMENT_FILE:' || NEW.file_id)
         AND c.step = 'CONFIRMED' AND c.decision = 'WITHDRAW'
         AND p.decided_by = NEW.proposed_by AND c.decided_by = NEW.withdrawn_by)
     THEN ${refuse('payment_file_withdrawal_was_said')} END IF;
     RETURN NULL;`,
  ],
  [
    'require_file_untouched',
    `IF EXISTS (SELECT FROM sending_block WHERE lifted_at IS NULL)
       OR NOT EXISTS (SELECT FROM payment_file_result WHERE file_id = NEW.file_id AND outcome = 'MADE')
       OR EXISTS (SELECT FROM payment_file_item i JOIN payout_attempt a ON a.payout_id = i.payout_id AND a.no = i.attempt_no
         WHERE i.file_id = NEW.file_id AND (a.state <> 'PENDING' OR EXISTS (
           SELECT FROM payment_answer n WHERE n.payout_id = i.payout_id AND n.attempt_no = i.attempt_no)))
     THEN ${refuse('payment_file_withdrawn_untouched')} END IF;
     RETURN NULL;`,
  ],
  [
    'require_withdrawn_file',
    `IF NOT EXISTS (
       SELECT FROM payment_file_withdrawal JOIN payment_file_item i USING (file_id)
       JOIN payout_attempt a ON a.payout_id = i.payout_id AND a.no = i.attempt_no
       WHERE i.payout_id = NEW.payout_id AND a.state = 'FAILED_FINAL'
         AND a.no = (SELECT max(no) FROM payout_attempt WHERE payout_id = NEW.payout_id))
     THEN ${refuse('payout_back_from_its_file')} END IF;
     RETURN NULL;`,
  ],
];

const TRIGGERS = [
  {
    name: 'payment_file_taken_or_withdrawn',
    table: 'payment_file_download',
    call: 'require_one_way_of_file',
  },
  {
    name: 'payment_file_withdrawn_or_taken',
    table: 'payment_file_withdrawal',
    call: 'require_one_way_of_file',
  },
  {
    name: 'payment_file_withdrawal_was_said',
    table: 'payment_file_withdrawal',
    call: 'require_words_about_file',
  },
  {
    name: 'payment_file_withdrawn_untouched',
    table: 'payment_file_withdrawal',
    call: 'require_file_untouched',
  },
] as const;
