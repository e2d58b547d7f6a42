import type { Migration } from '../migration';

export const callbacksMigration: Migration = {
  name: '0005-callbacks',
  sql: `
ALTER TABLE transfer ADD COLUMN callback_fault text, ADD COLUMN callback_delay_ms bigint;
COMMENT ON COLUMN transfer.callback_fault IS 'What goes wrong when the bank tells its partner by itself what became of the transfer.';
CREATE TABLE callback (
  callback_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT callback_pk PRIMARY KEY,
  bank_code text NOT NULL,
  service text NOT NULL CONSTRAINT callback_service CHECK (service IN ('75', '76')),
  partner_reference text NOT NULL,
  body text NOT NULL,
  forged boolean NOT NULL,
  due_at timestamptz NOT NULL,
  tries integer NOT NULL DEFAULT 0,
  answered text,
  done boolean NOT NULL DEFAULT false
);
CREATE INDEX callback_due ON callback (due_at) WHERE NOT done;
COMMENT ON TABLE callback IS 'What a bank tells its partner by itself, until the partner has taken it or the bank gives up.';
`,
};
