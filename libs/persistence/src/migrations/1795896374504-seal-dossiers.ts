import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A claim's dossier stands in its newest event or nowhere: the database works its hash out as it is stored, the event of
 * the same statement carries it, and when the statement ends both say the same. A seal over seal, event and dossier
 * lets nobody change an older hash unseen.
 */
export class SealDossiers1795896374504 implements MigrationInterface {
  readonly name = 'SealDossiers1795896374504';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE claim ADD COLUMN dossier_hash TEXT`);
    await runner.query(`ALTER TABLE claim_event ADD COLUMN dossier_hash TEXT, ADD COLUMN seal TEXT`);
    await fill(runner);
    await runner.query(`ALTER TABLE claim ALTER COLUMN dossier_hash SET NOT NULL`);
    await runner.query(
      `COMMENT ON COLUMN claim.dossier_hash IS 'SHA-256 of the dossier as it is stored; the newest event carries the same.'`,
    );
    await runner.query(
      `COMMENT ON COLUMN claim_event.dossier_hash IS 'Of the dossier of the claim as this event left it; none of events from before this column.'`,
    );
    await runner.query(
      `COMMENT ON COLUMN claim_event.seal IS 'SHA-256 over the seal before it, the hash of the event and that of the dossier.'`,
    );
    for (const { name, body, declares = '' } of FUNCTIONS) {
      await runner.query(
        `CREATE OR REPLACE FUNCTION ${name}() RETURNS TRIGGER LANGUAGE plpgsql AS $$ ${declares} BEGIN ${body} END $$`,
      );
    }
    for (const trigger of TRIGGERS) await runner.query(trigger);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER claim_stands_in_its_event ON claim`);
    await runner.query(`DROP TRIGGER claim_moved_in_its_event ON claim`);
    await runner.query(`DROP TRIGGER claim_dossier_is_hashed ON claim`);
    await runner.query(`DROP TRIGGER claim_event_is_newest ON claim_event`);
    for (const name of ['hash_dossier', 'require_event_of_claim', 'require_claim_of_event']) {
      await runner.query(`DROP FUNCTION ${name}`);
    }
    await runner.query(
      `CREATE OR REPLACE FUNCTION require_previous_event() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN ${FOLLOW_AS_BEFORE} END $$`,
    );
    await runner.query(`ALTER TABLE claim_event DROP COLUMN dossier_hash, DROP COLUMN seal`);
    await runner.query(`ALTER TABLE claim DROP COLUMN dossier_hash`);
  }
}

const sha256 = (text: string): string => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

/** Where the chain ends today is where the seals begin. */
async function fill(runner: QueryRunner): Promise<void> {
  await runner.query(`UPDATE claim SET dossier_hash = ${sha256('dossier::text')}`);
  await runner.query(`
    UPDATE claim_event e SET dossier_hash = c.dossier_hash, seal = ${sha256('e.previous_hash || e.hash || c.dossier_hash')}
    FROM claim c WHERE c.claim_number = e.claim_number AND c.event_seq = e.seq`);
}

const refuse = (name: string): string =>
  `RAISE EXCEPTION '${name}' USING ERRCODE = 'check_violation', CONSTRAINT = '${name}';`;

const HASH_DOSSIER = `
  NEW.dossier_hash := ${sha256('NEW.dossier::text')};
  RETURN NEW;`;

const FOLLOW_EVENT = `
  IF NEW.seq = 1 AND NEW.previous_hash = repeat('0', 64) THEN
    before := NEW.previous_hash;
  ELSE
    SELECT coalesce(e.seal, e.hash) INTO before FROM claim_event e
    WHERE NEW.seq > 1 AND e.claim_number = NEW.claim_number AND e.seq = NEW.seq - 1 AND e.hash = NEW.previous_hash;
    IF NOT FOUND THEN ${refuse('claim_event_follows')} END IF;
  END IF;
  IF NEW.dossier_hash IS NULL THEN ${refuse('claim_event_carries_dossier')} END IF;
  NEW.seal := ${sha256('before || NEW.hash || NEW.dossier_hash')};
  RETURN NEW;`;

const FOLLOW_AS_BEFORE = `
  IF NEW.seq > 1 AND NOT EXISTS (SELECT 1 FROM claim_event e WHERE e.claim_number = NEW.claim_number
                                 AND e.seq = NEW.seq - 1 AND e.hash = NEW.previous_hash)
     OR NEW.seq = 1 AND NEW.previous_hash <> repeat('0', 64) OR NEW.seq < 1
  THEN ${refuse('claim_event_follows')} END IF;
  RETURN NEW;`;

/** A claim and its event are written by one statement and looked at when it ends. */
const EVENT_OF_CLAIM = `
  IF NOT EXISTS (
    SELECT 1 FROM claim_event e
    WHERE e.claim_number = NEW.claim_number AND e.seq = NEW.event_seq AND e.hash = NEW.event_hash
      AND e.stage = NEW.stage AND e.dossier_hash = NEW.dossier_hash)
  THEN ${refuse('claim_stands_in_its_event')} END IF;
  RETURN NULL;`;

const CLAIM_OF_EVENT = `
  IF NOT EXISTS (SELECT 1 FROM claim c WHERE c.claim_number = NEW.claim_number AND c.event_seq = NEW.seq)
  THEN ${refuse('claim_event_is_of_claim')} END IF;
  RETURN NULL;`;

const FUNCTIONS: readonly { readonly name: string; readonly body: string; readonly declares?: string }[] = [
  { name: 'hash_dossier', body: HASH_DOSSIER },
  { name: 'require_previous_event', body: FOLLOW_EVENT, declares: 'DECLARE before TEXT;' },
  { name: 'require_event_of_claim', body: EVENT_OF_CLAIM },
  { name: 'require_claim_of_event', body: CLAIM_OF_EVENT },
];

const TRIGGERS = [
  `CREATE TRIGGER claim_dossier_is_hashed BEFORE INSERT OR UPDATE OF dossier, dossier_hash ON claim
   FOR EACH ROW EXECUTE FUNCTION hash_dossier()`,
  `CREATE TRIGGER claim_stands_in_its_event AFTER INSERT ON claim FOR EACH ROW
   EXECUTE FUNCTION require_event_of_claim()`,
  `CREATE TRIGGER claim_moved_in_its_event AFTER UPDATE ON claim FOR EACH ROW
   WHEN (ROW(OLD.event_seq, OLD.event_hash, OLD.stage, OLD.dossier_hash)
         IS DISTINCT FROM ROW(NEW.event_seq, NEW.event_hash, NEW.stage, NEW.dossier_hash))
   EXECUTE FUNCTION require_event_of_claim()`,
  `CREATE TRIGGER claim_event_is_newest AFTER INSERT ON claim_event FOR EACH ROW
   EXECUTE FUNCTION require_claim_of_event()`,
];
