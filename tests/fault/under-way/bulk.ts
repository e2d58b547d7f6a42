import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '../../support/wait';
import { Oracle } from '../crash/oracle';
import { orderPayouts } from '../crash/order-payouts';
import { patient } from '../patient';

const BANK = '002';
const TERMS = { minimumItems: 20, maximumItems: 40 };
const COUNT = 22;
const ITEM = { payeeBank: '014', bankCode: BANK, point: 'in a bulk' };

describe('a bulk whose sender is killed when the bank has taken it in and not answered', () => {
  it('is never sent again: each payout in it is paid once, and proven', async () => {
    await agreeOnBulks();
    const { driver } = patient;
    const { banks } = driver.world;
    const payouts = await orderPayouts(
      patient,
      Array.from({ length: COUNT }, (_, at) => ({ ...ITEM, amountRupiah: 2_000_000 + at })),
    );
    await banks.arm({ bankCode: BANK, service: '20', fault: 'HANG_AFTER_ACCEPT' });
    await driver.release(payouts.map(({ payoutId }) => payoutId));
    const oracle = new Oracle(patient, payouts);
    await eventually('the bulk to be held by its bank', async () =>
      (await banks.holding()).find(({ service }) => service === '20'),
    );
    await patient.murder('worker-payments');
    await patient.stack.start('worker-payments');
    const ended = await oracle.conclude();
    expect(ended.map(({ state }) => state)).toEqual(Array(COUNT).fill('RECONCILED'));
    const sent = await patient.query<{ count: number; bulks: number }>(
      `SELECT count(*)::int AS count, count(DISTINCT bulk_id)::int AS bulks FROM wire_message
       WHERE bulk_id IN (SELECT bulk_id FROM payout_attempt WHERE payout_id = ANY($1))`,
      [payouts.map(({ payoutId }) => payoutId)],
    );
    expect(sent).toEqual([{ count: 1, bulks: 1 }]);
  });
});

/** Nothing but its contract says that the bank takes bulks. */
async function agreeOnBulks(): Promise<void> {
  const { stack } = patient;
  const file = path.join(stack.dataDirectory, 'keys/bank-keys.json');
  const keys = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { contract: object }>;
  const bank = { ...keys[BANK], contract: { ...keys[BANK]?.contract, bulk: TERMS } };
  writeFileSync(file, JSON.stringify({ ...keys, [BANK]: bank }));
  await stack.restart('worker-payments');
}
