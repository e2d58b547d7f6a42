import type { DataSource } from 'typeorm';
import { openAppDatabase, openOwnerDatabase } from '@jkk/persistence/connection';
import { createDatabase } from '../../support/postgres';
import type { TestDatabase } from '../../support/postgres';

/** A whole schema is compared or walked back and forth here, and the machine may be busy with other specs. */

export interface OpenedDatabase {
  readonly database: TestDatabase;
  readonly app: DataSource;
  readonly owner: DataSource;
  close(): Promise<void>;
}

/** A fresh migrated database with one connection pool for each of our roles. */
export async function openFreshDatabase(): Promise<OpenedDatabase> {
  const database = await createDatabase();
  const app = await openAppDatabase({ url: database.appUrl, poolSize: 4 });
  const owner = await openOwnerDatabase({ url: database.ownerUrl });
  return {
    database,
    app,
    owner,
    async close() {
      await app.destroy();
      await owner.destroy();
      await database.drop();
    },
  };
}
