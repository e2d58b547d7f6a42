import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * At least four persons stand behind a payment: who entered the account and who proposed (one at least), who approved, who
 * put it into a batch, who released it. All of them are people who may do so at that moment, and a payout is what was approved.
 */
export class FourPersons1795873439019 implements MigrationInterface {
  readonly name = 'FourPersons1795873439019';

  async up(runner: QueryRunner): Promise<void> {
    await nameProposerAndApprover(runner);
    await runner.query(IS_ACTIVE_USER);
    for (const { name, body } of FUNCTIONS) {
      await runner.query(
        `CREATE FUNCTION ${name}() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN ${body} END $$`,
      );
    }
    for (const { name, table, when, only = '', call, atTheEnd = false } of TRIGGERS) {
      const kind = atTheEnd ? 'CONSTRAINT TRIGGER' : 'TRIGGER';
      const timing = atTheEnd ? 'DEFERRABLE INITIALLY DEFERRED' : '';
      await runner.query(
        `CREATE ${kind} ${name} ${when} ON ${table} ${timing} FOR EACH ROW ${only} EXECUTE FUNCTION ${call}()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name, table } of TRIGGERS) await runner.query(`DROP TRIGGER ${name} ON ${table}`);
    for (const { name } of FUNCTIONS) await runner.query(`DROP FUNCTION ${name}`);
    await runner.query(`DROP FUNCTION is_active_user`);
    await runner.query(`ALTER TABLE payout DROP COLUMN proposed_by, DROP COLUMN approved_by`);
  }
}

/** Of payouts that are there already the record of their claim knows who proposed and approved them last before they were made. */
async function nameProposerAndApprover(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE payout ADD COLUMN proposed_by TEXT, ADD COLUMN approved_by TEXT`);
  await runner.query(`ALTER TABLE payout DISABLE TRIGGER USER`);
  await runner.query(`
    UPDATE payout p SET
      proposed_by = coalesce(${lastActor(`'BENEFIT_PROPOSED','PAYEE_REPLACED'`)}, b.proposed_by, p.account_entered_by),
      approved_by = coalesce(${lastActor(`'BENEFIT_APPROVED'`)}, b.decided_by, '')
    FROM benefit b WHERE b.benefit_id = p.benefit_id`);
  await runner.query(`ALTER TABLE payout ENABLE TRIGGER USER`);
  await runner.query(
    `ALTER TABLE payout ALTER COLUMN proposed_by SET NOT NULL, ALTER COLUMN approved_by SET NOT NULL`,
  );
  await runner.query(
    `COMMENT ON COLUMN payout.proposed_by IS 'Who proposed the benefit as it is paid here; makes and releases nothing of it.'`,
  );
  await runner.query(
    `COMMENT ON COLUMN payout.approved_by IS 'Who approved the benefit as it is paid here; makes and releases nothing of it.'`,
  );
}

const lastActor = (codes: string): string => `(
  SELECT e.actor_user FROM claim_event e
  WHERE e.claim_number = p.claim_number AND e.code IN (${codes}) AND e.data ->> 'benefitId' = p.benefit_id
    AND e.at <= p.created_at
  ORDER BY e.seq DESC LIMIT 1)`;

/** Whether somebody signs in at present and holds one of these roles. What is no id of a person is nobody's. */
const IS_ACTIVE_USER = `
  CREATE FUNCTION is_active_user(person TEXT, wanted TEXT[]) RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
      SELECT 1 FROM app_user u
      WHERE u.user_id = CASE WHEN person ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN person::uuid END
        AND u.active AND u.roles && wanted)
  $$`;

const refuse = (name: string): string =>
  `RAISE EXCEPTION '${name}' USING ERRCODE = 'check_violation', CONSTRAINT = '${name}';`;

const APPROVED = `'APPROVED','PAYING','PAID'`;

const KEEP_PERSONS = `
  IF NEW.proposed_by <> OLD.proposed_by OR NEW.approved_by <> OLD.approved_by
  THEN ${refuse('payout_never_changes')} END IF;
  RETURN NEW;`;

/** The payout says of amount, persons and payee what the benefit says when the transaction ends. */
const AS_APPROVED = `
  IF NEW.approved_by IN (NEW.proposed_by, NEW.account_entered_by)
  THEN ${refuse('payout_approver_is_another')} END IF;
  IF NOT EXISTS (
    SELECT 1 FROM benefit b
    WHERE b.benefit_id = NEW.benefit_id AND b.proposed_by = NEW.proposed_by AND b.decided_by = NEW.approved_by
      AND b.content ->> 'accountEnteredBy' = NEW.account_entered_by
      AND b.content -> 'payee' @> jsonb_build_object('kind', NEW.payee_kind, 'name', NEW.payee_name,
        'bankCode', NEW.payee_bank_code, 'accountNumber', NEW.payee_account_number, 'accountName', NEW.payee_account_name))
  THEN ${refuse('payout_as_approved')} END IF;
  RETURN NULL;`;

const APPROVE = `
  IF NEW.decided_by = NEW.content ->> 'accountEnteredBy' THEN ${refuse('benefit_approver_is_another')} END IF;
  IF NOT is_active_user(NEW.decided_by, ARRAY['BENEFIT_APPROVER','BRANCH_HEAD','REGIONAL_DEPUTY'])
  THEN ${refuse('benefit_approved_by_user')} END IF;
  RETURN NEW;`;

const BEGIN_BENEFIT = `
  IF NEW.stage IN (${APPROVED}) THEN ${refuse('benefit_begins_unapproved')} END IF;
  RETURN NULL;`;

const MAKE_BATCH = `
  IF NOT is_active_user(NEW.maker, ARRAY['FINANCE_MAKER']) THEN ${refuse('payout_batch_made_by_user')} END IF;
  RETURN NEW;`;

const ENTER_BATCH = `
  IF EXISTS (SELECT 1 FROM payout p JOIN payout_batch b ON b.batch_id = NEW.batch_id
             WHERE p.payout_id = NEW.payout_id AND b.maker IN (p.account_entered_by, p.proposed_by, p.approved_by))
  THEN ${refuse('payout_batch_maker_is_another')} END IF;
  RETURN NULL;`;

const RELEASE_BATCH = `
  IF EXISTS (SELECT 1 FROM payout_batch_item i JOIN payout p USING (payout_id)
             WHERE i.batch_id = NEW.batch_id AND NEW.releaser IN (p.proposed_by, p.approved_by))
  THEN ${refuse('payout_batch_releaser_is_another')} END IF;
  IF NOT is_active_user(NEW.releaser, ARRAY['FINANCE_RELEASER'])
  THEN ${refuse('payout_batch_released_by_user')} END IF;
  RETURN NEW;`;

const DECIDE_HOLD = `
  IF EXISTS (SELECT 1 FROM payout p WHERE p.payout_id = NEW.payout_id
             AND NEW.decided_by IN (p.account_entered_by, p.proposed_by, p.approved_by))
  THEN ${refuse('hold_decided_by_another')} END IF;
  IF NOT is_active_user(NEW.decided_by, ARRAY[NEW.role]) THEN ${refuse('hold_decided_by_user')} END IF;
  RETURN NEW;`;

const FUNCTIONS: readonly { readonly name: string; readonly body: string }[] = [
  { name: 'refuse_changed_persons', body: KEEP_PERSONS },
  { name: 'require_payout_as_approved', body: AS_APPROVED },
  { name: 'require_approver', body: APPROVE },
  { name: 'refuse_approved_new_benefit', body: BEGIN_BENEFIT },
  { name: 'require_maker', body: MAKE_BATCH },
  { name: 'refuse_maker_with_a_hand_in_it', body: ENTER_BATCH },
  { name: 'require_releaser', body: RELEASE_BATCH },
  { name: 'require_hold_speaker', body: DECIDE_HOLD },
];

interface Trigger {
  readonly name: string;
  readonly table: string;
  readonly when: string;
  /** Judged when the transaction ends, because it looks at rows that are written together. */
  readonly atTheEnd?: true;
  readonly only?: string;
  readonly call: string;
}

const TRIGGERS: readonly Trigger[] = [
  {
    name: 'payout_persons_never_change',
    table: 'payout',
    when: 'BEFORE UPDATE OF proposed_by, approved_by',
    call: 'refuse_changed_persons',
  },
  {
    name: 'payout_that_is_as_approved',
    table: 'payout',
    when: 'AFTER INSERT',
    atTheEnd: true,
    call: 'require_payout_as_approved',
  },
  {
    name: 'benefit_needs_approver',
    table: 'benefit',
    when: 'BEFORE UPDATE',
    only: `WHEN (NEW.stage IN (${APPROVED}) AND OLD.stage NOT IN (${APPROVED}))`,
    call: 'require_approver',
  },
  {
    name: 'benefit_begins_unapproved',
    table: 'benefit',
    when: 'AFTER INSERT',
    call: 'refuse_approved_new_benefit',
  },
  { name: 'payout_batch_needs_maker', table: 'payout_batch', when: 'BEFORE INSERT', call: 'require_maker' },
  {
    name: 'payout_batch_item_by_another',
    table: 'payout_batch_item',
    when: 'AFTER INSERT',
    call: 'refuse_maker_with_a_hand_in_it',
  },
  {
    name: 'payout_batch_releaser_is_user',
    table: 'payout_batch',
    when: 'BEFORE UPDATE OF releaser',
    only: 'WHEN (NEW.releaser IS NOT NULL)',
    call: 'require_releaser',
  },
  {
    name: 'hold_decision_by_user',
    table: 'hold_decision',
    when: 'BEFORE INSERT',
    call: 'require_hold_speaker',
  },
];
