import { findDrift, hasPendingMigrations } from '@jkk/persistence/connection';
import { DatabaseOwnerSettings, loadSettings } from '@jkk/platform/config';
import { BadInputError, EXIT } from '../core/command';
import type { Command } from '../core/command';
import { withOwnerDatabase } from '../core/database';

export const migrationsDrift: Command = {
  path: ['migrations', 'drift'],
  summary: 'compare the migrated database with the entities (DATABASE_OWNER_URL); nothing is changed',
  async run({ environment, output }) {
    const { databaseOwnerUrl } = loadSettings(DatabaseOwnerSettings, environment);
    if (await hasPendingMigrations(databaseOwnerUrl)) {
      throw new BadInputError('Migrations are pending: run `migrate` first');
    }
    const drift = await withOwnerDatabase(environment, findDrift);
    output.result({ drift }, drift.length === 0 ? ['Migrations and entities agree.'] : drift);
    return drift.length === 0 ? EXIT.ok : EXIT.findings;
  },
};
