import { calculate } from '../calculate';
import { eachIsRefused, found, HEAD, head, without } from './spec-support';

describe('what is wrong with the head of a call', () => {
  eachIsRefused<unknown>(
    [
      ['no object', 'text', '', 'TYPE.OBJECT_EXPECTED'],
      ['a list', [], '', 'TYPE.OBJECT_EXPECTED'],
      ['null', null, '', 'TYPE.OBJECT_EXPECTED'],
      ['kind missing', without('kind'), '/kind', 'PROPERTY.MISSING'],
      ['kind unknown', head({ kind: 'FLU' }), '/kind', 'VALUE.NOT_ALLOWED'],
      ['segment of a wrong type', head({ segment: 1 }), '/segment', 'TYPE.TEXT_EXPECTED'],
      ['zone missing', without('zone'), '/zone', 'PROPERTY.MISSING'],
      ['zone unknown', head({ zone: 'UTC' }), '/zone', 'VALUE.NOT_ALLOWED'],
      ['occurredAt missing', without('occurredAt'), '/occurredAt', 'PROPERTY.MISSING'],
      ['occurredAt null', head({ occurredAt: null }), '/occurredAt', 'TYPE.TEXT_EXPECTED'],
      [
        'occurredAt without an offset',
        head({ occurredAt: '2024-03-05T10:00:00' }),
        '/occurredAt',
        'INSTANT.INVALID',
      ],
      ['a date only', head({ occurredAt: '2024-03-05' }), '/occurredAt', 'INSTANT.INVALID'],
      ['31 February', head({ occurredAt: '2024-02-31T10:00:00+07:00' }), '/occurredAt', 'INSTANT.INVALID'],
      ['hour 24', head({ occurredAt: '2024-02-28T24:00:00+07:00' }), '/occurredAt', 'INSTANT.INVALID'],
      ['the old law', head({ occurredAt: '2015-06-30T23:59:59+07:00' }), '/occurredAt', 'RULES.NOT_IN_FORCE'],
      ['handedness unknown', head({ handedness: 'BOTH' }), '/handedness', 'VALUE.NOT_ALLOWED'],
      ['wage missing', without('wage'), '/wage', 'PROPERTY.MISSING'],
      ['wage no object', head({ wage: 4_000_000 }), '/wage', 'TYPE.OBJECT_EXPECTED'],
      ['wage without unit', head({ wage: { amount: 1 } }), '/wage/unit', 'PROPERTY.MISSING'],
      ['wage 0', head({ wage: { amount: 0, unit: 'MONTH' } }), '/wage/amount', 'NUMBER.OUT_OF_RANGE'],
      ['wage negative', head({ wage: { amount: -1, unit: 'MONTH' } }), '/wage/amount', 'NUMBER.OUT_OF_RANGE'],
      ['wage fractional', head({ wage: { amount: 1.5, unit: 'MONTH' } }), '/wage/amount', 'NUMBER.NOT_WHOLE'],
      [
        'wage as text',
        head({ wage: { amount: '1', unit: 'MONTH' } }),
        '/wage/amount',
        'TYPE.NUMBER_EXPECTED',
      ],
      [
        'wage above a billion',
        head({ wage: { amount: 1_000_000_001, unit: 'MONTH' } }),
        '/wage/amount',
        'NUMBER.OUT_OF_RANGE',
      ],
      [
        'a daily wage that makes more than a billion a month',
        head({ wage: { amount: 40_000_001, unit: 'DAY' } }),
        '/wage/amount',
        'NUMBER.OUT_OF_RANGE',
      ],
      [
        'wage with an unknown property',
        head({ wage: { amount: 1, unit: 'MONTH', net: 1 } }),
        '/wage',
        'PROPERTY.UNKNOWN',
      ],
      [
        'a contribution for an employed worker',
        head({ wage: { amount: 10_000, unit: 'BPU_CONTRIBUTION' } }),
        '/wage/unit',
        'WAGE.UNIT_NOT_FOR_SEGMENT',
      ],
      ['a monthly wage for BPU', head({ segment: 'BPU' }), '/wage/unit', 'WAGE.UNIT_NOT_FOR_SEGMENT'],
      ['no lines', head({ benefits: [] }), '/benefits', 'LIST.EMPTY'],
      ['lines no list', head({ benefits: {} }), '/benefits', 'TYPE.LIST_EXPECTED'],
      ['lines missing', without('benefits'), '/benefits', 'PROPERTY.MISSING'],
      ['51 lines', head({ benefits: Array.from({ length: 51 }, () => ({})) }), '/benefits', 'LIST.TOO_LONG'],
      ['an unknown property', head({ colour: 'red' }), '', 'PROPERTY.UNKNOWN'],
    ],
    (value) => value,
  );

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
