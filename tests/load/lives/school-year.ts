import { claimWorkflowId, payoutWorkflowId } from '@jkk/contracts/temporal';
import { ClaimDriver } from '../../support/claim-driver';
import { freshPupil, orphaned } from '../../support/stories';
import type { World } from '../../support/world';
import { countEvents } from '../histories';

/** Prints how many history events one year of a scholarship costs, from its request to the line that proves it. */
export async function goToSchool(world: World): Promise<void> {
  const driver = new ClaimDriver(world);
  const pupil = freshPupil();
  const { claimNumber, guardian } = await orphaned(driver, [pupil]);
  const before = await countEvents([claimWorkflowId(claimNumber)]);
  const payee = { kind: 'GUARDIAN', name: guardian.name };
  const year = await driver.requestBenefit(claimNumber, 'SCHOLARSHIP', payee, { children: [pupil] });
  await driver.approve(year.benefitId);
  const { payouts } = await driver.pay(claimNumber);
  const workflows = [claimNumber].map(claimWorkflowId);
  const after = await countEvents([
    ...workflows,
    ...payouts.map(({ payoutId }) => payoutWorkflowId(payoutId)),
  ]);
  console.log(
    `\nhistory events of a scholarship year, asked for to proven, all its workflows: ${after - before}`,
  );
}
