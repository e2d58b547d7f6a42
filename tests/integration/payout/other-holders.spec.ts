import type { DataSource } from 'typeorm';
import { openAppDatabase } from '@jkk/persistence';
import { inTransaction } from '@jkk/persistence/database';
import { findBehind } from '@jkk/persistence/person-history';
import { createDatabase, type TestDatabase } from '../../support/postgres';
import { insertClaim, insertPayout, NOW, OFFICER, PAYEE } from '../../support/payout-fixtures';

/** Whose else an account is, beside the payee who is decided about. */
const ASKED_FOR = { ...PAYEE, accountNumber: '1230009988772' } as const;

let database: TestDatabase;
let app: DataSource;

beforeAll(async () => {
  database = await createDatabase();
  app = await openAppDatabase({ url: database.appUrl });
  await insertPayout(app);
  await inTransaction(app, (em) => insertClaim(em, 1, undefined, ASKED_FOR));
});

afterAll(async () => {
  await app.destroy();
  await database.drop();
});

async function isShared(name: string, payee: typeof PAYEE | typeof ASKED_FOR = PAYEE): Promise<boolean> {
  const proposedBy = { userId: OFFICER, role: 'CLAIM_OFFICER' };
  const { accountHolders } = await findBehind(app.manager, { payee: { ...payee, name }, proposedBy }, NOW);
  return accountHolders.isShared;
}

it.each([
  ['was paid into', PAYEE],
  ['is only asked for', ASKED_FOR],
])('an account that %s belongs to one name, however that is written', async (_what, payee) => {
  for (const name of ['SITI AMINAH', 'Siti Aminah', ' siti   aminah ']) {
    expect(await isShared(name, payee)).toBe(false);
  }
});

it.each([
  ['was paid into', PAYEE],
  ['is only asked for', ASKED_FOR],
])('an account that %s is shared with a name before and with one after it', async (_what, payee) => {
  for (const name of ['ANWAR', 'SITI AMINA', 'SITI AMINAH DEWI', 'WAHYUNI', 'wahyuni']) {
    expect(await isShared(name, payee)).toBe(true);
  }
});

it('an account of another bank is another account', async () => {
  expect(await isShared('WAHYUNI', { ...PAYEE, bankCode: '014' } as never)).toBe(false);
});
