import { calculate } from './calculate';

type Json = Record<string, unknown>;

const HEAD = {
  kind: 'ACCIDENT',
  segment: 'PU',
  occurredAt: '2024-03-05T10:00:00+07:00',
  zone: 'WIB',
  wage: { amount: 4_000_000, unit: 'MONTH' },
};
const R1 = { occurredAt: '2019-06-10T10:00:00+07:00' };

/** The amounts of a call, or the pointers and codes of what is wrong with it. */
function outcome(benefits: readonly Json[], change: Json = {}): unknown {
  const answer = calculate({ ...HEAD, ...change, benefits });
  return answer.ok
    ? answer.result.lines.map(({ amount }) => amount)
    : answer.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

const MOST = 1_000_000_000_000;
const items = (code: string, count: number, more: Json = {}) =>
  Array.from({ length: count }, () => ({ code, side: 'LEFT', ...more }));
const anatomical = (...list: Json[]) => ({ type: 'PARTIAL_ANATOMICAL', items: list });
const functional = (...list: Json[]) => ({ type: 'PARTIAL_FUNCTIONAL', items: list });
const stmb = (from: string, to: string, more: Json = {}) => ({
  type: 'STMB',
  periods: [{ from, to }],
  ...more,
});
const child = (birthDate: string, level = 'SD', year = 1) => ({ birthDate, level, year });
const scholarship = (...children: Json[]) => ({ type: 'SCHOLARSHIP', children });

describe('the last value that is accepted, and the first that is not', () => {
  it.each<[string, Json, Json, string]>([
    [
      'an invoice',
      { type: 'MEDICAL_BILL', invoice: MOST },
      { type: 'MEDICAL_BILL', invoice: MOST + 1 },
      '/invoice',
    ],
    ['one rupiah', { type: 'MEDICAL_BILL', invoice: 1 }, { type: 'MEDICAL_BILL', invoice: 0 }, '/invoice'],
    [
      'a receipt',
      { type: 'TRANSPORT', receipts: [{ mode: 'SEA', amount: MOST }] },
      { type: 'TRANSPORT', receipts: [{ mode: 'SEA', amount: MOST + 1 }] },
      '/receipts/0/amount',
    ],
    [
      '500 receipts',
      { type: 'TRANSPORT', receipts: Array.from({ length: 500 }, () => ({ mode: 'SEA', amount: 1 })) },
      { type: 'TRANSPORT', receipts: Array.from({ length: 501 }, () => ({ mode: 'SEA', amount: 1 })) },
      '/receipts',
    ],
    [
      'rest on the day of the accident',
      stmb('2024-03-05', '2024-03-05'),
      stmb('2024-03-04', '2024-03-05'),
      '/periods/0/from',
    ],
    [
      'paid before as much as is due',
      stmb('2024-03-05', '2024-03-10', { alreadyPaid: 800_000 }),
      stmb('2024-03-05', '2024-03-10', { alreadyPaid: 800_001 }),
      '/alreadyPaid',
    ],
    [
      'a scalp of 10%',
      anatomical({ code: 'B01', percent: 10 }),
      anatomical({ code: 'B01', percent: 9 }),
      '/items/0/percent',
    ],
    [
      'a scalp of 30%',
      anatomical({ code: 'B01', percent: 30 }),
      anatomical({ code: 'B01', percent: 31 }),
      '/items/0/percent',
    ],
    [
      '10 decibels',
      anatomical({ code: 'B06', decibels: 10 }),
      anatomical({ code: 'B06', decibels: 0 }),
      '/items/0/decibels',
    ],
    [
      '60 decibels',
      anatomical({ code: 'B06', decibels: 60 }),
      anatomical({ code: 'B06', decibels: 61 }),
      '/items/0/decibels',
    ],
    [
      'all of the field of an eye',
      anatomical({ code: 'B19', lossPercent: 100 }),
      anatomical({ code: 'B19', lossPercent: 101 }),
      '/items/0/lossPercent',
    ],
    [
      'all of the function',
      functional(...items('A12', 1, { functionLossPercent: 100 })),
      functional(...items('A12', 1, { functionLossPercent: 101 })),
      '/items/0/functionLossPercent',
    ],
    ['three other fingers', anatomical(...items('A14', 3)), anatomical(...items('A14', 4)), '/items/3'],
    ['three other toes', anatomical(...items('A19', 3)), anatomical(...items('A19', 4)), '/items/3'],
    ['one second toe', anatomical(...items('A18', 1)), anatomical(...items('A18', 2)), '/items/1'],
    [
      'a child born 300 days later',
      scholarship(child('2024-12-30')),
      scholarship(child('2024-12-31')),
      '/children/0/birthDate',
    ],
    [
      'a child a day before 23',
      scholarship(child('2001-03-06')),
      scholarship(child('2001-03-05')),
      '/children/0/birthDate',
    ],
    [
      'two children',
      scholarship(child('2014-01-01'), child('2015-01-01')),
      scholarship(child('2014-01-01'), child('2015-01-01'), child('2016-01-01')),
      '/children',
    ],
    [
      'the sixth year of SD',
      scholarship(child('2014-01-01', 'SD', 6)),
      scholarship(child('2014-01-01', 'SD', 7)),
      '/children/0/year',
    ],
    [
      'the fifth year of PT',
      scholarship(child('2005-01-01', 'PT', 5)),
      scholarship(child('2005-01-01', 'PT', 6)),
      '/children/0/year',
    ],
    [
      'care from the day of the accident',
      { type: 'HOME_CARE', startedOn: '2024-03-05', invoices: [{ on: '2024-03-05', amount: 1 }] },
      { type: 'HOME_CARE', startedOn: '2024-03-05', invoices: [{ on: '2024-03-04', amount: 1 }] },
      '/invoices/0/on',
    ],
    [
      'due on the day of the accident',
      { type: 'LATE_COMPENSATION', santunan: 1, dueOn: '2024-03-05', paidOn: '2024-03-05' },
      { type: 'LATE_COMPENSATION', santunan: 1, dueOn: '2024-03-05', paidOn: '2024-03-04' },
      '/paidOn',
    ],
  ])('%s', (_name, accepted, refused, pointer) => {
    expect(calculate({ ...HEAD, benefits: [accepted] })).toMatchObject({ ok: true });
    expect(outcome([refused])).toEqual([expect.stringMatching(new RegExp(`^/benefits/0${pointer} `))]);
  });

  it('a call of 50 lines is read, one of 51 is not', () => {
    const lines = (count: number) =>
      Array.from({ length: count }, () => ({ type: 'MEDICAL_BILL', invoice: 1 }));
    expect(outcome(lines(50))).toEqual(
      Array.from({ length: 49 }, (_each, index) => `/benefits/${index + 1}/type BENEFIT.REPEATED`),
    );
    expect(outcome(lines(51))).toEqual(['/benefits LIST.TOO_LONG']);
  });

  it('an invoice of home care on the same day of the next year counts nothing, a day before it does', () => {
    const care = (on: string) => [
      {
        type: 'HOME_CARE',
        startedOn: '2024-04-01',
        invoices: [
          { on, amount: 7 },
          { on: '2024-04-01', amount: 1 },
        ],
      },
    ];
    expect([outcome(care('2025-03-31')), outcome(care('2025-04-01'))]).toEqual([[8], [1]]);
  });

  it('paid on the due day or earlier is not late', () => {
    const late = (paidOn: string) => [
      { type: 'LATE_COMPENSATION', santunan: 1_000, dueOn: '2024-04-10', paidOn },
    ];
    expect(['2024-04-09', '2024-04-10', '2024-04-11', '2024-04-12'].map((day) => outcome(late(day)))).toEqual(
      [[0], [0], [10], [20]],
    );
  });

  it('months of lost wages: the last day of a rate and the first of the next', () => {
    const amount = (to: string, change: Json) =>
      outcome([stmb('2024-03-05', to)], { ...change, wage: { amount: 3_000_000, unit: 'MONTH' } });
    expect([amount('2025-02-27', {}), amount('2025-02-28', {})]).toEqual([[36_000_000], [36_050_000]]);
    const old = (to: string) =>
      outcome([stmb('2019-06-10', to)], { ...R1, wage: { amount: 3_000_000, unit: 'MONTH' } });
    expect([old('2019-12-06'), old('2019-12-07'), old('2020-06-03'), old('2020-06-04')]).toEqual([
      [18_000_000],
      [18_075_000],
      [31_500_000],
      [31_550_000],
    ]);
  });

  it('calendar months pay a whole month whole, whatever its length, and rest in a gap nothing', () => {
    const calendar = (...periods: [string, string][]) =>
      outcome(
        [
          {
            type: 'STMB',
            stmbPolicy: 'CALENDAR_MONTHS',
            periods: periods.map(([from, to]) => ({ from, to })),
          },
        ],
        {
          wage: { amount: 3_100_000, unit: 'MONTH' },
        },
      );
    expect(calendar(['2024-03-05', '2024-04-04'])).toEqual([3_100_000]);
    expect(calendar(['2024-03-05', '2024-03-05'])).toEqual([100_000]);
    expect(calendar(['2024-04-05', '2024-04-14'], ['2024-06-05', '2024-06-14'])).toEqual([2_066_667]);
    expect(calendar(['2024-03-05', '2025-03-04'])).toEqual([12 * 3_100_000]);
    expect(calendar(['2024-03-05', '2025-04-04'])).toEqual([12 * 3_100_000 + 1_550_000]);
  });
});

describe('lines of a call whose head is wrong', () => {
  const LINES: readonly Json[] = [
    { type: 'MEDICAL_BILL', invoice: 1 },
    { type: 'TRANSPORT', receipts: [{ mode: 'AIR', amount: 1 }] },
    stmb('2024-03-05', '2024-03-10', { alreadyPaid: 1 }),
    anatomical({ code: 'A01', side: 'LEFT' }),
    functional({ code: 'A12', side: 'RIGHT', functionLossPercent: 5 }),
    { type: 'DEATH' },
    { type: 'PERIODIC' },
    { type: 'FUNERAL' },
    scholarship(child('2014-02-01')),
    { type: 'PROSTHESIS', referencePrice: 1, invoice: 1 },
    { type: 'DENTURE', invoice: 1 },
    { type: 'HEARING_AID', invoice: 1 },
    { type: 'GLASSES', invoice: 1 },
    { type: 'HOME_CARE', startedOn: '2024-04-01', invoices: [{ on: '2024-04-02', amount: 1 }] },
    { type: 'LATE_COMPENSATION', santunan: 1, dueOn: '2024-04-01', paidOn: '2024-04-02' },
  ];

  it.each(['kind', 'segment', 'occurredAt', 'zone', 'wage'])(
    'are read as far as they can be without %s',
    (name) => {
      const head = Object.fromEntries(Object.entries(HEAD).filter(([each]) => each !== name));
      for (const line of LINES) {
        const answer = calculate({ ...head, benefits: [line] });
        expect(answer).toMatchObject({
          ok: false,
          errors: [{ pointer: `/${name}`, code: 'PROPERTY.MISSING' }],
        });
        expect(answer).toHaveProperty('errors.length', 1);
        const wrong = calculate({ ...head, benefits: [{ ...line, more: 1 }] });
        expect(wrong).toHaveProperty('errors.1.pointer', '/benefits/0');
        expect(wrong).toHaveProperty('errors.1.type', line.type);
      }
    },
  );

  it.each(['handedness', 'stmbPolicy', 'requestedOn'])(
    'are read as far as they can be with a wrong %s',
    (name) => {
      for (const line of LINES) {
        const answer = calculate({ ...HEAD, [name]: 'x', benefits: [line] });
        expect(answer.ok ? [] : answer.errors.map(({ pointer }) => pointer)).toEqual([`/${name}`]);
      }
    },
  );

  it.each([
    ['periods', stmb('2024-03-01', '2024-02-01')],
    ['items', anatomical({ code: 'A01' })],
    ['receipts', { type: 'TRANSPORT', receipts: [{ mode: 'AIR', amount: 0 }] }],
    ['invoices', { type: 'HOME_CARE', startedOn: '2024-04-01', invoices: [{ on: '2024-04-02' }] }],
    ['children', scholarship(child('2014-02-01', 'S3'))],
  ])('name what is wrong inside %s without a zone too', (name, line) => {
    const { zone: _zone, ...head } = HEAD;
    const answer = calculate({ ...head, benefits: [line] });
    const pointers = answer.ok ? [] : answer.errors.map(({ pointer }) => pointer);
    expect(pointers[0]).toBe('/zone');
    expect(pointers[1]).toMatch(new RegExp(`^/benefits/0/${name}/0/`));
  });

  it('the day of the request is the line’s, else the call’s, else the accident’s', () => {
    const line = (more: Json) => [{ ...scholarship(child('2001-06-01', 'PT', 2)), ...more }];
    expect(outcome(line({}))).toEqual([12_000_000]);
    const tooOld = ['/benefits/0/children/0/birthDate CHILD.TOO_OLD'];
    expect(outcome(line({}), { requestedOn: '2024-06-01' })).toEqual(tooOld);
    expect(outcome(line({ requestedOn: '2024-06-01' }))).toEqual(tooOld);
    expect(outcome(line({ requestedOn: '2024-05-31' }), { requestedOn: '2024-06-01' })).toEqual([12_000_000]);
    expect(outcome(line({ requestedOn: '2024-03-04' }))).toEqual([
      '/benefits/0/requestedOn DATE.BEFORE_ACCIDENT',
    ]);
  });
});
