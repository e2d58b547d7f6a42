import type { Migration } from '../migration';

export const correctionsMigration: Migration = {
  name: '0002-corrections',
  sql: `
ALTER TABLE ledger_line ADD COLUMN detail_status text NOT NULL DEFAULT 'SUCCESS'
  CONSTRAINT ledger_line_detail_status CHECK (detail_status IN ('SUCCESS', 'ERROR CORECTION'));
COMMENT ON COLUMN ledger_line.detail_status IS 'As the standard spells it on a statement.';
ALTER TABLE transfer ADD COLUMN extra_lines text
  CONSTRAINT transfer_extra_lines CHECK (extra_lines IN ('FEE_LINE', 'ERROR_CORRECTION'));
COMMENT ON COLUMN transfer.extra_lines IS 'What the bank books beside the transfer itself.';
`,
};
