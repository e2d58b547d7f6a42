import { payerLimit } from './payers';

describe('what another payer pays at most', () => {
  it.each([
    ['2017-05-31', 10_000_000],
    ['2017-06-01', 20_000_000],
    ['2026-11-20', 20_000_000],
  ])('Jasa Raharja on %s: %s', (day, amountRupiah) => {
    expect(payerLimit('JASA_RAHARJA', day)).toMatchObject({ amountRupiah, provenance: 'recalled' });
  });

  it('is what its letter says where no rule limits it', () => {
    expect(payerLimit('INSURANCE', '2026-11-20')).toBeUndefined();
  });
});
