import {
  bpuReport,
  HEIR,
  OBJECTION,
  PEOPLE,
  person,
  reportedClaim,
  Walk,
  walkToFinalReport,
} from './spec-support';
import { resting, until } from './years/spec-support';

describe('what a claim keeps of before', () => {
  it('how cover was judged: by the table first, then by the officer, each with its moment', () => {
    const walk = new Walk(reportedClaim({ report: { ...bpuReport, circumstance: 'COMMUTING' } }));
    const judged = walk.claim.eligibility?.outcome;
    expect(judged).toBe('OFFICER_DECIDES');
    const at = walk.now();
    walk.give('coverDecision', PEOPLE.officer, {
      outcome: 'COVERED',
      reasonCode: 'PROVEN_BY_DOCUMENTS',
      ruleCited: 'PP-44-2015 Pasal 1',
      documents: OBJECTION.documents,
    });
    const steps = walk.claim.coverSteps ?? [];
    expect(steps.map(({ outcome, by }) => [outcome, by?.userId ?? null])).toEqual([
      ['OFFICER_DECIDES', null],
      ['COVERED', PEOPLE.officer.userId],
    ]);
    expect(steps.at(-1)!.at! >= at).toBe(true);
    expect(steps.at(-1)?.outcome).toBe(walk.claim.eligibility?.outcome);
  });

  it('whom a benefit was to pay before it was corrected, and nothing where nobody was changed', () => {
    const walk = resting('2026-11-20');
    until(walk, '2026-11-25');
    const account = { bankCode: '008', accountNumber: '1550001234999', accountName: 'SUTRISNO CONTOH' };
    const body = (accountNumber: string) =>
      ({
        type: 'STMB',
        details: { periods: [{ from: '2026-11-20', to: '2026-11-24' }] },
        payee: { kind: 'PARTICIPANT', ...account, accountNumber },
      }) as const;
    walk.give('requestBenefit', PEOPLE.officer, body('1550001234999'));
    const benefit = () => walk.claim.benefits[0]!;
    const { benefitId } = benefit();
    walk.give('completeness', PEOPLE.officer, { complete: false, missing: ['KTP'] }, { benefitId });
    expect(benefit().payeeSteps).toBeUndefined();
    walk.give('correction', PEOPLE.officer2, body('99887766'), { benefitId });
    expect(benefit().payeeSteps?.map(({ payee, by }) => [payee.accountNumber, by?.userId])).toEqual([
      ['1550001234999', PEOPLE.officer.userId],
      ['99887766', PEOPLE.officer2.userId],
    ]);
    expect(benefit().payee.accountNumber).toBe('99887766');
  });

  it('and by what name, when a second person confirmed another one', () => {
    const walk = walkToFinalReport();
    const asked = walk.give('requestBenefit', PEOPLE.officer, {
      type: 'DEATH',
      details: {},
      payee: { kind: 'HEIR', name: HEIR.name },
      complete: true,
    });
    expect(asked.ok).toBe(true);
    walk.give('personCorrection', person('officer9', 'CLAIM_OFFICER', { branch: 'J01' }), {
      person: 'HEIR',
      nameOnRecord: HEIR.name,
      name: 'Siti Contoh Binti Ahmad',
      proofs: [{ kind: 'IDENTITY_CARD', number: HEIR.nik }],
      documents: OBJECTION.documents,
      note: 'KTP.',
    });
    walk.give('personConfirmation', PEOPLE.head, { decision: 'CONFIRM', note: 'Diperiksa.' });
    expect(walk.claim.benefits[0]?.payeeSteps?.map(({ payee, by }) => [payee.name, by?.userId])).toEqual([
      [HEIR.name, PEOPLE.officer.userId],
      ['Siti Contoh Binti Ahmad', PEOPLE.head.userId],
    ]);
  });
});
