import type { LineContext } from './calculate';
import { wageShortfall } from './shortfall';

const reported: LineContext = {
  kind: 'ACCIDENT',
  segment: 'PU',
  occurredAt: '2024-03-05T10:00:00+07:00',
  zone: 'WIB',
  wage: { amount: 3_000_000, unit: 'MONTH' },
};
const month = (amount: number) => ({ amount, unit: 'MONTH' }) as const;

describe('a wage that was reported too low', () => {
  it('leaves the difference to the employer', () => {
    expect(wageShortfall(reported, month(4_000_000), { type: 'DEATH' })).toEqual({
      ok: true,
      shortfall: { reported: 144_000_000, earned: 192_000_000, owedByEmployer: 48_000_000 },
    });
  });

  it('is nothing where the benefit does not depend on the wage, or the wage was lower', () => {
    expect(wageShortfall(reported, month(4_000_000), { type: 'FUNERAL' })).toMatchObject({
      shortfall: { owedByEmployer: 0 },
    });
    expect(wageShortfall(reported, month(2_000_000), { type: 'DEATH' })).toMatchObject({
      shortfall: { owedByEmployer: 0 },
    });
  });

  it('refuses a line or a wage that cannot be computed', () => {
    expect(wageShortfall(reported, month(4_000_000), { type: 'STMB' })).toMatchObject({ ok: false });
    expect(wageShortfall(reported, month(0), { type: 'DEATH' })).toMatchObject({
      ok: false,
      errors: [{ pointer: '/context/wage/amount' }],
    });
  });
});
