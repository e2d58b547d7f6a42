import { calculate } from '../benefits';
import { AMOUNT_RULE_SETS, getAmountRuleSet, PERMENAKER_4_2023, PP_82_2019, ruleSetChecksum } from '../rules';
import { readCandidate } from './candidate';

// oxlint-disable-next-line typescript/no-explicit-any
type Loose = any;

const copy = (): Loose => JSON.parse(JSON.stringify(PP_82_2019));

function accepted(value: unknown) {
  const answer = readCandidate(value);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.candidate;
}

function refusals(value: unknown): string[] {
  const answer = readCandidate(value);
  return answer.ok ? [] : answer.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe('a candidate as a clerk writes it', () => {
  it('is the base with the figures that change, unverified, in the next version', () => {
    const { rules, changes, base } = accepted({
      base: 'PP-82-2019',
      changes: {
        'funeral.amount': 12_000_000,
        'transport.SEA': { value: 3_000_000, citation: 'Rancangan PP Pasal 3' },
        'disability.A01.other': 3_600,
      },
    });
    expect(base).toBe(PP_82_2019);
    expect(rules.version).toBe(PP_82_2019.version + 1);
    expect(changes).toEqual([
      expect.objectContaining({ figure: 'disability.A01.other', before: 3_500, after: 3_600 }),
      expect.objectContaining({
        figure: 'funeral.amount',
        unit: 'RUPIAH',
        before: 10_000_000,
        after: 12_000_000,
      }),
      expect.objectContaining({
        figure: 'transport.SEA',
        after: 3_000_000,
        citation: 'Rancangan PP Pasal 3',
      }),
    ]);
    expect(rules.figures['funeral.amount']).toMatchObject({ provenance: 'model', verifiedBy: null });
    expect(PP_82_2019.figures['funeral.amount']!.value).toBe(10_000_000);
  });

  it('is computed with', () => {
    const { rules } = accepted({ base: 'PP-82-2019', changes: { 'funeral.amount': 12_000_000 } });
    const call = {
      kind: 'ACCIDENT',
      segment: 'PU',
      occurredAt: '2026-05-10T10:00:00+07:00',
      zone: 'WIB',
      wage: { amount: 4_000_000, unit: 'MONTH' },
      benefits: [{ type: 'FUNERAL' }],
    };
    expect(calculate(call, () => rules)).toMatchObject({ result: { total: 12_000_000 } });
  });

  it('is named in the sentences by its own figures', () => {
    const { rules } = accepted({
      base: 'PP-82-2019',
      changes: {
        'disability.limit': 6_000,
        'prosthesis.percent': 150,
        'scholarship.daysAfterAccident': 280,
      },
    });
    const call = {
      kind: 'ACCIDENT',
      segment: 'PU',
      occurredAt: '2026-05-10T10:00:00+07:00',
      zone: 'WIB',
      wage: { amount: 4_000_000, unit: 'MONTH' },
    };
    const said = (...benefits: readonly Loose[]): string =>
      JSON.stringify(calculate({ ...call, benefits }, () => rules));
    const legs = ['LEFT', 'RIGHT'].map((side) => ({ code: 'A05', side }));
    const child = { birthDate: '2027-03-01', level: 'KINDERGARTEN', years: 1 };
    expect(said({ type: 'PARTIAL_ANATOMICAL', items: legs })).toContain('melebihi 60%');
    expect(said({ type: 'PROSTHESIS', referencePrice: 1_000_000, invoice: 900_000 })).toContain('plus 50%');
    expect(said({ type: 'SCHOLARSHIP', children: [child] })).toContain('more than 280 days');
  });

  it.each<[string, unknown, string[]]>([
    ['no object', [], [' TYPE.OBJECT_EXPECTED']],
    ['nothing', {}, ['/code PROPERTY.MISSING']],
    ['no changes', { base: 'PP-82-2019' }, ['/changes PROPERTY.MISSING']],
    ['empty changes', { base: 'PP-82-2019', changes: {} }, ['/changes CHANGES.EMPTY']],
    ['an unknown base', { base: 'PP-1-1900', changes: { a: 1 } }, ['/base VALUE.NOT_ALLOWED']],
    [
      'figures that nobody reads, parts of an amount, and properties that nobody asked for, all at once',
      {
        base: 'PP-82-2019',
        more: 1,
        changes: {
          'funeral.price': 1,
          'funeral.amount': 1.5,
          'death.percent': '60',
          'disability.Z99.dominant': 1,
          'disability.A01': 1,
          'glasses.cap': { value: 1, article: 'x' },
          'stmb.daysPerMonth': 0,
          constructor: 1,
        },
      },
      [
        '/changes/funeral.price FIGURE.UNKNOWN',
        '/changes/funeral.amount NUMBER.NOT_WHOLE',
        '/changes/death.percent TYPE.NUMBER_EXPECTED',
        '/changes/disability.Z99.dominant FIGURE.UNKNOWN',
        '/changes/disability.A01 FIGURE.UNKNOWN',
        '/changes/glasses.cap PROPERTY.UNKNOWN',
        '/changes/stmb.daysPerMonth NUMBER.OUT_OF_RANGE',
        '/changes/constructor FIGURE.UNKNOWN',
        ' PROPERTY.UNKNOWN',
      ],
    ],
  ])('is refused: %s', (_, value, expected) => {
    expect(refusals(value)).toEqual(expected);
  });
});

it('a candidate of a table that is not loaded is refused', () => {
  const answer = readCandidate({ base: 'PP-82-2019', changes: { 'funeral.amount': 1 } }, () => undefined);
  expect(answer).toMatchObject({ ok: false, errors: [{ pointer: '/base', code: 'RULES.NOT_LOADED' }] });
});

describe('a candidate that is a whole rule set', () => {
  it.each(AMOUNT_RULE_SETS.map(getAmountRuleSet))(
    'may be the shipped one: nothing changes then ($code)',
    (shipped) => {
      const { rules, checksum, changes } = accepted(JSON.parse(JSON.stringify(shipped)));
      expect(rules).toEqual(shipped);
      expect(checksum).toBe(ruleSetChecksum(shipped));
      expect(changes).toEqual([]);
    },
  );

  it('starts unverified, whatever the file says', () => {
    const file = copy();
    file.figures['funeral.amount'].verifiedBy = 'somebody';
    expect(accepted(file).rules.figures['funeral.amount']!.verifiedBy).toBeNull();
  });

  it('leaves what a table says in words as it is', () => {
    const file = JSON.parse(JSON.stringify(PERMENAKER_4_2023));
    file.provisions[0].text.en = 'something else';
    delete file.benefits;
    expect(refusals(file)).toEqual(['/benefits PROPERTY.MISSING', '/provisions RULES.WORDS_CHANGED']);
  });

  it('names every number that is another one', () => {
    const file = copy();
    file.figures['glasses.cap'].value += 1;
    file.disabilities[0].dominant += 1;
    file.contributionSteps[0].wage += 1;
    expect(accepted(file).changes.map(({ figure }) => figure)).toEqual([
      'contribution.10000',
      'disability.A01.dominant',
      'glasses.cap',
    ]);
  });

  it.each<[string, (file: Loose) => void, string[]]>([
    [
      'a missing figure',
      (file) => delete file.figures['glasses.cap'],
      ['/figures/glasses.cap PROPERTY.MISSING'],
    ],
    ['an unknown figure', (file) => (file.figures.more = {}), ['/figures PROPERTY.UNKNOWN']],
    [
      'another unit',
      (file) => (file.figures['glasses.cap'].unit = 'DAYS'),
      ['/figures/glasses.cap/unit VALUE.NOT_ALLOWED'],
    ],
    [
      'a part of a rupiah',
      (file) => (file.figures['glasses.cap'].value = 0.5),
      ['/figures/glasses.cap/value NUMBER.NOT_WHOLE'],
    ],
    [
      'a figure without its article',
      (file) => (file.figures['glasses.cap'].citation = ' '),
      ['/figures/glasses.cap/citation TEXT.LENGTH'],
    ],
    ['an end before the start', (file) => (file.inForceTo = '2019-12-01'), ['/inForceTo DATES.ORDER']],
    ['a day that does not exist', (file) => (file.inForceFrom = '2026-02-30'), ['/inForceFrom DATE.INVALID']],
    ['no end at all', (file) => delete file.inForceTo, ['/inForceTo PROPERTY.MISSING']],
    ['a row too few', (file) => file.disabilities.pop(), ['/disabilities ROW.MISSING']],
    [
      'a row twice',
      (file) => file.disabilities.push(file.disabilities[0]),
      [`/disabilities/${PP_82_2019.disabilities.length}/code ROW.REPEATED`],
    ],
    [
      'a row that is described in another way',
      (file) => (file.disabilities[0].paired = false),
      ['/disabilities/0/paired ROW.KIND_CHANGED'],
    ],
    [
      'steps that do not rise',
      (file) => (file.contributionSteps[1].contribution = 10_000),
      ['/contributionSteps/1 STEPS.ORDER'],
    ],
    ['a property more', (file) => (file.more = 1), [' PROPERTY.UNKNOWN']],
  ])('is refused: %s', (_, change, expected) => {
    const file = copy();
    change(file);
    expect(refusals(file)).toEqual(expected);
  });
});
