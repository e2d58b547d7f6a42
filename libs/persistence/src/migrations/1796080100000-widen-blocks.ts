import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuse } from './parts/refuse';

/** What a statement has raised may be said to be the restore that the witness tells of, as long as nobody has lifted it. */
export class WidenBlocks1796080100000 implements MigrationInterface {
  readonly name = 'WidenBlocks1796080100000';

  up(runner: QueryRunner): Promise<unknown> {
    return guard(runner, block(NOT_YET_WITNESSED));
  }

  down(runner: QueryRunner): Promise<unknown> {
    return guard(runner, block('true'));
  }
}

const guard = (runner: QueryRunner, body: string): Promise<unknown> =>
  runner.query(`
    CREATE OR REPLACE FUNCTION guard_sending_block() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$ BEGIN ${body} END $$`);

const ofFinance = (column: string): string =>
  `is_active_user(NEW.${column}, ARRAY['FINANCE_MAKER','FINANCE_RELEASER'])`;

/** Any other change of the reason; whoever proposed to lift it spoke about less. */
const NOT_YET_WITNESSED = `
  NOT (OLD.reason = 'UNKNOWN_DEBIT' AND NEW.reason <> 'UNKNOWN_DEBIT' AND OLD.lifted_by IS NULL AND NEW.proposed_by IS NULL)`;

const block = (fixed: string): string => `
  IF TG_OP = 'INSERT' THEN
    IF NEW.proposed_by IS NOT NULL OR NEW.lifted_by IS NOT NULL OR NEW.accepted_at IS NOT NULL
    THEN ${refuse('sending_block_begins_unlifted')} END IF;
    RETURN NEW;
  END IF;
  IF ROW(NEW.block_id, NEW.noticed_at) IS DISTINCT FROM ROW(OLD.block_id, OLD.noticed_at)
     OR ROW(NEW.reason, NEW.told_token) IS DISTINCT FROM ROW(OLD.reason, OLD.told_token) AND ${fixed}
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
