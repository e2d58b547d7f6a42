import {
  OBJECTION,
  PEOPLE,
  person,
  reportedClaim,
  Walk,
  walkToFinalReport,
  WORK_DIAGNOSIS,
} from '../spec-support';
import { waits } from '../waits/waits';
import { codes, request, secondVerifier, statementOf, walkWith } from './spec-support';

/** What a statement binds, and when. */

describe('a conclusion', () => {
  it('is not that of a work accident where the verified doctor found otherwise; the inspector may determine it', () => {
    const walk = new Walk(reportedClaim());
    const conclude = (conclusion: 'WORK_ACCIDENT' | 'NOT_WORK_RELATED') =>
      codes(
        walk.give('conclusion', PEOPLE.officer, {
          conclusion,
          reasonCode: 'OUTSIDE_WORK',
          ruleCited: 'PP 44/2015',
          note: 'Tetap dibayar.',
        }),
      );
    walk.give('medicalStatement', secondVerifier, statementOf({ finding: 'NOT_WORK_RELATED' }));
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    expect(conclude('WORK_ACCIDENT')).toEqual(['/conclusion CONCLUSION.AGAINST_DOCTOR']);
    expect(conclude('NOT_WORK_RELATED')).toEqual([]);
    walk.give('objection', PEOPLE.officer, OBJECTION);
    const inspector = person('inspector', 'LABOUR_INSPECTOR');
    const decision = walk.give('determination', inspector, {
      outcome: 'WORK_RELATED',
      form: 'F3',
      number: 'P-1',
      ruleCited: 'Kepmenakertrans 609/2012',
      documents: [...OBJECTION.documents],
      note: 'Akibat kerja.',
    });
    expect([codes(decision), walk.claim.stage]).toEqual([[], 'ACCEPTED']);
  });
});

describe('a statement that nobody has verified', () => {
  function walkWithNewer(): Walk {
    const walk = new Walk(reportedClaim());
    walk.give(
      'medicalStatement',
      secondVerifier,
      statementOf({ condition: 'UNDER_TREATMENT', disabilities: [] }),
    );
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
    walk.give('medicalStatement', secondVerifier, statementOf({}));
    return walk;
  }
  const thumb = { items: [{ code: 'A12', side: 'RIGHT' }] };

  it('waits for a verification of its own and binds nothing before', () => {
    const walk = walkWithNewer();
    expect(waits(walk.claim)).toContainEqual(
      expect.objectContaining({ code: 'VERIFICATION', role: 'MEDICAL_VERIFIER' }),
    );
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', thumb))).toEqual(['/type STATEMENT.NOT_VERIFIED']);
    expect(codes(walk.give('verification', secondVerifier, { outcome: 'CONFIRMED' }))).toEqual([
      'APPROVAL.SAME_PERSON',
    ]);
    expect(codes(walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' }))).toEqual([]);
    expect(waits(walk.claim).map(({ code }) => code)).not.toContain('VERIFICATION');
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', thumb))).toEqual([]);
  });

  it('says the day of the condition, and no final report says another one', () => {
    const walk = walkWithNewer();
    const report = (conditionOn: string) => {
      const { condition } = walk.claim.statements.at(-1)!;
      return codes(walk.sleep().give('finalReport', PEOPLE.officer, { condition, conditionOn }));
    };
    expect(report('2026-11-21')).toEqual(['/conditionOn CONDITION.DIFFERS_FROM_STATEMENT']);
    expect(report(walk.claim.statements.at(-1)!.conditionOn)).toEqual([]);
  });

  it('keeps what rests on the one before from being approved, and nothing that does not', () => {
    const walk = walkWith({});
    const asked = (type: string, details: Record<string, unknown>) => {
      const decision = request(walk, type, details);
      const benefitId = decision.ok ? (decision.benefitId ?? '') : '';
      walk.give('completeness', PEOPLE.officer, { complete: true }, { benefitId });
      walk.give('proposal', PEOPLE.officer, {}, { benefitId });
      return () =>
        codes(
          walk.give(
            'decision',
            PEOPLE.regional,
            { decision: 'APPROVE', note: 'Sesuai bukti.' },
            { benefitId },
          ),
        );
    };
    const approveThumb = asked('PARTIAL_ANATOMICAL', thumb);
    const approveTravel = asked('TRANSPORT', { receipts: [{ mode: 'LAND', amount: 90_000 }] });
    walk
      .sleep()
      .give(
        'medicalStatement',
        secondVerifier,
        statementOf({ disabilities: [{ code: 'A14', side: 'RIGHT' }] }),
      );
    expect(approveTravel()).toEqual([]);
    expect(approveThumb()).toEqual(['/decision STATEMENT.NOT_VERIFIED']);
    walk.give('verification', PEOPLE.verifier, { outcome: 'QUERIED', note: 'Jelaskan.' });
    expect(approveThumb()).toEqual([]);
  });

  it('binds nothing when it was queried', () => {
    const walk = walkWithNewer();
    walk.give('verification', PEOPLE.verifier, { outcome: 'QUERIED', note: 'Jelaskan.' });
    expect(codes(request(walk, 'PARTIAL_ANATOMICAL', thumb))).toEqual(['/type STATEMENT.NOT_VERIFIED']);
  });
});

describe('a disease', () => {
  it('may be stated to have begun before it was diagnosed, and its rest is paid', () => {
    const base = reportedClaim();
    const walk = new Walk({ ...base, report: { ...base.report, kind: 'DISEASE', circumstance: 'EXPOSURE' } });
    const statement = statementOf({
      form: '3b PAK 3',
      conditionOn: '2026-11-10',
      restFrom: '2026-11-01',
      restTo: '2026-11-10',
    });
    expect(codes(walk.give('medicalStatement', secondVerifier, statement))).toEqual([]);
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    walk.give('workDiagnosis', secondVerifier, WORK_DIAGNOSIS);
    walk.give('conclusion', PEOPLE.officer, { conclusion: 'OCCUPATIONAL_DISEASE' });
    const report = { condition: 'PARTIAL_ANATOMICAL', conditionOn: '2026-11-10' } as const;
    expect(codes(walk.give('finalReport', PEOPLE.officer, report))).toEqual([]);
    expect(codes(request(walk, 'STMB', { periods: [{ from: '2026-11-01', to: '2026-11-10' }] }))).toEqual([]);
  });
});

describe('after a death that was reported', () => {
  it('nothing becomes of the person any more, and no report says otherwise', () => {
    const walk = walkToFinalReport();
    walk.sleep(3);
    const alive = (conditionOn: string) =>
      walk.give('medicalStatement', secondVerifier, statementOf({ condition: 'RECOVERED', conditionOn }));
    expect(codes(alive('2026-11-21'))).toEqual(['/condition STATEMENT.AFTER_DEATH']);
    expect(
      codes(walk.give('medicalStatement', secondVerifier, statementOf({ conditionOn: '2026-11-19' }))),
    ).not.toContain('/condition STATEMENT.AFTER_DEATH');
    const report = { condition: 'RECOVERED', conditionOn: '2026-11-21' } as const;
    expect(codes(walk.give('finalReport', PEOPLE.officer, report))).toContain(
      '/condition STATEMENT.AFTER_DEATH',
    );
  });
});
