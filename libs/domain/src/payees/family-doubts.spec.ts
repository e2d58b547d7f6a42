import { familyDoubts } from './family-doubts';

const ON = '2026-03-05';
/** Born on the 12th of April of a year, a woman's day being 40 more. */
const nik = (year: number, sex: 'MALE' | 'FEMALE', serial = 1): string =>
  `360401${sex === 'FEMALE' ? 52 : 12}04${String(year % 100).padStart(2, '0')}000${serial}`;
const heir = (relation: string, year: number, sex: 'MALE' | 'FEMALE', serial = 1) => ({
  relation,
  nik: nik(year, sex, serial),
});
const doubts = (heirs: readonly object[], sex: 'MALE' | 'FEMALE' = 'MALE', on = ON, proofs: string[] = []) =>
  familyDoubts({ heirs, proofs }, { sex }, on);

describe('what is to be weighed of a family', () => {
  it.each([
    ['nothing of a wife', [heir('SPOUSE', 1988, 'FEMALE')], 'MALE', []],
    ['nothing of a husband', [heir('SPOUSE', 1988, 'MALE')], 'FEMALE', []],
    ['a wife of 17', [heir('SPOUSE', 2008, 'FEMALE')], 'MALE', ['SPOUSE_UNDER_AGE']],
    ['a husband of 18', [heir('SPOUSE', 2007, 'MALE')], 'FEMALE', ['SPOUSE_UNDER_AGE']],
    ['a spouse of the same sex', [heir('SPOUSE', 1988, 'MALE')], 'MALE', ['SPOUSE_OF_SAME_SEX']],
    [
      'two husbands',
      [heir('SPOUSE', 1988, 'MALE'), heir('SPOUSE', 1987, 'MALE')],
      'FEMALE',
      ['SPOUSES_TOO_MANY'],
    ],
    ['two wives', [heir('SPOUSE', 1988, 'FEMALE'), heir('SPOUSE', 1987, 'FEMALE')], 'MALE', []],
    [
      'five wives',
      [1980, 1981, 1982, 1983, 1984].map((year) => heir('SPOUSE', year, 'FEMALE')),
      'MALE',
      ['SPOUSES_TOO_MANY'],
    ],
    ['a mother and a father', [heir('PARENT', 1960, 'FEMALE'), heir('PARENT', 1958, 'MALE')], 'MALE', []],
    [
      'two mothers',
      [heir('PARENT', 1960, 'FEMALE'), heir('PARENT', 1961, 'FEMALE')],
      'MALE',
      ['PARENTS_IMPOSSIBLE'],
    ],
    [
      'three parents, one without a NIK',
      [heir('PARENT', 1960, 'FEMALE'), heir('PARENT', 1958, 'MALE'), { relation: 'PARENT' }],
      'MALE',
      ['PARENTS_IMPOSSIBLE'],
    ],
    ['nothing of a spouse without a NIK', [{ relation: 'SPOUSE' }], 'MALE', []],
  ] as const)('%s', (_case, heirs, sex, expected) => {
    expect(doubts(heirs, sex)).toEqual(expected);
  });

  it('is nothing about the age when the dispensation of a court came along', () => {
    expect(doubts([heir('SPOUSE', 2008, 'FEMALE')], 'MALE', ON, ['MARRIAGE_DISPENSATION'])).toEqual([]);
  });

  it('goes by the law of the time in which the marriage may have been made', () => {
    const bride = [heir('SPOUSE', 2003, 'FEMALE')];
    expect(doubts(bride, 'MALE', '2019-12-20')).toEqual([]);
    expect(doubts([heir('SPOUSE', 2004, 'FEMALE')], 'MALE', '2022-01-10')).toEqual(['SPOUSE_UNDER_AGE']);
    expect(doubts([heir('SPOUSE', 2002, 'MALE')], 'FEMALE', '2019-12-20')).toEqual(['SPOUSE_UNDER_AGE']);
    expect(doubts([heir('SPOUSE', 2007, 'FEMALE')], 'MALE', '2026-04-12')).toEqual([]);
    expect(doubts([heir('SPOUSE', 2007, 'FEMALE')], 'MALE', '2026-04-11')).toEqual(['SPOUSE_UNDER_AGE']);
  });

  it('needs no register for the age, and judges no sex without it', () => {
    const family = { heirs: [heir('SPOUSE', 2008, 'FEMALE')], proofs: [] };
    expect(familyDoubts(family, null, ON)).toEqual(['SPOUSE_UNDER_AGE']);
  });
});
