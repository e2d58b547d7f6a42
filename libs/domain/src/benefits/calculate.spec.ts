import {
  calculate,
  calculateLine,
  parseCalculation,
  type CalculationRequestLine,
  type LineContext,
} from './calculate';

const EXAMPLE = {
  kind: 'ACCIDENT',
  segment: 'PU',
  occurredAt: '2023-05-10T10:00:00+07:00',
  zone: 'WIB',
  wage: { amount: 4000000, unit: 'MONTH' },
  handedness: 'RIGHT',
  benefits: [
    { type: 'DEATH' },
    { type: 'PERIODIC' },
    { type: 'FUNERAL' },
    { type: 'SCHOLARSHIP', children: [{ birthDate: '2014-02-01', level: 'SD', year: 4 }] },
    { type: 'STMB', periods: [{ from: '2023-05-11', to: '2023-06-24' }], alreadyPaid: 0 },
    { type: 'PARTIAL_ANATOMICAL', items: [{ code: 'A01', side: 'RIGHT' }] },
    { type: 'PARTIAL_FUNCTIONAL', items: [{ code: 'A12', side: 'LEFT', functionLossPercent: 50 }] },
    { type: 'TRANSPORT', receipts: [{ mode: 'LAND', amount: 1250000 }] },
    { type: 'PROSTHESIS', referencePrice: 10000000, invoice: 16000000 },
    { type: 'DENTURE', invoice: 5400000 },
    { type: 'HOME_CARE', invoices: [{ on: '2023-07-01', amount: 3000000 }], startedOn: '2023-06-25' },
  ],
};

describe('the published example of the calculator', () => {
  it('computes every line of it', () => {
    const answer = calculate(EXAMPLE);
    expect(answer).toMatchObject({
      ok: true,
      result: { ruleSet: { amounts: 'PP-82-2019', procedure: 'PERMENAKER-5-2021' }, monthlyWage: 4000000 },
    });
    if (!answer.ok) throw new Error('refused');
    expect(answer.result.lines.map(({ type, amount }) => [type, amount])).toEqual([
      ['DEATH', 192_000_000],
      ['PERIODIC', 12_000_000],
      ['FUNERAL', 10_000_000],
      ['SCHOLARSHIP', 1_500_000],
      ['STMB', 6_000_000],
      ['PARTIAL_ANATOMICAL', 128_000_000],
      ['PARTIAL_FUNCTIONAL', 19_200_000],
      ['TRANSPORT', 1_250_000],
      ['PROSTHESIS', 14_000_000],
      ['DENTURE', 5_000_000],
      ['HOME_CARE', 3_000_000],
    ]);
    expect(answer.result.total).toBe(391_950_000);
  });
});

describe('one line of a claim', () => {
  const context: LineContext = {
    kind: 'ACCIDENT',
    segment: 'PU',
    occurredAt: '2024-03-05T10:00:00+07:00',
    zone: 'WIB',
    wage: { amount: 4_000_000, unit: 'MONTH' },
  };
  const arm: CalculationRequestLine = { type: 'PARTIAL_ANATOMICAL', items: [{ code: 'A01', side: 'RIGHT' }] };
  const leg: CalculationRequestLine = {
    type: 'PARTIAL_FUNCTIONAL',
    items: [{ code: 'A05', side: 'LEFT', functionLossPercent: 100 }],
  };

  it('is computed by the same engine', () => {
    expect(calculateLine(context, { type: 'DEATH' })).toMatchObject({
      ok: true,
      line: { type: 'DEATH', amount: 192_000_000 },
      ruleSet: { amounts: 'PP-82-2019', procedure: 'PERMENAKER-5-2021' },
    });
  });

  it('puts the place of the details before every pointer, and names a wrong context', () => {
    const wrong = { ...context, wage: { amount: 0, unit: 'MONTH' } } as const;
    const answer = calculateLine(wrong, { type: 'DENTURE' }, { pointer: '/details' });
    if (answer.ok) throw new Error('accepted');
    expect(answer.errors.map(({ pointer }) => pointer)).toEqual(['/context/wage/amount', '/details/invoice']);
  });

  it('counts what the claim granted before towards the 70%', () => {
    expect(calculateLine(context, arm).ok).toBe(true);
    const answer = calculateLine(context, arm, { pointer: '/details', otherLines: [leg] });
    expect(answer).toMatchObject({
      ok: false,
      errors: [{ pointer: '/details/items', code: 'ADVISORY_OPINION_NEEDED' }],
    });
    expect(answer).toHaveProperty('errors.length', 1);
  });

  it('excludes what contradicts an earlier benefit, and lets bills repeat', () => {
    const total = { type: 'TOTAL_PERMANENT' } as const;
    expect(calculateLine(context, { type: 'DEATH' }, { otherLines: [total] })).toMatchObject({
      ok: false,
      errors: [{ pointer: '/type', code: 'BENEFIT.EXCLUDED' }],
    });
    const bill = { type: 'MEDICAL_BILL', invoice: 1_000_000 } as const;
    expect(calculateLine(context, bill, { otherLines: [bill, bill] }).ok).toBe(true);
    expect(calculateLine(context, arm, { otherLines: [bill, bill] }).ok).toBe(true);
  });

  it('can be checked without being computed', () => {
    expect(parseCalculation(EXAMPLE)).toEqual({ ok: true, input: EXAMPLE });
    expect(parseCalculation({ ...EXAMPLE, zone: 'X' })).toMatchObject({
      ok: false,
      errors: [{ pointer: '/zone' }],
    });
  });
});
