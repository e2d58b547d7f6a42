import fc from 'fast-check';
import {
  addDays,
  endOfDay,
  INDONESIA_CALENDAR,
  localDate,
  startOfDay,
  type HolidayCalendar,
  type LocalDate,
} from '../../calendar';
import { TERMS } from '../../policies';
import { approverFor } from '../authority/authority';
import type { Benefit, Claim } from '../claim';
import { decide } from '../decide';
import {
  bpuCover,
  contextAt,
  OBJECTION,
  PEOPLE,
  reportedClaim,
  STATEMENT_OF_DEATH,
  Walk,
  walkToBenefit,
} from '../spec-support';
import { waits } from '../waits/waits';
import { clockDue, startClock, stopClock } from './clock';
import { lateDays } from './lateness';

/** A day and what happens on it, as a caseworker notes it beside the calendar on the wall. */
type Line = readonly [day: LocalDate, what: 'start' | 'stop' | 'free', declared?: LocalDate];

const with_ = (declared: readonly LocalDate[]): HolidayCalendar => ({
  ...INDONESIA_CALENDAR,
  entries: [
    ...INDONESIA_CALENDAR.entries,
    ...declared.map((date) => ({ date, kind: 'HOLIDAY' as const, name: 'Libur tambahan' })),
  ],
});

const declaredBy = (lines: readonly Line[]): LocalDate[] =>
  lines.flatMap(([, what, declared]) => (what === 'free' && declared !== undefined ? [declared] : []));

/** What the product makes of the lines: each move with the holidays that were known on its day. */
function kept(lines: readonly Line[], through: LocalDate) {
  const { walk, benefitId } = walkToBenefit('FUNERAL');
  const [first] = walk.claim.benefits;
  let claim: Claim = { ...walk.claim, clockMoves: [], benefits: [{ ...first!, clock: null }] };
  lines.forEach(([day, what], index) => {
    if (what === 'free') return;
    const now = `${day}T05:00:00.000Z`;
    const context = { ...contextAt(claim, now), calendar: with_(declaredBy(lines.slice(0, index))) };
    const tick = { reason: what === 'stop' ? 'DOCUMENTS_MISSING' : 'DOCUMENTS_COMPLETE', by: null } as const;
    const [benefit] = claim.benefits;
    const { clock, clockMoves } = (what === 'stop' ? stopClock : startClock)(claim, benefit!, tick, context);
    claim = { ...claim, clockMoves, benefits: [{ ...benefit!, clock }] };
  });
  const calendar = with_(declaredBy(lines));
  const [{ clock }] = claim.benefits as [Benefit];
  return {
    due:
      clock?.running === true ? localDate(clockDue(claim, { benefitId }, clock, calendar).dueAt, 'WIB') : '-',
    late: lateDays(claim, benefitId, through, calendar).flatMap(({ from, to }) => daysFrom(from, to)),
    used: clock?.usedWorkingDays,
  };
}

