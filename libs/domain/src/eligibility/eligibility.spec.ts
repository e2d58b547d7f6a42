import { assessEligibility, monthsInArrears, provisionalGuarantor, type EligibilityFacts } from './index';

const PU: EligibilityFacts = {
  segment: 'PU',
  kind: 'ACCIDENT',
  occurredAt: '2026-11-20T02:00:00.000Z',
  zone: 'WIB',
  receivedAt: '2026-11-20T05:00:00.000Z',
  stageOneReceivedAt: '2026-11-20T05:00:00.000Z',
  membership: { segment: 'PU', activeFrom: '2020-01-01', activeTo: null, paidUntil: '2026-10' },
  employerPaidUntil: '2026-10',
};
const MEMBER = PU.membership as NonNullable<EligibilityFacts['membership']>;

const BPU: EligibilityFacts = {
  ...PU,
  segment: 'BPU',
  membership: { ...MEMBER, segment: 'BPU', paidUntil: '2026-11' },
};

const JAKON: EligibilityFacts = {
  ...PU,
  segment: 'JAKON',
  membership: { ...MEMBER, segment: 'JAKON', paidUntil: null },
  project: { coverFrom: '2026-01-01', maintenanceUntil: '2026-12-31', paid: true },
};

const paid = (facts: EligibilityFacts, paidUntil: string | null): EligibilityFacts => ({
  ...facts,
  membership: { ...MEMBER, segment: facts.segment, paidUntil },
  employerPaidUntil: paidUntil,
});

function answer(facts: EligibilityFacts): [string, string, string[]] {
  const { outcome, mode, reasons } = assessEligibility(facts);
  return [outcome, mode, reasons.map(({ code }) => code).filter((code) => !GROUNDS.includes(code))];
}

/** What cover rests on; the table below is about what changes it. */
const GROUNDS = [
  'MEMBER_ON_THE_DAY',
  'CONTRIBUTION_PAID',
  'PROJECT_COVERED',
  'REPORTED_IN_TIME',
  'SUDDEN_DEATH_WITHIN_24_HOURS',
  'EVIDENCE_PRESENT',
];

const allReasons = (facts: EligibilityFacts): string[] =>
  assessEligibility(facts).reasons.map(({ code }) => code);

describe('cover', () => {
  it.each<[string, EligibilityFacts, string[]]>([
    ['an employed worker', PU, ['MEMBER_ON_THE_DAY', 'CONTRIBUTION_PAID', 'REPORTED_IN_TIME']],
    ['a self-insured one', BPU, ['MEMBER_ON_THE_DAY', 'CONTRIBUTION_PAID', 'REPORTED_IN_TIME']],
    ['arrears', paid(PU, '2026-08'), ['ARREARS_UP_TO_3_MONTHS', 'MEMBER_ON_THE_DAY', 'REPORTED_IN_TIME']],
    ['a builder', JAKON, ['PROJECT_COVERED', 'REPORTED_IN_TIME']],
    [
      'a migrant worker',
      { ...PU, segment: 'PMI', membership: { activeFrom: '2026-01-01', activeTo: '2028-01-01' } },
      ['MEMBER_ON_THE_DAY', 'REPORTED_IN_TIME'],
    ],
    [
      'sudden death',
      { ...BPU, circumstance: 'SUDDEN_DEATH', diedAt: '2026-11-20T03:00:00.000Z' },
      ['MEMBER_ON_THE_DAY', 'CONTRIBUTION_PAID', 'REPORTED_IN_TIME', 'SUDDEN_DEATH_WITHIN_24_HOURS'],
    ],
    [
      'commuting',
      { ...BPU, circumstance: 'COMMUTING', evidenced: true },
      ['MEMBER_ON_THE_DAY', 'CONTRIBUTION_PAID', 'REPORTED_IN_TIME', 'EVIDENCE_PRESENT'],
    ],
    [
      'a disease after employment',
      {
        ...PU,
        kind: 'DISEASE',
        membership: { ...MEMBER, activeTo: '2023-11-20', paidUntil: '2023-11' },
        employerPaidUntil: null,
      },
      ['DISEASE_WITHIN_3_YEARS', 'CONTRIBUTION_PAID', 'REPORTED_IN_TIME'],
    ],
  ])('of %s names its reasons', (_name, facts, expected) => {
    expect(allReasons(facts)).toEqual(expected);
  });

  it('that is refused, doubted or advanced names only what stands against it', () => {
    expect(allReasons(paid(PU, '2026-06'))).toEqual(['ARREARS_OVER_3_MONTHS']);
    expect(allReasons(paid(PU, null))).toEqual(['CONTRIBUTION_UNKNOWN']);
    expect(allReasons(paid(BPU, '2026-07'))).toEqual(['BPU_NOT_ACTIVE']);
  });
});

