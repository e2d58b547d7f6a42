import { MockActivityEnvironment } from '@temporalio/testing';
import pino from 'pino';
import { createPayoutActivities, WitnessedGuard, type Witness } from '@jkk/activities/payout';
import { createReconciliationActivities } from '@jkk/activities/reconciliation';
import { clockLead } from '@jkk/persistence/connection';
import { StatementCursorRepository } from '@jkk/persistence/statement';
import type { Clock } from '@jkk/platform/clock';
import { clockCheck } from '@jkk/platform/health';
import { OPEN_GUARD, openMoneyWorld, type MoneyWorld } from './money-world';

const FOUR_MINUTES = 4 * 60_000;
const logger = pino({ level: 'silent' });
const shifted = (milliseconds: number): Clock => ({
  now: () => new Date(Date.now() + milliseconds).toISOString(),
});
/** Believes every mark. */
const witness: Witness = { tell: () => Promise.resolve({ accepted: true, last: null }) };

let world: MoneyWorld;
beforeAll(async () => {
  world = await openMoneyWorld();
});
afterAll(() => world.stop());
afterEach(() => world.expectBooksToAgree());

const readBy = (clock: Clock) => {
  const { app: dataSource, banks } = world;
  const { readStatement } = createReconciliationActivities({
    dataSource,
    banks,
    guard: OPEN_GUARD,
    clock,
    logger,
  });
  return new MockActivityEnvironment().run(readStatement, { bankCode: '008' });
};
const through = async (): Promise<number> =>
  Date.parse((await new StatementCursorRepository().find(world.app.manager, '008'))?.completeThrough ?? '');

describe('a clock that is minutes ahead', () => {
  it('moves no mark past the clock of the bank, and the next reading goes on from there', async () => {
    const payoutId = await world.released();
    await readBy(shifted(FOUR_MINUTES));
    expect(await through()).toBeLessThanOrEqual(Date.now() + 1_000);
    await world.send(payoutId);
    await world.readStatement();
    expect(await world.get(payoutId)).toMatchObject({ state: 'RECONCILED' });
    expect(await through()).toBeLessThanOrEqual(Date.now() + 1_000);
  });

  it.each([FOUR_MINUTES, -FOUR_MINUTES])(
    'sends nothing while it is %d ms off, and sends once it is right',
    async (off) => {
      const payoutId = await world.released();
      const { app: dataSource, banks } = world;
      let lead = 0;
      const clock = { now: () => new Date(Date.now() + lead).toISOString() };
      const guard = new WitnessedGuard(dataSource, witness, clock, logger, 0);
      const { sendPayout } = createPayoutActivities({ dataSource, banks, clock, logger, guard });
      const send = () =>
        new MockActivityEnvironment().run(sendPayout, { payoutId, now: new Date().toISOString() });
      await world.readStatement();
      lead = off;
      expect(await guard.look('008')).toBe('CLOCK_DIFFERS');
      expect(await send()).toMatchObject({ state: 'RELEASED', next: 'SEND', afterSeconds: 1 });
      expect(await world.credits(payoutId)).toMatchObject({ count: 0 });
      lead = 0;
      expect(await send()).toMatchObject({ state: 'CLAIMED_PAID' });
      await world.readStatement();
      expect(await world.credits(payoutId)).toMatchObject({ count: 1 });
    },
  );

  it.each([
    [FOUR_MINUTES, '240 s ahead of'],
    [-FOUR_MINUTES, '240 s behind'],
  ])('is no process that is ready: %d ms', async (off, says) => {
    const lead = () => clockLead(world.app, () => Date.now() + off);
    await expect(clockCheck(lead).check()).rejects.toThrow(says);
  });

  it('is ready with the difference that answers make', async () => {
    await expect(clockCheck(() => clockLead(world.app)).check()).resolves.toBeUndefined();
  });
});
