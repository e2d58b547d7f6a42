import type { DataSource } from 'typeorm';
import { openAppDatabase } from '@jkk/persistence';
import { constraintOf, inTransaction, sqlStateOf } from '@jkk/persistence/database';
import { PayoutBatchRepository, PayoutOrders } from '@jkk/persistence/payment';
import { createDatabase, type TestDatabase } from '../../support/postgres';
import { draft, insertClaim, insertPayout, NOW } from './fixtures';

const orders = new PayoutOrders();
const batches = new PayoutBatchRepository({ verifiedFiguresOnly: false });

let database: TestDatabase;
let app: DataSource;

beforeAll(async () => {
  database = await createDatabase();
  app = await openAppDatabase({ url: database.appUrl });
});

afterAll(async () => {
  await app.destroy();
  await database.drop();
});

/** The constraint that a statement of the app's own role runs into; undefined when it is accepted. */
async function refusal(sql: string, values: readonly unknown[]): Promise<string | undefined> {
  return app.query(sql, [...values]).then(
    () => undefined,
    (error: unknown) => constraintOf(error) ?? sqlStateOf(error) ?? String(error),
  );
}

async function openBatch(): Promise<{ payoutId: string; batchId: string; hash: string }> {
  const payoutId = await insertPayout(app);
  const made = await inTransaction(app, (em) =>
    batches.create(em, { payoutIds: [payoutId], maker: 'maker', branch: 'J01', at: NOW }),
  );
  if (!made.ok) throw new Error(made.code);
  return { payoutId, batchId: made.value.batchId, hash: made.value.hash };
}

async function releasedBatch(): Promise<{ payoutId: string; batchId: string }> {
  const { payoutId, batchId, hash } = await openBatch();
  const done = await inTransaction(app, (em) =>
    batches.release(em, { batchId, hash, releaser: 'releaser', branch: 'J01', at: NOW }),
  );
  if (!done.ok) throw new Error(done.code);
  return { payoutId, batchId };
}

/** A copy of a payout's row with some columns replaced, as an attacker with the app's password would write it. */
const forged = (columns: Readonly<Record<string, string>>): string => {
  const own = [
    'claim_number',
    'benefit_id',
    'branch',
    'amount_rupiah',
    'payee_key',
    'payee_kind',
    'payee_name',
  ];
  const account = ['payee_bank_code', 'payee_account_number', 'payee_account_name', 'account_entered_by'];
  const route = ['partner_bank_code', 'service_code', 'rail', 'created_at', 'updated_at'];
  const more = ['state', 'batch_id', 'released_at', 'release_count'];
  const names = ['payout_id', ...own, ...account, ...route, ...more];
  const values = names.map((name) => columns[name] ?? `payout.${name}`);
  return `INSERT INTO payout (${names.join(', ')}) SELECT ${values.join(', ')} FROM payout WHERE payout_id = $1`;
};
const OTHER = { payout_id: `'0000000000001'`, state: `'AWAITING_RELEASE'`, batch_id: 'NULL' };

describe('a payout, written by the role of the programs', () => {
  it.each([
    ['amount_rupiah', '20000000'],
    ['payee_name', `'SOMEBODY ELSE'`],
    ['payee_account_number', `'99999999'`],
    ['payee_account_name', `'SOMEBODY ELSE'`],
    ['payee_bank_code', `'009'`],
    ['payee_key', `'other'`],
    ['payee_kind', `'PARTICIPANT'`],
    ['account_entered_by', `'nobody'`],
    ['benefit_id', `benefit_id || 'x'`],
    ['branch', `'J02'`],
  ])('keeps its %s', async (column, value) => {
    const payoutId = await insertPayout(app);
    expect(await refusal(`UPDATE payout SET ${column} = ${value} WHERE payout_id = $1`, [payoutId])).toBe(
      'payout_never_changes',
    );
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'released at once',
      { ...OTHER, state: `'RELEASED'`, released_at: 'now()', release_count: '1' },
      'payout_begins_unreleased',
    ],
    ['a second time under another key', { ...OTHER, payee_key: `'other'` }, 'payout_pays_benefit_once'],
    [
      'over another amount',
      { ...OTHER, amount_rupiah: '1', payee_key: `'other'` },
      'payout_of_approved_benefit',
    ],
  ])('is not made %s', async (_name, columns, constraint) => {
    const payoutId = await insertPayout(app);
    expect(await refusal(forged(columns), [payoutId])).toBe(constraint);
  });

  it('is not made in a batch', async () => {
    const { payoutId, batchId } = await openBatch();
    const columns = { ...OTHER, payee_key: `'other'`, batch_id: `'${batchId}'` };
    expect(await refusal(forged(columns), [payoutId])).toBe('payout_begins_unreleased');
  });

  it('is not made for a benefit that nobody approved', async () => {
    const claim = await inTransaction(app, (em) => insertClaim(em));
    await app.query(
      `UPDATE benefit SET stage = 'PROPOSED', decided_by = NULL, decision = NULL WHERE benefit_id = $1`,
      [claim.benefitId],
    );
    await expect(
      inTransaction(app, (em) => orders.create(em, draft(claim))).catch(constraintOf),
    ).resolves.toBe('payout_of_approved_benefit');
  });

  it('does not come back to life beside the one that replaced it', async () => {
    const claim = await inTransaction(app, (em) => insertClaim(em));
    const first = await inTransaction(app, (em) => orders.create(em, draft(claim)));
    await inTransaction(app, (em) => orders.cancel(em, first, NOW));
    await app.query(`UPDATE payout SET updated_at = updated_at WHERE payout_id = $1`, [first]);
    await inTransaction(app, (em) => orders.create(em, draft(claim, { replaces: first })));
    const revived = await refusal(`UPDATE payout SET state = 'AWAITING_RELEASE' WHERE payout_id = $1`, [
      first,
    ]);
    expect(['payout_live_once', 'payout_pays_benefit_once']).toContain(revived);
  });
});

