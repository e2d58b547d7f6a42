import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the database itself refuses about money, whoever asks: a payout that changes its amount or payee, one that nobody
 * approved, a benefit that is paid for twice, a released batch that changes, an event that does not follow the last one.
 */
export class GuardMoney1795860909957 implements MigrationInterface {
  readonly name = 'GuardMoney1795860909957';

  async up(runner: QueryRunner): Promise<void> {
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
    await runner.query(`
      ALTER TABLE benefit ADD CONSTRAINT benefit_approved_was_proposed
      CHECK (stage NOT IN ('APPROVED','PAYING','PAID') OR proposed_by IS NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE benefit DROP CONSTRAINT benefit_approved_was_proposed`);
    for (const { name, table } of TRIGGERS) await runner.query(`DROP TRIGGER ${name} ON ${table}`);
    for (const { name } of FUNCTIONS) await runner.query(`DROP FUNCTION ${name}`);
  }
}

/** A payout in one of these states moves no money. */
const DEAD = `'FAILED','RETURNED','CANCELLED'`;

const refuse = (name: string): string =>
  `RAISE EXCEPTION '${name}' USING ERRCODE = 'check_violation', CONSTRAINT = '${name}';`;

/** Another amount, payee or account is another payout with an approval of its own. */
const KEEP_PAYOUT = `
  IF ROW(NEW.payout_id, NEW.claim_number, NEW.benefit_id, NEW.branch, NEW.amount_rupiah, NEW.payee_key, NEW.payee_kind,
         NEW.payee_name, NEW.payee_bank_code, NEW.payee_account_number, NEW.payee_account_name, NEW.account_entered_by,
         NEW.partner_bank_code, NEW.service_code, NEW.rail, NEW.replaces, NEW.created_at)
     IS DISTINCT FROM
     ROW(OLD.payout_id, OLD.claim_number, OLD.benefit_id, OLD.branch, OLD.amount_rupiah, OLD.payee_key, OLD.payee_kind,
         OLD.payee_name, OLD.payee_bank_code, OLD.payee_account_number, OLD.payee_account_name, OLD.account_entered_by,
         OLD.partner_bank_code, OLD.service_code, OLD.rail, OLD.replaces, OLD.created_at)
  THEN ${refuse('payout_never_changes')} END IF;
  RETURN NEW;`;

/** Money begins its way unreleased and in no batch. */
const BEGIN_PAYOUT = `
  IF NEW.state NOT IN ('AWAITING_RELEASE','HELD') OR NEW.batch_id IS NOT NULL OR NEW.released_at IS NOT NULL
     OR NEW.release_count <> 0
  THEN ${refuse('payout_begins_unreleased')} END IF;
  RETURN NEW;`;

/** At the end of the transaction a new payout stands for an approved benefit of its claim, over its amount. */
const APPROVED_PAYOUT = `
  IF NOT EXISTS (SELECT 1 FROM benefit b WHERE b.benefit_id = NEW.benefit_id AND b.claim_number = NEW.claim_number
                 AND b.stage IN ('APPROVED','PAYING','PAID') AND b.amount_rupiah = NEW.amount_rupiah)
  THEN ${refuse('payout_of_approved_benefit')} END IF;
  RETURN NULL;`;

/** All payouts of a benefit that live are no more than its amount, whomever they pay. */
const PAY_ONCE = `
  IF (SELECT sum(p.amount_rupiah) FROM payout p WHERE p.benefit_id = NEW.benefit_id AND p.state NOT IN (${DEAD}))
     > (SELECT b.amount_rupiah FROM benefit b WHERE b.benefit_id = NEW.benefit_id)
  THEN ${refuse('payout_pays_benefit_once')} END IF;
  RETURN NULL;`;

/** A batch is what its maker put together; once released it is history. */
const KEEP_BATCH = `
  IF OLD.state <> 'OPEN'
     OR ROW(NEW.batch_id, NEW.branch, NEW.hash, NEW.item_count, NEW.total_rupiah, NEW.maker, NEW.created_at)
        IS DISTINCT FROM
        ROW(OLD.batch_id, OLD.branch, OLD.hash, OLD.item_count, OLD.total_rupiah, OLD.maker, OLD.created_at)
  THEN ${refuse('payout_batch_never_changes')} END IF;
  RETURN NEW;`;

const BEGIN_BATCH = `
  IF NEW.state <> 'OPEN' THEN ${refuse('payout_batch_begins_open')} END IF;
  RETURN NEW;`;

