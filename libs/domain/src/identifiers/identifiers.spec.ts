import {
  birthDateOfNik,
  hasUsualLength,
  isAccountNumber,
  isBankCode,
  isEmployerNumber,
  isNik,
  isParticipantNumber,
  isPassportNumber,
  isPlkkCode,
  isRegencyCode,
  nikMatchesBirthDate,
  parseNik,
  parsePhone,
} from './index';

describe('NIK', () => {
  it('tells regency, sex and day of birth', () => {
    expect(parseNik('3174050101900001')).toEqual({
      regencyCode: '3174',
      sex: 'MALE',
      day: 1,
      month: 1,
      yearOfCentury: 90,
    });
    expect(parseNik('3174054101900001')).toMatchObject({ sex: 'FEMALE', day: 1 });
  });

  it.each([
    ['too short', '317405010190001'],
    ['a letter', '31740501019000O1'],
    ['serial 0000', '3174050101900000'],
    ['day 0', '3174050001900001'],
    ['day 32', '3174053201900001'],
    ['day 40', '3174054001900001'],
    ['day 72', '3174057201900001'],
    ['month 13', '3174050113900001'],
    ['30 February', '3174053002900001'],
    ['29 February of no leap year', '3174052902910001'],
    ['province 0', '0174050101900001'],
  ])('refuses %s', (_name, text) => {
    expect(isNik(text)).toBe(false);
  });

  it('29 February of a leap year exists', () => {
    expect(isNik('3174052902920001')).toBe(true);
    expect(isNik('3174052902000001')).toBe(true);
  });

  it('is compared with a date of birth', () => {
    expect(nikMatchesBirthDate('3174054101900001', '1990-01-01')).toBe(true);
    expect(nikMatchesBirthDate('3174054101900001', '1990-01-02')).toBe(false);
    expect(nikMatchesBirthDate('3174054101900000', '1990-01-01')).toBe(false);
    expect(birthDateOfNik('3174050101100001', '2026-01-01')).toBe('2010-01-01');
    expect(birthDateOfNik('3174050101900001', '2026-01-01')).toBe('1990-01-01');
    expect(birthDateOfNik('x', '2026-01-01')).toBeUndefined();
  });
});

describe('other numbers', () => {
  it.each([
    [isParticipantNumber, '12000000001', '1200000000'],
    [isEmployerNumber, 'JJ000001', 'jj000001'],
    [isPlkkCode, 'PLKK-0001', 'PLKK-1'],
    [isPassportNumber, 'B1234567', 'B12'],
    [isRegencyCode, '3603', '0603'],
    [isBankCode, '002', '2'],
    [isAccountNumber, '888801000000201', '8888-0100'],
  ])('%p accepts %s and refuses %s', (check, right, wrong) => {
    expect([check(right), check(wrong)]).toEqual([true, false]);
  });

  it('warns about an unusual length only where the usual one is known', () => {
    expect([
      hasUsualLength('014', '1234567890'),
      hasUsualLength('014', '123456789'),
      hasUsualLength('999', '1'),
    ]).toEqual([true, false, true]);
  });

  it.each([
    ['081234567890', '+6281234567890'],
    ['+62 812-3456-7890', '+6281234567890'],
    ['6281234567890', '+6281234567890'],
    ['0812345678', '+62812345678'],
  ])('writes %s as %s', (text, expected) => {
    expect(parsePhone(text)).toBe(expected);
  });

  it.each(['0212345678', '081234567', '08123456789012', 'phone', ''])('refuses the phone %p', (text) => {
    expect(parsePhone(text)).toBeUndefined();
  });
});
