import { randomUUID } from 'node:crypto';
import { migrateDatabase } from '@jkk/persistence/connection';
import { MIGRATIONS } from '@jkk/persistence/migrations';
import { openFreshDatabase } from './persistence.fixture';
import type { OpenedDatabase } from './persistence.fixture';

let opened: OpenedDatabase;

beforeAll(async () => {
  opened = await openFreshDatabase();
});
afterAll(() => opened.close());

const CLAIM = 'JKK-2026-0000001';
/** Code, claim and target as they were stored, and the benefit, payout and target that they become. */
const COMMANDS = [
  ['conclusion', CLAIM, null, [null, null, null]],
  ['proposal', CLAIM, 'b1', ['b1', null, null]],
  ['payoutReplacement', CLAIM, 'b1|p1', ['b1', 'p1', null]],
  ['payoutReplacement', CLAIM, '|p1', [null, 'p1', null]],
  ['holdDecision', null, 'p1', [null, 'p1', null]],
  ['releaseBatch', null, 'batch', [null, null, 'batch']],
] as const;

async function undoUntil(name: string): Promise<void> {
  const last = MIGRATIONS.findIndex((migration) => migration.name.startsWith(name));
  for (let left = MIGRATIONS.length; left > last; left -= 1) await opened.owner.undoLastMigration();
}

it('keeps what old commands were about, forwards and backwards', async () => {
  const { owner, database } = opened;
  await undoUntil('LightenClaimSteps');
  const ids = COMMANDS.map(() => randomUUID());
  for (const [index, [code, claimNumber, target]] of COMMANDS.entries()) {
    await owner.query(
      `INSERT INTO command (command_id, code, claim_number, target_id, actor, organisation, user_id, request_hash, body, received_at, status)
       VALUES ($1, $2, $3, $4, '{}', 'BPJS', 'officer', 'hash', '{}', now(), 'RECEIVED')`,
      [ids[index], code, claimNumber, target],
    );
  }
  await migrateDatabase(database.ownerUrl);
  const split = await owner.query<object[]>(
    `SELECT benefit_id, payout_id, target_id FROM command ORDER BY array_position($1::uuid[], command_id)`,
    [ids],
  );
  expect(split.map((row) => Object.values(row))).toEqual(COMMANDS.map(([, , , parts]) => parts));

  await undoUntil('LightenClaimSteps');
  const joined = await owner.query<{ target_id: string | null }[]>(
    `SELECT target_id FROM command ORDER BY array_position($1::uuid[], command_id)`,
    [ids],
  );
  expect(joined.map(({ target_id }) => target_id)).toEqual(COMMANDS.map(([, , target]) => target));
});
