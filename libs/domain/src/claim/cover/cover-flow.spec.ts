import type { Actor } from '../../access/roles';
import { allowedCommands } from '../allowed';
import type { CoverFacts, MemberFacts } from '../claim';
import type { Decision } from '../decision';
import type { CommandBodies, ReportBody } from '../forms';
import { recordDeadline } from '../facts';
import {
  bpuCover,
  bpuReport,
  contextAt,
  HEIR,
  PEOPLE,
  person,
  reportedClaim,
  STATEMENT_OF_DEATH,
  Walk,
} from '../spec-support';
import { openDeadlines } from '../waits/deadlines';
import { waits } from '../waits/waits';

/** Cover is decided by facts of the claim and by persons, never assumed. */

const WORKER: MemberFacts = {
  ...bpuCover.member!,
  segment: 'PU',
  employerNumber: 'JJ000001',
  wage: { amount: 4_500_000, unit: 'MONTH' },
};
const puCover: CoverFacts = {
  ...bpuCover,
  member: WORKER,
  employerKnown: true,
  employerName: 'PT Contoh',
  employerPaidUntil: '2035-12',
};
const puReport: ReportBody = {
  ...bpuReport,
  segment: 'PU',
  channel: 'EMPLOYER',
  employerNumber: 'JJ000001',
};
const FILE = ['00000000-0000-4000-8000-000000000001'];
const YES: CommandBodies['coverDecision'] = {
  outcome: 'COVERED',
  reasonCode: 'PROVEN_BY_DOCUMENTS',
  ruleCited: 'PP-44-2015 Pasal 1',
  documents: FILE,
};
const NO: CommandBodies['coverDecision'] = {
  outcome: 'NOT_COVERED',
  reasonCode: 'NOT_PROVEN',
  ruleCited: 'PP-44-2015 Pasal 1',
};

const pu = (report: Partial<ReportBody> = {}, cover: Partial<CoverFacts> = {}): Walk => {
  const claim = reportedClaim({ report: { ...puReport, ...report }, cover: { ...puCover, ...cover } });
  return new Walk(report.stageOne === false ? { ...claim, stageOne: null } : claim);
};
const secondVerifier = person('verifier2', 'MEDICAL_VERIFIER', { branch: 'J01' });
const codes = (decision: Decision): string[] =>
  decision.ok ? [] : (decision.errors?.map(({ pointer, code }) => `${pointer} ${code}`) ?? [decision.code]);
const waitCodes = (walk: Walk): string[] => waits(walk.claim).map(({ code }) => code);

function toFinalReport(walk: Walk, diedAt = '2026-11-20T04:00:00.000Z'): Walk {
  const conditionOn = diedAt.slice(0, 10);
  for (let days = 0; walk.now() < diedAt && days < 60; days += 1) walk.sleep();
  walk.give('medicalStatement', secondVerifier, {
    ...STATEMENT_OF_DEATH,
    conditionOn,
    diedAt,
    signedOn: conditionOn,
  });
  walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
  walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
  walk.give('finalReport', PEOPLE.officer, { condition: 'DIED', conditionOn, heirs: [HEIR], children: [] });
  return walk;
}

const death = (walk: Walk): Decision =>
  walk.give('requestBenefit', PEOPLE.officer, {
    type: 'DEATH',
    details: {},
    payee: { kind: 'HEIR', name: HEIR.name },
    complete: true,
  });

