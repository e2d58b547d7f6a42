import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import { lostThumb, paidThumb } from '../support/stories';

/** What other claims were granted for a like injury, told to those who decide the next one. */
const driver = sharedDriver();
const awards = async (claimNumber: string, as: string): Promise<Loose[]> =>
  (await (await driver.world.desks.as(as)).read<Loose>(`/claims/${claimNumber}/similar-awards`)).items;

it('tells the newest first, with percentage, amount and day, and nothing of the person', async () => {
  const before = await paidThumb(driver);
  const { claim } = await lostThumb(driver);
  const [award, ...others] = await awards(claim.claimNumber, 'officer');
  expect(award).toEqual({
    claimNumber: before.claim.claimNumber,
    type: 'PARTIAL_ANATOMICAL',
    injuryGroup: 'S68',
    injuryName: { id: expect.any(String), en: expect.any(String) },
    bodyPart: 'FINGER',
    amount: before.claim.benefits[0]!.amount,
    approvedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    items: [{ code: 'A12', side: 'RIGHT', percent: '15%' }],
  });
  expect(others.length).toBeLessThan(5);
  const told = JSON.stringify([award, ...others]);
  for (const secret of [
    before.participant.name,
    before.participant.nik,
    before.participant.participantNumber,
  ]) {
    expect(told).not.toContain(secret);
  }
  for (const as of ['verifier', 'approver', 'head', 'auditor']) {
    expect((await awards(claim.claimNumber, as))[0]).toMatchObject({ bodyPart: 'FINGER' });
  }
  // Of the claim itself nothing is told.
  const own = await awards(before.claim.claimNumber, 'officer');
  expect(own.map(({ claimNumber }) => claimNumber)).not.toContain(before.claim.claimNumber);
  const hospital = await driver.world.desks.as('plkk');
  expect((await hospital.get(`/claims/${claim.claimNumber}/similar-awards`)).status).toBe(403);
});
