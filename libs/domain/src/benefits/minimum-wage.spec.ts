import { explainInFull } from './explain';
import { calculate, type CalculationResult } from './calculate';
import { figuresOf } from './trace-hash';

const DECREE = 'Keputusan Gubernur tentang upah minimum kabupaten';
const minimum = { amount: 2_250_000, source: DECREE };

const call = (wage: object, segment = 'JAKON') => ({
  kind: 'ACCIDENT',
  segment,
  occurredAt: '2024-03-05T10:00:00+07:00',
  zone: 'WIB',
  wage,
  benefits: [{ type: 'DEATH' }],
});

function result(wage: object, segment?: string): CalculationResult {
  const answer = calculate(call(wage, segment));
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.result;
}

function refusals(wage: object, segment?: string): (readonly [string, string])[] {
  const answer = calculate(call(wage, segment));
  return answer.ok ? [] : answer.errors.map(({ pointer, code }) => [pointer, code] as const);
}

describe('the minimum wage where no wage is known', () => {
  it.each([
    ['a known wage below it stays', { amount: 1_500_000, unit: 'MONTH', minimum }, 1_500_000],
    ['a wage that equals it stays', { amount: 2_250_000, unit: 'MONTH', minimum }, 2_250_000],
    ['a wage above it stays', { amount: 2_250_001, unit: 'MONTH', minimum }, 2_250_001],
    ['a known daily wage stays', { amount: 70_000, unit: 'DAY', minimum }, 2_100_000],
    ['piecework stays', { amount: 500_000, unit: 'PIECE_AVERAGE_3M', minimum }, 500_000],
    ['an unknown wage is the minimum', { minimum }, 2_250_000],
  ])('%s', (_name, wage, monthly) => {
    const { monthlyWage, total } = result(wage);
    expect([monthlyWage, total]).toEqual([monthly, monthly * 48]);
  });

  it('holds for interns and prisoners at work, who are insured as employed', () => {
    expect(result({ minimum }, 'PU').monthlyWage).toBe(2_250_000);
    expect(result({ amount: 80_000, unit: 'DAY', minimum }, 'PU').monthlyWage).toBe(2_000_000);
  });

  it('shows in the trace what was stated, the minimum and the decree', () => {
    const [line] = result({ amount: 70_000, unit: 'DAY', minimum }).lines;
    expect(line?.trace[0]).toMatchObject({
      step: 'wage',
      formula: 'stated',
      inputs: [
        { name: 'stated', value: 2_100_000, source: 'step:wage.stated' },
        { name: 'minimum', value: 2_250_000, source: 'input' },
        { name: 'minimum.source', value: DECREE, source: 'input' },
        { name: 'wage.minimum.percent', value: 100, source: 'PP-82-2019/wage.minimum.percent' },
      ],
      result: 2_100_000,
      provenance: 'recalled',
      steps: [{ step: 'wage.stated', formula: 'amount × wage.dayFactor', result: 2_100_000 }],
    });
    expect(line?.trace[0]?.text.en).toMatch(
      /Rp2\.100\.000 is known; .* Rp2\.250\.000 .* an unknown one only/,
    );
  });

  it('says so where the wage is unknown, and where it is known', () => {
    const [unknown] = result({ minimum }).lines;
    expect(unknown?.trace[0]).toMatchObject({
      formula: 'wage.minimum.percent% × minimum',
      result: 2_250_000,
    });
    expect(unknown?.trace[0]).not.toHaveProperty('steps');
    expect(unknown?.trace[0]?.text.id).toMatch(/^Upah tidak diketahui: .*Rp2\.250\.000/);
    const [above] = result({ amount: 3_000_000, unit: 'MONTH', minimum }).lines;
    expect(above?.trace[0]?.text.id).toMatch(/Rp3\.000\.000 diketahui; .*Rp2\.250\.000/);
  });

  it('lets a payout depend on the figure being verified, and on the day factor inside it', () => {
    const [line] = result({ amount: 70_000, unit: 'DAY', minimum }).lines;
    if (line === undefined) throw new Error('no line');
    expect(figuresOf(line)).toEqual(
      expect.arrayContaining(['PP-82-2019/wage.minimum.percent', 'PP-82-2019/wage.dayFactor.JAKON']),
    );
  });

  it('is explained in full with the stated wage under it', () => {
    const lines = explainInFull(result({ amount: 70_000, unit: 'DAY', minimum }), 'en');
    const outer = lines.findIndex((line) => line.includes('wage: stated'));
    const inner = lines.findIndex((line) => line.includes('wage.stated: amount'));
    expect(outer).toBeGreaterThan(0);
    expect(inner).toBeGreaterThan(outer);
  });

  it.each([
    ['BPU, whose step is its wage', { amount: 10_000, unit: 'BPU_CONTRIBUTION', minimum }, 'BPU'],
    ['PMI, whose table knows no wage', { amount: 1_000_000, unit: 'MONTH', minimum }, 'PMI'],
  ])('is refused for %s', (_name, wage, segment) => {
    expect(refusals(wage, segment)).toContainEqual(['/wage/minimum', 'WAGE.MINIMUM_NOT_FOR_SEGMENT']);
  });

  const long = 'x'.repeat(201);
  it.each([
    ['no object', { minimum: 2_250_000 }, [['/wage/minimum', 'TYPE.OBJECT_EXPECTED']]],
    [
      'empty',
      { minimum: {} },
      [
        ['/wage/minimum/amount', 'PROPERTY.MISSING'],
        ['/wage/minimum/source', 'PROPERTY.MISSING'],
      ],
    ],
    ['nothing', { minimum: { amount: 0, source: 'x' } }, [['/wage/minimum/amount', 'NUMBER.OUT_OF_RANGE']]],
    [
      'above a billion',
      { minimum: { amount: 1_000_000_001, source: 'x' } },
      [['/wage/minimum/amount', 'NUMBER.OUT_OF_RANGE']],
    ],
    [
      'half a rupiah',
      { minimum: { amount: 0.5, source: 'x' } },
      [['/wage/minimum/amount', 'NUMBER.NOT_WHOLE']],
    ],
    ['no decree', { minimum: { amount: 1, source: '  ' } }, [['/wage/minimum/source', 'TEXT.BLANK']]],
    ['a long decree', { minimum: { amount: 1, source: long } }, [['/wage/minimum/source', 'TEXT.TOO_LONG']]],
    [
      'an unknown property',
      { minimum: { ...minimum, regency: '3205' } },
      [['/wage/minimum', 'PROPERTY.UNKNOWN']],
    ],
    ['an amount without its unit', { amount: 1, minimum }, [['/wage/unit', 'PROPERTY.MISSING']]],
    ['a unit without its amount', { unit: 'DAY', minimum }, [['/wage/amount', 'PROPERTY.MISSING']]],
    [
      'no wage at all',
      {},
      [
        ['/wage/amount', 'PROPERTY.MISSING'],
        ['/wage/unit', 'PROPERTY.MISSING'],
      ],
    ],
  ])('is refused: %s', (_name, wage, expected) => {
    expect(refusals(wage)).toEqual(expected);
  });

  it('accepts the limits of what can be stated', () => {
    expect(refusals({ minimum: { amount: 1_000_000_000, source: 'x'.repeat(200) } })).toEqual([]);
  });
});
