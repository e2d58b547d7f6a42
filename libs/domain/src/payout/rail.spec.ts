import { chooseRoute, isWithinLimit, PARTNER_BANK_CODES } from './rail';

describe('chooseRoute', () => {
  it.each(PARTNER_BANK_CODES)(
    'pays a payee at partner %s out of our account there, whatever the amount',
    (bank) => {
      expect(chooseRoute(bank, 900_000_000, '2026-11-21')).toEqual({
        partnerBankCode: bank,
        service: '17',
        rail: 'INTRABANK',
        withinLimit: true,
      });
    },
  );

  it('pays everybody else through BRI', () => {
    expect(chooseRoute('014', 6_750_000, '2026-11-21')).toEqual({
      partnerBankCode: '002',
      service: '18',
      rail: 'BI_FAST',
      withinLimit: true,
    });
  });

  it.each([
    [250_000_000, true],
    [250_000_001, false],
  ])('BI-FAST carries %d: %s', (amount, carried) => {
    expect(chooseRoute('014', amount, '2026-11-21').withinLimit).toBe(carried);
  });

  it('knows no BI-FAST before it began', () => {
    expect(isWithinLimit('BI_FAST', 1, '2021-12-20')).toBe(false);
    expect(isWithinLimit('BI_FAST', 1, '2021-12-21')).toBe(true);
  });
});
