import { partnerReference } from '@jkk/domain/payout';
import { divisionText, type StatementBucket } from '@jkk/domain/payout/decide';
import { constraintOf, inTransaction } from '@jkk/persistence/database';
import { OpenItemRepository } from '@jkk/persistence/reconciliation';
import { LineEvidenceRepository, StatementRepository } from '@jkk/persistence/statement';
import { MAKER, PAYEE, RELEASER } from '../../support/payout-fixtures';
import { eventually } from '../../support/wait';
import { openMoneyWorld, type MoneyWorld } from './money-world';

/** A bank that books a bulk in one line, under words that nothing of ours is in. */
const BANK = '002';
/** What it takes beside a payment. */
const FEE = 2_900;
let world: MoneyWorld;

beforeAll(async () => {
  world = await openMoneyWorld({ bulk: { minimumItems: 3, maximumItems: 6 } });
  await world.sim('POST', '/__sim/profiles', {
    bankCode: BANK,
    bulkLeast: 3,
    bulkLines: 'one',
    feeLines: 'within',
  });
  await world.app.query(
    `INSERT INTO bank_profile (bank_code, version, source_account, signature_mode, reference_length, holder_name_length, noted_at)
     VALUES ($1, 1, '1', 'symmetric', 20, 25, now())`,
    [BANK],
  );
  await world.readStatement(BANK);
});
afterEach(() => world.expectBooksToAgree());
afterAll(() => world.stop());

const agreeOnFees = (isAgreed: boolean) =>
  world.app.query(`UPDATE bank_profile SET fee_with_payment = $2 WHERE bank_code = $1`, [BANK, isAgreed]);

/** Payouts that went together, and the line that nothing explains. */
async function bookedTogether(count: number): Promise<{ ids: string[]; lineId: number }> {
  const payee = { ...PAYEE, bankCode: '014' };
  const ids = (await Promise.all(Array.from({ length: count }, () => world.payout({ payee })))).sort();
  await Promise.all(ids.map((payoutId) => world.checkPayee(payoutId)));
  await world.release(...ids);
  await world.send(ids[0]!);
  await eventually('the bank to book', async () => {
    const credits = await Promise.all(ids.map((payoutId) => world.credits(payoutId)));
    return credits.every(({ netCount }) => netCount === 1) || undefined;
  });
  await world.fault(BANK, '14', 'MANGLED_REMARK');
  expect(await world.readStatement(BANK)).toMatchObject({ unmatched: 1, matched: 0 });
  return { ids, lineId: await newestOf('THEIRS_NOT_OURS') };
}

async function newestOf(bucket: StatementBucket): Promise<number> {
  const filter = { buckets: [bucket], limit: 1 };
  const { items } = await new StatementRepository().listBuckets(world.app.manager, BANK, filter);
  return items[0]!.lineId;
}

const referencesOf = (ids: readonly string[]) => ids.map((payoutId) => partnerReference(payoutId, 1));

const say = (lineId: number, ids: readonly string[], by: string, feeRupiah = 0) =>
  inTransaction(world.app, (em) =>
    new OpenItemRepository().decide(em, {
      bankCode: BANK,
      item: { kind: 'LINE', key: String(lineId) },
      decision: 'DIVIDE',
      reference: divisionText({ references: referencesOf(ids), feeRupiah }),
      note: 'Daftar dari bank.',
      decidedBy: by,
      roles: [by === MAKER ? 'FINANCE_MAKER' : 'FINANCE_RELEASER'],
      at: new Date().toISOString(),
    }),
  );

const states = (ids: readonly string[]) =>
  Promise.all(ids.map(async (payoutId) => (await world.get(payoutId)).state));
const IMPOSSIBLE = { ok: false, code: 'ITEM.NOT_POSSIBLE' };

it('proves each payment once two persons have said the same', async () => {
  const { ids, lineId } = await bookedTogether(4);
  expect(await say(lineId, ids.slice(1), MAKER)).toEqual(IMPOSSIBLE);
  expect(await say(lineId, [...ids.slice(1), ids[1]!], MAKER)).toEqual(IMPOSSIBLE);
  expect(await say(lineId, ids, MAKER)).toEqual({ ok: true, step: 'PROPOSED' });
  expect(await states(ids)).toEqual(Array(4).fill('PENDING'));
  expect(await say(lineId, ids.toReversed(), MAKER)).toEqual({ ok: false, code: 'APPROVAL.SAME_PERSON' });
  expect(await say(lineId, ids.toReversed(), RELEASER)).toEqual({ ok: true, step: 'CONFIRMED' });
  expect(await states(ids)).toEqual(Array(4).fill('RECONCILED'));
  expect(await say(lineId, ids, MAKER)).toEqual({ ok: false, code: 'ITEM.NOT_OPEN' });
  const [proof] = await new LineEvidenceRepository().ofPayout(world.app.manager, ids[0]!);
  expect(proof).toMatchObject({ bucket: 'MATCHED', partOf: lineId });

  // The bank tells it again, now under its name, and counts it once.
  expect(await world.readStatement(BANK)).toMatchObject({ newLines: 0 });
  const [counted] = await world.app.query<object[]>(
    `SELECT count(*)::int AS parts, sum(amount_sen)::bigint AS sen FROM statement_line WHERE part_of = $1`,
    [lineId],
  );
  expect(counted).toEqual({ parts: 4, sen: 4_000_000_000 });
});

