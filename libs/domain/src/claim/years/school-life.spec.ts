import { timelineText } from '../../timeline';
import { addYears } from '../../calendar';
import { allowedCommands } from '../allowed';
import { PEOPLE, type Walk } from '../spec-support';
import { waits } from '../waits/waits';
import { schoolLives } from './school-life';
import { askYear, childBorn, ring, say, settledWithChildren, until } from './spec-support';

const SMALL = childBorn('2024-01-10', 'Ani Contoh');
const PUPIL = childBorn('2016-02-01', 'Budi Contoh', { level: 'SD', year: 4 });
/** Every year that the law knows, in the order in which a child goes through it. */
const SCHOOL = (['TK', 'SD', 'SMP', 'SMA', 'PT'] as const).flatMap((level) =>
  Array.from({ length: { TK: 2, SD: 6, SMP: 3, SMA: 3, PT: 5 }[level] }, (_, at) => ({
    level,
    year: at + 1,
  })),
);

const awaited = ({ claim }: Walk): string[] =>
  waits(claim).map(({ code, subject, dueAt, onOverdue }) =>
    [code, subject.slice(claim.claimNumber.length + 1), dueAt?.slice(0, 10), onOverdue].join(' '),
  );
const codesOf = (walk: Walk): string[] => walk.decided.map(({ event }) => event.code);
const foundIn = (decision: ReturnType<typeof askYear>): string[] =>
  decision.ok ? [] : (decision.errors?.map(({ code, pointer }) => `${pointer} ${code}`) ?? [decision.code]);

describe('a child of three whose parent died', () => {
  it('is paid year by year for nineteen years, to the rupiah that the law knows, and then the claim closes', () => {
    const walk = settledWithChildren(SMALL);
    expect(awaited(walk)).toEqual(['SCHOOL_YEAR C1 2028-09-30 REMIND']);
    for (const [at, { level, year }] of SCHOOL.entries()) {
      expect(foundIn(askYear(walk, `${2028 + at}-07-20`, [{ child: SMALL, level, year }]))).toEqual([]);
      expect(walk.claim.stage).toBe('SETTLED');
    }
    const granted = walk.claim.benefits.filter(({ type }) => type === 'SCHOLARSHIP');
    expect(granted.reduce((sum, { amountRupiah }) => sum + amountRupiah, 0)).toBe(87_000_000);
    expect(walk.now().slice(0, 4)).toBe('2046');
    expect(schoolLives(walk.claim)).toMatchObject([{ ended: 'ALL_YEARS' }]);
    ring(walk);
    expect(walk.claim.stage).toBe('CLOSED');
    expect(codesOf(walk)).not.toContain('DEADLINE_PASSED');
  });

  it('is reminded once a school year, and a year that nobody asks for gives way to the next, until it is 23', () => {
    const walk = settledWithChildren(SMALL);
    ring(walk);
    expect(awaited(walk)).toEqual(['SCHOOL_YEAR C1 2029-06-30 LAPSE']);
    ring(walk);
    expect(awaited(walk)).toEqual(['SCHOOL_YEAR C1 2029-09-30 REMIND']);
    const passed = walk.decided.at(-1)!.event;
    expect(timelineText(passed, { benefitTypes: {} }).en).toBe(
      'The time for the request for a school year is over.',
    );
    until(walk, '2046-07-02');
    expect(awaited(walk)).toEqual(['SCHOOL_YEAR C1 2046-09-30 REMIND']);
    ring(walk);
    expect(awaited(walk)).toEqual(['SCHOOL_YEAR C1 2047-01-09 LAPSE']);
    ring(walk);
    expect(schoolLives(walk.claim)).toMatchObject([{ ended: 'AGE', endsOn: addYears(SMALL.birthDate, 23) }]);
    ring(walk);
    expect(walk.claim.stage).toBe('CLOSED');
  });
});

