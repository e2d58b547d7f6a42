import { calculate } from './calculate';

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
