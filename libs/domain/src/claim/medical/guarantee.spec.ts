import { composeLetter, lettersOf, type NumberedEvent } from '../../letters';
import { recordDeadline } from '../facts';
import { coveredSoFar, guarantorOf } from './guarantee';
import {
  contextAt,
  PEOPLE,
  person,
  reportedClaim,
  STATEMENT_OF_DEATH,
  Walk,
  WORK_DIAGNOSIS,
} from '../spec-support';
import { openDeadlines } from '../waits/deadlines';

const REVOKED = { outcome: 'REVOKED', reasonCode: 'LEFT_HOSPITAL', note: 'Pindah.' } as const;
const AGAIN = { outcome: 'REINSTATED', reasonCode: 'TREATED_AGAIN', note: 'Kembali.' } as const;

function guaranteed(kind: 'ACCIDENT' | 'DISEASE' = 'ACCIDENT'): Walk {
  const report = { ...reportedClaim().report, kind, plkkCode: 'PLKK-0001' };
  return new Walk(reportedClaim({ report }));
}

function conclude(walk: Walk, conclusion: 'WORK_ACCIDENT' | 'OCCUPATIONAL_DISEASE'): void {
  walk.give('medicalStatement', person('verifier2', 'MEDICAL_VERIFIER'), STATEMENT_OF_DEATH);
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  walk.give('conclusion', PEOPLE.officer, { conclusion });
}

const statuses = ({ claim }: Walk): string[] => (claim.guarantee?.steps ?? []).map(({ status }) => status);
const lettersFrom = ({ claim, decided }: Walk) =>
  lettersOf(
    claim,
    decided.map(({ event }, at): NumberedEvent => ({ ...event, seq: at + 1 })),
  );

