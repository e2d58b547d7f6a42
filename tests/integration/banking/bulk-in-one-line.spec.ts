import { PAYEE } from '../../support/payout-fixtures';
import { eventually } from '../../support/wait';
import { openMoneyWorld, STEP_PACE, type MoneyWorld } from './money-world';

/** A bank whose statement has one line for a whole bulk. */
const BANK = '002';
const TERMS = { minimumItems: 3, maximumItems: 6 };
let world: MoneyWorld;

beforeAll(async () => {
  world = await openMoneyWorld(STEP_PACE, undefined, {}, undefined, {}, {}, TERMS);
  await world.sim('POST', '/__sim/profiles', { bankCode: BANK, bulkLeast: 3, bulkLines: 'one' });
});
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