describe('a batch, written by the role of the programs', () => {
  it.each([
    [`state = 'OPEN', releaser = NULL, released_at = NULL`],
    [`state = 'REMOVED', releaser = NULL, released_at = NULL`],
    [`releaser = 'other'`],
  ])('is not changed after its release: %s', async (set) => {
    const { batchId } = await releasedBatch();
    expect(await refusal(`UPDATE payout_batch SET ${set} WHERE batch_id = $1`, [batchId])).toBe(
      'payout_batch_never_changes',
    );
  });

  it.each([
    [`hash = repeat('0', 64)`],
    [`maker = 'other'`],
    [`total_rupiah = 1`],
    [`item_count = item_count + 1`],
    [`branch = 'J02'`],
  ])('keeps what its maker put together: %s', async (set) => {
    const { batchId } = await openBatch();
    expect(await refusal(`UPDATE payout_batch SET ${set} WHERE batch_id = $1`, [batchId])).toBe(
      'payout_batch_never_changes',
    );
  });

  it('is not made released', async () => {
    const { batchId } = await openBatch();
    const copy = `INSERT INTO payout_batch (batch_id, state, branch, hash, item_count, total_rupiah, maker, created_at, releaser, released_at)
      SELECT gen_random_uuid(), 'RELEASED', branch, hash, item_count, total_rupiah, maker, created_at, 'releaser', now()
      FROM payout_batch WHERE batch_id = $1`;
    expect(await refusal(copy, [batchId])).toBe('payout_batch_begins_open');
  });

  it('takes nothing more after its release, and changes no item', async () => {
    const { batchId, payoutId } = await releasedBatch();
    const other = await insertPayout(app);
    const add = `INSERT INTO payout_batch_item (batch_id, payout_id, position, amount_rupiah, live) VALUES ($1, $2, 99, 10000000, false)`;
    expect(await refusal(add, [batchId, other])).toBe('payout_batch_item_of_open_batch');
    const change = `UPDATE payout_batch_item SET amount_rupiah = 1 WHERE batch_id = $1 AND payout_id = $2`;
    expect(await refusal(change, [batchId, payoutId])).toBe('payout_batch_item_never_changes');
  });
});

describe('a benefit and its record, written by the role of the programs', () => {
  async function proposed(): Promise<string> {
    const { benefitId } = await inTransaction(app, (em) => insertClaim(em));
    await app.query(
      `UPDATE benefit SET stage = 'PROPOSED', decided_by = NULL, decision = NULL WHERE benefit_id = $1`,
      [benefitId],
    );
    return benefitId;
  }
  const APPROVE = `stage = 'APPROVED', decision = 'APPROVE', decided_by = 'officer'`;

  it('is not approved by who proposed it, nor by nulling who did', async () => {
    const benefitId = await proposed();
    const approve = (set: string) => refusal(`UPDATE benefit SET ${set} WHERE benefit_id = $1`, [benefitId]);
    expect(await approve(APPROVE)).toBe('benefit_four_eyes');
    expect(await approve(`${APPROVE}, proposed_by = NULL`)).toBe('benefit_decided_as_proposed');
    expect(await approve(`${APPROVE}, proposed_by = 'other'`)).toBe('benefit_decided_as_proposed');
    expect(await approve('proposed_by = NULL')).toBeUndefined();
    expect(await approve(APPROVE)).toBe('benefit_approved_was_proposed');
  });

  it('is not approved over another amount than was proposed', async () => {
    const benefitId = await proposed();
    const set = `stage = 'APPROVED', decision = 'APPROVE', decided_by = 'approver', amount_rupiah = 1`;
    expect(await refusal(`UPDATE benefit SET ${set} WHERE benefit_id = $1`, [benefitId])).toBe(
      'benefit_decided_as_proposed',
    );
  });

  it.each([
    ['a gap', 7, '0'],
    ['a first event with a past', 1, '1'],
    ['a number below one', 0, '0'],
  ])('takes no event with %s', async (_name, seq, digit) => {
    const { claimNumber } = await inTransaction(app, (em) => insertClaim(em));
    const add = `INSERT INTO claim_event (claim_number, seq, at, code, stage, data, previous_hash, hash)
      VALUES ($1, $2, now(), 'CLAIM_OPENED', 'REPORTED', '{}', repeat($3, 64), repeat('2', 64))`;
    expect(await refusal(add, [claimNumber, seq, digit])).toBe('claim_event_follows');
  });
});
