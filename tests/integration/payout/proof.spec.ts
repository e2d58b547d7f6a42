import type { DataSource } from 'typeorm';
import { PAYOUT_STATES, PAYOUT_TRANSITIONS } from '@jkk/domain/payout';
import { openAppDatabase } from '@jkk/persistence';
import { constraintOf, inTransaction } from '@jkk/persistence/database';
import { createDatabase, type TestDatabase } from '../../support/postgres';
import { insertPayout, insertProof, NOW } from '../../support/payout-fixtures';

/** How a payout moves and what counts as proof of a payment, against the role of the programs writing as it likes. */
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

const refusal = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => constraintOf(error) ?? String(error),
  );

/** A payout with a transfer that only the bank knows of. */
async function transferred(): Promise<string> {
  const payoutId = await insertPayout(app);
  await app.query(
    `INSERT INTO payout_attempt (payout_id, no, partner_reference, partner_bank_code, service_code, amount_rupiah, request_hash,
       transaction_date, state, sends, sent_at, first_poll_at, created_at, updated_at)
     SELECT payout_id, 1, payout_id || 'A01', partner_bank_code, service_code, amount_rupiah, repeat('a', 64), $2,
       'UNKNOWN', 1, $2, $2, $2, $2 FROM payout WHERE payout_id = $1`,
    [payoutId, NOW],
  );
  return payoutId;
}

const moved = (payoutId: string, state: string) =>
  app.query(
    `UPDATE payout SET state = $2, released_at = $3, release_count = 1, settled_at = $3 WHERE payout_id = $1`,
    [payoutId, state, NOW],
  );
const settle = (payoutId: string) => moved(payoutId, 'RECONCILED');

describe('a payout, written by the role of the programs', () => {
  it('is not released without its batch', async () => {
    expect(await refusal(moved(await insertPayout(app), 'RELEASED'))).toBe('payout_released_by_batch');
  });

  it.each(['SENDING', 'UNKNOWN', 'PENDING', 'CLAIMED_PAID'])('does not leap to %s', async (state) => {
    expect(await refusal(moved(await insertPayout(app), state))).toBe('payout_follows_its_life');
  });

  it('moves as the table of its life says', async () => {
    const [{ body }] = await app.query<[{ body: string }]>(
      `SELECT pg_get_functiondef('require_life_of_payout'::regproc) AS body`,
    );
    const known = [...body.matchAll(/\('([A-Z_]+)','([A-Z_]+)'\)/g)].map(([, from, to]) => `${from} ${to}`);
    const decidedByTwo = ['HELD AWAITING_RELEASE', 'PENDING AWAITING_RELEASE'];
    const inOneStep = ['AWAITING_RELEASE', 'RELEASED', 'HELD', 'FAILED'].map((from) => `${from} RETURNED`);
    const life = PAYOUT_STATES.flatMap((from) => PAYOUT_TRANSITIONS[from].map((to) => `${from} ${to}`));
    const wanted = [...life, ...inOneStep, 'RELEASED CANCELLED'];
    expect([...known, ...decidedByTwo].sort()).toEqual(wanted.sort());
  });

  it('is not paid without a debit', async () => {
    const payoutId = await transferred();
    expect(await refusal(settle(payoutId))).toBe('payout_proven_by_line');
    await inTransaction(app, (em) => insertProof(em, payoutId));
    expect(await refusal(settle(payoutId))).toBeUndefined();
  });

  it.each([
    ['a credit', { direction: 'CREDIT' }],
    ['a debit over one rupiah less', { amountSen: 999_999_00 }],
    ['a debit of another bank', { bankCode: '009' }],
  ] as const)('is not proven by %s', async (_name, over) => {
    const payoutId = await transferred();
    expect(await refusal(inTransaction(app, (em) => insertProof(em, payoutId, over)))).toBe(
      'statement_match_is_its_payment',
    );
  });

  it('keeps the debit that proves it', async () => {
    const payoutId = await transferred();
    await inTransaction(app, (em) => insertProof(em, payoutId));
    await settle(payoutId);
    const other = await transferred();
    for (const set of [`bucket = 'OTHER'`, `payout_id = '${other}'`]) {
      expect(
        await refusal(app.query(`UPDATE statement_match SET ${set} WHERE payout_id = $1`, [payoutId])),
      ).toBe('payout_proven_by_line');
    }
  });
});
