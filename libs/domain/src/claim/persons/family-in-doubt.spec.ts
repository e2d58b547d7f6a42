import type { BenefitDecisionBody } from '../forms/decision';
import { HEIR, PEOPLE, walkToBenefit } from '../spec-support';

/** Whose NIK says a man, as the participant's does. */
const MAN = { ...HEIR, nik: '3604010101820002' };

const decide = (heir: object, body: Omit<BenefitDecisionBody, 'decision'>) => {
  const { walk, benefitId } = walkToBenefit('DEATH');
  walk.give('proposal', PEOPLE.officer, {}, { benefitId });
  walk.claim = { ...walk.claim, finalReport: { ...walk.claim.finalReport!, heirs: [{ ...HEIR, ...heir }] } };
  return walk.give('decision', PEOPLE.approver, { decision: 'APPROVE', ...body }, { benefitId });
};

describe('a family that the law of marriage speaks against', () => {
  it('is weighed by who approves, who gives the reason', () => {
    expect(decide(MAN, {})).toMatchObject({
      code: 'VALIDATION.FAILED',
      errors: [
        { pointer: '/familyDoubtsSeen', code: 'HEIR.IN_DOUBT' },
        { pointer: '/note', code: 'PROPERTY.MISSING' },
      ],
    });
    expect(decide(MAN, { familyDoubtsSeen: true })).toMatchObject({ errors: [{ pointer: '/note' }] });
    const said = decide(MAN, { note: 'Salah ketik NIK.' });
    expect(said).toMatchObject({
      errors: [{ detail: { id: expect.stringContaining('berjenis kelamin sama') as string } }],
    });
    expect(
      decide(MAN, { familyDoubtsSeen: true, note: 'NIK salah ketik; buku nikah dilihat.' }),
    ).toMatchObject({ ok: true });
  });

  it('asks nothing where nothing is against it', () => {
    expect(decide({}, {})).toMatchObject({ ok: true });
  });
});
