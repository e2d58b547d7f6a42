import { allowedCommands } from './allowed';
import { recordDeadline } from './facts';
import { contextAt, PEOPLE, person, STATEMENT_OF_DEATH, Walk, walkToBenefit } from './spec-support';
import { reportedClaim } from './spec-support';
import { openDeadlines } from './waits/deadlines';
import { waits } from './waits/waits';

const REASON = { reasonCode: 'NOT_PROVEN', ruleCited: 'PP 44/2015', note: 'Keliru.' } as const;

/** The next deadline passes. */
function ring(walk: Walk): void {
  const first = openDeadlines(walk.claim).find(({ rung }) => rung === undefined);
  walk.sleep(Math.ceil((Date.parse(first!.dueAt) - Date.parse(walk.now())) / 86_400_000));
  walk.take(recordDeadline(walk.claim, walk.now(), contextAt(walk.claim, walk.now()))!);
}

function refused(): { walk: Walk; benefitId: string } {
  const { walk, benefitId } = walkToBenefit('DEATH');
  walk.give('proposal', PEOPLE.officer, {}, { benefitId });
  walk.give('decision', PEOPLE.approver, { decision: 'REFUSE', ...REASON }, { benefitId });
  return { walk, benefitId };
}

function closed(condition: 'DIED' | 'RECOVERED' = 'DIED'): Walk {
  const { walk } = refused();
  ring(walk);
  expect(walk.claim.stage).toBe('CLOSED');
  if (condition === 'DIED') return walk;
  const { diedAt: _, ...alive } = STATEMENT_OF_DEATH;
  walk.claim = {
    ...walk.claim,
    finalReport: { ...walk.claim.finalReport!, condition },
    statements: walk.claim.statements.map((each) => ({ ...each, ...alive, condition })),
  };
  return walk;
}

const awaited = ({ claim }: Walk): string[] => waits(claim).map(({ code, role }) => `${code} ${role}`);

describe('a closed claim', () => {
  it('is reopened for a benefit that was missing, and closes again where nothing is asked for', () => {
    const walk = closed();
    expect(allowedCommands(walk.claim, PEOPLE.officer)).toEqual(['reopening']);
    walk.give('reopening', PEOPLE.officer, { reasonCode: 'BENEFIT_MISSING', note: 'Beasiswa.' });
    expect(walk.claim.stage).toBe('FINAL_REPORTED');
    expect(awaited(walk)).toEqual(['PROPOSAL CLAIM_OFFICER']);
    ring(walk);
    expect(walk.claim.stage).toBe('CLOSED');
    expect(walk.claim.written?.reopening).toHaveLength(1);
  });

  it('goes back to treatment when the person is worse, and waits for what the doctor says', () => {
    const walk = closed('RECOVERED');
    walk.give('reopening', PEOPLE.officer, { reasonCode: 'FURTHER_OPERATION', note: 'Operasi kedua.' });
    expect(walk.claim.stage).toBe('IN_TREATMENT');
    expect(awaited(walk)).toEqual(['MEDICAL_STATEMENT MEDICAL_VERIFIER']);
    const { diedAt: _, ...alive } = STATEMENT_OF_DEATH;
    walk.give('medicalStatement', PEOPLE.verifier, { ...alive, condition: 'RECOVERED' });
    expect(awaited(walk)).toContain('FINAL_REPORT CLAIM_OFFICER');
  });

  it('stays closed for treatment after a death, and for everything after the limitation date', () => {
    const walk = closed();
    const worse = { reasonCode: 'WORSE', note: 'x' } as const;
    expect(walk.give('reopening', PEOPLE.officer, worse)).toMatchObject({
      errors: [{ code: 'REOPENING.AFTER_DEATH' }],
    });
    walk.sleep(5 * 366);
    expect(walk.give('reopening', PEOPLE.officer, { ...worse, reasonCode: 'BENEFIT_MISSING' })).toMatchObject(
      {
        errors: [{ code: 'LIMITATION.PASSED', detail: { en: expect.stringContaining('2031-11-20') } }],
      },
    );
  });
});

describe('a refusal that was wrong', () => {
  it('stays in the record, and another event by somebody else reverses it', () => {
    const { walk, benefitId } = refused();
    expect(walk.claim.stage).toBe('SETTLED');
    walk.give('reversal', PEOPLE.head, { ...REASON, reasonCode: 'PROVEN_BY_DOCUMENTS' }, { benefitId });
    const [benefit] = walk.claim.benefits;
    expect(walk.claim.stage).toBe('FINAL_REPORTED');
    expect(benefit).toMatchObject({ stage: 'RETURNED', clock: { running: true } });
    expect(benefit?.written?.decision).toMatchObject([{ decision: 'REFUSE' }]);
    expect(awaited(walk)).toEqual(['PROPOSAL CLAIM_OFFICER']);
  });

  it('is not reversed by who refused', () => {
    const { walk, benefitId } = walkToBenefit('DEATH');
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    walk.give('decision', PEOPLE.head, { decision: 'REFUSE', ...REASON }, { benefitId });
    expect(walk.give('reversal', PEOPLE.head, REASON, { benefitId })).toEqual({
      ok: false,
      code: 'APPROVAL.SAME_PERSON',
    });
  });
});

describe('a conclusion that was wrong', () => {
  function concluded(): Walk {
    const walk = new Walk(reportedClaim({ report: { ...reportedClaim().report, plkkCode: 'PLKK-0001' } }));
    walk.give('medicalStatement', person('verifier2', 'MEDICAL_VERIFIER'), STATEMENT_OF_DEATH);
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    walk.give('conclusion', PEOPLE.officer, { conclusion: 'NOT_WORK_RELATED', ...REASON });
    return walk;
  }

  it('is reversed by the head and concluded anew; both stay, and the guarantee tells every step', () => {
    const walk = concluded();
    walk.give('conclusionReversal', PEOPLE.head, REASON);
    expect(walk.claim).toMatchObject({ stage: 'UNDER_REVIEW', conclusion: null });
    expect(awaited(walk)).toEqual(['CONCLUSION CLAIM_OFFICER']);
    walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
    expect(walk.claim.written?.conclusion).toMatchObject([{ conclusion: 'NOT_WORK_RELATED' }]);
    expect(walk.claim.conclusion).toMatchObject({ conclusion: 'WORK_ACCIDENT' });
    expect(walk.claim.guarantee?.steps?.map(({ status, event, by }) => [status, event, by?.role])).toEqual([
      ['PROVISIONAL', 'CLAIM_OPENED', undefined],
      ['REVOKED', 'CONCLUDED_NEGATIVE', 'CLAIM_OFFICER'],
      ['PROVISIONAL', 'CONCLUSION_REVERSED', 'BRANCH_HEAD'],
      ['CONFIRMED', 'CONCLUDED_POSITIVE', 'CLAIM_OFFICER'],
    ]);
  });

  it('is not reversed once something rests on it', () => {
    const walk = concluded();
    walk.give('conclusionReversal', PEOPLE.head, REASON);
    walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
    expect(allowedCommands(walk.claim, PEOPLE.head)).toContain('conclusion-reversal');
    walk.give('finalReport', PEOPLE.officer, { condition: 'DIED', conditionOn: '2026-11-20' });
    expect(walk.give('conclusionReversal', PEOPLE.head, REASON)).toMatchObject({ ok: false });
  });
});
