import { claimWorkflowId, payoutWorkflowId } from '@jkk/contracts/temporal';
import { deathStatement, heirOf, minutesAgo } from '../../support/claim-bodies';
import { ClaimDriver } from '../../support/claim-driver';
import { freshParticipant, freshPerson } from '../../support/people';
import type { World } from '../../support/world';
import { countEvents } from '../histories';

const PUPIL = { birthDate: '2014-02-01', level: 'SD', year: 4 };

/** Prints how many history events one year of a scholarship costs, from its request to the line that proves it. */
export async function goToSchool(world: World): Promise<void> {
  const driver = new ClaimDriver(world);
  const { claimNumber, guardian } = await orphan(driver);
  const before = await countEvents([claimWorkflowId(claimNumber)]);
  const payee = { kind: 'GUARDIAN', name: guardian };
  const year = await driver.requestBenefit(claimNumber, 'SCHOLARSHIP', payee, { children: [PUPIL] });
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

/** A child at school whose parent died in an accident of work, and whose mother receives what it is paid. */
async function orphan(driver: ClaimDriver): Promise<{ claimNumber: string; guardian: string }> {
  const participant = freshParticipant({ segment: 'BPU' });
  const mother = freshPerson();
  await driver.world.settle({ participants: [participant], accounts: [mother.account] });
  const { claimNumber } = await driver.report(participant, 'PERISAI', {
    occurredAt: minutesAgo(180),
    consequence: 'DIED',
  });
  const statement = deathStatement(minutesAgo(60));
  await driver.conclude(claimNumber, statement);
  await driver.command(claimNumber, 'final-report', 'officer', {
    condition: 'DIED',
    conditionOn: statement['conditionOn'],
    heirs: [heirOf(mother)],
    children: [{ name: 'Anak Contoh', ...PUPIL }],
    guardian: { ...heirOf(mother), relation: 'Ibu' },
    proofs: [{ kind: 'BIRTH_CERTIFICATE', number: 'AL-3604-2014' }],
    documents: [await driver.upload('officer')],
  });
  return { claimNumber, guardian: mother.name };
}