it('pays nothing that another line pays, or that is of another bank', async () => {
  const { ids, lineId } = await bookedTogether(3);
  const paid = await world.released({ payee: { ...PAYEE, bankCode: BANK } });
  await world.send(paid);
  await world.readStatement(BANK);
  expect((await world.get(paid)).state).toBe('RECONCILED');
  const elsewhere = await world.released();
  await world.send(elsewhere);
  for (const other of [paid, elsewhere]) {
    expect(await say(lineId, [other, ...ids.slice(1)], MAKER)).toEqual(IMPOSSIBLE);
  }
  expect(await say(lineId, ids, MAKER)).toMatchObject({ step: 'PROPOSED' });
  expect(await say(lineId, ids, RELEASER)).toMatchObject({ step: 'CONFIRMED' });
  await world.readStatement();
});

it('is divided once, however many confirm it in the same moment, and beside a reading of the same statement', async () => {
  const { ids, lineId } = await bookedTogether(3);
  expect(await say(lineId, ids, MAKER)).toMatchObject({ step: 'PROPOSED' });
  const answers = await Promise.all([
    say(lineId, ids, RELEASER),
    say(lineId, ids, RELEASER),
    world.readStatement(BANK),
    say(lineId, ids, RELEASER),
  ]);
  const told = answers.map((each) => ('step' in each ? each.step : 'code' in each ? each.code : 'READ'));
  expect(told.toSorted()).toEqual(['CONFIRMED', 'ITEM.NOT_OPEN', 'ITEM.NOT_OPEN', 'READ']);
  expect(await states(ids)).toEqual(Array(3).fill('RECONCILED'));
});

it('takes a fee out only where the contract says that the bank books it so', async () => {
  const id = await world.released({ payee: { ...PAYEE, bankCode: BANK } });
  await world.fault(BANK, '17', 'FEE_LINE');
  await world.send(id);
  await world.readStatement(BANK);
  const lineId = await newestOf('AMOUNT_DIFFERS');
  expect(await say(lineId, [id], MAKER, FEE)).toEqual(IMPOSSIBLE);
  await agreeOnFees(true);
  expect(await say(lineId, [id], MAKER, FEE - 1)).toEqual(IMPOSSIBLE);
  expect(await say(lineId, [id], MAKER, FEE)).toMatchObject({ step: 'PROPOSED' });
  await agreeOnFees(false);
  expect(await say(lineId, [id], RELEASER, FEE)).toEqual(IMPOSSIBLE);
  await agreeOnFees(true);
  expect(await say(lineId, [id], RELEASER, FEE)).toMatchObject({ step: 'CONFIRMED' });
  expect(await states([id])).toEqual(['RECONCILED']);
  await agreeOnFees(false);
});

describe('a division, written by the role of the programs', () => {
  const PART = `
    INSERT INTO statement_line (bank_code, account_number, booked_at, transaction_id, direction, amount_sen, line_key, remark, status, read_at, part_of)
    SELECT bank_code, account_number, booked_at, '', direction, $2, line_key || '/9', remark, status, read_at, line_id
    FROM statement_line WHERE line_id = $1`;
  const refusal = (work: Promise<unknown>): Promise<string | undefined> =>
    work.then(
      () => undefined,
      (error: unknown) => constraintOf(error) ?? String(error),
    );
  const setBucket = (lineId: number, bucket: string) =>
    world.app.query(`UPDATE statement_match SET bucket = $2 WHERE line_id = $1`, [lineId, bucket]);

  it('needs parts that come to its line, as two persons have said, and stays', async () => {
    const { ids, lineId } = await bookedTogether(3);
    expect(await refusal(setBucket(lineId, 'DIVIDED'))).toBe('statement_match_adds_up');
    expect(await refusal(world.app.query(PART, [lineId, 100]))).toBe('statement_line_part_adds_up');
    const unsaid = inTransaction(world.app, async (em) => {
      await em.query(`UPDATE statement_match SET bucket = 'DIVIDED' WHERE line_id = $1`, [lineId]);
      await em.query(PART, [lineId, 3_000_000_000]);
      await em.query(
        `INSERT INTO statement_match (line_id, bank_code, bucket, matched_at)
         SELECT line_id, bank_code, 'EXPLAINED', now() FROM statement_line WHERE part_of = $1`,
        [lineId],
      );
    });
    expect(await refusal(unsaid)).toBe('statement_match_adds_up');
    await say(lineId, ids, MAKER);
    await say(lineId, ids, RELEASER);
    expect(await refusal(world.app.query(PART, [lineId, 100]))).toBe('statement_line_part_adds_up');
    expect(await refusal(setBucket(lineId, 'SUSPENSE'))).toBe('statement_match_stays_divided');
    const begun = `INSERT INTO statement_match (line_id, bank_code, bucket, matched_at) VALUES ($1, $2, 'DIVIDED', now())`;
    expect(await refusal(world.app.query(begun, [lineId, BANK]))).toBe('statement_match_stays_divided');
  });
});
