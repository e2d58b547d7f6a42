import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantReadOnly } from '../database/grants';

const STATE = `segment, employer_number, project_number, wage_amount_rupiah, wage_unit, active_from, active_to, paid_until`;
const TODAY = `(now() AT TIME ZONE 'Asia/Jakarta')::date`;
/** What an employer had paid when the register began counts as always known. */
const EVER = `DATE '0001-01-01'`;

/** The registers answer as of the day of an accident: what a card and an employer were, from when, and when that was reported. */
export class RememberRegisters1795874672822 implements MigrationInterface {
  readonly name = 'RememberRegisters1795874672822';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE member ADD COLUMN valid_from DATE, ADD COLUMN reported_on DATE`);
    await rememberMembers(runner);
    await rememberEmployers(runner);
    for (const table of ['member_history', 'employer_history']) await runner.query(grantReadOnly(table));
    for (const [what, text] of Object.entries(COMMENTS)) {
      await runner.query(`COMMENT ON ${what} IS '${text}'`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const register of ['member', 'employer']) {
      await runner.query(`DROP TRIGGER ${register}_begins ON ${register}`);
      await runner.query(`DROP TRIGGER ${register}_changes ON ${register}`);
      await runner.query(`DROP FUNCTION remember_new_${register}`);
      await runner.query(`DROP FUNCTION remember_${register}_change`);
      await runner.query(`DROP TABLE ${register}_history`);
    }
    await runner.query(`ALTER TABLE member DROP COLUMN valid_from, DROP COLUMN reported_on`);
  }
}

const COMMENTS: Readonly<Record<string, string>> = {
  'COLUMN member.valid_from': 'From when the last change counts, where the file says so.',
  'COLUMN member.reported_on': 'When the last change was reported, where the file says so.',
  'TABLE member_history': 'Every state of a card; written by triggers of member. Personal data.',
  'TABLE employer_history':
    'Until when an employer had paid, and since when that was known; written by triggers of employer.',
};

async function rememberMembers(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE member_history (
      history_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT member_history_pkey PRIMARY KEY,
      participant_number TEXT NOT NULL
        CONSTRAINT member_history_member_fkey REFERENCES member (participant_number),
      valid_from DATE NOT NULL,
      reported_on DATE NOT NULL,
      segment TEXT NOT NULL,
      employer_number TEXT,
      project_number TEXT,
      wage_amount_rupiah BIGINT,
      wage_unit TEXT,
      active_from DATE NOT NULL,
      active_to DATE,
      paid_until TEXT
    )`);
  await runner.query(
    `CREATE INDEX member_history_of_member ON member_history (participant_number, history_id)`,
  );
  await runner.query(`
    INSERT INTO member_history (participant_number, valid_from, reported_on, ${STATE})
    SELECT participant_number, active_from, active_from, ${STATE} FROM member ORDER BY participant_number`);
  await onInsert(
    runner,
    'member',
    `
    INSERT INTO member_history (participant_number, valid_from, reported_on, ${STATE})
    SELECT participant_number, coalesce(valid_from, active_from), coalesce(reported_on, active_from), ${STATE} FROM added`,
  );
  await onUpdate(
    runner,
    'member',
    `
    INSERT INTO member_history (participant_number, valid_from, reported_on, ${STATE})
    SELECT n.participant_number,
      CASE WHEN n.valid_from IS DISTINCT FROM o.valid_from THEN coalesce(n.valid_from, ${TODAY})
           WHEN n.active_to IS NOT NULL AND n.active_to IS DISTINCT FROM o.active_to THEN n.active_to + 1 ELSE ${TODAY} END,
      CASE WHEN n.reported_on IS DISTINCT FROM o.reported_on THEN coalesce(n.reported_on, ${TODAY}) ELSE ${TODAY} END,
      ${STATE.split(', ')
        .map((column) => `n.${column}`)
        .join(', ')}
    FROM after n JOIN before o USING (participant_number)
    WHERE (${STATE.split(', ')
      .map((column) => `n.${column}`)
      .join(', ')})
      IS DISTINCT FROM (${STATE.split(', ')
        .map((column) => `o.${column}`)
        .join(', ')})`,
  );
}

async function rememberEmployers(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE employer_history (
      history_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT employer_history_pkey PRIMARY KEY,
      employer_number TEXT NOT NULL
        CONSTRAINT employer_history_employer_fkey REFERENCES employer (employer_number),
      reported_on DATE NOT NULL,
      paid_until TEXT
    )`);
  await runner.query(
    `CREATE INDEX employer_history_of_employer ON employer_history (employer_number, history_id)`,
  );
  await runner.query(`
    INSERT INTO employer_history (employer_number, reported_on, paid_until)
    SELECT employer_number, ${EVER}, paid_until FROM employer ORDER BY employer_number`);
  await onInsert(
    runner,
    'employer',
    `
    INSERT INTO employer_history (employer_number, reported_on, paid_until)
    SELECT employer_number, ${EVER}, paid_until FROM added`,
  );
  await onUpdate(
    runner,
    'employer',
    `
    INSERT INTO employer_history (employer_number, reported_on, paid_until)
    SELECT n.employer_number, ${TODAY}, n.paid_until FROM after n JOIN before o USING (employer_number)
    WHERE n.paid_until IS DISTINCT FROM o.paid_until`,
  );
}

async function onInsert(runner: QueryRunner, register: string, body: string): Promise<void> {
  await remembering(runner, `remember_new_${register}`, body);
  await runner.query(`
    CREATE TRIGGER ${register}_begins AFTER INSERT ON ${register} REFERENCING NEW TABLE AS added
      FOR EACH STATEMENT EXECUTE FUNCTION remember_new_${register}()`);
}

async function onUpdate(runner: QueryRunner, register: string, body: string): Promise<void> {
  await remembering(runner, `remember_${register}_change`, body);
  await runner.query(`
    CREATE TRIGGER ${register}_changes AFTER UPDATE ON ${register}
      REFERENCING OLD TABLE AS before NEW TABLE AS after
      FOR EACH STATEMENT EXECUTE FUNCTION remember_${register}_change()`);
}

/** As the owner: the application itself may not write history. */
async function remembering(runner: QueryRunner, name: string, body: string): Promise<void> {
  await runner.query(`
    CREATE FUNCTION ${name}() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN ${body}; RETURN NULL; END $$`);
}
