import { inTransaction } from '@jkk/persistence/database';
import { LineDoubtRepository, StatementRepository } from '@jkk/persistence/statement';
import { PAYEE } from '../../support/payout-fixtures';
import { sourceAccountOf } from '../../support/source-account';
import { eventually } from '../../support/wait';
import { openMoneyWorld, STEP_PACE, type MoneyWorld } from './money-world';

/** A bank whose statement has one line for a whole bulk. */
const BANK = '002';
const TERMS = { minimumItems: 3, maximumItems: 6 };
let world: MoneyWorld;

beforeAll(async () => {
  world = await openMoneyWorld({ bulk: TERMS });
  await world.sim('POST', '/__sim/profiles', { bankCode: BANK, bulkLeast: 3, bulkLines: 'one' });
});
/** What a test had wanted to go wrong, and did not come to, happens to no other. */
afterEach(() => world.sim('DELETE', '/__sim/faults'));
afterEach(() => world.expectBooksToAgree());
afterAll(() => world.stop());

async function sentTogether(count: number): Promise<string[]> {
  const payee = { ...PAYEE, bankCode: '014' };
  const ids = (await Promise.all(Array.from({ length: count }, () => world.payout({ payee })))).sort();
  await Promise.all(ids.map((payoutId) => world.checkPayee(payoutId)));
  await world.release(...ids);
  await world.send(ids[0]!);
  return ids;
}

const states = (ids: readonly string[]): Promise<string[]> =>
  Promise.all(ids.map(async (payoutId) => (await world.get(payoutId)).state));

const rest = (ids: readonly string[], ends: readonly string[]) =>
  eventually('every payout to come to its end', async () => {
    await Promise.all(ids.map((payoutId) => world.inquire(payoutId)));
    await world.readStatement(BANK);
    const all = await states(ids);
    return (all.every((state) => ends.includes(state)) && all) || undefined;
  });

async function booked(ids: readonly string[], count: number): Promise<void> {
  await eventually('the bank to book', async () => {
    const credits = await Promise.all(ids.map((payoutId) => world.credits(payoutId)));
    return credits.filter(({ netCount }) => netCount === 1).length === count || undefined;
  });
}

it('proves each payment of it, whatever the bank has said yet, and once', async () => {
  const ids = await sentTogether(4);
  await booked(ids, 4);
  await world.readStatement(BANK);
  expect(await states(ids)).toEqual(Array(4).fill('RECONCILED'));
  expect(await world.readStatement(BANK)).toMatchObject({ newLines: 0 });

  const [attempt] = await world.app.query<{ bulk_id: string }[]>(
    `SELECT bulk_id FROM payout_attempt WHERE payout_id = $1`,
    [ids[0]],
  );
  await world.sim('POST', '/__sim/fundings', {
    bankCode: BANK,
    accountNumber: sourceAccountOf(BANK),
    amount: 40_000_000,
    remark: `RETUR ${attempt!.bulk_id}`,
  });
  expect(await world.readStatement(BANK)).toMatchObject({ returned: 4 });
  expect(await states(ids)).toEqual(Array(4).fill('RETURNED'));
});

it('proves those that it calls paid once it has spoken about each, and the others are not paid', async () => {
  await world.fault(BANK, '20', 'BULK_MIX');
  const ids = await sentTogether(4);
  await booked(ids, 2);
  expect(await world.readStatement(BANK)).toMatchObject({ newLines: 0, matched: 0 });
  expect(await states(ids)).toEqual(Array(4).fill('PENDING'));
  expect(await rest(ids, ['RECONCILED', 'FAILED'])).toEqual(['RECONCILED', 'FAILED', 'RECONCILED', 'FAILED']);
  expect(await world.readStatement(BANK)).toMatchObject({ newLines: 0 });
});

describe('while nothing explains a debit under the name of a bulk', () => {
  const line = {
    key: 'stray',
    bookedAt: new Date().toISOString(),
    transactionId: 'STRAY',
    direction: 'DEBIT',
    amountSen: 0,
    balanceSen: null,
    status: '',
  } as const;

  async function printed(bulkId: string): Promise<number> {
    const account = { bankCode: BANK, accountNumber: sourceAccountOf(BANK), readAt: line.bookedAt };
    const remark = `TRF MASSAL ${bulkId.slice(0, 8)} ${bulkId.slice(8)}`;
    return inTransaction(world.app, async (em) => {
      const [stored] = await new StatementRepository().addLines(em, account, [
        { ...line, amountSen: 1, remark },
      ]);
      await em.query(
        `INSERT INTO statement_match (line_id, bank_code, bucket, matched_at) VALUES ($1, $2, 'THEIRS_NOT_OURS', now())`,
        [stored!.lineId, BANK],
      );
      return stored!.lineId;
    });
  }

  it('none of it is called absent, nor paid again', async () => {
    await world.fault(BANK, '20', 'RESET_BEFORE_ACCEPT');
    const ids = await sentTogether(3);
    expect(await states(ids)).toEqual(Array(3).fill('UNKNOWN'));
    const [attempt] = await world.app.query<{ bulk_id: string }[]>(
      `SELECT bulk_id FROM payout_attempt WHERE payout_id = $1`,
      [ids[0]],
    );
    const lineId = await printed(attempt!.bulk_id);
    await eventually('the bank to deny them', async () => {
      await Promise.all(ids.map((payoutId) => world.inquire(payoutId)));
      const [{ count }] = await world.app.query<[{ count: number }]>(
        `SELECT count(*)::int FROM payout_attempt WHERE payout_id = ANY($1)
         AND denied_at >= sent_at + make_interval(secs => $2)`,
        [ids, STEP_PACE.proofHorizon / 1000],
      );
      return count === ids.length || undefined;
    });
    await world.readStatement(BANK);
    await world.readStatement(BANK);
    expect(await states(ids)).toEqual(Array(3).fill('UNKNOWN'));
    await world.tamper(`UPDATE statement_match SET bucket = 'SUSPENSE' WHERE line_id = $1`, [lineId]);
    expect(await rest(ids, ['FAILED'])).toEqual(Array(3).fill('FAILED'));
    const doubt = () => new LineDoubtRepository().doubtAbout(world.app.manager, ids[0]!);
    expect(await doubt()).toBeUndefined();
    await world.tamper(`UPDATE statement_match SET bucket = 'THEIRS_NOT_OURS' WHERE line_id = $1`, [lineId]);
    expect(await doubt()).toBe('BANK.UNEXPLAINED_LINE');
    await world.tamper(`UPDATE statement_match SET bucket = 'SUSPENSE' WHERE line_id = $1`, [lineId]);
  });
});

it('whose bank refused one of its transfers is not paid again before a statement shows that none was paid', async () => {
  await world.sim('POST', '/__sim/profiles', { bankCode: BANK, interbankLimit: 1_000 });
  const ids = await sentTogether(3);
  await world.sim('POST', '/__sim/profiles', { bankCode: BANK, interbankLimit: 250_000_000 });
  expect(await states(ids)).toEqual(Array(3).fill('HELD'));
  const doubt = () => new LineDoubtRepository().doubtAbout(world.app.manager, ids[0]!);
  expect(await doubt()).toBe('BANK.REJECTION_UNPROVEN');
  await eventually('the statement to be read behind it', async () => {
    await world.readStatement(BANK);
    return (await doubt()) === undefined || undefined;
  });
});
