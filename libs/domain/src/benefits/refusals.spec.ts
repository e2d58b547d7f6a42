import { calculate } from './calculate';

type Json = Record<string, unknown>;

const HEAD = {
  kind: 'ACCIDENT',
  segment: 'PU',
  occurredAt: '2024-03-05T10:00:00+07:00',
  zone: 'WIB',
  wage: { amount: 4_000_000, unit: 'MONTH' },
};
const FUNERAL = [{ type: 'FUNERAL' }];
const R1 = { occurredAt: '2019-06-10T10:00:00+07:00' };

const SENTENCE = /^[A-Z0-9][^{}]{12,}[.;]$/;

/** What is wrong with a call; every finding of every case here must also speak both languages. */
function found(value: unknown): [string, string, string | undefined][] {
  const answer = calculate(value);
  if (answer.ok) return [];
  for (const { detail } of answer.errors) {
    expect(detail.id).toMatch(SENTENCE);
    expect(detail.en).toMatch(SENTENCE);
    expect(detail.id).not.toBe(detail.en);
  }
  return answer.errors.map(({ pointer, code, type }) => [pointer, code, type]);
}

const head = (change: Json): Json => ({ ...HEAD, benefits: FUNERAL, ...change });
const line = (benefit: Json, change: Json = {}): Json => ({ ...HEAD, benefits: [benefit], ...change });
const without = (name: string): Json =>
  Object.fromEntries(Object.entries(head({})).filter(([each]) => each !== name));