/** Of an item only changes whether it is live. */
const KEEP_ITEM = `
  IF ROW(NEW.batch_id, NEW.payout_id, NEW.position, NEW.amount_rupiah)
     IS DISTINCT FROM ROW(OLD.batch_id, OLD.payout_id, OLD.position, OLD.amount_rupiah)
  THEN ${refuse('payout_batch_item_never_changes')} END IF;
  RETURN NEW;`;

const ITEM_OF_OPEN_BATCH = `
  IF NOT EXISTS (SELECT 1 FROM payout_batch b WHERE b.batch_id = NEW.batch_id AND b.state = 'OPEN')
  THEN ${refuse('payout_batch_item_of_open_batch')} END IF;
  RETURN NULL;`;

/** Who proposed stays in the row that another person decides. */
const KEEP_PROPOSER = `
  IF NEW.stage = 'APPROVED' AND OLD.stage = 'PROPOSED'
     AND (NEW.proposed_by IS DISTINCT FROM OLD.proposed_by OR NEW.amount_rupiah <> OLD.amount_rupiah)
  THEN ${refuse('benefit_decided_as_proposed')} END IF;
  RETURN NEW;`;

/** An event names the hash of the one before it. */
const FOLLOW_EVENT = `
  IF NEW.seq > 1 AND NOT EXISTS (SELECT 1 FROM claim_event e WHERE e.claim_number = NEW.claim_number
                                 AND e.seq = NEW.seq - 1 AND e.hash = NEW.previous_hash)
     OR NEW.seq = 1 AND NEW.previous_hash <> repeat('0', 64) OR NEW.seq < 1
  THEN ${refuse('claim_event_follows')} END IF;
  RETURN NEW;`;

const FUNCTIONS: readonly { readonly name: string; readonly body: string }[] = [
  { name: 'refuse_changed_payout', body: KEEP_PAYOUT },
  { name: 'refuse_released_new_payout', body: BEGIN_PAYOUT },
  { name: 'require_approved_benefit', body: APPROVED_PAYOUT },
  { name: 'refuse_benefit_paid_twice', body: PAY_ONCE },
  { name: 'refuse_changed_batch', body: KEEP_BATCH },
  { name: 'refuse_released_new_batch', body: BEGIN_BATCH },
  { name: 'refuse_changed_batch_item', body: KEEP_ITEM },
  { name: 'require_open_batch', body: ITEM_OF_OPEN_BATCH },
  { name: 'refuse_changed_proposal', body: KEEP_PROPOSER },
  { name: 'require_previous_event', body: FOLLOW_EVENT },
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
  { name: 'payout_never_changes', table: 'payout', when: 'BEFORE UPDATE', call: 'refuse_changed_payout' },
  {
    name: 'payout_begins_unreleased',
    table: 'payout',
    when: 'BEFORE INSERT',
    call: 'refuse_released_new_payout',
  },
  {
    name: 'payout_of_approved_benefit',
    table: 'payout',
    when: 'AFTER INSERT',
    atTheEnd: true,
    call: 'require_approved_benefit',
  },
  {
    name: 'payout_pays_benefit_once',
    table: 'payout',
    when: 'AFTER INSERT',
    atTheEnd: true,
    call: 'refuse_benefit_paid_twice',
  },
  {
    name: 'payout_revived_pays_once',
    table: 'payout',
    when: 'AFTER UPDATE',
    atTheEnd: true,
    only: `WHEN (OLD.state IN (${DEAD}) AND NEW.state NOT IN (${DEAD}))`,
    call: 'refuse_benefit_paid_twice',
  },
  {
    name: 'payout_batch_never_changes',
    table: 'payout_batch',
    when: 'BEFORE UPDATE',
    call: 'refuse_changed_batch',
  },
  {
    name: 'payout_batch_begins_open',
    table: 'payout_batch',
    when: 'BEFORE INSERT',
    call: 'refuse_released_new_batch',
  },
  {
    name: 'payout_batch_item_never_changes',
    table: 'payout_batch_item',
    when: 'BEFORE UPDATE',
    call: 'refuse_changed_batch_item',
  },
  {
    name: 'payout_batch_item_of_open_batch',
    table: 'payout_batch_item',
    when: 'AFTER INSERT',
    call: 'require_open_batch',
  },
  {
    name: 'benefit_decided_as_proposed',
    table: 'benefit',
    when: 'BEFORE UPDATE',
    call: 'refuse_changed_proposal',
  },
  {
    name: 'claim_event_follows',
    table: 'claim_event',
    when: 'BEFORE INSERT',
    call: 'require_previous_event',
  },
];
