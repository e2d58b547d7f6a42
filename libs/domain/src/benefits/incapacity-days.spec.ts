import { PP_44_2015, PP_82_2019 } from '../rules';
import {
  calendarMonths,
  countDays,
  mergePeriods,
  thirtyDayMonths,
  wageBands,
  type Period,
} from './incapacity-days';

const period = (from: string, to: string): Period => ({ from: `2024-${from}`, to: `2024-${to}` });

describe('rest letters', () => {
  it.each<[string, Period[], Period[], number]>([
    ['one letter', [period('03-01', '03-10')], [period('03-01', '03-10')], 10],
    ['one day', [period('03-01', '03-01')], [period('03-01', '03-01')], 1],
    [
      'a letter inside a longer one',
      [period('03-01', '03-31'), period('03-05', '03-10')],
      [period('03-01', '03-31')],
      31,
    ],
    [
      'a longer one that begins on the same day',
      [period('03-01', '03-05'), period('03-01', '03-31')],
      [period('03-01', '03-31')],
      31,
    ],
    [
      'letters that overlap',
      [period('03-01', '03-10'), period('03-08', '03-20')],
      [period('03-01', '03-20')],
      20,
    ],
    [
      'a letter that goes on the next day',
      [period('03-01', '03-10'), period('03-11', '03-20')],
      [period('03-01', '03-20')],
      20,
    ],
    [
      'a gap of one day',
      [period('03-01', '03-10'), period('03-12', '03-20')],
      [period('03-01', '03-10'), period('03-12', '03-20')],
      19,
    ],
    [
      'letters handed in out of order',
      [
        period('05-01', '05-02'),
        period('03-01', '03-10'),
        period('03-09', '03-12'),
        period('04-01', '04-03'),
      ],
      [period('03-01', '03-12'), period('04-01', '04-03'), period('05-01', '05-02')],
      17,
    ],
  ])('%s', (_name, letters, merged, days) => {
    expect(mergePeriods(letters)).toEqual(merged);
    expect(mergePeriods([...letters].reverse())).toEqual(merged);
    expect(countDays(mergePeriods(letters))).toBe(days);
  });
});

describe('the rates of lost wages', () => {
  it('are 100, 75 and 50 percent in PP 44/2015, each resting on its figures', () => {
    expect(wageBands(PP_44_2015)).toEqual([
      { months: 6, percent: 100, figures: ['stmb.1.months', 'stmb.1.percent'] },
      { months: 6, percent: 75, figures: ['stmb.2.months', 'stmb.2.percent'] },
      { months: null, percent: 50, figures: ['stmb.3.percent'] },
    ]);
  });

  it('are 100 and 50 percent in PP 82/2019', () => {
    expect(wageBands(PP_82_2019)).toEqual([
      { months: 12, percent: 100, figures: ['stmb.1.months', 'stmb.1.percent'] },
      { months: null, percent: 50, figures: ['stmb.2.percent'] },
    ]);
  });
});

describe('months of thirty days under PP 44/2015', () => {
  const days = (count: number) =>
    thirtyDayMonths(count, wageBands(PP_44_2015), 30).map((band) => [band.percent, band.days]);

  it.each([
    [0, []],
    [1, [[100, 1]]],
    [180, [[100, 180]]],
    [
      181,
      [
        [100, 180],
        [75, 1],
      ],
    ],
    [
      360,
      [
        [100, 180],
        [75, 180],
      ],
    ],
    [
      361,
      [
        [100, 180],
        [75, 180],
        [50, 1],
      ],
    ],
  ])('%i days', (count, expected) => {
    expect(days(count)).toEqual(expected);
  });
});

describe('calendar months from the first rest day on, under PP 44/2015', () => {
  const months = (...letters: Period[]) =>
    calendarMonths(mergePeriods(letters), wageBands(PP_44_2015)).map((band) => [
      band.percent,
      band.monthLength,
      band.days,
    ]);

  it.each<[string, Period[], number[][]]>([
    ['no letter', [], []],
    ['a whole month', [period('01-15', '02-14')], [[100, 31, 31]]],
    [
      'a month and its first day more',
      [period('01-15', '02-15')],
      [
        [100, 31, 31],
        [100, 29, 1],
      ],
    ],
    [
      'a letter that ends with the first month and one that begins with the third',
      [period('01-01', '01-31'), period('03-01', '03-01')],
      [[100, 31, 32]],
    ],
    [
      'a letter on the last day of a month only',
      [period('01-01', '01-01'), period('02-29', '02-29')],
      [
        [100, 31, 1],
        [100, 29, 1],
      ],
    ],
    [
      'the sixth month and the first day of the seventh',
      [period('01-01', '01-01'), period('06-30', '07-01')],
      [
        [100, 31, 1],
        [100, 30, 1],
        [75, 31, 1],
      ],
    ],
  ])('%s', (_name, letters, expected) => {
    expect(months(...letters)).toEqual(expected);
  });
});
