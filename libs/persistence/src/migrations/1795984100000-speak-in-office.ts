import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuse } from './parts/refuse';

/**
 * A changed benefit table, a verified figure and a list of persons whom nobody may pay are the word of administrators who work
 * here; that all sending goes on is the word of two of finance, the second after the first.
 */
export class SpeakInOffice1795984100000 implements MigrationInterface {
  readonly name = 'SpeakInOffice1795984100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const { name, body } of FUNCTIONS) {
      await runner.query(
        `CREATE FUNCTION ${name}() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp
         AS $$ BEGIN ${body} END $$`,
      );
    }
    for (const { table, when, call } of TRIGGERS) {
      await runner.query(
        `CREATE TRIGGER ${triggerName(table)} ${when} ON ${table} FOR EACH ROW EXECUTE FUNCTION ${call}()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table } of TRIGGERS) await runner.query(`DROP TRIGGER ${triggerName(table)} ON ${table}`);
    for (const { name } of FUNCTIONS) await runner.query(`DROP FUNCTION ${name}`);
  }
}

const triggerName = (table: string): string => `${table}_in_office`;

const byAdmin = (column: string, name: string): string => `
  IF NOT is_active_user(NEW.${column}::text, ARRAY['ADMIN']) THEN ${refuse(name)} END IF;
  RETURN NEW;`;

const ofFinance = (column: string): string =>
  `is_active_user(NEW.${column}, ARRAY['FINANCE_MAKER','FINANCE_RELEASER'])`;

/** A block begins unspoken, is proposed to be lifted, then lifted, and is history: only the witness still accepts it, once. */
const BLOCK = `
  IF TG_OP = 'INSERT' THEN
    IF NEW.proposed_by IS NOT NULL OR NEW.lifted_by IS NOT NULL OR NEW.accepted_at IS NOT NULL
    THEN ${refuse('sending_block_begins_unlifted')} END IF;
    RETURN NEW;
  END IF;
  IF ROW(NEW.block_id, NEW.reason, NEW.told_token, NEW.noticed_at)
     IS DISTINCT FROM ROW(OLD.block_id, OLD.reason, OLD.told_token, OLD.noticed_at)
     OR OLD.lifted_by IS NOT NULL AND (OLD.accepted_at IS NOT NULL
       OR ROW(NEW.proposed_by, NEW.proposed_at, NEW.proposed_note, NEW.lifted_by, NEW.lifted_at, NEW.lifted_note)
          IS DISTINCT FROM
          ROW(OLD.proposed_by, OLD.proposed_at, OLD.proposed_note, OLD.lifted_by, OLD.lifted_at, OLD.lifted_note))
  THEN ${refuse('sending_block_is_kept')} END IF;
  IF NEW.proposed_by IS DISTINCT FROM OLD.proposed_by AND NEW.proposed_by IS NOT NULL AND NOT ${ofFinance('proposed_by')}
  THEN ${refuse('sending_block_by_user')} END IF;
  IF OLD.lifted_by IS NULL AND NEW.lifted_by IS NOT NULL THEN
    IF OLD.proposed_by IS NULL OR NEW.proposed_by IS DISTINCT FROM OLD.proposed_by
    THEN ${refuse('sending_block_answers_proposal')} END IF;
    IF NOT ${ofFinance('lifted_by')} OR NOT ${ofFinance('proposed_by')}
    THEN ${refuse('sending_block_by_user')} END IF;
  END IF;
  IF NEW.accepted_at IS NOT NULL AND NEW.lifted_by IS NULL THEN ${refuse('sending_block_is_kept')} END IF;
  RETURN NEW;`;

const FUNCTIONS: readonly { readonly name: string; readonly body: string }[] = [
  {
    name: 'require_admin_who_proposes',
    body: byAdmin('proposed_by', 'proposed_by_admin_in_office'),
  },
  { name: 'require_admin_who_confirms', body: byAdmin('confirmed_by', 'confirmed_by_admin_in_office') },
  { name: 'require_admin_who_verifies', body: byAdmin('decided_by', 'verified_by_admin_in_office') },
  { name: 'guard_sending_block', body: BLOCK },
];

const TRIGGERS: readonly { readonly table: string; readonly when: string; readonly call: string }[] = [
  { table: 'rule_set_proposal', when: 'BEFORE INSERT', call: 'require_admin_who_proposes' },
  { table: 'rule_set_version', when: 'BEFORE INSERT', call: 'require_admin_who_confirms' },
  { table: 'screening_list_proposal', when: 'BEFORE INSERT', call: 'require_admin_who_proposes' },
  { table: 'screening_list_version', when: 'BEFORE INSERT', call: 'require_admin_who_confirms' },
  { table: 'figure_verification', when: 'BEFORE INSERT', call: 'require_admin_who_verifies' },
  { table: 'sending_block', when: 'BEFORE INSERT OR UPDATE', call: 'guard_sending_block' },
];