describe('a guarantee letter', () => {
  it('is revoked by a person with a reason, and no conclusion confirms it after that', () => {
    const walk = guaranteed();
    walk.give('guarantee', PEOPLE.officer, REVOKED);
    expect(walk.claim.guarantee?.steps?.at(-1)).toMatchObject({
      status: 'REVOKED',
      event: 'GUARANTEE_REVOKED',
      by: { userId: 'officer' },
      reasonCode: 'LEFT_HOSPITAL',
    });
    expect(coveredSoFar(walk.claim)).toMatchObject({ from: '2026-11-20', until: '2026-11-20' });
    conclude(walk, 'WORK_ACCIDENT');
    expect(walk.claim.guarantee?.status).toBe('REVOKED');
    walk.give('guarantee', PEOPLE.officer, AGAIN);
    expect(statuses(walk)).toEqual(['PROVISIONAL', 'REVOKED', 'CONFIRMED']);
    expect(walk.give('guarantee', PEOPLE.officer, AGAIN)).toMatchObject({
      errors: [{ code: 'GUARANTEE.STATUS' }],
    });
  });

  it('stays revoked by a person when a claim without cover opens again', () => {
    const walk = guaranteed();
    walk.give('guarantee', PEOPLE.officer, REVOKED);
    const member = { ...walk.claim.cover.member!, paidUntil: '2026-01' };
    walk.claim = { ...walk.claim, cover: { ...walk.claim.cover, member } };
    walk.give('coverDecision', PEOPLE.officer, {
      outcome: 'NOT_COVERED',
      reasonCode: 'CONTRIBUTION_LAPSED',
      ruleCited: 'PP 44/2015',
    });
    walk.claim = {
      ...walk.claim,
      cover: { ...walk.claim.cover, member: { ...member, paidUntil: '2026-11' } },
    };
    walk.give('completion', PEOPLE.officer, {});
    expect([walk.claim.stage, statuses(walk)]).toEqual(['UNDER_VERIFICATION', ['PROVISIONAL', 'REVOKED']]);
  });

  it('stays provisional while nobody has decided whether the programme covers it, and is confirmed or revoked with that', () => {
    const decide = (outcome: 'COVERED' | 'NOT_COVERED') => {
      const walk = new Walk(
        reportedClaim({
          report: { ...reportedClaim().report, plkkCode: 'PLKK-0001', circumstance: 'VIOLENCE' },
        }),
      );
      conclude(walk, 'WORK_ACCIDENT');
      expect([walk.claim.stage, walk.claim.eligibility?.outcome]).toEqual(['ACCEPTED', 'OFFICER_DECIDES']);
      expect(statuses(walk)).toEqual(['PROVISIONAL']);
      walk.give('coverDecision', PEOPLE.officer, {
        outcome,
        reasonCode: 'PROVEN_BY_DOCUMENTS',
        ruleCited: 'PP 44/2015',
        documents: ['00000000-0000-4000-8000-0000000000f1'],
      });
      return statuses(walk);
    };
    expect(decide('COVERED')).toEqual(['PROVISIONAL', 'CONFIRMED']);
    expect(decide('NOT_COVERED')).toEqual(['PROVISIONAL', 'REVOKED']);
  });

  it('is provisional again where a later stage I puts cover in doubt, until that is decided', () => {
    const { report } = reportedClaim();
    const notice = { ...report, channel: 'PLKK', plkkCode: 'PLKK-0001', stageOne: false } as const;
    const walk = new Walk({ ...reportedClaim({ report: notice }), stageOne: null });
    conclude(walk, 'WORK_ACCIDENT');
    expect(statuses(walk)).toEqual(['PROVISIONAL', 'CONFIRMED']);
    walk.give('stageOne', PEOPLE.officer, { circumstance: 'VIOLENCE' });
    expect([walk.claim.eligibility?.outcome, statuses(walk).at(-1)]).toEqual([
      'OFFICER_DECIDES',
      'PROVISIONAL',
    ]);
    walk.give('coverDecision', PEOPLE.officer, {
      outcome: 'COVERED',
      reasonCode: 'PROVEN_BY_DOCUMENTS',
      ruleCited: 'PP 44/2015',
      documents: ['00000000-0000-4000-8000-0000000000f1'],
    });
    expect(statuses(walk).at(-1)).toBe('CONFIRMED');
  });

  it('writes to the hospital at every step', () => {
    const walk = guaranteed();
    walk.give('guarantee', PEOPLE.officer, REVOKED);
    walk.give('guarantee', PEOPLE.officer, AGAIN);
    conclude(walk, 'WORK_ACCIDENT');
    const letters = lettersFrom(walk).filter(({ kind }) => kind.startsWith('GUARANTEE'));
    expect(letters.map(({ kind }) => kind)).toEqual([
      'GUARANTEE',
      'GUARANTEE_REVOKED',
      'GUARANTEE',
      'GUARANTEE_CONFIRMED',
    ]);
    expect(composeLetter(letters[1]!, walk.claim).paragraphs.map(({ en }) => en)).toEqual([
      expect.stringContaining('stay guaranteed'),
      'Reason: The participant is not treated here any more.',
    ]);
  });

  it('of a suspected disease is given by BPJS Kesehatan until it is confirmed', () => {
    const walk = guaranteed('DISEASE');
    expect(guarantorOf(walk.claim)).toBe('BPJS_KESEHATAN');
    const [letter] = lettersFrom(walk);
    expect(
      composeLetter(letter!, walk.claim)
        .paragraphs.map(({ en }) => en)
        .join(' '),
    ).toContain('Bills come to BPJS Kesehatan directly');
    walk.give('workDiagnosis', person('verifier2', 'MEDICAL_VERIFIER'), WORK_DIAGNOSIS);
    conclude(walk, 'OCCUPATIONAL_DISEASE');
    expect(guarantorOf(walk.claim)).toBe('BPJS_KETENAGAKERJAAN');
  });

  it('ends with the limitation', () => {
    const walk = guaranteed();
    for (;;) {
      const [first] = openDeadlines(walk.claim);
      if (first === undefined) break;
      walk.take(recordDeadline(walk.claim, first.dueAt, contextAt(walk.claim, first.dueAt))!);
    }
    expect(walk.claim).toMatchObject({ stage: 'EXPIRED', guarantee: { status: 'REVOKED' } });
  });
});