describe('what the circumstance needs', () => {
  it('pays a sudden death within 24 hours of the attack', () => {
    const walk = toFinalReport(pu({ circumstance: 'SUDDEN_DEATH' }));
    expect(walk.claim.eligibility?.outcome).toBe('COVERED');
    expect(death(walk).ok).toBe(true);
  });

  it('pays nothing for a death ten days later before an officer has decided', () => {
    const walk = toFinalReport(pu({ circumstance: 'SUDDEN_DEATH' }), '2026-11-30T04:00:00.000Z');
    expect(walk.claim.eligibility).toMatchObject({
      outcome: 'OFFICER_DECIDES',
      reasons: [{ code: 'SUDDEN_DEATH_AFTER_24_HOURS' }],
    });
    expect(waitCodes(walk)).toContain('COVER_DECISION');
    expect(codes(death(walk))).toEqual(['COVER.UNDECIDED']);
    walk.give('coverDecision', PEOPLE.officer, YES);
    expect(walk.claim).toMatchObject({ stage: 'FINAL_REPORTED', eligibility: { outcome: 'COVERED' } });
    expect(waitCodes(walk)).not.toContain('COVER_DECISION');
    expect(death(walk).ok).toBe(true);
  });

  it.each<[string, Partial<ReportBody>, string]>([
    ['commuting without a paper', { circumstance: 'COMMUTING' }, 'OFFICER_DECIDES'],
    [
      'commuting on the road with witnesses only',
      {
        circumstance: 'COMMUTING',
        place: { ...puReport.place, type: 'TRAFFIC' },
        evidence: [{ kind: 'WITNESS_STATEMENTS', number: '1' }],
      },
      'OFFICER_DECIDES',
    ],
    [
      'commuting on foot with witnesses',
      { circumstance: 'COMMUTING', evidence: [{ kind: 'WITNESS_STATEMENTS', number: '1' }] },
      'COVERED',
    ],
    [
      'commuting with a police report',
      {
        circumstance: 'COMMUTING',
        place: { ...puReport.place, type: 'TRAFFIC' },
        evidence: [{ kind: 'POLICE_REPORT', number: '1' }],
      },
      'COVERED',
    ],
    ['violence without a paper', { circumstance: 'VIOLENCE' }, 'OFFICER_DECIDES'],
    [
      'violence with witnesses only',
      { circumstance: 'VIOLENCE', evidence: [{ kind: 'WITNESS_STATEMENTS', number: '1' }] },
      'OFFICER_DECIDES',
    ],
    [
      'violence with a visum',
      { circumstance: 'VIOLENCE', evidence: [{ kind: 'VISUM', number: '1' }] },
      'COVERED',
    ],
  ])('%s is %s', (_name, report, outcome) => {
    expect(pu(report).claim.eligibility?.outcome).toBe(outcome);
  });

  it('takes a paper that comes later with stage I', () => {
    const walk = pu({ circumstance: 'VIOLENCE', channel: 'PLKK', stageOne: false, plkkCode: 'PLKK-0001' });
    expect(walk.claim.eligibility?.outcome).toBe('OFFICER_DECIDES');
    walk.give('stageOne', PEOPLE.employer, {
      evidence: [{ kind: 'POLICE_REPORT', number: '1' }],
      documents: FILE,
    });
    expect(walk.claim.eligibility?.outcome).toBe('COVERED');
  });

  it('looks at the circumstance that stage I says', () => {
    const walk = pu({ channel: 'PLKK', stageOne: false, plkkCode: 'PLKK-0001' });
    walk.give('stageOne', PEOPLE.employer, { circumstance: 'VIOLENCE' });
    expect(walk.claim.eligibility?.outcome).toBe('OFFICER_DECIDES');
  });

  it('wants the file of a paper that is named', () => {
    const walk = pu({ circumstance: 'VIOLENCE', channel: 'PLKK', stageOne: false, plkkCode: 'PLKK-0001' });
    const decision = walk.give('stageOne', PEOPLE.employer, {
      evidence: [{ kind: 'POLICE_REPORT', number: '1' }],
    });
    expect(codes(decision)).toEqual(['/documents PROPERTY.MISSING']);
  });
});

describe('who was dead by then', () => {
  const walk = (): Walk => pu({}, { member: { ...WORKER, diedOn: '2025-08-16' } });

  it('is not examined before an officer has looked at it', () => {
    expect(walk().claim).toMatchObject({
      stage: 'DATA_INCOMPLETE',
      missing: ['DIED_BEFORE'],
      guarantee: null,
    });
    expect(waitCodes(walk())).toContain('COVER_DECISION');
    const stubborn = walk();
    stubborn.give('completion', PEOPLE.officer, { proceed: true });
    expect(stubborn.claim.stage).toBe('DATA_INCOMPLETE');
  });

  it('goes on when the officer proves the register wrong', () => {
    const corrected = walk();
    corrected.give('coverDecision', PEOPLE.officer, YES);
    expect(corrected.claim).toMatchObject({ stage: 'UNDER_VERIFICATION', missing: [] });
  });

  it('is refused in a statement', () => {
    const decision = pu().give('medicalStatement', secondVerifier, {
      ...STATEMENT_OF_DEATH,
      diedAt: '2026-11-20T01:00:00.000Z',
    });
    expect(codes(decision)).toEqual(['/diedAt INSTANT.BEFORE_ACCIDENT']);
  });
});