describe('the decision table of cover', () => {
  it.each<[string, EligibilityFacts, string, string, string[]]>([
    ['an employed worker whose contribution is paid', PU, 'COVERED', 'BPJS_PAYS', []],
    ['A1: two months in arrears', paid(PU, '2026-08'), 'COVERED', 'BPJS_PAYS', ['ARREARS_UP_TO_3_MONTHS']],
    ['A3: exactly three months', paid(PU, '2026-07'), 'COVERED', 'BPJS_PAYS', ['ARREARS_UP_TO_3_MONTHS']],
    [
      'A2: four months',
      paid(PU, '2026-06'),
      'EMPLOYER_PAYS_FIRST',
      'EMPLOYER_ADVANCES',
      ['ARREARS_OVER_3_MONTHS'],
    ],
    [
      'A2: the employer is further behind than the worker’s line',
      { ...PU, employerPaidUntil: '2026-05' },
      'EMPLOYER_PAYS_FIRST',
      'EMPLOYER_ADVANCES',
      ['ARREARS_OVER_3_MONTHS'],
    ],
    ['A4: not registered', { ...PU, membership: null }, 'NOT_COVERED', 'NONE', ['NOT_REGISTERED']],
    [
      'A6: a self-insured participant who lapsed',
      paid(BPU, '2026-07'),
      'NOT_COVERED',
      'NONE',
      ['BPU_NOT_ACTIVE'],
    ],
    [
      'a self-insured participant in the third unpaid month',
      paid(BPU, '2026-08'),
      'COVERED',
      'BPJS_PAYS',
      ['BPU_UNPAID_UP_TO_3_MONTHS'],
    ],
    ['a self-insured participant who paid ahead', BPU, 'COVERED', 'BPJS_PAYS', []],
    [
      'A7: stage I after 2x24 hours',
      { ...PU, stageOneReceivedAt: '2026-11-22T02:00:00.001Z' },
      'EMPLOYER_PAYS_FIRST',
      'EMPLOYER_ADVANCES',
      ['LATE_STAGE_ONE'],
    ],
    [
      'stage I at the last millisecond',
      { ...PU, stageOneReceivedAt: '2026-11-22T02:00:00.000Z' },
      'COVERED',
      'BPJS_PAYS',
      [],
    ],
    ['a notice without stage I', { ...PU, stageOneReceivedAt: null }, 'COVERED', 'BPJS_PAYS', []],
    [
      'a late report of a self-insured participant',
      { ...BPU, stageOneReceivedAt: '2026-11-28T02:00:00.000Z' },
      'COVERED',
      'BPJS_PAYS',
      [],
    ],
    [
      'A8: registered within seven working days',
      { ...PU, membership: { ...MEMBER, activeFrom: '2026-12-01' } },
      'OFFICER_DECIDES',
      'UNDECIDED',
      ['WITHIN_REGISTRATION_WINDOW'],
    ],
    [
      'A8: registered later',
      { ...PU, membership: { ...MEMBER, activeFrom: '2026-12-02' } },
      'NOT_COVERED',
      'NONE',
      ['REGISTERED_AFTER'],
    ],
    [
      'self-insured after the accident',
      { ...BPU, membership: { ...MEMBER, segment: 'BPU', activeFrom: '2026-11-21' } },
      'NOT_COVERED',
      'NONE',
      ['REGISTERED_AFTER'],
    ],
    [
      'membership ended',
      { ...PU, membership: { ...MEMBER, activeTo: '2026-11-19' } },
      'NOT_COVERED',
      'NONE',
      ['MEMBERSHIP_ENDED'],
    ],
    [
      'the last day of membership',
      { ...PU, membership: { ...MEMBER, activeTo: '2026-11-20' } },
      'COVERED',
      'BPJS_PAYS',
      [],
    ],
    [
      'a disease within three years',
      {
        ...PU,
        kind: 'DISEASE',
        membership: { ...MEMBER, activeTo: '2023-11-20', paidUntil: '2023-11' },
        employerPaidUntil: null,
      },
      'COVERED',
      'BPJS_PAYS',
      ['DISEASE_WITHIN_3_YEARS'],
    ],
    [
      'a disease after three years',
      {
        ...PU,
        kind: 'DISEASE',
        membership: { ...MEMBER, activeTo: '2023-11-19', paidUntil: '2023-11' },
        employerPaidUntil: null,
      },
      'OFFICER_DECIDES',
      'UNDECIDED',
      ['DISEASE_AFTER_3_YEARS'],
    ],
    ['no month known', paid(PU, null), 'OFFICER_DECIDES', 'UNDECIDED', ['CONTRIBUTION_UNKNOWN']],
    [
      'no month known of a self-insured participant',
      paid(BPU, null),
      'OFFICER_DECIDES',
      'UNDECIDED',
      ['CONTRIBUTION_UNKNOWN'],
    ],
    [
      'registered in another segment',
      { ...PU, membership: { ...MEMBER, segment: 'BPU' } },
      'OFFICER_DECIDES',
      'UNDECIDED',
      ['OTHER_SEGMENT'],
    ],
    [
      'died before',
      { ...PU, participantDiedOn: '2026-11-19' },
      'OFFICER_DECIDES',
      'UNDECIDED',
      ['DIED_BEFORE'],
    ],
    ['died that day', { ...PU, participantDiedOn: '2026-11-20' }, 'COVERED', 'BPJS_PAYS', []],
    ['construction', JAKON, 'COVERED', 'BPJS_PAYS', []],
    [
      'construction in maintenance until its last day',
      {
        ...JAKON,
        occurredAt: '2026-12-31T16:59:59.000Z',
        stageOneReceivedAt: '2026-12-31T17:00:00.000Z',
        receivedAt: '2026-12-31T17:00:00.000Z',
      },
      'COVERED',
      'BPJS_PAYS',
      [],
    ],
    [
      'construction after maintenance',
      { ...JAKON, project: { coverFrom: '2025-01-01', maintenanceUntil: '2026-11-19', paid: true } },
      'NOT_COVERED',
      'NONE',
      ['OUTSIDE_PROJECT_PERIOD'],
    ],
    [
      'construction before cover',
      { ...JAKON, project: { coverFrom: '2026-11-21', maintenanceUntil: '2026-12-19', paid: true } },
      'NOT_COVERED',
      'NONE',
      ['OUTSIDE_PROJECT_PERIOD'],
    ],
    [
      'an unpaid project',
      { ...JAKON, project: { coverFrom: '2026-01-01', maintenanceUntil: '2026-12-19', paid: false } },
      'NOT_COVERED',
      'NONE',
      ['PROJECT_UNPAID'],
    ],
    ['an unknown project', { ...JAKON, project: null }, 'NOT_COVERED', 'NONE', ['PROJECT_UNKNOWN']],
    [
      'an unrecorded worker of a covered project',
      { ...JAKON, membership: null },
      'OFFICER_DECIDES',
      'UNDECIDED',
      ['PROJECT_WORKER_UNKNOWN'],
    ],
    [
      'a worker of another segment on the project',
      { ...JAKON, membership: MEMBER },
      'OFFICER_DECIDES',
      'UNDECIDED',
      ['OTHER_SEGMENT'],
    ],
    [
      'a migrant worker inside the contract',
      { ...PU, segment: 'PMI', membership: { activeFrom: '2026-01-01', activeTo: '2028-01-01' } },
      'COVERED',
      'BPJS_PAYS',
      [],
    ],
    [
      'the limitation has passed',
      { ...PU, receivedAt: '2031-11-21T02:00:00.000Z', stageOneReceivedAt: null },
      'NOT_COVERED',
      'NONE',
      ['LIMITATION_PASSED'],
    ],
    [
      'the last day of the limitation',
      { ...PU, receivedAt: '2031-11-20T16:00:00.000Z', stageOneReceivedAt: null },
      'COVERED',
      'BPJS_PAYS',
      [],
    ],
    [
      'sudden death after a day',
      { ...PU, circumstance: 'SUDDEN_DEATH', diedAt: '2026-11-21T02:00:01.000Z' },
      'OFFICER_DECIDES',
      'UNDECIDED',
      ['SUDDEN_DEATH_AFTER_24_HOURS'],
    ],
    [
      'sudden death within a day',
      { ...PU, circumstance: 'SUDDEN_DEATH', diedAt: '2026-11-21T02:00:00.000Z' },
      'COVERED',
      'BPJS_PAYS',
      [],
    ],
    ['sudden death of an unknown hour', { ...PU, circumstance: 'SUDDEN_DEATH' }, 'COVERED', 'BPJS_PAYS', []],
    [
      'violence without evidence',
      { ...PU, circumstance: 'VIOLENCE', evidenced: false },
      'OFFICER_DECIDES',
      'UNDECIDED',
      ['EVIDENCE_MISSING'],
    ],
    [
      'violence with evidence',
      { ...PU, circumstance: 'VIOLENCE', evidenced: true },
      'COVERED',
      'BPJS_PAYS',
      [],
    ],
    [
      'commuting without evidence',
      { ...PU, circumstance: 'COMMUTING', evidenced: false },
      'OFFICER_DECIDES',
      'UNDECIDED',
      ['EVIDENCE_MISSING'],
    ],
  ])('%s', (_name, facts, outcome, mode, reasons) => {
    expect(answer(facts)).toEqual([outcome, mode, reasons]);
  });

  it('A7 exists only since Permenaker 1/2025', () => {
    const old = { ...PU, occurredAt: '2025-01-06T02:00:00.000Z', receivedAt: '2025-01-20T02:00:00.000Z' };
    expect(answer({ ...old, stageOneReceivedAt: '2025-01-20T02:00:00.000Z' })[0]).toBe('COVERED');
    expect(answer({ ...old, stageOneReceivedAt: '2025-02-24T02:00:00.000Z' })[0]).toBe('EMPLOYER_PAYS_FIRST');
  });

  it('violence before Permenaker 1/2025 is for the officer', () => {
    const old = { ...PU, occurredAt: '2025-01-06T02:00:00.000Z', stageOneReceivedAt: null };
    expect(answer({ ...old, circumstance: 'VIOLENCE' })[2]).toContain('VIOLENCE_BEFORE_2025');
  });

  it('the hours of stage I can skip days that are not worked', () => {
    const friday = { ...PU, stageOneReceivedAt: '2026-11-23T09:00:00.000Z' };
    expect(assessEligibility(friday).outcome).toBe('EMPLOYER_PAYS_FIRST');
    expect(assessEligibility(friday, { reportPolicy: 'skipNonWorkingDays' }).outcome).toBe('COVERED');
  });

  it('the strongest reason decides and all are told', () => {
    const facts = {
      ...paid(PU, '2026-01'),
      stageOneReceivedAt: '2026-12-20T02:00:00.000Z',
      participantDiedOn: '2026-01-01',
    };
    expect(answer(facts)).toEqual([
      'OFFICER_DECIDES',
      'UNDECIDED',
      ['ARREARS_OVER_3_MONTHS', 'DIED_BEFORE', 'LATE_STAGE_ONE'],
    ]);
  });

  it('a month is in arrears after the 15th of the next one, or the working day after it', () => {
    expect(monthsInArrears('2026-09', '2026-11-16')).toBe(0);
    expect(monthsInArrears('2026-09', '2026-11-17')).toBe(1);
    expect(monthsInArrears('2026-10', '2026-11-20')).toBe(0);
    expect(monthsInArrears('2027-01', '2026-11-20')).toBe(0);
  });

  it('a suspected accident is guaranteed here, a suspected disease by the health programme', () => {
    expect([provisionalGuarantor('ACCIDENT'), provisionalGuarantor('DISEASE')]).toEqual([
      'BPJS_KETENAGAKERJAAN',
      'BPJS_KESEHATAN',
    ]);
  });
});
