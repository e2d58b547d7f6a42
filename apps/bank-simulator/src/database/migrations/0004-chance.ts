import type { Migration } from '../migration';

export const chanceMigration: Migration = {
  name: '0004-chance',
  sql: `
CREATE SEQUENCE draw;
COMMENT ON SEQUENCE draw IS 'How often chance was asked: a draw is the hash of the seed and this number, so that it survives a restart and never comes twice.';
`,
};