describe('what is wrong with the head of a call', () => {
  it.each([
    ['no object', 'text', ['', 'TYPE.OBJECT_EXPECTED']],
    ['a list', [], ['', 'TYPE.OBJECT_EXPECTED']],
    ['null', null, ['', 'TYPE.OBJECT_EXPECTED']],
    ['kind missing', without('kind'), ['/kind', 'PROPERTY.MISSING']],
    ['kind unknown', head({ kind: 'FLU' }), ['/kind', 'VALUE.NOT_ALLOWED']],
    ['segment of a wrong type', head({ segment: 1 }), ['/segment', 'TYPE.TEXT_EXPECTED']],
    ['zone missing', without('zone'), ['/zone', 'PROPERTY.MISSING']],
    ['zone unknown', head({ zone: 'UTC' }), ['/zone', 'VALUE.NOT_ALLOWED']],
    ['occurredAt missing', without('occurredAt'), ['/occurredAt', 'PROPERTY.MISSING']],
    ['occurredAt null', head({ occurredAt: null }), ['/occurredAt', 'TYPE.TEXT_EXPECTED']],
    [
      'occurredAt without an offset',
      head({ occurredAt: '2024-03-05T10:00:00' }),
      ['/occurredAt', 'INSTANT.INVALID'],
    ],
    ['a date only', head({ occurredAt: '2024-03-05' }), ['/occurredAt', 'INSTANT.INVALID']],
    ['31 February', head({ occurredAt: '2024-02-31T10:00:00+07:00' }), ['/occurredAt', 'INSTANT.INVALID']],
    ['hour 24', head({ occurredAt: '2024-02-28T24:00:00+07:00' }), ['/occurredAt', 'INSTANT.INVALID']],
    ['the old law', head({ occurredAt: '2015-06-30T23:59:59+07:00' }), ['/occurredAt', 'RULES.NOT_IN_FORCE']],
    ['handedness unknown', head({ handedness: 'BOTH' }), ['/handedness', 'VALUE.NOT_ALLOWED']],
    ['wage missing', without('wage'), ['/wage', 'PROPERTY.MISSING']],
    ['wage no object', head({ wage: 4_000_000 }), ['/wage', 'TYPE.OBJECT_EXPECTED']],
    ['wage without unit', head({ wage: { amount: 1 } }), ['/wage/unit', 'PROPERTY.MISSING']],
    ['wage 0', head({ wage: { amount: 0, unit: 'MONTH' } }), ['/wage/amount', 'NUMBER.OUT_OF_RANGE']],
    ['wage negative', head({ wage: { amount: -1, unit: 'MONTH' } }), ['/wage/amount', 'NUMBER.OUT_OF_RANGE']],
    ['wage fractional', head({ wage: { amount: 1.5, unit: 'MONTH' } }), ['/wage/amount', 'NUMBER.NOT_WHOLE']],
    [
      'wage as text',
      head({ wage: { amount: '1', unit: 'MONTH' } }),
      ['/wage/amount', 'TYPE.NUMBER_EXPECTED'],
    ],
    [
      'wage above a billion',
      head({ wage: { amount: 1_000_000_001, unit: 'MONTH' } }),
      ['/wage/amount', 'NUMBER.OUT_OF_RANGE'],
    ],
    [
      'a daily wage that makes more than a billion a month',
      head({ wage: { amount: 40_000_001, unit: 'DAY' } }),
      ['/wage/amount', 'NUMBER.OUT_OF_RANGE'],
    ],
    [
      'wage with an unknown property',
      head({ wage: { amount: 1, unit: 'MONTH', net: 1 } }),
      ['/wage', 'PROPERTY.UNKNOWN'],
    ],
    [
      'a contribution for an employed worker',
      head({ wage: { amount: 10_000, unit: 'BPU_CONTRIBUTION' } }),
      ['/wage/unit', 'WAGE.UNIT_NOT_FOR_SEGMENT'],
    ],
    ['a monthly wage for BPU', head({ segment: 'BPU' }), ['/wage/unit', 'WAGE.UNIT_NOT_FOR_SEGMENT']],
    ['no lines', head({ benefits: [] }), ['/benefits', 'LIST.EMPTY']],
    ['lines no list', head({ benefits: {} }), ['/benefits', 'TYPE.LIST_EXPECTED']],
    ['lines missing', without('benefits'), ['/benefits', 'PROPERTY.MISSING']],
    ['51 lines', head({ benefits: Array.from({ length: 51 }, () => ({})) }), ['/benefits', 'LIST.TOO_LONG']],
    ['an unknown property', head({ colour: 'red' }), ['', 'PROPERTY.UNKNOWN']],
  ])('%s', (_name, value, [pointer, code]) => {
    expect(found(value).map(([at, which]) => [at, which])).toEqual([[pointer, code]]);
  });

  it('names the neighbours of a contribution that is no step', () => {
    const answer = calculate(head({ segment: 'BPU', wage: { amount: 11_000, unit: 'BPU_CONTRIBUTION' } }));
    expect(answer).toMatchObject({
      ok: false,
      errors: [{ pointer: '/wage/amount', code: 'WAGE.NOT_A_STEP' }],
    });
    expect(JSON.stringify(answer)).toMatch(/Rp10\.000 and Rp12\.000/);
  });

  it('refuses every line of a migrant worker, whatever the wage', () => {
    const value = { ...HEAD, segment: 'PMI', benefits: [{ type: 'DEATH' }, { type: 'FUNERAL' }] };
    expect(found(value)).toEqual([
      ['/benefits/0', 'RULES.UNVERIFIED', 'DEATH'],
      ['/benefits/1', 'RULES.UNVERIFIED', 'FUNERAL'],
    ]);
  });

  it('accepts a wage of exactly a billion and a property named like a prototype is unknown', () => {
    expect(found(head({ wage: { amount: 1_000_000_000, unit: 'MONTH' } }))).toEqual([]);
    expect(found(JSON.parse(JSON.stringify(head({})).replace('{', '{"__proto__":1,')))).toEqual([
      ['', 'PROPERTY.UNKNOWN', undefined],
    ]);
  });
});

const stmb = (change: Json): Json => ({
  type: 'STMB',
  periods: [{ from: '2024-03-05', to: '2024-03-10' }],
  ...change,
});
const anatomical = (...items: Json[]): Json => ({ type: 'PARTIAL_ANATOMICAL', items });
const functional = (...items: Json[]): Json => ({ type: 'PARTIAL_FUNCTIONAL', items });
const child = (change: Json): Json => ({ birthDate: '2014-02-01', level: 'SD', year: 4, ...change });
const scholarship = (...children: Json[]): Json => ({ type: 'SCHOLARSHIP', children });
const care = (change: Json): Json => ({
  type: 'HOME_CARE',
  startedOn: '2024-04-01',
  invoices: [{ on: '2024-04-02', amount: 1 }],
  ...change,
});
const late = (change: Json): Json => ({
  type: 'LATE_COMPENSATION',
  santunan: 1,
  dueOn: '2024-04-01',
  paidOn: '2024-04-02',
  ...change,
});

