import { migrateDatabase } from '@jkk/persistence/connection';
import { DatabaseOwnerSettings, loadSettings } from '@jkk/platform/config';
import { EXIT } from '../core/command';
import type { Command } from '../core/command';

export const migrate: Command = {
  path: ['migrate'],
  summary: 'bring the database up to date with the owner role (DATABASE_OWNER_URL)',
  async run({ environment, output }) {
    const { databaseOwnerUrl } = loadSettings(DatabaseOwnerSettings, environment);
    const applied = await migrateDatabase(databaseOwnerUrl);
    const sentence =
      applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.length} migrations.`;
    output.result({ applied }, [...applied, sentence]);
    return EXIT.ok;
  },
};
