import type { Migration } from '../migration';

export const bulkMigration: Migration = {
  name: '0006-bulk',
  sql: `
CREATE TABLE bulk (
  bulk_id text CONSTRAINT bulk_pk PRIMARY KEY,
  bank_code text NOT NULL,
  partner_bulk_id text NOT NULL,
  content text NOT NULL,
  accepted_at timestamptz NOT NULL
);
CREATE INDEX bulk_by_partner_bulk_id ON bulk (bank_code, partner_bulk_id);
COMMENT ON TABLE bulk IS 'Bulks a bank took in. Not unique by the name of the partner on purpose: some banks take one twice.';
ALTER TABLE transfer DROP CONSTRAINT transfer_service,
  ADD CONSTRAINT transfer_service CHECK (service IN ('17', '18', '20', '22', '23')),
  ADD COLUMN bulk_id text CONSTRAINT transfer_bulk_fk REFERENCES bulk (bulk_id),
  ADD COLUMN fails boolean NOT NULL DEFAULT false;
CREATE INDEX transfer_by_bulk ON transfer (bulk_id) WHERE bulk_id IS NOT NULL;
COMMENT ON COLUMN transfer.fails IS 'The bank will say no when it works the transfer off.';
ALTER TABLE callback DROP CONSTRAINT callback_service,
  ADD CONSTRAINT callback_service CHECK (service IN ('21', '75', '76'));
`,
};
