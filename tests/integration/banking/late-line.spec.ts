import { MockActivityEnvironment } from '@temporalio/testing';
import { createNightlyActivities } from '@jkk/activities/reconciliation';
import { GapRepository } from '@jkk/persistence/statement';
import { systemClock } from '@jkk/platform/clock';
import { openMoneyWorld, STEP_PACE, type MoneyWorld } from './money-world';

/** A bank puts a line in behind what was read of its statement already: the usual readings begin after it. */
const BANK = '008';
const LATE_MS = 6_000;
let world: MoneyWorld;
beforeAll(async () => {
  world = await openMoneyWorld({ pace: { ...STEP_PACE, statementOverlap: 0 } });
});
afterAll(() => world.stop());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const usual = () => world.readStatement(BANK);
const told: string[] = [];

/** As the schedule of the night runs it, with the bank's one reader behind it. */
const nightly = () =>
  new MockActivityEnvironment().run(
    createNightlyActivities({
      banks: world.banks,
      clock: systemClock,
      logger: {
        info: () => undefined,
        warn: (_fields: unknown, text?: string) => void told.push(text ?? ''),
      },
      read: (bankCode, period) => world.readStatement(bankCode, period),
    }).rereadStatement,
    { bankCode: BANK },
  );

/** A payout whose line the bank shows when all around it was read as complete already. */
async function paidBehindTheReading(): Promise<string> {
  const payoutId = await world.released();
  await world.fault(BANK, '17', 'MISSING_STATEMENT_LINE', { delayMs: LATE_MS });
  expect(await world.send(payoutId)).toMatchObject({ state: 'CLAIMED_PAID' });
  const sent = Date.now();
  await pause(2_500);
  await world.fault(BANK, '14', 'LATE_STATEMENT_LINE');
  expect(await usual()).toMatchObject({ newLines: 0 });
  const { completeThrough, gapSince } = await cursor();
  expect(gapSince).toBeNull();
  expect(Date.parse(completeThrough)).toBeGreaterThan(sent);
  await pause(LATE_MS - (Date.now() - sent) + 500);
  return payoutId;
}

async function cursor() {
  const [row] = await world.app.query<{ completeThrough: string; gapSince: string | null }[]>(
    `SELECT complete_through AS "completeThrough", gap_since AS "gapSince" FROM reconciliation_cursor WHERE bank_code = $1`,
    [BANK],
  );
  return row!;
}

const openGaps = () => new GapRepository().listOpen(world.app.manager, BANK);

it('a line that the bank puts in behind a complete reading is found at night, and proves its payout once', async () => {
  await usual();
  const payoutId = await paidBehindTheReading();
  expect(await nightly()).toMatchObject({ newLines: 1, matched: 1 });
  expect(told).toEqual(['the nightly reading has found lines']);
  expect(await world.get(payoutId)).toMatchObject({ state: 'RECONCILED' });
  await world.expectBooksToAgree();

  expect(await nightly()).toMatchObject({ newLines: 0, matched: 0 });
  expect(await world.credits(payoutId)).toMatchObject({ count: 1, netCount: 1 });
  await world.expectBooksToAgree();
});

it('an opening balance that is not the last known closing shows it before the night, and the next reading begins there', async () => {
  const payoutId = await paidBehindTheReading();
  expect(await openGaps()).toEqual([]);
  expect(await usual()).toMatchObject({ newLines: 0 });
  expect(await openGaps()).toMatchObject([{ missingSen: -10_000_000_00 }]);
  expect(await cursor()).toMatchObject({ gapSince: expect.anything() });
  expect(await world.get(payoutId)).toMatchObject({ state: 'CLAIMED_PAID' });

  expect(await usual()).toMatchObject({ newLines: 1, matched: 1 });
  expect(await world.get(payoutId)).toMatchObject({ state: 'RECONCILED' });
  expect(await openGaps()).toEqual([]);
  expect(await cursor()).toMatchObject({ gapSince: null });
  await world.expectBooksToAgree();
});
