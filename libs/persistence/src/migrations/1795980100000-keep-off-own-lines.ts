import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody speaks about a line, a debt or a recovery of a claim that is their own, and no line is read as one of it by them. */
export class KeepOffOwnLines1795980100000 implements MigrationInterface {
  readonly name = 'KeepOffOwnLines1795980100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CLAIM_OF_WORD);
    for (const { name, on, who } of GUARDS) {
      const [when, only = ''] = on.split(' WHEN ');
      await runner.query(
        `CREATE FUNCTION require_${name}() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
         BEGIN
           IF ${who} THEN RAISE EXCEPTION '${name}' USING ERRCODE = 'check_violation', CONSTRAINT = '${name}'; END IF;
           RETURN NEW;
         END $$`,
      );
      await runner.query(
        `CREATE TRIGGER ${name} ${when} FOR EACH ROW ${only && `WHEN ${only}`} EXECUTE FUNCTION require_${name}()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name, on } of GUARDS) {
      await runner.query(`DROP TRIGGER ${name} ON ${/ ON (\w+)/.exec(on)?.[1] ?? ''}`);
      await runner.query(`DROP FUNCTION require_${name}`);
    }
    await runner.query('DROP FUNCTION claim_of_word');
  }
}

/** Of which claim the money is that a word is about: by the debt that it settles, or by our reference that it names. */
const CLAIM_OF_WORD = `
  CREATE FUNCTION claim_of_word(subject TEXT, details TEXT) RETURNS TEXT LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT CASE
      WHEN starts_with(subject, 'RECEIVABLE:') THEN split_part(subject, ':', 2)
      WHEN starts_with(subject, 'LINE:') THEN (SELECT p.claim_number FROM payout p WHERE p.payout_id = left(details, 13))
    END
  $$`;

interface Guard {
  readonly name: string;
  readonly on: string;
  /** That somebody is kept off. */
  readonly who: string;
}

const GUARDS: readonly Guard[] = [
  {
    name: 'money_word_without_interest',
    on: `BEFORE INSERT ON money_word WHEN (starts_with(NEW.subject, 'RECEIVABLE:') OR starts_with(NEW.subject, 'LINE:'))`,
    who: `has_interest(NEW.decided_by, claim_of_word(NEW.subject, NEW.details)) OR EXISTS (
      SELECT 1 FROM money_word w WHERE w.subject = NEW.subject AND w.round = NEW.round
        AND has_interest(NEW.decided_by, claim_of_word(w.subject, w.details)))`,
  },
  {
    name: 'recovery_without_interest',
    on: `BEFORE INSERT ON claim_event WHEN (starts_with(NEW.code, 'RECOVERY_') AND NEW.actor_user IS NOT NULL)`,
    who: 'has_interest(NEW.actor_user, NEW.claim_number)',
  },
];
