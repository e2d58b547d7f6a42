import { Client, Connection } from '@temporalio/client';
import { W3, storyW3 } from '../../support/stories';
import { eventually } from '../../support/wait';
import { patient } from '../patient';

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
      { everyMs: 500 },
    );
    expect(settled.payouts).toHaveLength(3);
    expect(await banks.creditsOfAccount(accountNumber)).toMatchObject({ count: 1, total: W3.DEATH });
    const attempts = await patient.query('SELECT 1 FROM payout_attempt WHERE payout_id = $1', [
      death.payoutId,
    ]);
    expect(attempts).toHaveLength(1);
  });
});

const THIRTY_DAYS = "interval '30 days'";

/**
 * Lets the return horizon of ten working days pass: the claim's row says that it was settled a month ago, its workflow is
 * lost as with a lost Temporal database, and the operator's command starts it again from the row.
 */
async function letHorizonPass(claimNumber: string): Promise<void> {
  await patient.query(`UPDATE claim SET stage_since = stage_since - ${THIRTY_DAYS} WHERE claim_number = $1`, [
    claimNumber,
  ]);
  const connection = await Connection.connect({ address: patient.stack.temporalAddress });
  const workflowId = `claim/${claimNumber}`;
  const { workflow } = new Client({ connection });
  await connection.workflowService.deleteWorkflowExecution({
    namespace: 'default',
    workflowExecution: { workflowId },
  });
  await eventually('the workflow to be lost', () =>
    workflow
      .getHandle(workflowId)
      .describe()
      .then(
        () => undefined,
        () => true,
      ),
  );
  await connection.close();
  await patient.stack.cli('workflows', 'rebuild');
}

describe('a payout is returned after its claim was closed', () => {
  it('opens the claim again, and somebody is waited for', async () => {
    const { driver } = patient;
    const { banks } = driver.world;
    const { claim, heir } = await storyW3(driver);
    const { claimNumber } = claim;
    await driver.giveNotice(claimNumber);
    await driver.pay(claimNumber);
    await driver.until(claimNumber, 'is settled', (one) => one.stage === 'SETTLED');
    await letHorizonPass(claimNumber);
    const closed = await driver.until(claimNumber, 'is closed', (one) => one.stage === 'CLOSED', {
      everyMs: 250,
    });
    const { payoutId } = closed.payouts.find((payout) => payout.amount === W3.FUNERAL)!;
    const maker = await driver.world.desks.as('maker');
    const { attempts } = await maker.read(`/payouts/${payoutId}`);

    await banks.bounce(attempts[0].partnerReference, 'REKENING TUTUP');

    await eventually(
      'the payout to be returned',
      async () => {
        const { state } = await maker.read(`/payouts/${payoutId}`);
        return state === 'RETURNED' ? true : undefined;
      },
      { everyMs: 500 },
    );
    const reopened = await driver.until(
      claimNumber,
      'is open again',
      (one) => one.stage === 'FINAL_REPORTED',
    );
    expect(reopened.benefits.find((benefit) => benefit.type === 'FUNERAL')?.stage).toBe('APPROVED');
    expect(reopened.waits.length).toBeGreaterThan(0);
    expect(await banks.creditsOfAccount(heir!.account.accountNumber)).toMatchObject({
      count: 3,
      netCount: 2,
      netTotal: W3.total - W3.FUNERAL,
    });
  });
});
