import { canSee } from '../../access';
import { allowedCommands } from '../allowed';
import { scopeOf } from '../scope';
import { PEOPLE, person, reportedClaim, STATEMENT_OF_DEATH, Walk } from '../spec-support';
import { waits } from '../waits/waits';

const ADVISOR = person('advisor', 'ADVISORY_DOCTOR');
const OPINION = { opinion: 'AGREES', note: 'Sejalan dengan hasil CT.' } as const;

function underReview(finding: 'UNCERTAIN' | 'WORK_RELATED'): Walk {
  const walk = new Walk(reportedClaim());
  walk.give('medicalStatement', person('verifier2', 'MEDICAL_VERIFIER'), { ...STATEMENT_OF_DEATH, finding });
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  return walk;
}
const codes = ({ claim }: Walk): string[] => waits(claim).map(({ code }) => code);

describe('the opinion of the advisory doctor', () => {
  it('is awaited beside the conclusion while the finding is uncertain', () => {
    expect(codes(underReview('UNCERTAIN'))).toEqual(['CONCLUSION', 'ADVICE']);
    expect(codes(underReview('WORK_RELATED'))).toEqual(['CONCLUSION']);
  });

  it('is given once, kept whole, and told in the record', () => {
    const walk = underReview('UNCERTAIN');
    expect(allowedCommands(walk.claim, ADVISOR)).toEqual(['advice']);
    walk.give('advice', ADVISOR, OPINION);
    expect(walk.decided.at(-1)?.event).toMatchObject({ code: 'ADVICE_GIVEN', by: { userId: 'advisor' } });
    expect(walk.claim.written?.advice).toMatchObject([{ ...OPINION, by: { role: 'ADVISORY_DOCTOR' } }]);
    expect(codes(walk)).toEqual(['CONCLUSION']);
    expect(walk.give('advice', ADVISOR, OPINION)).toMatchObject({ code: 'CLAIM.STAGE_NOT_ALLOWED' });
  });

  it('binds nobody: the officer concludes with or without it', () => {
    const walk = underReview('UNCERTAIN');
    walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
    expect(walk.claim.stage).toBe('ACCEPTED');
  });

  it('opens the claim to advisory doctors while it is awaited, and ever after', () => {
    const walk = underReview('UNCERTAIN');
    expect(canSee(ADVISOR, scopeOf(reportedClaim()))).toBe(false);
    expect(canSee(ADVISOR, scopeOf(underReview('WORK_RELATED').claim))).toBe(false);
    expect(canSee(ADVISOR, scopeOf(walk.claim))).toBe(true);
    walk.give('advice', ADVISOR, OPINION);
    walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
    expect(canSee(ADVISOR, scopeOf(walk.claim))).toBe(true);
  });
});
