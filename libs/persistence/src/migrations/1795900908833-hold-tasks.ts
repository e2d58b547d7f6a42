import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly, grantReadWrite, grantReadWriteDelete } from '../database/grants';

/** Work is taken by persons or given to them, and comes back while they are away. Every move of it is kept. */
export class HoldTasks1795900908833 implements MigrationInterface {
  readonly name = 'HoldTasks1795900908833';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE task_hold (
        claim_number TEXT NOT NULL,
        code TEXT NOT NULL,
        subject TEXT NOT NULL,
        held_by UUID NOT NULL CONSTRAINT task_hold_by_fkey REFERENCES app_user (user_id),
        held_at TIMESTAMPTZ(3) NOT NULL,
        CONSTRAINT task_hold_pkey PRIMARY KEY (claim_number, code, subject),
        CONSTRAINT task_hold_of_wait FOREIGN KEY (claim_number, code, subject)
          REFERENCES claim_wait (claim_number, code, subject) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX task_hold_of_person ON task_hold (held_by)`);
    await runner.query(grantReadWriteDelete('task_hold'));
    await runner.query(`
      CREATE TABLE task_move (
        move_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT task_move_pkey PRIMARY KEY,
        claim_number TEXT NOT NULL CONSTRAINT task_move_of_claim REFERENCES claim (claim_number),
        code TEXT NOT NULL,
        subject TEXT NOT NULL,
        move TEXT NOT NULL CONSTRAINT task_move_known CHECK (move IN ('TAKEN','GIVEN','RETURNED')),
        person UUID NOT NULL CONSTRAINT task_move_person_fkey REFERENCES app_user (user_id),
        moved_by UUID NOT NULL CONSTRAINT task_move_by_fkey REFERENCES app_user (user_id),
        moved_at TIMESTAMPTZ(3) NOT NULL,
        CONSTRAINT task_move_taken_by_itself CHECK ((move = 'TAKEN') = (person = moved_by) OR move = 'RETURNED')
      )`);
    await runner.query(`CREATE INDEX task_move_of_claim_in_order ON task_move (claim_number, move_id)`);
    await runner.query(grantAppendOnly('task_move'));
    await createFilters(runner);
    await createAbsences(runner);
    await runner.query(
      `COMMENT ON TABLE task_hold IS 'Who does what a claim waits for: one person or nobody. It ends with the wait.'`,
    );
    await runner.query(
      `COMMENT ON TABLE task_move IS 'Who took work, gave it to whom or gave it back. Append-only.'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE absence`);
    await runner.query(`DROP TABLE task_filter`);
    await runner.query(`DROP TABLE task_move`);
    await runner.query(`DROP TABLE task_hold`);
  }
}

async function createFilters(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE task_filter (
      user_id UUID NOT NULL CONSTRAINT task_filter_user_fkey REFERENCES app_user (user_id),
      place INTEGER NOT NULL,
      name TEXT NOT NULL,
      filter JSONB NOT NULL,
      CONSTRAINT task_filter_pkey PRIMARY KEY (user_id, place),
      CONSTRAINT task_filter_name_once UNIQUE (user_id, name)
    )`);
  await runner.query(grantReadWriteDelete('task_filter'));
  await runner.query(
    `COMMENT ON TABLE task_filter IS 'Filters of the work list that a person keeps, in their order.'`,
  );
}

async function createAbsences(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE absence (
      absence_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT absence_pkey PRIMARY KEY,
      user_id UUID NOT NULL CONSTRAINT absence_user_fkey REFERENCES app_user (user_id),
      first_day DATE NOT NULL,
      last_day DATE NOT NULL,
      note TEXT NOT NULL,
      entered_by UUID NOT NULL CONSTRAINT absence_by_fkey REFERENCES app_user (user_id),
      entered_at TIMESTAMPTZ(3) NOT NULL,
      ended_by UUID CONSTRAINT absence_end_fkey REFERENCES app_user (user_id),
      ended_at TIMESTAMPTZ(3),
      CONSTRAINT absence_days_in_order CHECK (first_day <= last_day),
      CONSTRAINT absence_ended_by_person CHECK ((ended_at IS NULL) = (ended_by IS NULL))
    )`);
  await runner.query(`CREATE INDEX absence_of_user ON absence (user_id, last_day)`);
  await runner.query(grantReadWrite('absence'));
  await runner.query(
    `COMMENT ON TABLE absence IS 'Days on which a person is away: nobody holds what they have then. Ends by itself.'`,
  );
}
