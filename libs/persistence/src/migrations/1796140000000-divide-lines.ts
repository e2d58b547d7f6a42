import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuse } from './parts/refuse';

const FORMER = `'MATCHED','RETURN','AMOUNT_DIFFERS','THEIRS_NOT_OURS','RETURN_SUSPECTED','FEE','CORRECTION','FUNDING','OTHER','EXPLAINED','SUSPENSE'`;

/**
 * A debit that a bank has booked for several payments is divided over them, as two persons have said to the letter: its parts
 * stand in its place, come to it to the sen, and each is proof like any other line.
 */
export class DivideLines1796140000000 implements MigrationInterface {
  readonly name = 'DivideLines1796140000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE bank_profile ADD COLUMN fee_with_payment BOOLEAN NOT NULL DEFAULT false`);
    await runner.query(
      `COMMENT ON COLUMN bank_profile.fee_with_payment IS 'Whether the bank books its fee in one line with the payment, by its contract.'`,
    );
    await runner.query(`
      ALTER TABLE statement_line ADD COLUMN part_of BIGINT
        CONSTRAINT statement_line_part_of REFERENCES statement_line (line_id)`);
    await runner.query(
      `COMMENT ON COLUMN statement_line.part_of IS 'The line of the bank that two persons have divided; null where it is one of the bank''s own. Sums leave parts out.'`,
    );
    await runner.query(
      `CREATE INDEX statement_line_parts ON statement_line (part_of) WHERE part_of IS NOT NULL`,
    );
    await know(runner, `${FORMER},'DIVIDED'`);
    await runner.query(`
      ALTER TABLE statement_match ADD CONSTRAINT statement_match_divided_names_none
        CHECK (bucket <> 'DIVIDED' OR payout_id IS NULL)`);
    await runner.query(SOUND);
    for (const [name, body] of FUNCTIONS) {
      await runner.query(
        `CREATE FUNCTION ${name}() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$ BEGIN ${body} END $$`,
      );
    }
    await runner.query(`
      CREATE CONSTRAINT TRIGGER statement_line_part_adds_up AFTER INSERT ON statement_line DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW.part_of IS NOT NULL) EXECUTE FUNCTION require_sound_part()`);
    await runner.query(`
      CREATE CONSTRAINT TRIGGER statement_match_adds_up AFTER UPDATE ON statement_match DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW.bucket = 'DIVIDED' AND OLD.bucket <> 'DIVIDED') EXECUTE FUNCTION require_sound_division()`);
    await runner.query(`
      CREATE TRIGGER statement_match_begins_whole BEFORE INSERT ON statement_match
      FOR EACH ROW WHEN (NEW.bucket = 'DIVIDED') EXECUTE FUNCTION refuse_other_division()`);
    await runner.query(`
      CREATE TRIGGER statement_match_stays_divided BEFORE UPDATE ON statement_match
      FOR EACH ROW WHEN (OLD.bucket = 'DIVIDED') EXECUTE FUNCTION refuse_other_division()`);
    await runner.query(CLAIMS_OF_WORD);
    await runner.query(keepOff(EVERY_CLAIM));
    await runner.query(`DROP FUNCTION claim_of_word`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(CLAIM_OF_WORD);
    await runner.query(keepOff(ONE_CLAIM));
    await runner.query(`DROP FUNCTION claims_of_word`);
    await runner.query(`DROP TRIGGER statement_match_stays_divided ON statement_match`);
    await runner.query(`DROP TRIGGER statement_match_begins_whole ON statement_match`);
    await runner.query(`DROP TRIGGER statement_match_adds_up ON statement_match`);
    await runner.query(`DROP TRIGGER statement_line_part_adds_up ON statement_line`);
    for (const [name] of FUNCTIONS) await runner.query(`DROP FUNCTION ${name}`);
    await runner.query(`DROP FUNCTION is_sound_division`);
    await runner.query(`ALTER TABLE statement_match DROP CONSTRAINT statement_match_divided_names_none`);
    await know(runner, FORMER);
    await runner.query(`ALTER TABLE statement_line DROP COLUMN part_of`);
    await runner.query(`ALTER TABLE bank_profile DROP COLUMN fee_with_payment`);
  }
}

async function know(runner: QueryRunner, buckets: string): Promise<void> {
  await runner.query(`ALTER TABLE statement_match DROP CONSTRAINT statement_match_bucket_known`);
  await runner.query(
    `ALTER TABLE statement_match ADD CONSTRAINT statement_match_bucket_known CHECK (bucket IN (${buckets}))`,
  );
}