it('a final report is awaited of the branch where nobody knows the employer, and of the employer otherwise', () => {
  const reporters = (walk: Walk): string[] => {
    walk.give('completion', PEOPLE.officer, { proceed: true, note: 'Tidak terdaftar.' });
    walk.give('medicalStatement', secondVerifier, STATEMENT_OF_DEATH);
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
    return waits(walk.claim).flatMap(({ code, role }) => (code === 'FINAL_REPORT' ? [role] : []));
  };
  expect(reporters(pu())).toEqual(['EMPLOYER']);
  expect(reporters(pu({}, { employerKnown: false, employerName: null }))).toEqual(['CLAIM_OFFICER']);
});

describe('another employer', () => {
  const strange = (): Walk => pu({ employerNumber: 'JJ000002' });

  it('stops the claim, and the stranger is asked nothing', () => {
    expect(strange().claim).toMatchObject({
      stage: 'DATA_INCOMPLETE',
      missing: ['NOT_COVERED'],
      eligibility: { outcome: 'NOT_COVERED', reasons: [{ code: 'OTHER_EMPLOYER' }] },
    });
    expect(waits(strange().claim).map(({ role }) => role)).not.toContain('EMPLOYER');
  });

  it('is not decided away by an officer', () => {
    expect(codes(strange().give('coverDecision', PEOPLE.officer, YES))).toEqual([
      '/outcome COVER.AGAINST_RULE',
    ]);
    const stubborn = strange();
    stubborn.give('completion', PEOPLE.officer, { proceed: true });
    expect(stubborn.claim.stage).toBe('DATA_INCOMPLETE');
  });

  it('is put right by the right number, and by no other participant', () => {
    const walk = strange();
    const other = { participantNumber: '12000000902', nik: '3604010101800002' };
    expect(codes(walk.give('completion', PEOPLE.officer, { participant: other }))).toEqual([
      '/participant COMPLETION.NOT_MISSING',
    ]);
    walk.give('completion', PEOPLE.officer, { employerNumber: 'JJ000001' });
    expect(walk.claim).toMatchObject({ stage: 'UNDER_VERIFICATION', eligibility: { outcome: 'COVERED' } });
  });

  it('is looked at again with stage I', () => {
    const walk = pu({ channel: 'PLKK', stageOne: false, plkkCode: 'PLKK-0001' });
    const stranger: Actor = person('stranger', 'EMPLOYER', { employerNumber: 'JJ000002' });
    walk.give('stageOne', stranger, { employerNumber: 'JJ000002' });
    expect(walk.claim.eligibility?.outcome).toBe('NOT_COVERED');
    toFinalReport(walk);
    expect(codes(death(walk))).toEqual(['COVER.NOT_GIVEN']);
  });

  it('ends what was guaranteed to the hospital with the stage I that names it, and another guarantee begins with the right one', () => {
    const walk = pu({ channel: 'PLKK', stageOne: false, plkkCode: 'PLKK-0001' });
    const steps = (): unknown =>
      walk.claim.guarantee?.steps?.map(({ status, event }) => `${status} ${event}`);
    const stranger: Actor = person('stranger', 'EMPLOYER', { employerNumber: 'JJ000002' });
    walk.give('stageOne', stranger, { employerNumber: 'JJ000002' });
    const begun = 'PROVISIONAL CLAIM_OPENED';
    expect(steps()).toEqual([begun, 'REVOKED STAGE_ONE_RECEIVED']);
    walk.give('coverDecision', PEOPLE.officer, NO);
    walk.give('completion', PEOPLE.officer, { employerNumber: 'JJ000001' });
    expect(steps()).toEqual([begun, 'REVOKED STAGE_ONE_RECEIVED', 'PROVISIONAL DATA_COMPLETED']);
  });

  it('says since when, whatever has shown it', () => {
    const walk = pu({ circumstance: 'SUDDEN_DEATH' });
    toFinalReport(walk, '2026-11-30T04:00:00.000Z');
    expect(walk.claim.coverSteps?.map(({ outcome, by }) => `${outcome} ${by?.userId}`)).toEqual([
      'COVERED undefined',
      'OFFICER_DECIDES verifier2',
    ]);
  });
});