function daysFrom(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The same with a finger on the calendar: day after day, seven that are worked, and what comes after them is late. */
function byHand(lines: readonly Line[], through: LocalDate) {
  const free = new Set([...INDONESIA_CALENDAR.entries.map(({ date }) => date), ...declaredBy(lines)]);
  const works = (day: LocalDate) => ![0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay()) && !free.has(day);
  const late: LocalDate[] = [];
  let [running, used, due] = [false, 0, '-'];
  for (let day = lines[0]![0]; day <= through || (running && used < 7); day = addDays(day, 1)) {
    if (running && used === 7 && day <= through) late.push(day);
    if (running && used < 7 && works(day)) {
      used += 1;
      if (used === 7) due = day;
    }
    for (const [on, what] of lines) {
      if (on !== day || what === 'free') continue;
      if (what === 'start' && !running && used === 7) due = day;
      running = what === 'start';
    }
  }
  return { due: running ? due : '-', late };
}

describe('the payment clock, counted with a finger on the calendar', () => {
  const table: [string, LocalDate, readonly Line[]][] = [
    ['seven days that are worked', '2026-12-01', [['2026-11-20', 'start']]],
    ['started on a Saturday', '2026-12-01', [['2026-11-21', 'start']]],
    ['over a joint leave, Christmas, New Year and Isra Mikraj', '2027-01-06', [['2026-12-22', 'start']]],
    [
      'stopped for a week after three days',
      '2026-12-07',
      [
        ['2026-11-20', 'start'],
        ['2026-11-25', 'stop'],
        ['2026-12-01', 'start'],
      ],
    ],
    [
      'stopped and let go on on one day',
      '2026-12-01',
      [
        ['2026-11-20', 'start'],
        ['2026-11-25', 'stop'],
        ['2026-11-25', 'start'],
      ],
    ],
    [
      'stopped twice, started twice: the second time does nothing',
      '2026-12-07',
      [
        ['2026-11-20', 'start'],
        ['2026-11-23', 'start'],
        ['2026-11-25', 'stop'],
        ['2026-11-27', 'stop'],
        ['2026-12-01', 'start'],
        ['2026-12-02', 'start'],
      ],
    ],
    [
      'let go on after it was due: due on that day, late from the next',
      '2026-12-10',
      [
        ['2026-11-20', 'start'],
        ['2026-12-03', 'stop'],
        ['2026-12-10', 'start'],
      ],
    ],
    [
      'a day of its first stretch is declared free while it stands',
      '2026-12-08',
      [
        ['2026-11-20', 'start'],
        ['2026-11-25', 'stop'],
        ['2026-11-27', 'free', '2026-11-24'],
        ['2026-12-01', 'start'],
      ],
    ],
    [
      'a day of its first stretch is declared free after it went on',
      '2026-12-08',
      [
        ['2026-11-20', 'start'],
        ['2026-11-25', 'stop'],
        ['2026-12-01', 'start'],
        ['2026-12-02', 'free', '2026-11-24'],
      ],
    ],
    [
      'a day on which it stands is declared free',
      '2026-12-07',
      [
        ['2026-11-20', 'start'],
        ['2026-11-25', 'stop'],
        ['2026-11-26', 'free', '2026-11-27'],
        ['2026-12-01', 'start'],
      ],
    ],
    [
      'the day on which it was stopped is declared free',
      '2026-12-08',
      [
        ['2026-11-20', 'start'],
        ['2026-11-25', 'stop'],
        ['2026-12-01', 'start'],
        ['2026-12-01', 'free', '2026-11-25'],
      ],
    ],
  ];

  it.each(table)('%s: %s', (_what, due, lines) => {
    const through = addDays(due, 5);
    expect(byHand(lines, through).due).toBe(due);
    expect(kept(lines, through)).toMatchObject({ due, late: byHand(lines, through).late });
  });

  it('comes to the same, whatever happens in which order and whenever a holiday becomes known', () => {
    const step = fc.record({
      what: fc.constantFrom('start', 'stop', 'free'),
      after: fc.integer({ min: 0, max: 9 }),
      declared: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), fc.nat(30), (steps, more) => {
        let day: LocalDate = '2026-10-01';
        const lines: Line[] = [['2026-10-01', 'start']];
        for (const { what, after, declared } of steps) {
          day = addDays(day, after);
          lines.push([day, what, addDays('2026-10-01', declared)]);
        }
        const through = addDays(day, more);
        const { due, late } = kept(lines, through);
        expect({ due, late }).toEqual(byHand(lines, through));
      }),
      { numRuns: 150 },
    );
  });
});