describe('what is said of a child', () => {
  it('ends its scholarship by marriage, and the claim closes when no other child has a year to come', () => {
    const walk = settledWithChildren(SMALL, PUPIL);
    askYear(walk, '2026-12-01', [{ child: PUPIL, level: 'SD', year: 4 }]);
    expect(allowedCommands(walk.claim, PEOPLE.officer)).toContain('schooling');
    say(walk, { childNo: 'C2', status: 'MARRIED', on: '2026-12-01' });
    expect(awaited(walk)).toEqual(['SCHOOL_YEAR C1 2028-09-30 REMIND']);
    expect(timelineText(walk.decided.at(-1)!.event, { benefitTypes: {} }).id).toBe(
      'Keadaan sekolah anak C2 dicatat: Menikah.',
    );
    expect(foundIn(askYear(walk, '2027-07-20', [{ child: PUPIL, level: 'SD', year: 5 }]))).toEqual([
      '/details/children/0 CHILD.SCHOLARSHIP_ENDED',
    ]);
    say(walk, { childNo: 'C1', status: 'DIED', on: '2027-07-20' });
    ring(walk);
    expect(walk.claim.stage).toBe('CLOSED');
    expect(walk.claim.written?.schooling).toHaveLength(2);
  });

  it('passes over a year without school, and what was said last counts', () => {
    const walk = settledWithChildren(PUPIL);
    askYear(walk, '2026-12-01', [{ child: PUPIL, level: 'SD', year: 4 }]);
    until(walk, '2027-08-01');
    expect(awaited(walk)).toEqual(['SCHOOL_YEAR C1 2027-09-30 REMIND']);
    say(walk, { childNo: 'C1', status: 'BREAK', on: '2027-08-01' });
    expect(awaited(walk)).toEqual(['SCHOOL_YEAR C1 2028-09-30 REMIND']);
    say(walk, { childNo: 'C1', status: 'STUDIES', on: '2027-08-01' });
    expect(awaited(walk)).toEqual(['SCHOOL_YEAR C1 2027-09-30 REMIND']);
    say(walk, { childNo: 'C1', status: 'WORKS', on: '2027-08-01' });
    expect(waits(walk.claim).map(({ code }) => code)).toEqual(['SETTLEMENT']);
    say(walk, { childNo: 'C1', status: 'STUDIES', on: '2027-08-01' });
    expect(foundIn(askYear(walk, '2027-08-02', [{ child: PUPIL, level: 'SD', year: 5 }]))).toEqual([]);
  });

  it.each([
    ['2026-11-30', true],
    ['2026-12-02', false],
  ])(
    'stops the approval of a year that was asked for on 1 December, when the child married on %s: %s',
    (on, stops) => {
      const walk = settledWithChildren(PUPIL);
      until(walk, '2026-12-01');
      const { birthDate, name } = PUPIL;
      const { benefitId } = walk.give('requestBenefit', PEOPLE.officer, {
        type: 'SCHOLARSHIP',
        details: { children: [{ birthDate, level: 'SD', year: 4 }] },
        payee: { kind: 'CHILD', name },
        complete: true,
      }) as { benefitId: string };
      walk.give('proposal', PEOPLE.officer, {}, { benefitId });
      until(walk, '2026-12-03');
      say(walk, { childNo: 'C1', status: 'MARRIED', on });
      const decision = walk.give(
        'decision',
        PEOPLE.approver,
        { decision: 'APPROVE', note: 'Sesuai bukti.' },
        { benefitId },
      );
      expect(foundIn(decision)).toEqual(stops ? ['/decision CHILD.SCHOLARSHIP_ENDED'] : []);
    },
  );

  it('needs a document, a child of the report and a day that has come', () => {
    const walk = settledWithChildren(PUPIL);
    const said = walk.give('schooling', PEOPLE.officer, {
      childNo: 'C9',
      status: 'WORKS',
      on: '2099-01-01',
      documents: [],
    });
    expect(foundIn(said)).toEqual([
      '/childNo CHILD.NOT_IN_FINAL_REPORT',
      '/on DATE.IN_FUTURE',
      '/documents LIST.EMPTY',
    ]);
    expect(foundIn(say(walk, { childNo: 'C1', status: 'WORKS', on: '2016-01-31' }))).toEqual([
      '/on DATES.ORDER',
    ]);
  });
});

