import {
  bpuCover,
  HEIR,
  PEOPLE,
  person,
  reportedClaim,
  STATEMENT_OF_DEATH,
  Walk,
  walkToBenefit,
} from '../spec-support';

const refused = (code: string) => expect.objectContaining({ ok: false, code });

describe('four eyes and limits', () => {
  it('lets nobody verify the statement that he entered himself', () => {
    const walk = new Walk(reportedClaim());
    walk.give('medicalStatement', PEOPLE.verifier, STATEMENT_OF_DEATH);
    expect(walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' })).toEqual(
      refused('APPROVAL.SAME_PERSON'),
    );
  });

  it('lets nobody approve what she proposed', () => {
    const both = {
      ...person('both', 'CLAIM_OFFICER', { branch: 'J01' }),
      roles: ['CLAIM_OFFICER', 'BENEFIT_APPROVER'] as const,
    };
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', both, {}, { benefitId });
    expect(
      walk.give('decision', both, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId }),
    ).toEqual(refused('APPROVAL.SAME_PERSON'));
  });

  it('lets nobody approve a payment into an account that he entered', () => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', PEOPLE.officer2, {}, { benefitId });
    const editor = {
      ...person('officer', 'CLAIM_OFFICER', { branch: 'J01' }),
      roles: ['BENEFIT_APPROVER'] as const,
    };
    expect(walk.claim.benefits[0]).toMatchObject({
      accountEnteredBy: 'officer',
      proposedBy: { userId: 'officer2' },
    });
    expect(
      walk.give('decision', editor, { decision: 'APPROVE', note: 'Sesuai bukti.' }, { benefitId }),
    ).toEqual(refused('APPROVAL.SAME_PERSON'));
  });

  it('lets nobody approve what somebody proposed who has left since; another officer proposes it anew', () => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    const decide = (decision: 'APPROVE' | 'RETURN') =>
      walk.give(
        'decision',
        PEOPLE.approver,
        { decision, reasonCode: 'x', ruleCited: 'y', note: 'z' },
        { benefitId, context: { hasProposerLeft: true } },
      );
    expect(decide('APPROVE')).toEqual(refused('APPROVAL.PERSON_LEFT'));
    expect(decide('RETURN')).toMatchObject({ ok: true });
  });

  it('counts everything approved in the claim towards the limit', () => {
    const rich = {
      ...bpuCover,
      member: { ...bpuCover.member!, wage: { amount: 20_000, unit: 'BPU_CONTRIBUTION' as const } },
    };
    const walk = new Walk(reportedClaim({ cover: rich }));
    const other = person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' });
    walk.give('medicalStatement', other, STATEMENT_OF_DEATH);
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
    walk.give('finalReport', PEOPLE.officer, { condition: 'DIED', conditionOn: '2026-11-20', heirs: [HEIR] });
    for (const type of ['DEATH', 'PERIODIC'] as const) {
      walk.give('requestBenefit', PEOPLE.officer, {
        type,
        details: {},
        payee: { kind: 'HEIR', name: HEIR.name },
        complete: true,
      });
    }
    const [death, periodic] = walk.claim.benefits.map((benefit) => benefit.benefitId) as [string, string];
    for (const benefitId of [death, periodic]) {
      walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    }
    expect(
      walk.give(
        'decision',
        PEOPLE.approver,
        { decision: 'APPROVE', note: 'Sesuai bukti.' },
        { benefitId: death },
      ),
    ).toMatchObject({ ok: true });
    expect(
      walk.give(
        'decision',
        PEOPLE.approver,
        { decision: 'APPROVE', note: 'Sesuai bukti.' },
        { benefitId: periodic },
      ),
    ).toEqual(refused('APPROVAL.LIMIT_EXCEEDED'));
    expect(
      walk.give(
        'decision',
        PEOPLE.head,
        { decision: 'APPROVE', note: 'Sesuai bukti.' },
        { benefitId: periodic },
      ),
    ).toMatchObject({ ok: true });
  });

  it('wants a reason and a rule for a no', () => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    const decision = walk.give('decision', PEOPLE.approver, { decision: 'REFUSE' }, { benefitId });
    expect(decision).toMatchObject({
      code: 'VALIDATION.FAILED',
      errors: [{ pointer: '/reasonCode' }, { pointer: '/ruleCited' }],
    });
  });
});
