import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever began something that takes two persons is still in office when the second one agrees, and what two persons have to
 * say is written only after both said it. Bills and receipts that were used stay used.
 */
export class StayInOffice1795923088944 implements MigrationInterface {
  readonly name = 'StayInOffice1795923088944';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(HAS_LEFT);
    for (const { name, body } of FUNCTIONS) {
      await runner.query(
        `CREATE OR REPLACE FUNCTION ${name}() RETURNS TRIGGER ${SAFE} AS $$ BEGIN ${body} END $$`,
      );
    }
    for (const { name, on, call, atTheEnd = false } of TRIGGERS) {
      const kind = atTheEnd ? 'CONSTRAINT TRIGGER' : 'TRIGGER';
      const timing = atTheEnd ? 'DEFERRABLE INITIALLY DEFERRED' : '';
      const [when, only = ''] = on.split(' WHEN ');
      await runner.query(
        `CREATE ${kind} ${name} ${when} ${timing} FOR EACH ROW ${only && `WHEN ${only}`} EXECUTE FUNCTION ${call}()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name, on } of TRIGGERS) await runner.query(`DROP TRIGGER ${name} ON ${tableOf(on)}`);
    for (const { name, before } of FUNCTIONS) {
      await runner.query(
        before === undefined
          ? `DROP FUNCTION ${name}`
          : `CREATE OR REPLACE FUNCTION ${name}() RETURNS TRIGGER ${SAFE} AS $$ BEGIN ${before} END $$`,
      );
    }
    await runner.query('DROP FUNCTION has_left');
  }
}

const SAFE = 'LANGUAGE plpgsql SET search_path = public, pg_temp';
const tableOf = (on: string): string => / ON (\w+)/.exec(on)?.[1] ?? '';

/** Whether this person was let in once and may not, or no longer, do this. What is no id of a person has never been let in. */
const HAS_LEFT = `
  CREATE FUNCTION has_left(person TEXT, wanted TEXT[]) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
    SELECT EXISTS (
      SELECT 1 FROM app_user u
      WHERE u.user_id = CASE WHEN person ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN person::uuid END
        AND NOT (u.active AND u.roles && wanted))
  $$`;

const refuse = (name: string): string =>
  `RAISE EXCEPTION '${name}' USING ERRCODE = 'check_violation', CONSTRAINT = '${name}';`;

const APPROVER_STANDS = `
  IF NEW.decided_by = NEW.content ->> 'accountEnteredBy' THEN ${refuse('benefit_approver_is_another')} END IF;
  IF NOT is_active_user(NEW.decided_by, ARRAY['BENEFIT_APPROVER','BRANCH_HEAD','REGIONAL_DEPUTY'])
  THEN ${refuse('benefit_approved_by_user')} END IF;`;

/** A payment that a statement proves late was approved by people of then: what they did is recorded, whoever has left since. */
const APPROVE = `
  IF NEW.stage = 'PAID' AND EXISTS (
    SELECT 1 FROM payout p WHERE p.benefit_id = NEW.benefit_id AND p.state = 'RECONCILED'
      AND p.approved_by = NEW.decided_by AND p.proposed_by = NEW.proposed_by AND p.amount_rupiah = NEW.amount_rupiah)
  THEN RETURN NEW; END IF;
  ${APPROVER_STANDS}
  IF has_left(NEW.proposed_by, ARRAY['CLAIM_OFFICER']) THEN ${refuse('benefit_proposer_in_office')} END IF;
  RETURN NEW;`;

const RELEASER_STANDS = `
  IF EXISTS (SELECT 1 FROM payout_batch_item i JOIN payout p USING (payout_id)
             WHERE i.batch_id = NEW.batch_id AND NEW.releaser IN (p.proposed_by, p.approved_by))
  THEN ${refuse('payout_batch_releaser_is_another')} END IF;
  IF NOT is_active_user(NEW.releaser, ARRAY['FINANCE_RELEASER'])
  THEN ${refuse('payout_batch_released_by_user')} END IF;`;

const RELEASE_BATCH = `${RELEASER_STANDS}
  IF has_left(NEW.maker, ARRAY['FINANCE_MAKER']) THEN ${refuse('payout_batch_maker_in_office')} END IF;
  RETURN NEW;`;

const ANSWER_HOLD = `
  IF NEW.step <> 'PROPOSED' AND NOT EXISTS (
    SELECT 1 FROM hold_decision h WHERE h.payout_id = NEW.payout_id AND h.hold_no = NEW.hold_no AND h.step = 'PROPOSED'
      AND h.decided_by <> NEW.decided_by AND (NEW.step = 'CONFIRMED') = (h.decision = NEW.decision))
  THEN ${refuse('hold_answers_proposal')} END IF;
  IF NEW.step = 'CONFIRMED' AND EXISTS (
    SELECT 1 FROM hold_decision h WHERE h.payout_id = NEW.payout_id AND h.hold_no = NEW.hold_no AND h.step = 'PROPOSED'
      AND has_left(h.decided_by, ARRAY[h.role]))
  THEN ${refuse('hold_proposer_in_office')} END IF;
  RETURN NEW;`;

/** One person alone stops a bank; everything else takes a proposal and somebody else's answer. */
const SPEAK = `
  IF NEW.role NOT IN ('FINANCE_MAKER','FINANCE_RELEASER') OR NOT is_active_user(NEW.decided_by, ARRAY[NEW.role])
  THEN ${refuse('money_word_by_user')} END IF;
  IF NEW.step <> 'PROPOSED' AND NEW.decision <> 'STOP' AND NOT EXISTS (
    SELECT 1 FROM money_word w WHERE w.subject = NEW.subject AND w.round = NEW.round AND w.step = 'PROPOSED'
      AND w.decided_by <> NEW.decided_by
      AND (NEW.step = 'CONFIRMED') = (w.decision = NEW.decision AND w.details IS NOT DISTINCT FROM NEW.details))
  THEN ${refuse('money_word_answers_proposal')} END IF;
  IF NEW.step = 'CONFIRMED' AND EXISTS (
    SELECT 1 FROM money_word w WHERE w.subject = NEW.subject AND w.round = NEW.round AND w.step = 'PROPOSED'
      AND has_left(w.decided_by, ARRAY[w.role]))
  THEN ${refuse('money_word_proposer_in_office')} END IF;
  RETURN NEW;`;

/** The last that was said about a thing is this, by these two persons. */
const said = (subject: string, decision: string, details: string, by: string, to: string): string => `EXISTS (
    SELECT 1 FROM money_word c JOIN money_word p ON p.subject = c.subject AND p.round = c.round AND p.step = 'PROPOSED'
    WHERE c.word_id = (SELECT max(word_id) FROM money_word WHERE subject = ${subject})
      AND c.step = 'CONFIRMED' AND c.decision = '${decision}' AND c.details IS NOT DISTINCT FROM ${details}
      AND p.decided_by = ${by} AND c.decided_by = ${to})`;

const SET_CAP = `
  IF NOT ${said(`'CAP:' || NEW.scope`, 'SET', 'NEW.limit_rupiah::text', 'NEW.set_by', 'NEW.confirmed_by')}
  THEN ${refuse('payout_cap_was_said')} END IF;
  RETURN NEW;`;

const CLOSE_DAY = `
  IF NOT ${said(`'DAY:' || NEW.bank_code || ':' || NEW.day`, 'CLOSE', 'NEW.hash', 'NEW.prepared_by', 'NEW.signed_by')}
  THEN ${refuse('closed_day_was_said')} END IF;
  RETURN NEW;`;

const RESUME_BANK = `
  IF NOT ${said(`'SWITCH:' || NEW.bank_code`, 'RESUME', 'NULL', 'p.decided_by', 'NEW.changed_by')}
  THEN ${refuse('bank_switch_was_said')} END IF;
  RETURN NEW;`;

const LEND = `
  IF NOT is_active_user(NEW.lent_by::text, ARRAY[NEW.role])
     OR NOT is_active_user(NEW.lent_to::text, ARRAY['BENEFIT_APPROVER','BRANCH_HEAD','REGIONAL_DEPUTY'])
     OR NEW.ended_at IS NOT NULL
  THEN ${refuse('lent_authority_between_approvers')} END IF;
  RETURN NEW;`;

const KEEP_BILL = `
  IF ROW(NEW.claim_number, NEW.bill_no, NEW.nik, NEW.plkk_code, NEW.stay_from, NEW.stay_to)
     IS DISTINCT FROM ROW(OLD.claim_number, OLD.bill_no, OLD.nik, OLD.plkk_code, OLD.stay_from, OLD.stay_to)
     OR NOT NEW.lines <@ OLD.lines
  THEN ${refuse('hospital_bill_is_kept')} END IF;
  RETURN NEW;`;

/** What was approved rests on its receipts for ever; looked at when the transaction ends, because both are written together. */
const KEEP_RECEIPT = `
  IF NEW.live OR EXISTS (SELECT 1 FROM benefit b WHERE b.benefit_id = NEW.benefit_id AND b.stage IN ('APPROVED','PAYING','PAID'))
     AND NOT EXISTS (SELECT 1 FROM receipt_use r WHERE r.benefit_id = NEW.benefit_id AND r.key = NEW.key AND r.live)
  THEN ${refuse('receipt_use_is_kept')} END IF;
  RETURN NULL;`;

interface Guard {
  readonly name: string;
  readonly body: string;
  /** What a function of before said. */
  readonly before?: string;
}

const FUNCTIONS: readonly Guard[] = [
  { name: 'require_approver', body: APPROVE, before: `${APPROVER_STANDS} RETURN NEW;` },
  { name: 'require_releaser', body: RELEASE_BATCH, before: `${RELEASER_STANDS} RETURN NEW;` },
  { name: 'require_hold_proposal', body: ANSWER_HOLD },
  { name: 'require_money_speaker', body: SPEAK },
  { name: 'require_words_about_cap', body: SET_CAP },
  { name: 'require_words_about_day', body: CLOSE_DAY },
  { name: 'require_words_about_switch', body: RESUME_BANK },
  { name: 'require_lender', body: LEND },
  { name: 'refuse_changed_bill', body: KEEP_BILL },
  { name: 'refuse_receipt_freed', body: KEEP_RECEIPT },
];

interface Trigger {
  readonly name: string;
  readonly on: string;
  readonly call: string;
  readonly atTheEnd?: true;
}

const TRIGGERS: readonly Trigger[] = [
  { name: 'hold_answers_proposal', on: 'BEFORE INSERT ON hold_decision', call: 'require_hold_proposal' },
  { name: 'money_word_by_user', on: 'BEFORE INSERT ON money_word', call: 'require_money_speaker' },
  { name: 'payout_cap_was_said', on: 'BEFORE INSERT ON payout_cap', call: 'require_words_about_cap' },
  { name: 'closed_day_was_said', on: 'BEFORE INSERT ON closed_day', call: 'require_words_about_day' },
  {
    name: 'bank_switch_was_said',
    on: 'BEFORE INSERT OR UPDATE ON bank_switch WHEN (NEW.sending)',
    call: 'require_words_about_switch',
  },
  { name: 'lent_authority_between_approvers', on: 'BEFORE INSERT ON lent_authority', call: 'require_lender' },
  { name: 'hospital_bill_is_kept', on: 'BEFORE UPDATE ON hospital_bill', call: 'refuse_changed_bill' },
  {
    name: 'receipt_use_is_kept',
    on: 'AFTER UPDATE ON receipt_use',
    call: 'refuse_receipt_freed',
    atTheEnd: true,
  },
];
