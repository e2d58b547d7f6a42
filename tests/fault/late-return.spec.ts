import { Client, Connection } from '@temporalio/client';
import { eventually } from '../support/wait';
import { storyW3, W3 } from '../support/stories';
import { admit } from './support';
import type { Patient } from './support';

const THIRTY_DAYS = "interval '30 days'";

let patient: Patient;
beforeAll(async () => {
  patient = await admit();
});
afterAll(() => patient?.discharge());

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
    await driver.pay(claimNumber);
    await driver.until(claimNumber, 'is settled', (one) => one.stage === 'SETTLED');
    await letHorizonPass(claimNumber);
    const closed = await driver.until(claimNumber, 'is closed', (one) => one.stage === 'CLOSED', {
      timeoutMs: 60_000,
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
      { timeoutMs: 90_000, everyMs: 500 },
    );
    const reopened = await driver.until(
      claimNumber,
      'is open again',
      (one) => one.stage === 'FINAL_REPORTED',
      {
        timeoutMs: 60_000,
      },
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
