import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuse } from './parts/refuse';

/**
 * An approved benefit stays what was approved until it is proposed anew; a batch is released only over exactly what its maker
 * put in it, with each payout in it and nothing beside it; and what lists and other claims know of a claim moves with an event.
 */
export class KeepWhatWasApproved1796040000000 implements MigrationInterface {
  readonly name = 'KeepWhatWasApproved1796040000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, body] of FUNCTIONS) await runner.query(functionOf(name, body));
    await runner.query(`
      CREATE TRIGGER benefit_stays_as_approved BEFORE UPDATE ON benefit FOR EACH ROW
      WHEN (OLD.stage IN (${APPROVED}) AND NEW.stage IN (${APPROVED})) EXECUTE FUNCTION refuse_changed_approval()`);
    await runner.query(`
      CREATE TRIGGER payout_keeps_its_batch BEFORE UPDATE OF batch_id ON payout FOR EACH ROW
      WHEN (OLD.batch_id IS DISTINCT FROM NEW.batch_id AND OLD.state = NEW.state
        AND OLD.state NOT IN ('AWAITING_RELEASE','HELD')) EXECUTE FUNCTION refuse_other_batch()`);
    await runner.query(`
      CREATE TRIGGER payout_batch_adds_up BEFORE UPDATE ON payout_batch FOR EACH ROW
      WHEN (OLD.state <> 'RELEASED' AND NEW.state = 'RELEASED') EXECUTE FUNCTION require_whole_batch()`);
    await runner.query(`
      CREATE TRIGGER claim_moves_by_events BEFORE UPDATE ON claim FOR EACH ROW
      WHEN (OLD.event_seq = NEW.event_seq AND ROW(${of('OLD')}) IS DISTINCT FROM ROW(${of('NEW')}))
      EXECUTE FUNCTION refuse_silent_move()`);
    await runner.query(replacing('require_release', RELEASED_IN_BATCH));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(replacing('require_release', RELEASED_BY_BATCH));
    await runner.query(`DROP TRIGGER claim_moves_by_events ON claim`);
    await runner.query(`DROP TRIGGER payout_batch_adds_up ON payout_batch`);
    await runner.query(`DROP TRIGGER payout_keeps_its_batch ON payout`);
    await runner.query(`DROP TRIGGER benefit_stays_as_approved ON benefit`);
    for (const [name] of FUNCTIONS) await runner.query(`DROP FUNCTION ${name}`);
  }
}

const functionOf = (name: string, body: string): string =>
  `CREATE FUNCTION ${name}() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp AS $$ BEGIN ${body} END $$`;
const replacing = (name: string, body: string): string =>
  functionOf(name, body).replace('CREATE', 'CREATE OR REPLACE');

const APPROVED = `'APPROVED','PAYING','PAID'`;

/** What an approver saw: what for, how much, to whom, and who had a hand in it. */
const DECIDED = (row: string): string =>
  [
    ...['claim_number', 'type', 'amount_rupiah', 'offset_rupiah', 'payee_kind', 'proposed_by', 'decided_by'],
    ...['decision', `content -> 'payee'`, `content -> 'details'`, `content -> 'line'`],
    ...[`content -> 'basis'`, `content -> 'accountEnteredBy'`],
  ]
    .map((column) => `${row}.${column}`)
    .join(', ');

/** What is read of a claim without its dossier: of whom it is, of which office, employer and hospital, and when it came. */
const COLUMNS = [
  ...['participant_nik', 'participant_number', 'branch', 'plkk_code', 'employer_number', 'kind', 'segment'],
  ...['channel', 'reporter_user', 'reporter_organisation', 'occurred_at', 'received_at', 'reported_at'],
];
const of = (row: string): string => COLUMNS.map((column) => `${row}.${column}`).join(', ');

const RELEASED_BY_BATCH = `
  IF NOT EXISTS (
    SELECT 1 FROM payout p JOIN payout_batch b USING (batch_id)
    WHERE p.payout_id = NEW.payout_id AND b.state = 'RELEASED')
  THEN ${refuse('payout_released_by_batch')} END IF; RETURN NULL;`;

const RELEASED_IN_BATCH = `
  IF NOT EXISTS (
    SELECT 1 FROM payout p JOIN payout_batch b USING (batch_id)
      JOIN payout_batch_item i ON i.batch_id = b.batch_id AND i.payout_id = p.payout_id
    WHERE p.payout_id = NEW.payout_id AND b.state = 'RELEASED' AND i.amount_rupiah = p.amount_rupiah)
  THEN ${refuse('payout_released_by_batch')} END IF; RETURN NULL;`;

const FUNCTIONS: readonly (readonly [name: string, body: string])[] = [
  [
    'refuse_changed_approval',
    `IF ROW(${DECIDED('NEW')}) IS DISTINCT FROM ROW(${DECIDED('OLD')})
     THEN ${refuse('benefit_stays_as_approved')} END IF;
     RETURN NEW;`,
  ],
  ['refuse_other_batch', refuse('payout_keeps_its_batch')],
  [
    'require_whole_batch',
    `IF ROW(NEW.item_count::bigint, NEW.total_rupiah::numeric) IS DISTINCT FROM (
       SELECT ROW(count(*), sum(i.amount_rupiah)) FROM payout_batch_item i WHERE i.batch_id = NEW.batch_id)
       OR EXISTS (SELECT 1 FROM payout_batch_item i JOIN payout p USING (payout_id)
         WHERE i.batch_id = NEW.batch_id AND i.amount_rupiah <> p.amount_rupiah)
     THEN ${refuse('payout_batch_adds_up')} END IF;
     RETURN NEW;`,
  ],
  ['refuse_silent_move', refuse('claim_moves_by_events')],
];