describe('the no', () => {
  const lapsed = (): Walk =>
    new Walk(
      reportedClaim({ cover: { ...bpuCover, member: { ...bpuCover.member!, paidUntil: '2026-02' } } }),
    );

  it('is said by a person with reason and rule, and may be objected to', () => {
    const walk = lapsed();
    expect(allowedCommands(walk.claim, PEOPLE.officer)).toContain('cover-decision');
    walk.give('coverDecision', PEOPLE.officer, { ...NO, reasonCode: 'CONTRIBUTION_LAPSED' });
    expect(walk.claim).toMatchObject({
      stage: 'NOT_COVERED',
      eligibility: { outcome: 'NOT_COVERED', decision: { by: { userId: 'officer' } } },
    });
    expect(waitCodes(walk)).toEqual(['OBJECTION']);
    expect(walk.decided.at(-1)?.event).toMatchObject({ code: 'COVER_REFUSED', by: { userId: 'officer' } });
  });

  it('is taken back by new facts of the register', () => {
    const walk = lapsed();
    walk.give('coverDecision', PEOPLE.officer, NO);
    walk.claim = { ...walk.claim, cover: bpuCover };
    walk.give('completion', PEOPLE.officer, {});
    expect(walk.claim).toMatchObject({ stage: 'UNDER_VERIFICATION', eligibility: { outcome: 'COVERED' } });
  });

  it('ends what was asked for, and an objection opens the doubt again', () => {
    const walk = toFinalReport(pu({ circumstance: 'VIOLENCE', evidence: [{ kind: 'VISUM', number: '1' }] }));
    walk.claim = { ...walk.claim, report: { ...walk.claim.report, evidence: [] } };
    walk.give('completeness', PEOPLE.officer, { complete: true });
    walk.give('coverDecision', PEOPLE.officer, NO);
    expect(walk.claim.stage).toBe('NOT_COVERED');
    walk.give('completion', PEOPLE.officer, { note: 'Keberatan.' });
    expect(walk.claim).toMatchObject({
      stage: 'UNDER_VERIFICATION',
      eligibility: { outcome: 'OFFICER_DECIDES' },
    });
  });
});

describe('a decision', () => {
  it('needs a paper for a yes', () => {
    const walk = pu({ circumstance: 'VIOLENCE' });
    const { documents: _without, ...bare } = YES;
    expect(codes(walk.give('coverDecision', PEOPLE.officer, bare))).toEqual(['/documents PROPERTY.MISSING']);
  });

  it('answers the doubts it was about and no later one', () => {
    const walk = pu(
      { circumstance: 'SUDDEN_DEATH' },
      { employerPaidUntil: null, member: { ...WORKER, paidUntil: null } },
    );
    expect(walk.claim.eligibility?.reasons.map(({ code }) => code)).toEqual(['CONTRIBUTION_UNKNOWN']);
    walk.give('coverDecision', PEOPLE.officer, YES);
    expect(walk.claim.eligibility?.outcome).toBe('COVERED');
    toFinalReport(walk, '2026-11-30T04:00:00.000Z');
    expect(walk.claim.eligibility?.outcome).toBe('OFFICER_DECIDES');
    expect(codes(death(walk))).toEqual(['COVER.UNDECIDED']);
  });

  it('stops an approval when the doubt comes after the proposal', () => {
    const walk = toFinalReport(pu({ circumstance: 'VIOLENCE', evidence: [{ kind: 'VISUM', number: '1' }] }));
    death(walk);
    const { benefitId } = walk.claim.benefits[0]!;
    walk.give('proposal', PEOPLE.officer, {}, { benefitId });
    walk.claim = { ...walk.claim, report: { ...walk.claim.report, evidence: [] } };
    const approval = walk.give(
      'decision',
      PEOPLE.regional,
      { decision: 'APPROVE', note: 'Sesuai bukti.' },
      { benefitId },
    );
    expect(codes(approval)).toEqual(['COVER.UNDECIDED']);
    expect(walk.claim.payouts).toEqual([]);
  });

  it('does not lift an advance that the law puts on the employer', () => {
    const walk = pu({ circumstance: 'VIOLENCE', channel: 'PLKK', stageOne: false, plkkCode: 'PLKK-0001' });
    const due = openDeadlines(walk.claim).find(
      ({ code, rung }) => code === 'STAGE_ONE' && rung === undefined,
    )!.dueAt;
    walk.take(recordDeadline(walk.claim, due, contextAt(walk.claim, due))!);
    walk.give('coverDecision', PEOPLE.officer, YES);
    expect(walk.claim.eligibility).toMatchObject({
      outcome: 'EMPLOYER_PAYS_FIRST',
      mode: 'EMPLOYER_ADVANCES',
    });
  });

  it('is nobody else’s, and is not asked for where nothing is in doubt', () => {
    const doubtful = pu({ circumstance: 'VIOLENCE' });
    expect(codes(doubtful.give('coverDecision', PEOPLE.head, YES))).toEqual(['ACCESS.DENIED']);
    expect(codes(pu().give('coverDecision', PEOPLE.officer, YES))).toEqual(['CLAIM.STAGE_NOT_ALLOWED']);
  });
});
