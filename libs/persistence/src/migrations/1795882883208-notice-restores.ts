import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly, grantReadWrite } from '../database/grants';

/** What lets a database that was put back from a backup notice it, and nothing be sent until two persons say so. */
export class NoticeRestores1795882883208 implements MigrationInterface {
  readonly name = 'NoticeRestores1795882883208';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sending_mark (
        mark BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT sending_mark_pkey PRIMARY KEY,
        token UUID NOT NULL,
        marked_at TIMESTAMPTZ(3) NOT NULL DEFAULT now()
      )`);
    await runner.query(grantAppendOnly('sending_mark'));
    await runner.query(`
      CREATE TABLE sending_block (
        block_id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT sending_block_pkey PRIMARY KEY,
        reason TEXT NOT NULL CONSTRAINT sending_block_reason_known
          CHECK (reason IN ('OLDER_DATABASE','OTHER_DATABASE','WITNESS_LOST','UNKNOWN_DEBIT')),
        told_token TEXT,
        noticed_at TIMESTAMPTZ(3) NOT NULL,
        proposed_by TEXT,
        proposed_at TIMESTAMPTZ(3),
        proposed_note TEXT,
        lifted_by TEXT,
        lifted_at TIMESTAMPTZ(3),
        lifted_note TEXT,
        accepted_at TIMESTAMPTZ(3),
        one BOOLEAN NOT NULL DEFAULT true CONSTRAINT sending_block_one CHECK (one),
        CONSTRAINT sending_block_four_eyes CHECK (lifted_by <> proposed_by),
        CONSTRAINT sending_block_lifted_by_two CHECK ((lifted_at IS NULL) = (lifted_by IS NULL)
          AND (proposed_at IS NULL) = (proposed_by IS NULL) AND (lifted_by IS NULL OR proposed_by IS NOT NULL))
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX sending_block_open_once ON sending_block (one) WHERE lifted_at IS NULL`,
    );
    await runner.query(grantReadWrite('sending_block'));
    for (const [what, text] of Object.entries(COMMENTS)) {
      await runner.query(`COMMENT ON ${what} IS '${text}'`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sending_block`);
    await runner.query(`DROP TABLE sending_mark`);
  }
}

const COMMENTS: Readonly<Record<string, string>> = {
  'TABLE sending_mark':
    'Marks that a witness outside of the database is told before money is sent. A database that was put back lacks the last ones.',
  'TABLE sending_block': 'While one is not lifted nothing is sent through any bank.',
  'COLUMN sending_block.told_token': 'The mark that the witness knew when the block was noticed.',
  'COLUMN sending_block.one': 'Always true: at most one block is not lifted.',
  'COLUMN sending_block.accepted_at': 'When the witness took this database for the true one again.',
};