describe('clocks of the procedure, stopped', () => {
  type Stop = readonly [on: string, until: LocalDate, resumed?: string];
  const asked = () => new Walk(reportedClaim({ cover: { ...bpuCover, member: null } }));
  const accepted = () => {
    const walk = new Walk(reportedClaim());
    walk.give('medicalStatement', { ...PEOPLE.verifier, userId: 'verifier2' }, STATEMENT_OF_DEATH);
    walk.give('verification', PEOPLE.verifier, { outcome: 'CONFIRMED' });
    walk.give('conclusion', PEOPLE.officer, { conclusion: 'WORK_ACCIDENT' });
    return walk;
  };
  const due = ({ claim }: Walk, code: string): LocalDate =>
    localDate(waits(claim).find((wait) => wait.code === code)!.dueAt!, claim.report.place.zone);

  /** Everything begins on Friday 20 November 2026 at noon in Jakarta. */
  it.each<[string, () => Walk, 'D2' | 'D2b' | 'D3', string, LocalDate, readonly Stop[]]>([
    ['30 days', () => new Walk(reportedClaim()), 'D2', 'MEDICAL_STATEMENT', '2026-12-20', []],
    [
      'ten days of standing',
      () => new Walk(reportedClaim()),
      'D2',
      'MEDICAL_STATEMENT',
      '2026-12-30',
      [['2026-11-24T05:00Z', '2026-12-04']],
    ],
    [
      'three of ten, for a word came earlier',
      () => new Walk(reportedClaim()),
      'D2',
      'MEDICAL_STATEMENT',
      '2026-12-23',
      [['2026-11-24T05:00Z', '2026-12-04', '2026-11-27T05:00Z']],
    ],
    [
      'the day is that of the place: a minute before midnight and a minute after it',
      () => new Walk(reportedClaim()),
      'D2',
      'MEDICAL_STATEMENT',
      '2026-12-21',
      [['2026-11-24T16:59Z', '2026-12-04', '2026-11-24T17:01Z']],
    ],
    [
      'stopped again on the day on which it went on',
      () => new Walk(reportedClaim()),
      'D2',
      'MEDICAL_STATEMENT',
      '2026-12-29',
      [
        ['2026-11-24T05:00Z', '2026-12-04', '2026-11-28T05:00Z'],
        ['2026-11-28T06:00Z', '2026-12-03'],
      ],
    ],
    [
      'on its last minute',
      () => new Walk(reportedClaim()),
      'D2',
      'MEDICAL_STATEMENT',
      '2026-12-25',
      [['2026-12-20T16:58Z', '2026-12-25']],
    ],
    ['14 days that are worked', asked, 'D2b', 'COMPLETION', '2026-12-10', []],
    [
      'a week with a weekend',
      asked,
      'D2b',
      'COMPLETION',
      '2026-12-17',
      [['2026-11-24T05:00Z', '2026-12-01']],
    ],
    [
      'nothing but a weekend',
      asked,
      'D2b',
      'COMPLETION',
      '2026-12-10',
      [['2026-11-27T05:00Z', '2026-11-29']],
    ],
    ['two days', accepted, 'D3', 'FINAL_REPORT', '2026-11-22', []],
    [
      'two days and five',
      accepted,
      'D3',
      'FINAL_REPORT',
      '2026-11-27',
      [['2026-11-21T05:00Z', '2026-11-26']],
    ],
  ])('%s', (_what, begin, clock, code, expected, stops) => {
    const walk = begin();
    const move = (at: string, body: object) => {
      const context = contextAt(walk.claim, new Date(at).toISOString());
      const decision = decide(
        walk.claim,
        {
          code: 'legalClock',
          actor: PEOPLE.head,
          expectedVersion: walk.claim.version,
          body: {
            clock,
            reasonCode: 'OTHER_AUTHORITY',
            note: 'Polisi.',
            documents: OBJECTION.documents,
            ...body,
          },
        } as never,
        context,
      );
      if (!decision.ok) throw new Error(JSON.stringify(decision));
      walk.take(decision);
    };
    for (const [on, until, resumed] of stops) {
      move(on, { move: 'STOP', until });
      if (resumed !== undefined) move(resumed, { move: 'RESUME', documents: undefined });
    }
    expect(due(walk, code)).toBe(expected);
  });
});

