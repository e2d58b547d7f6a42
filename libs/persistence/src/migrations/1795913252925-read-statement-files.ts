import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantAppendOnly } from '../database/grants';

/** Files of statements as banks give them, what came of each and of each of their lines, and lines that came twice. */
export class ReadStatementFiles1795913252925 implements MigrationInterface {
  readonly name = 'ReadStatementFiles1795913252925';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE statement_file (
        file_id UUID CONSTRAINT statement_file_pkey PRIMARY KEY,
        bank_code TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        content BYTEA NOT NULL,
        received_by TEXT NOT NULL,
        received_at TIMESTAMPTZ(3) NOT NULL,
        CONSTRAINT statement_file_once UNIQUE (bank_code, sha256),
        CONSTRAINT statement_file_hash CHECK (sha256 = encode(sha256(content), 'hex')),
        CONSTRAINT statement_file_size CHECK (octet_length(content) BETWEEN 1 AND 5000000)
      )`);
    await runner.query(`CREATE INDEX statement_file_newest ON statement_file (received_at)`);
    await runner.query(`
      CREATE TABLE statement_file_result (
        file_id UUID CONSTRAINT statement_file_result_pkey PRIMARY KEY
          CONSTRAINT statement_file_result_of_file REFERENCES statement_file (file_id),
        format TEXT,
        refusal TEXT,
        is_proven BOOLEAN NOT NULL,
        taken_at TIMESTAMPTZ(3) NOT NULL,
        CONSTRAINT statement_file_result_format_known CHECK (format IN ('CAMT053','CAMT054','MT940')),
        CONSTRAINT statement_file_result_refusal_known CHECK (refusal IN
          ('FORMAT','ENCODING','DOCTYPE','MALFORMED','EMPTY','SUMS','ACCOUNT','CURRENCY','BEFORE_OPENING')),
        CONSTRAINT statement_file_result_taken_whole CHECK (format IS NOT NULL OR refusal IS NOT NULL)
      )`);
    await runner.query(`
      CREATE TABLE statement_file_line (
        file_id UUID NOT NULL CONSTRAINT statement_file_line_of_result REFERENCES statement_file_result (file_id),
        no INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        line_id BIGINT CONSTRAINT statement_file_line_of_line REFERENCES statement_line (line_id),
        CONSTRAINT statement_file_line_pkey PRIMARY KEY (file_id, no),
        CONSTRAINT statement_file_line_outcome_known CHECK (outcome IN ('NEW','KNOWN','UNREADABLE')),
        CONSTRAINT statement_file_line_whole CHECK ((outcome = 'UNREADABLE') = (line_id IS NULL))
      )`);
    await runner.query(`
      CREATE TABLE statement_line_alias (
        bank_code TEXT NOT NULL,
        account_number TEXT NOT NULL,
        line_key TEXT NOT NULL,
        line_id BIGINT NOT NULL CONSTRAINT statement_line_alias_of_line REFERENCES statement_line (line_id),
        CONSTRAINT statement_line_alias_pkey PRIMARY KEY (bank_code, account_number, line_key),
        CONSTRAINT statement_line_alias_once UNIQUE (line_id)
      )`);
    await runner.query(`ALTER TABLE reconciliation_cursor ADD COLUMN file_lines_through TIMESTAMPTZ(3)`);
    for (const [table, comment] of TABLES) {
      await runner.query(grantAppendOnly(table));
      await runner.query(`COMMENT ON TABLE ${table} IS '${comment}'`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE reconciliation_cursor DROP COLUMN file_lines_through`);
    for (const [table] of [...TABLES].reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}

const TABLES = [
  ['statement_file', 'Files of statements as they were handed in, each once. Append-only.'],
  ['statement_file_result', 'What came of a file when it was taken. Append-only.'],
  ['statement_file_line', 'What came of each line of a file. Append-only.'],
  [
    'statement_line_alias',
    'The key of a stored line in the other kind of reading, file or interface. Append-only.',
  ],
] as const;
