import type { Migration } from '../migration';

export const railsMigration: Migration = {
  name: '0003-rails',
  sql: `
ALTER TABLE transfer DROP CONSTRAINT transfer_service,
  ADD CONSTRAINT transfer_service CHECK (service IN ('17', '18', '22', '23'));
`,
};