describe('which school year is awaited', () => {
  it('never lies before one that was granted', () => {
    const oldest = { ...PUPIL, year: 6 };
    const walk = settledWithChildren(oldest);
    askYear(walk, '2026-12-01', [{ child: oldest, level: 'SMP', year: 1 }]);
    expect(foundIn(askYear(walk, '2027-07-20', [{ child: oldest, level: 'SD', year: 6 }]))).toEqual([
      '/details/children/0/level SCHOLARSHIP.LEVEL_BACK',
    ]);
  });

  it.each([
    ['2026-12-01', 'SD', 4, true],
    ['2026-12-01', 'SD', 5, true],
    ['2026-12-01', 'SD', 6, false],
    ['2026-12-01', 'PT', 1, false],
    ['2027-07-20', 'SD', 6, true],
    ['2027-07-20', 'SMP', 1, false],
    ['2028-07-20', 'SMP', 1, true],
  ] as const)(
    'on %s is %s year %i for a child that the final report of 2026 has in SD year 4: %s',
    (on, level, year, mayBe) => {
      const walk = settledWithChildren(PUPIL);
      expect(foundIn(askYear(walk, on, [{ child: PUPIL, level, year }]))).toEqual(
        mayBe ? [] : ['/details/children/0/level SCHOLARSHIP.LEVEL_AHEAD'],
      );
    },
  );

  it('is that of two children only, once two were granted', () => {
    const third = childBorn('2014-05-01', 'Cici Contoh', { year: 4 });
    const walk = settledWithChildren(SMALL, PUPIL, third);
    expect(awaited(walk)).toHaveLength(3);
    const pupils = [PUPIL, third].map((child) => ({ child, level: 'SD' as const, year: 4 }));
    expect(foundIn(askYear(walk, '2026-12-01', pupils))).toEqual([]);
    expect(schoolLives(walk.claim).map(({ ended, next }) => ended ?? next?.schoolYear)).toEqual([
      'OTHER_CHILDREN',
      2027,
      2027,
    ]);
  });

  it('is each one of twins by itself', () => {
    const twin = childBorn(PUPIL.birthDate, 'Bayu Contoh', { accountNumber: '70000009999' });
    const walk = settledWithChildren(PUPIL, twin);
    askYear(walk, '2026-12-01', [{ child: PUPIL, level: 'SD', year: 4 }]);
    expect(schoolLives(walk.claim).map(({ next }) => next?.schoolYear)).toEqual([2027, 2026]);
    say(walk, { childNo: 'C2', status: 'DIED', on: '2026-12-01' });
    expect(
      foundIn(
        askYear(
          walk,
          '2027-07-20',
          [PUPIL, twin].map((child) => ({ child, level: 'SD', year: 5 })),
        ),
      ),
    ).toEqual(['/details/children/1 CHILD.SCHOLARSHIP_ENDED']);
  });
});

it('a claim that was closed over a child at school is reopened for it, long after the limitation date', () => {
  const walk = settledWithChildren(SMALL);
  const reopen = () => walk.give('reopening', PEOPLE.officer, { reasonCode: 'SCHOOL_YEAR', note: 'x' });
  until(walk, '2035-07-20');
  walk.claim = { ...walk.claim, stage: 'CLOSED' };
  expect(reopen()).toMatchObject({ ok: true });
  expect(awaited(walk)).toEqual(['SCHOOL_YEAR C1 2035-09-30 REMIND']);
  expect(foundIn(askYear(walk, '2035-07-21', [{ child: SMALL, level: 'SD', year: 6 }]))).toEqual([]);
  expect(walk.claim.stage).toBe('SETTLED');
  say(walk, { childNo: 'C1', status: 'GRADUATED', on: '2035-07-21' });
  expect(foundIn(reopen())).toEqual(['/reasonCode REOPENING.NO_SCHOOL_YEAR']);
});
