import { accountRows } from './account-rows';

const entry = (type: string, state: 'APPROVED' | 'PAID' | 'RETURNED', amount: number) => ({
  benefitId: `${type}-${amount}`,
  type,
  state,
  amount,
  on: '2026-03-10',
});

const limit = (name: string, left: number | null) => ({ name, limit: left, granted: 0, left, by: [] });

describe('the account of a case by kind of benefit', () => {
  const rows = accountRows({
    elsewhere: [],
    entries: [
      entry('TRANSPORT', 'PAID', 4_000_000),
      entry('STMB', 'RETURNED', 1_000_000),
      entry('TRANSPORT', 'APPROVED', 500_000),
    ],
    limits: [
      limit('GLASSES', 1_000_000),
      limit('TRANSPORT.LAND', 500_000),
      limit('TRANSPORT.AIR', 10_000_000),
      limit('TRANSPORT.SEA', null),
    ],
    rest: {
      proven: [],
      granted: [],
      elsewhere: [],
      owed: [],
      back: [],
      left: [
        { from: '2026-03-01', to: '2026-03-01' },
        { from: '2026-03-05', to: '2026-03-07' },
      ],
      diedOn: null,
    },
    scholarship: { years: [], granted: 0, ceilingPerChild: null },
    disabilities: [],
  });

  it('adds what was granted, paid and returned, and names what is left of each mode', () => {
    expect(rows[0]).toEqual({
      type: 'TRANSPORT',
      granted: 4_500_000,
      paid: 4_000_000,
      returned: 0,
      left: [
        { of: 'LAND', rupiah: 500_000 },
        { of: 'AIR', rupiah: 10_000_000 },
      ],
      daysLeft: undefined,
    });
  });

  it('counts the days of rest that are left, first and last included', () => {
    expect(rows[1]).toMatchObject({ type: 'STMB', returned: 1_000_000, left: [], daysLeft: 4 });
    expect(rows).toHaveLength(2);
  });
});