/** That the parts of a line are the payments, and the fee, that two persons have said last; a fee only where one was agreed. */
const SOUND = `
  CREATE FUNCTION is_sound_division(whole BIGINT) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT EXISTS (
      SELECT 1 FROM statement_line w JOIN statement_match d USING (line_id) CROSS JOIN LATERAL (
        SELECT sum(p.amount_sen) AS sen, count(*) FILTER (WHERE m.bucket = 'MATCHED') AS payments,
          count(*) FILTER (WHERE m.bucket = 'EXPLAINED') AS fees, count(*) AS parts,
          coalesce(sum(p.amount_sen) FILTER (WHERE m.bucket = 'EXPLAINED'), 0) AS fee,
          string_agg(m.payout_id || 'A' || lpad(m.attempt_no::text, 2, '0'), ' ' ORDER BY m.payout_id COLLATE "C")
            FILTER (WHERE m.bucket = 'MATCHED') AS paid
        FROM statement_line p LEFT JOIN statement_match m USING (line_id)
        WHERE p.part_of = w.line_id AND (p.bank_code, p.account_number, p.direction, p.booked_at, p.read_at)
          = (w.bank_code, w.account_number, w.direction, w.booked_at, w.read_at) AND starts_with(p.line_key, w.line_key || '/')) s
      WHERE w.line_id = whole AND w.direction = 'DEBIT' AND w.part_of IS NULL AND d.bucket = 'DIVIDED' AND s.sen = w.amount_sen
        AND s.parts = s.payments + s.fees AND s.parts = (SELECT count(*) FROM statement_line WHERE part_of = whole)
        AND (s.fees = 0 OR s.fees = 1 AND s.fee <= 5000000 * s.payments
          AND EXISTS (SELECT 1 FROM bank_profile b WHERE b.bank_code = w.bank_code AND b.fee_with_payment))
        AND s.paid || CASE WHEN s.fees = 0 THEN '' ELSE ' FEE ' || (s.fee / 100)::bigint END = (
          SELECT details FROM money_word
          WHERE subject = 'LINE:' || w.bank_code || ':' || whole AND step = 'CONFIRMED' AND decision = 'DIVIDE'
          ORDER BY word_id DESC LIMIT 1))
  $$`;

const FUNCTIONS: readonly (readonly [name: string, body: string])[] = [
  [
    'require_sound_part',
    `IF NOT is_sound_division(NEW.part_of) THEN ${refuse('statement_line_part_adds_up')} END IF; RETURN NULL;`,
  ],
  [
    'require_sound_division',
    `IF NOT is_sound_division(NEW.line_id) THEN ${refuse('statement_match_adds_up')} END IF; RETURN NULL;`,
  ],
  ['refuse_other_division', refuse('statement_match_stays_divided')],
];

/** Of which claims the money is that a word is about: by the debt that it settles, or by our references that it names. */
const CLAIMS_OF_WORD = `
  CREATE FUNCTION claims_of_word(subject TEXT, details TEXT) RETURNS SETOF TEXT LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT split_part(subject, ':', 2) WHERE starts_with(subject, 'RECEIVABLE:')
    UNION
    SELECT p.claim_number FROM string_to_table(details, ' ') AS word JOIN payout p ON p.payout_id = left(word, 13)
    WHERE starts_with(subject, 'LINE:')
  $$`;

const CLAIM_OF_WORD = `
  CREATE FUNCTION claim_of_word(subject TEXT, details TEXT) RETURNS TEXT LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT CASE
      WHEN starts_with(subject, 'RECEIVABLE:') THEN split_part(subject, ':', 2)
      WHEN starts_with(subject, 'LINE:') THEN (SELECT p.claim_number FROM payout p WHERE p.payout_id = left(details, 13))
    END
  $$`;

const EVERY_CLAIM = `EXISTS (SELECT 1 FROM claims_of_word(NEW.subject, NEW.details) AS c WHERE has_interest(NEW.decided_by, c))
  OR EXISTS (SELECT 1 FROM money_word w, claims_of_word(w.subject, w.details) AS c
    WHERE w.subject = NEW.subject AND w.round = NEW.round AND has_interest(NEW.decided_by, c))`;
const ONE_CLAIM = `has_interest(NEW.decided_by, claim_of_word(NEW.subject, NEW.details)) OR EXISTS (
  SELECT 1 FROM money_word w WHERE w.subject = NEW.subject AND w.round = NEW.round
    AND has_interest(NEW.decided_by, claim_of_word(w.subject, w.details)))`;

const keepOff = (who: string): string => `
  CREATE OR REPLACE FUNCTION require_money_word_without_interest() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp
  AS $$ BEGIN IF ${who} THEN ${refuse('money_word_without_interest')} END IF; RETURN NEW; END $$`;