describe('a payment clock', () => {
  it.each([
    ['WIB', '2026-11-23T16:59:59.999Z', '2026-12-02'],
    ['WIB', '2026-11-23T17:00:00.000Z', '2026-12-03'],
    ['WITA', '2026-11-23T15:59:59.999Z', '2026-12-02'],
    ['WITA', '2026-11-23T16:00:00.000Z', '2026-12-03'],
    ['WIT', '2026-11-23T14:59:59.999Z', '2026-12-02'],
    ['WIT', '2026-11-23T15:00:00.000Z', '2026-12-03'],
  ] as const)('begins with the day of the place and ends with one: %s, %s', (zone, now, due) => {
    const claim = reportedClaim();
    const there = { ...claim, report: { ...claim.report, place: { ...claim.report.place, zone } } };
    const tick = { reason: 'DOCUMENTS_COMPLETE', by: null } as const;
    const { clock } = startClock(there, { benefitId: 'B01', clock: null }, tick, contextAt(there, now));
    expect(clock!.dueAt).toBe(endOfDay(due, zone));
    expect(new Date(Date.parse(clock!.dueAt) + 1).toISOString()).toBe(startOfDay(addDays(due, 1), zone));
  });

  it('that runs into a year whose holidays nobody has loaded says that it may move, and moves when they are', () => {
    const bare = { ...INDONESIA_CALENDAR, loadedTo: '2026-12-31' as const };
    const claim = reportedClaim();
    const context = { ...contextAt(claim, '2026-12-22T05:00:00.000Z') };
    const without = { ...bare, entries: bare.entries.filter(({ date }) => date < '2027') };
    const tick = { reason: 'DOCUMENTS_COMPLETE', by: null } as const;
    const benefit = { benefitId: 'B01', clock: null };
    const { clock, clockMoves } = startClock(claim, benefit, tick, { ...context, calendar: without });
    expect(clock).toMatchObject({ provisional: true, dueAt: endOfDay('2027-01-04', 'WIB') });
    expect(clockDue({ ...claim, clockMoves }, benefit, clock!, INDONESIA_CALENDAR)).toEqual({
      provisional: false,
      dueAt: endOfDay('2027-01-06', 'WIB'),
    });
  });

  describe('and a policy that changes while it runs', () => {
    afterEach(() => jest.restoreAllMocks());
    const change = (name: keyof typeof TERMS, from: LocalDate, value: number) => {
      const [first, ...later] = TERMS[name].versions;
      const versions = [first, ...later, { ...first, from, value }];
      jest.replaceProperty(TERMS, name, { ...TERMS[name], versions } as never);
    };
    const lines: readonly Line[] = [
      ['2026-11-20', 'start'],
      ['2026-11-25', 'stop'],
      ['2026-12-01', 'start'],
    ];

    it.each([
      ['2026-11-20', '2026-12-03'],
      ['2026-11-21', '2026-12-07'],
    ])('the term is that of the day of the report: five days from %s', (from, due) => {
      change('paymentWorkingDays', from, 5);
      expect(kept(lines, due).due).toBe(due);
    });

    it.each([
      ['2026-12-24', '2027-01-04'],
      ['2026-12-25', '2027-01-06'],
    ])('joint leave is worked from the day on which the switch says so: %s', (from, due) => {
      change('jointLeaveRests', from, 0);
      expect(kept([['2026-12-22', 'start']], due).due).toBe(due);
    });
  });
});

describe('the ladder of amounts', () => {
  it.each([
    [99_999_999, 0, 'BENEFIT_APPROVER'],
    [100_000_000, 0, 'BENEFIT_APPROVER'],
    [100_000_001, 0, 'BRANCH_HEAD'],
    [1, 100_000_000, 'BRANCH_HEAD'],
    [400_000_000, 100_000_000, 'BRANCH_HEAD'],
    [400_000_001, 100_000_000, 'REGIONAL_DEPUTY'],
  ])('%d rupiah after %d that were approved are for %s', (amount, before, role) => {
    const { claim } = walkToBenefit('FUNERAL').walk;
    const [benefit] = claim.benefits as [Benefit];
    const of = (benefitId: string, amountRupiah: number, stage: Benefit['stage']): Benefit =>
      ({ ...benefit, benefitId, amountRupiah, stage }) as Benefit;
    const proposed = of('B09', amount, 'PROPOSED');
    const others = [of('B07', before, 'PAID'), of('B08', 900_000_000, 'REFUSED')];
    expect(approverFor({ ...claim, benefits: [...others, proposed] }, proposed)).toBe(role);
  });
});
