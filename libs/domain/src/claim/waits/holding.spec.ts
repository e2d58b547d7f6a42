import { mayNotHold, rolesRead } from './holding';
import { PEOPLE, person, reportedClaim, STATEMENT_OF_DEATH, Walk, walkToBenefit } from '../spec-support';
import { waits, type WaitCode } from './waits';

const BRANCH = { branch: 'J01' };
const waitOf = ({ claim }: Walk, code: WaitCode) => waits(claim).find((wait) => wait.code === code)!;
const refusal = (walk: Walk, code: WaitCode, who: Parameters<typeof mayNotHold>[2]) =>
  mayNotHold(walk.claim, waitOf(walk, code), who);

describe('a wait may be had', () => {
  const reported = new Walk(reportedClaim());

  it('by those of its role who see the claim', () => {
    const { code } = waits(reported.claim)[0]!;
    const { role } = waitOf(reported, code);
    expect(
      refusal(reported, code, person('here', role, { ...BRANCH, plkkCode: 'PLKK-0001' })),
    ).toBeUndefined();
    expect(refusal(reported, code, PEOPLE.head)).toBe('NOT_ALLOWED');
    expect(refusal(reported, code, person('there', role, { branch: 'J02' }))).toBe('NOT_ALLOWED');
  });

  it('by no verifier who entered the statement', () => {
    const walk = new Walk(reportedClaim());
    walk.give('medicalStatement', PEOPLE.verifier, STATEMENT_OF_DEATH);
    expect(refusal(walk, 'VERIFICATION', PEOPLE.verifier)).toBe('SAME_PERSON');
    expect(refusal(walk, 'VERIFICATION', { ...PEOPLE.verifier, userId: 'other' })).toBeUndefined();
  });

  it('to look at a bill of another hospital than the one that treats: by the verifier, whose hospital is none', () => {
    const wait = {
      code: 'BILL_DECISION',
      subject: 'x',
      role: 'MEDICAL_VERIFIER',
      plkkCode: 'PLKK-0002',
    } as const;
    expect(mayNotHold(reported.claim, wait, PEOPLE.verifier)).toBeUndefined();
    const verifies = { ...PEOPLE.verifier, roles: ['MEDICAL_VERIFIER', 'PLKK_STAFF'] as const };
    expect(mayNotHold(reported.claim, wait, { ...verifies, plkkCode: 'PLKK-0001' })).toBe('NOT_ALLOWED');
  });

  it.each([
    ['who proposed it', 'officer2', 'SAME_PERSON'],
    ['who entered the account', 'officer', 'SAME_PERSON'],
    ['a third one', 'other', undefined],
  ])('to decide on a benefit: %s', (_who, userId, expected) => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', PEOPLE.officer2, {}, { benefitId });
    const { role } = waitOf(walk, 'DECISION');
    expect(refusal(walk, 'DECISION', person(userId, role, BRANCH))).toBe(expected);
  });

  it('to release money: by nobody who had a hand in it before', () => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', PEOPLE.officer2, {}, { benefitId });
    const { role } = waitOf(walk, 'DECISION');
    walk.give(
      'decision',
      person('approver', role, BRANCH),
      { decision: 'APPROVE', note: 'Sesuai bukti.' },
      { benefitId },
    );
    for (const userId of ['officer2', 'officer', 'approver']) {
      expect(refusal(walk, 'RELEASE', person(userId, 'FINANCE_MAKER', BRANCH))).toBe('SAME_PERSON');
    }
    expect(refusal(walk, 'RELEASE', person('maker', 'FINANCE_MAKER', BRANCH))).toBeUndefined();
  });
});

it.each([
  ['an officer', 'CLAIM_OFFICER', undefined, ['CLAIM_OFFICER']],
  ['an officer of verifiers', 'CLAIM_OFFICER', 'MEDICAL_VERIFIER', []],
  ['a head of verifiers', 'BRANCH_HEAD', 'MEDICAL_VERIFIER', ['MEDICAL_VERIFIER']],
  ['a head of who pays', 'BRANCH_HEAD', 'FINANCE_RELEASER', []],
] as const)('%s: whose work is read', (_who, role, asked, read) => {
  expect(rolesRead({ roles: [role] }, asked)).toEqual(read);
});
