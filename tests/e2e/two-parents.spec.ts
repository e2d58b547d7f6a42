import { payeeHeir } from '../support/claim-bodies';
import { Attempts, said } from '../support/attempts';
import { sharedDriver } from '../support/instances';
import type { Loose } from '../support/loose';
import { freshPupil, orphaned, type Orphaned, type Pupil } from '../support/stories';

/** A child whose parents were both insured: it has one scholarship a school year, whoever's claim is asked. */

const driver = sharedDriver();
const attempts = new Attempts(driver);
const [child, namesake] = [freshPupil(), freshPupil()];
let ofFather: Orphaned;
let ofMother: Orphaned;

const ask = ({ claimNumber, guardian }: Orphaned, pupil: Pupil): Promise<Loose> =>
  attempts.ask(claimNumber, 'SCHOLARSHIP', { children: [pupil] }, { kind: 'GUARDIAN', name: guardian.name });

const accountOf = async (as: string, { claimNumber }: Orphaned): Promise<Loose> =>
  (await driver.world.desks.as(as)).read<Loose>(`/claims/${claimNumber}/entitlements`);

beforeAll(async () => {
  ofFather = await orphaned(driver, [child]);
  ofMother = await orphaned(driver, [child, namesake]);
});

describe('a child of two claims', () => {
  it('is schooled by one of them; the other one is refused with the rule, and who may see it reads where', async () => {
    const { guardian, claimNumber } = ofFather;
    const { benefitId } = await driver.requestBenefit(
      claimNumber,
      'SCHOLARSHIP',
      { kind: 'GUARDIAN', name: guardian.name },
      { children: [child] },
    );
    const refused = await ask(ofMother, child);
    expect(said(refused)).toEqual(['/details/children/0 SCHOLARSHIP.GRANTED']);
    const sentence: string = refused.body.errors[0].detail.en;
    expect(sentence).toContain('A child has one scholarship a school year');
    expect(sentence).not.toContain(claimNumber);
    for (const as of ['officer', 'approver']) {
      expect((await accountOf(as, ofMother)).elsewhere).toMatchObject([
        { type: 'SCHOLARSHIP', claimNumber, amount: 1_500_000 },
      ]);
    }
    await driver.approve(benefitId);
    await driver.pay(claimNumber);
    expect(said(await ask(ofMother, child))).toEqual(['/details/children/0 SCHOLARSHIP.GRANTED']);
    const credits = (of: Orphaned): Promise<Loose> =>
      driver.world.banks.creditsOfAccount(of.guardian.account.accountNumber);
    expect(await credits(ofFather)).toMatchObject({ count: 1, total: 1_500_000 });
    expect(await credits(ofMother)).toMatchObject({ count: 0 });
  });

  it('takes nothing from a sibling of the same birthday, nor from what the family is due otherwise', async () => {
    const { claimNumber, guardian } = ofMother;
    expect((await ask(ofMother, namesake)).status).toBe(201);
    const { benefitId } = await driver.requestBenefit(claimNumber, 'DEATH', payeeHeir(guardian));
    expect(benefitId).toMatch(/^JKK-/);
  });
});