describe('what is wrong with a line', () => {
  it.each<[string, Json, string, string]>([
    ['no type', {}, '/type', 'PROPERTY.MISSING'],
    ['an unknown type', { type: 'GOLD' }, '/type', 'VALUE.NOT_ALLOWED'],
    ['an unknown property', { type: 'DEATH', bonus: 1 }, '', 'PROPERTY.UNKNOWN'],
    ['periods missing', { type: 'STMB' }, '/periods', 'PROPERTY.MISSING'],
    ['no periods', stmb({ periods: [] }), '/periods', 'LIST.EMPTY'],
    [
      'a period before the accident',
      stmb({ periods: [{ from: '2024-03-04', to: '2024-03-10' }] }),
      '/periods/0/from',
      'DATE.BEFORE_ACCIDENT',
    ],
    [
      'a period that ends first',
      stmb({ periods: [{ from: '2024-03-06', to: '2024-03-05' }] }),
      '/periods/0/to',
      'PERIOD.END_BEFORE_START',
    ],
    [
      '30 February',
      stmb({ periods: [{ from: '2024-02-30', to: '2024-03-05' }] }),
      '/periods/0/from',
      'DATE.INVALID',
    ],
    [
      'a period with more',
      stmb({ periods: [{ from: '2024-03-05', to: '2024-03-05', days: 1 }] }),
      '/periods/0',
      'PROPERTY.UNKNOWN',
    ],
    ['paid too much before', stmb({ alreadyPaid: 800_001 }), '/alreadyPaid', 'STMB.OVERPAID'],
    ['paid less than nothing', stmb({ alreadyPaid: -1 }), '/alreadyPaid', 'NUMBER.OUT_OF_RANGE'],
    ['an unknown policy', stmb({ stmbPolicy: 'WEEKS' }), '/stmbPolicy', 'VALUE.NOT_ALLOWED'],
    ['no items', anatomical(), '/items', 'LIST.EMPTY'],
    ['an unknown code', anatomical({ code: 'A99' }), '/items/0/code', 'DISABILITY.UNKNOWN'],
    ['no code', anatomical({ side: 'LEFT' }), '/items/0/code', 'PROPERTY.MISSING'],
    ['no side of a pair', anatomical({ code: 'A01' }), '/items/0/side', 'PROPERTY.MISSING'],
    ['a wrong side', anatomical({ code: 'A01', side: 'TOP' }), '/items/0/side', 'VALUE.NOT_ALLOWED'],
    [
      'a side of what has none',
      anatomical({ code: 'A04', side: 'LEFT' }),
      '/items/0/side',
      'DISABILITY.SIDE_NOT_ALLOWED',
    ],
    ['a range without its percentage', anatomical({ code: 'B01' }), '/items/0/percent', 'PROPERTY.MISSING'],
    [
      'a range below',
      anatomical({ code: 'B01', percent: 9 }),
      '/items/0/percent',
      'DISABILITY.OUTSIDE_RANGE',
    ],
    [
      'a range above',
      anatomical({ code: 'B01', percent: 31 }),
      '/items/0/percent',
      'DISABILITY.OUTSIDE_RANGE',
    ],
    [
      'a broken percentage',
      anatomical({ code: 'B01', percent: 10.5 }),
      '/items/0/percent',
      'NUMBER.NOT_WHOLE',
    ],
    [
      'a percentage elsewhere',
      anatomical({ code: 'B02', percent: 10 }),
      '/items/0/percent',
      'DISABILITY.MEASURE_NOT_ALLOWED',
    ],
    ['no decibels', anatomical({ code: 'B06' }), '/items/0/decibels', 'PROPERTY.MISSING'],
    ['15 decibels', anatomical({ code: 'B06', decibels: 15 }), '/items/0/decibels', 'NUMBER.NOT_TENS'],
    ['70 decibels', anatomical({ code: 'B06', decibels: 70 }), '/items/0/decibels', 'NUMBER.OUT_OF_RANGE'],
    [
      '5 percent of sight',
      anatomical({ code: 'B17', lossPercent: 5 }),
      '/items/0/lossPercent',
      'NUMBER.OUT_OF_RANGE',
    ],
    [
      'sight in decibels',
      anatomical({ code: 'B17', lossPercent: 10, decibels: 10 }),
      '/items/0/decibels',
      'DISABILITY.MEASURE_NOT_ALLOWED',
    ],
    [
      'a functional loss as anatomical',
      anatomical({ code: 'A12', side: 'LEFT', functionLossPercent: 5 }),
      '/items/0',
      'PROPERTY.UNKNOWN',
    ],
    [
      'an ear as a limb',
      functional({ code: 'A11', side: 'LEFT', functionLossPercent: 5 }),
      '/items/0/code',
      'DISABILITY.NOT_FUNCTIONAL',
    ],
    [
      'no loss of function',
      functional({ code: 'A12', side: 'LEFT' }),
      '/items/0/functionLossPercent',
      'PROPERTY.MISSING',
    ],
    [
      '0 percent of function',
      functional({ code: 'A12', side: 'LEFT', functionLossPercent: 0 }),
      '/items/0/functionLossPercent',
      'NUMBER.OUT_OF_RANGE',
    ],
    [
      '101 percent of function',
      functional({ code: 'A12', side: 'LEFT', functionLossPercent: 101 }),
      '/items/0/functionLossPercent',
      'NUMBER.OUT_OF_RANGE',
    ],
    [
      'the same thumb twice',
      anatomical({ code: 'A12', side: 'LEFT' }, { code: 'A12', side: 'LEFT' }),
      '/items/1',
      'DISABILITY.REPEATED',
    ],
    [
      'a thumb of a lost hand',
      anatomical({ code: 'A12', side: 'LEFT' }, { code: 'A03', side: 'LEFT' }),
      '/items/0',
      'DISABILITY.CONTAINED',
    ],
    [
      'a toe of both lost feet',
      anatomical({ code: 'A06' }, { code: 'A18', side: 'RIGHT' }),
      '/items/1',
      'DISABILITY.CONTAINED',
    ],
    [
      'four other fingers',
      anatomical(...Array.from({ length: 4 }, () => ({ code: 'A14', side: 'LEFT' }))),
      '/items/3',
      'DISABILITY.REPEATED',
    ],
    [
      'a phalanx of a fourth finger',
      anatomical(...Array.from({ length: 3 }, () => ({ code: 'A14', side: 'LEFT' })), {
        code: 'A16',
        side: 'LEFT',
      }),
      '/items/3',
      'DISABILITY.REPEATED',
    ],
    ['no mode', { type: 'TRANSPORT', receipts: [{ amount: 1 }] }, '/receipts/0/mode', 'PROPERTY.MISSING'],
    [
      'an unknown mode',
      { type: 'TRANSPORT', receipts: [{ mode: 'ROAD', amount: 1 }] },
      '/receipts/0/mode',
      'VALUE.NOT_ALLOWED',
    ],
    [
      'a receipt of nothing',
      { type: 'TRANSPORT', receipts: [{ mode: 'AIR', amount: 0 }] },
      '/receipts/0/amount',
      'NUMBER.OUT_OF_RANGE',
    ],
    ['no reference price', { type: 'PROSTHESIS', invoice: 1 }, '/referencePrice', 'PROPERTY.MISSING'],
    ['no invoice', { type: 'DENTURE' }, '/invoice', 'PROPERTY.MISSING'],
    ['a broken invoice', { type: 'DENTURE', invoice: 0.5 }, '/invoice', 'NUMBER.NOT_WHOLE'],
    ['care before the accident', care({ startedOn: '2024-03-04' }), '/startedOn', 'DATE.BEFORE_ACCIDENT'],
    [
      'an invoice before the care',
      care({ invoices: [{ on: '2024-03-31', amount: 1 }] }),
      '/invoices/0/on',
      'DATE.BEFORE_START',
    ],
    ['due before the accident', late({ dueOn: '2024-03-04' }), '/dueOn', 'DATE.BEFORE_ACCIDENT'],
    ['no santunan', late({ santunan: 0 }), '/santunan', 'NUMBER.OUT_OF_RANGE'],
    ['a level unknown', scholarship(child({ level: 'S2' })), '/children/0/level', 'VALUE.NOT_ALLOWED'],
    ['year 0', scholarship(child({ year: 0 })), '/children/0/year', 'NUMBER.OUT_OF_RANGE'],
    ['year 7 of SD', scholarship(child({ year: 7 })), '/children/0/year', 'NUMBER.OUT_OF_RANGE'],
    ['year 3 of TK', scholarship(child({ level: 'TK', year: 3 })), '/children/0/year', 'NUMBER.OUT_OF_RANGE'],
    [
      'a child of 23',
      scholarship(child({ birthDate: '2001-03-05' })),
      '/children/0/birthDate',
      'CHILD.TOO_OLD',
    ],
    [
      'a child born 301 days later',
      scholarship(child({ birthDate: '2024-12-31' })),
      '/children/0/birthDate',
      'CHILD.BORN_TOO_LATE',
    ],
    ['a name of the child', scholarship(child({ name: 'A' })), '/children/0', 'PROPERTY.UNKNOWN'],
    [
      'three children',
      scholarship(child({}), child({}), child({})),
      '/children',
      'SCHOLARSHIP.TOO_MANY_CHILDREN',
    ],
  ])('%s', (_name, benefit, pointer, code) => {
    expect(found(line(benefit)).map(([at, which]) => [at, which])).toEqual([[`/benefits/0${pointer}`, code]]);
  });

  it.each([
    ['HEARING_AID', { type: 'HEARING_AID', invoice: 1 }],
    ['GLASSES', { type: 'GLASSES', invoice: 1 }],
    ['HOME_CARE', care({})],
  ])('%s does not exist under PP 44/2015', (type, benefit) => {
    expect(found(line(benefit, R1))).toEqual([['/benefits/0', 'BENEFIT.NOT_IN_RULE_SET', type]]);
  });

  it('one child only under PP 44/2015', () => {
    expect(found(line(scholarship(child({}), child({})), R1))).toEqual([
      ['/benefits/0/children', 'SCHOLARSHIP.TOO_MANY_CHILDREN', 'SCHOLARSHIP'],
    ]);
  });
});

