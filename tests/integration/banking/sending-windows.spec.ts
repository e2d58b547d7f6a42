import { addDays, INDONESIA_CALENDAR, localDate, type HolidayEntry } from '@jkk/domain/calendar';
import { sendableAt, type SendingWindow } from '@jkk/domain/payout';
import { lookAtRows } from '@jkk/persistence/radar';
import { PAYEE } from '../../support/payout-fixtures';
import { detailOf, openMoneyWorld, type MoneyWorld } from './money-world';

/** Released outside the hours of its bank, a payout waits where people see it, and is sent by itself. */
const LONGEST_SLEEP = 6 * 3600;
const windows: { INTRABANK?: SendingWindow } = {};
let world: MoneyWorld;
beforeAll(async () => {
  world = await openMoneyWorld({ windows });
});
afterAll(() => world.stop());
afterEach(() => delete windows.INTRABANK);

const wib = (day: string, time: string): string => new Date(`${day}T${time}:00+07:00`).toISOString();
const sendsAt = async (payoutId: string) => (await detailOf(world, payoutId)).sendsAt;

/** Agrees on an hour that is not now; from when it takes transfers again where every day counts. */
function close(days: SendingWindow['days']): string {
  const now = new Date().toISOString();
  const today = localDate(now, 'WIB');
  const isMorning = now < wib(today, '12:00');
  windows.INTRABANK = isMorning
    ? { days, from: '13:00', cutOff: '14:00' }
    : { days, from: '01:00', cutOff: '02:00' };
  return isMorning ? wib(today, '13:00') : wib(addDays(today, 1), '01:00');
}

it('a payout that is released outside the hours says when it will be sent, and nothing leaves until then', async () => {
  const payoutId = await world.released();
  const opens = close('EVERY_DAY');
  const step = await world.send(payoutId);
  expect(step).toMatchObject({ state: 'RELEASED', next: 'SEND' });
  const seconds = Math.min(LONGEST_SLEEP, (Date.parse(opens) - Date.now()) / 1000);
  expect(Math.abs(step.afterSeconds - seconds)).toBeLessThan(5);
  const seen = await detailOf(world, payoutId);
  expect(seen).toMatchObject({ state: 'RELEASED', sendsAt: opens, attempts: [] });
  expect(await world.credits(payoutId)).toMatchObject({ count: 0 });

  delete windows.INTRABANK;
  expect(await world.send(payoutId)).toMatchObject({ state: 'CLAIMED_PAID' });
  expect(await sendsAt(payoutId)).toBeNull();
  expect(await world.credits(payoutId)).toMatchObject({ count: 1 });
});

it('a rail without agreed hours is used meanwhile', async () => {
  const payoutId = await world.released({ payee: { ...PAYEE, bankCode: '014' } });
  close('EVERY_DAY');
  expect(await world.send(payoutId)).toMatchObject({ state: 'CLAIMED_PAID' });
});

it('a holiday that is imported meanwhile moves it to the next day, and back where it is taken back', async () => {
  const payoutId = await world.released();
  close('WORKING_DAYS');
  const expected = (...entries: HolidayEntry[]) =>
    sendableAt(windows.INTRABANK, new Date().toISOString(), {
      ...INDONESIA_CALENDAR,
      entries: [...INDONESIA_CALENDAR.entries, ...entries],
    });
  await world.send(payoutId);
  const first = expected();
  expect(await sendsAt(payoutId)).toBe(first);

  const declared = { date: localDate(first, 'WIB'), kind: 'HOLIDAY', name: 'Libur baru' } as const;
  await world.app.query(
    `INSERT INTO holiday (date, kind, name) VALUES ($1, $2, $3)`,
    Object.values(declared),
  );
  await world.send(payoutId);
  const later = expected(declared);
  expect(await sendsAt(payoutId)).toBe(later);
  expect(later > first).toBe(true);

  await world.tamper(`DELETE FROM holiday WHERE date = $1`, [declared.date]);
  await world.send(payoutId);
  expect(await sendsAt(payoutId)).toBe(first);
});

it('is no payout that stands still, until its hour is long over', async () => {
  const payoutId = await world.released();
  close('EVERY_DAY');
  await world.send(payoutId);
  const still = async () =>
    (await lookAtRows(world.app.manager)).seen.filter(({ subject }) => subject === `payout/${payoutId}`);
  await world.tamper(`UPDATE payout SET updated_at = now() - interval '2 hours' WHERE payout_id = $1`, [
    payoutId,
  ]);
  expect(await still()).toEqual([]);
  const past = `UPDATE sending_queue SET sends_at = now() - interval '61 minutes' WHERE payout_id = $1`;
  await world.tamper(past, [payoutId]);
  expect(await still()).toMatchObject([{ kind: 'PAYOUT_STILL' }]);
  expect(await sendsAt(payoutId)).toBeNull();
});
