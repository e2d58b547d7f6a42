import { carries, chooseRoute, railReason } from './choose-rail';
import { PARTNER_BANK_CODES, RAIL_SERVICES, RAILS, TRANSFER_SERVICES, type Rail } from './rail';
import { RAIL_LIMITS, RAIL_MEMBERSHIPS } from './rail-rules';

const TODAY = '2026-11-30';
const BCA = '014';
/** Settles by RTGS and SKN, and is on no list of BI-FAST. */
const BANK_OF_AMERICA = '033';
const RURAL_BANK = '688';
const route = (payeeBankCode: string, amountRupiah: number, on = TODAY) =>
  chooseRoute({ payeeBankCode, amountRupiah, on });

describe('chooseRoute', () => {
  it.each(PARTNER_BANK_CODES)(
    'pays a payee at partner %s out of our account there, whatever the amount',
    (bank) => {
      for (const amount of [1, 250_000_001, 5_000_000_000]) {
        expect(route(bank, amount)).toEqual({ partnerBankCode: bank, service: '17', rail: 'INTRABANK' });
      }
    },
  );

  it.each<[string, number, Rail, string]>([
    [BCA, 1, 'BI_FAST', 'BI_FAST_CARRIES'],
    [BCA, 250_000_000, 'BI_FAST', 'BI_FAST_CARRIES'],
    [BCA, 250_000_001, 'RTGS', 'ABOVE_BI_FAST'],
    [BCA, 1_000_000_001, 'RTGS', 'ABOVE_BI_FAST'],
    [BANK_OF_AMERICA, 1, 'SKN', 'NOT_IN_BI_FAST'],
    [BANK_OF_AMERICA, 100_000_000, 'SKN', 'NOT_IN_BI_FAST'],
    [BANK_OF_AMERICA, 100_000_001, 'RTGS', 'NOT_IN_BI_FAST'],
    [BANK_OF_AMERICA, 2_000_000_000, 'RTGS', 'NOT_IN_BI_FAST'],
  ])('pays bank %s Rp%d through BRI over %s: %s', (payeeBankCode, amountRupiah, rail, reason) => {
    const carriage = { payeeBankCode, amountRupiah, on: TODAY };
    expect(chooseRoute(carriage)).toEqual({ partnerBankCode: '002', service: RAIL_SERVICES[rail], rail });
    expect(railReason(rail, carriage)).toBe(reason);
  });

  it.each([
    ['2021-12-20', 'SKN'],
    ['2021-12-21', 'BI_FAST'],
  ])('follows the rules of the day: on %s over %s', (on, rail) => {
    expect(route(BCA, 1_000_000, on)).toMatchObject({ rail });
  });

  it.each([
    ['a bank that nobody has named', RURAL_BANK, 1_000_000, TODAY, 'RAIL.NO_MEMBER'],
    ['a day before all rails', BCA, 1_000_000, '2016-06-30', 'RAIL.NO_MEMBER'],
    [
      'a day on which only RTGS has a limit, and the amount is below it',
      BCA,
      100_000_000,
      '2019-01-01',
      'RAIL.LIMIT',
    ],
  ])('says what is in the way: %s', (_name, bank, amount, on, obstacle) => {
    expect(route(bank, amount, on)).toMatchObject({ obstacle, partnerBankCode: '002' });
    expect(railReason('BI_FAST', { payeeBankCode: bank, amountRupiah: amount, on })).toBe('NONE_CARRIES');
  });
});

describe('the rules of rails', () => {
  it('name a service of its own for each rail', () => {
    expect(RAILS.map((rail) => RAIL_SERVICES[rail]).sort()).toEqual([...TRANSFER_SERVICES]);
  });

  it('let every chosen rail carry what it was chosen for, at each limit and beside it', () => {
    const edges = RAIL_LIMITS.flatMap(({ minimumRupiah, maximumRupiah }) => [
      minimumRupiah,
      maximumRupiah ?? 1,
    ]);
    const amounts = edges.flatMap((edge) => [edge - 1, edge, edge + 1]).filter((amount) => amount > 0);
    for (const payeeBankCode of new Set(RAIL_MEMBERSHIPS.flatMap(({ banks }) => banks))) {
      for (const amountRupiah of amounts) {
        const carriage = { payeeBankCode, amountRupiah, on: TODAY };
        const { rail, obstacle } = chooseRoute(carriage);
        expect({ ...carriage, obstacle, carried: carries(rail, carriage) }).toEqual({
          ...carriage,
          carried: true,
        });
      }
    }
  });

  it('say each limit of a rail once a day', () => {
    const keys = RAIL_LIMITS.map(({ rail, from }) => `${rail}/${from}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
