import { eventually } from '../support/wait';
import { storyW3, W3 } from '../support/stories';
import { admit } from './support';
import type { Patient } from './support';

let patient: Patient;
beforeAll(async () => {
  patient = await admit();
});
afterAll(() => patient?.discharge());

describe('the payments worker is killed while the bank keeps it waiting for an answer', () => {
  it('pays once although the bank had booked the credit already', async () => {
    const { driver, stack } = patient;
    const { banks } = driver.world;
    const { claim, heir } = await storyW3(driver);
    const { accountNumber, bankCode } = heir!.account;
    const death = claim.payouts.find((payout) => payout.amount === W3.DEATH)!;
    await banks.arm({ bankCode, service: '17', fault: 'HANG_AFTER_ACCEPT', accountNumber });

    await driver.release([death.payoutId]);
    const held = await eventually('a request that the bank holds', async () => (await banks.holding())[0], {
      timeoutMs: 60_000,
      everyMs: 50,
    });
    expect(held).toMatchObject({ bankCode, service: '17', fault: 'HANG_AFTER_ACCEPT' });
    expect(held.partnerReference).toContain(death.payoutId);
    const booked = await banks.creditsOfReference(held.partnerReference!);
    expect(booked).toMatchObject({ count: 1, total: W3.DEATH });
    expect(booked.credits[0]!.accountNumber).toBe(accountNumber);

    await patient.murder('worker-payments');
    await eventually('the bank to lose its caller', async () =>
      (await banks.holding()).length === 0 ? true : undefined,
    );
    const [attempt] = await patient.query<{ state: string }>(
      'SELECT state FROM payout_attempt WHERE payout_id = $1',
      [death.payoutId],
    );
    expect(['SENDING', 'UNKNOWN']).toContain(attempt?.state);
    await stack.start('worker-payments');

    const settled = await driver.until(
      claim.claimNumber,
      'its death benefit is proven by the statement',
      (one) => one.payouts.find((payout) => payout.payoutId === death.payoutId)?.state === 'RECONCILED',
      { timeoutMs: 150_000, everyMs: 500 },
    );
    expect(settled.payouts).toHaveLength(3);
    expect(await banks.creditsOfAccount(accountNumber)).toMatchObject({ count: 1, total: W3.DEATH });
    const attempts = await patient.query('SELECT 1 FROM payout_attempt WHERE payout_id = $1', [
      death.payoutId,
    ]);
    expect(attempts).toHaveLength(1);
  });
});
