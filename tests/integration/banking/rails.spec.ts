import { sendableAt, type Rail, type SendingWindow } from '@jkk/domain/payout';
import { INDONESIA_CALENDAR } from '@jkk/domain/calendar';
import { PAYEE } from '../../support/payout-fixtures';
import { detailOf, openMoneyWorld, type MoneyWorld } from './money-world';

/** Payouts that BI-FAST does not carry: over BI-RTGS and SKN-BI, proven and returned like the others. */
const HOUR = 3600;
const LARGE = { amountRupiah: 300_000_000, payee: { ...PAYEE, bankCode: '014' } };
const CLEARED = { amountRupiah: 40_000_000, payee: { ...PAYEE, bankCode: '033' } };
const windows: Partial<Record<Rail, SendingWindow>> = {};
const limits: Partial<Record<Rail, number>> = {};
let world: MoneyWorld;

beforeAll(async () => {
  world = await openMoneyWorld({ windows, limits });
  await world.sim('POST', '/__sim/profiles', { bankCode: '002', sknCycleSeconds: HOUR });
});
afterAll(() => world.stop());
afterEach(async () => {
  delete windows.RTGS;
  delete limits.RTGS;
  await world.expectBooksToAgree();
});

const nextCycle = () => world.sim('POST', '/__sim/clock', { advanceSeconds: HOUR });
const bounce = (payoutId: string) =>
  world.sim('POST', '/__sim/returns', { partnerReference: `${payoutId}A01`, reason: 'REKENING TUTUP' });

it('a large amount goes over BI-RTGS, once and whole, and its line proves it', async () => {
  const payoutId = await world.released(LARGE);
  expect(await world.send(payoutId)).toMatchObject({ state: 'CLAIMED_PAID' });
  const { rail, serviceCode, wireMessages } = await detailOf(world, payoutId);
  expect({ rail, serviceCode }).toEqual({ rail: 'RTGS', serviceCode: '22' });
  expect(wireMessages.map((message) => message.serviceCode)).toEqual(['16', '22']);
  await world.readStatement('002');
  expect(await world.get(payoutId)).toMatchObject({ state: 'RECONCILED' });
  expect(await world.credits(payoutId)).toEqual({ count: 1, netCount: 1, netTotal: LARGE.amountRupiah });
});

it('what SKN has taken in is pending until its cycle, whatever it is asked, and paid by its line', async () => {
  const payoutId = await world.released(CLEARED);
  expect(await world.send(payoutId)).toMatchObject({ state: 'PENDING' });
  expect(await world.inquire(payoutId)).toMatchObject({ state: 'PENDING' });
  await world.readStatement('002');
  expect(await world.get(payoutId)).toMatchObject({ state: 'PENDING', rail: 'SKN' });
  expect(await world.credits(payoutId)).toMatchObject({ count: 0 });

  await nextCycle();
  expect(await world.inquire(payoutId)).toMatchObject({ state: 'CLAIMED_PAID' });
  await world.readStatement('002');
  expect(await world.get(payoutId)).toMatchObject({ state: 'RECONCILED' });
  expect(await world.credits(payoutId)).toEqual({ count: 1, netCount: 1, netTotal: CLEARED.amountRupiah });
});

it('what SKN throws back is returned', async () => {
  const payoutId = await world.released(CLEARED);
  await world.send(payoutId);
  await nextCycle();
  await world.readStatement('002');
  expect(await world.get(payoutId)).toMatchObject({ state: 'RECONCILED' });
  await bounce(payoutId);
  await world.readStatement('002');
  expect(await world.get(payoutId)).toMatchObject({ state: 'RETURNED' });
});

it.each([
  ['22', LARGE],
  ['23', CLEARED],
])(
  'an answer of service %s that is lost leaves an unknown outcome that is asked for, and no second sending',
  async (service, order) => {
    const payoutId = await world.released(order);
    await world.fault('002', service, 'RESET_AFTER_ACCEPT', { partnerReference: `${payoutId}A01` });
    expect(await world.send(payoutId)).toMatchObject({ state: 'UNKNOWN', next: 'INQUIRE' });
    expect(await world.send(payoutId)).toMatchObject({ state: 'UNKNOWN' });
    await nextCycle();
    expect(await world.inquire(payoutId)).toMatchObject({ state: 'CLAIMED_PAID' });
    await world.readStatement('002');
    expect(await world.get(payoutId)).toMatchObject({ state: 'RECONCILED' });
    expect(await world.credits(payoutId)).toMatchObject({ count: 1, netTotal: order.amountRupiah });
  },
);

it('a bank that takes less than its rail carries is sent nothing above that, and the payout says why', async () => {
  limits.RTGS = LARGE.amountRupiah - 1;
  const payoutId = await world.released(LARGE);
  expect(await world.send(payoutId)).toMatchObject({ state: 'HELD', next: 'WAIT' });
  expect(await world.get(payoutId)).toMatchObject({ state: 'HELD', holdReason: 'RAIL.LIMIT' });
  expect((await detailOf(world, payoutId)).attempts).toEqual([]);
  expect(await world.credits(payoutId)).toMatchObject({ count: 0 });
});

it('a closed window keeps a payout on its rail until the next one, also where SKN would be open', async () => {
  const payoutId = await world.released(LARGE);
  const isMorning = new Date(Date.now() + 7 * HOUR * 1000).getUTCHours() < 12;
  windows.RTGS = isMorning
    ? { days: 'EVERY_DAY', from: '13:00', cutOff: '14:00' }
    : { days: 'EVERY_DAY', from: '01:00', cutOff: '02:00' };
  expect(await world.send(payoutId)).toMatchObject({
    state: 'RELEASED',
    next: 'SEND',
  });
  const sendsAt = sendableAt(windows.RTGS, new Date().toISOString(), INDONESIA_CALENDAR);
  expect(await detailOf(world, payoutId)).toMatchObject({ rail: 'RTGS', sendsAt, attempts: [] });
  expect(await world.credits(payoutId)).toMatchObject({ count: 0 });

  delete windows.RTGS;
  expect(await world.send(payoutId)).toMatchObject({ state: 'CLAIMED_PAID' });
  await world.readStatement('002');
});