describe('what only shows when the lines are seen together', () => {
  it('refuses a type twice', () => {
    expect(found({ ...HEAD, benefits: [{ type: 'DEATH' }, { type: 'DEATH' }] })).toEqual([
      ['/benefits/1/type', 'BENEFIT.REPEATED', 'DEATH'],
    ]);
  });

  it('refuses total disability beside death or partial disability', () => {
    expect(found({ ...HEAD, benefits: [{ type: 'TOTAL_PERMANENT' }, { type: 'DEATH' }] })).toEqual([
      ['/benefits/0/type', 'BENEFIT.EXCLUDED', 'TOTAL_PERMANENT'],
      ['/benefits/1/type', 'BENEFIT.EXCLUDED', 'DEATH'],
    ]);
  });

  it('accepts 70% together and asks the advisory doctor above it', () => {
    const legs = anatomical({ code: 'A05', side: 'LEFT' }, { code: 'A05', side: 'RIGHT' });
    expect(found(line(legs))).toEqual([]);
    const phalanx = functional({ code: 'A16', side: 'LEFT', functionLossPercent: 1 });
    expect(found({ ...HEAD, benefits: [legs, phalanx] })).toEqual([
      ['/benefits/0/items', 'ADVISORY_OPINION_NEEDED', 'PARTIAL_ANATOMICAL'],
      ['/benefits/1/items', 'ADVISORY_OPINION_NEEDED', 'PARTIAL_FUNCTIONAL'],
    ]);
  });

  it('gathers the findings of head and lines at once and repeats no submitted value', () => {
    const value = {
      ...HEAD,
      zone: 'secret-zone',
      wage: { amount: -987_654, unit: 'secret-unit' },
      benefits: [
        { type: 'DENTURE', invoice: -123_456 },
        { type: 'secret-type' },
        anatomical({ code: 'secret-code' }),
      ],
    };
    expect(found(value).map(([pointer]) => pointer)).toEqual([
      '/zone',
      '/wage/amount',
      '/wage/unit',
      '/benefits/0/invoice',
      '/benefits/1/type',
      '/benefits/2/items/0/code',
    ]);
    expect(JSON.stringify(calculate(value))).not.toMatch(/secret|987|123456/);
  });

  it('says everything in both languages', () => {
    const answer = calculate({ benefits: [{}] });
    if (answer.ok) throw new Error('accepted');
    for (const { detail } of answer.errors) {
      expect([detail.id.length > 5, detail.en.length > 5]).toEqual([true, true]);
    }
  });
});
