import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addWorkingDays,
  addYears,
  compareInstants,
  dateOfDayNumber,
  dayNumber,
  dayInMonth,
  daysBetween,
  deadline,
  endOfDay,
  INDONESIA_CALENDAR,
  instant,
  isWorkingDay,
  limitationOn,
  localDate,
  monthsBetween,
  nextMonth,
  nextWorkingDay,
  parseInstant,
  parseLocalDate,
  parseMonth,
  startOfDay,
  weekday,
  workingDaysBetween,
  yearsBefore,
  ZONES,
} from './index';

const dates = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const zones = fc.constantFrom(...ZONES);

describe('dates', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-01-01',
    '2026-1-1',
    '1899-12-31',
    '2200-01-01',
    '',
  ])('refuses %p', (text) => {
    expect(parseLocalDate(text)).toBeUndefined();
  });

  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1900-01-01', '2199-12-31'])('accepts %s', (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  it('1900 was no leap year', () => {
    expect(parseLocalDate('1900-02-29')).toBeUndefined();
  });

  it('adds and subtracts days as each other’s inverse', () => {
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: -900, max: 900 }),
        (date, days) => addDays(addDays(date, days), -days) === date,
      ),
    );
    fc.assert(fc.property(dates, dates, (from, to) => addDays(from, daysBetween(from, to)) === to));
  });

  it('agrees with the platform on the first and the last day of every month from 1900 to 2199', () => {
    for (let month = 0; month < 3600; month += 1) {
      for (const dayOfMonth of [1, 0]) {
        const platform = new Date(Date.UTC(1900, month, dayOfMonth)).toISOString().slice(0, 10);
        const day = Date.UTC(1900, month, dayOfMonth) / 86_400_000;
        if (dateOfDayNumber(day) !== platform || dayNumber(platform) !== day) throw new Error(platform);
      }
    }
    expect([dateOfDayNumber(-25_567), dateOfDayNumber(84_005)]).toEqual(['1900-01-01', '2199-12-31']);
  });

  it('counts the years that still lie before an end', () => {
    expect(yearsBefore('2024-03-05', '2025-03-05')).toBe(0);
    expect(yearsBefore('2024-03-05', '2025-03-06')).toBe(1);
    expect(yearsBefore('2024-02-29', '2025-02-28')).toBe(0);
    expect(yearsBefore('2024-03-05', '2024-03-05')).toBe(-1);
  });

  it('29 February falls on 28 February, and short months end with their last day', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-11-15', 2)).toBe('2027-01-15');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  it('knows the day of the week', () => {
    expect(['2026-11-16', '2026-11-21', '2026-11-22', '1969-12-31'].map(weekday)).toEqual([1, 6, 7, 3]);
  });

  it('counts months', () => {
    expect([parseMonth('2026-03'), parseMonth('2026-13'), parseMonth('2026-3')]).toEqual([
      '2026-03',
      undefined,
      undefined,
    ]);
    expect([nextMonth('2026-12'), nextMonth('2026-01', -1), monthsBetween('2025-11', '2026-02')]).toEqual([
      '2027-01',
      '2025-12',
      3,
    ]);
    expect(dayInMonth('2026-02', 15)).toBe('2026-02-15');
    expect(() => dayInMonth('2026-02', 30)).toThrow(RangeError);
  });
});

describe('instants', () => {
  it.each([
    ['2026-11-20T09:00:00+07:00', '2026-11-20T02:00:00.000Z'],
    ['2026-11-20T09:00Z', '2026-11-20T09:00:00.000Z'],
    ['2026-11-20T09:00:00.123456Z', '2026-11-20T09:00:00.123Z'],
    ['2026-01-01T00:00:00+14:00', '2025-12-31T10:00:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(parseInstant(text)).toBe(expected);
    expect(instant(text)).toBe(expected);
  });

  it.each([
    '2026-11-20',
    '2026-11-20T09:00:00',
    '2026-02-30T09:00:00Z',
    '2026-11-20T25:00:00Z',
    '2026-11-20T09:60:00Z',
    '2026-11-20T09:00:60Z',
    '2026-11-20T09:00:00+15:00',
    'now',
    '',
  ])('refuses %p', (text) => {
    expect(parseInstant(text)).toBeUndefined();
    expect(() => instant(text)).toThrow(RangeError);
  });

  it('a day begins and ends in its own zone', () => {
    expect(startOfDay('2026-03-20', 'WIB')).toBe('2026-03-19T17:00:00.000Z');
    expect(endOfDay('2026-03-20', 'WITA')).toBe('2026-03-20T15:59:59.999Z');
    expect(endOfDay('2026-03-20', 'WIT')).toBe('2026-03-20T14:59:59.999Z');
    fc.assert(
      fc.property(dates, zones, (date, zone) => {
        const [start, end] = [startOfDay(date, zone), endOfDay(date, zone)];
        return (
          localDate(start, zone) === date &&
          localDate(end, zone) === date &&
          compareInstants(start, end) === -1
        );
      }),
    );
  });

  it('compares moments and not texts', () => {
    expect(compareInstants('2026-11-20T09:00:00+07:00', '2026-11-20T02:00:00.000Z')).toBe(0);
    expect(compareInstants('2026-11-20T09:00:00+07:00', '2026-11-20T03:00:00.000Z')).toBe(-1);
    expect(() => compareInstants('now', 'then')).toThrow(RangeError);
  });
});

describe('working days', () => {
  it('2026 has 240 of them, 248 without joint leave', () => {
    const onlyHolidays = {
      ...INDONESIA_CALENDAR,
      entries: INDONESIA_CALENDAR.entries.filter(({ kind }) => kind === 'HOLIDAY'),
    };
    expect(workingDaysBetween('2025-12-31', '2026-12-31', INDONESIA_CALENDAR)).toBe(240);
    expect(workingDaysBetween('2025-12-31', '2026-12-31', onlyHolidays)).toBe(248);
    expect(INDONESIA_CALENDAR.entries.filter(({ date }) => date.startsWith('2026'))).toHaveLength(25);
  });

  it('adding twice is adding the sum, and the result is a working day', () => {
    const counts = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(dates, counts, counts, (date, first, second) => {
        const once = addWorkingDays(date, first + second, INDONESIA_CALENDAR).date;
        const twice = addWorkingDays(
          addWorkingDays(date, first, INDONESIA_CALENDAR).date,
          second,
          INDONESIA_CALENDAR,
        ).date;
        return (
          once === twice &&
          isWorkingDay(once, INDONESIA_CALENDAR) &&
          workingDaysBetween(date, once, INDONESIA_CALENDAR) === first + second
        );
      }),
    );
  });

  it('a later start is never due earlier', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 30 }), (date, count) => {
        return (
          addWorkingDays(date, count, INDONESIA_CALENDAR).date <=
          addWorkingDays(addDays(date, 1), count, INDONESIA_CALENDAR).date
        );
      }),
    );
  });

  it('says when the holidays of a year are not loaded', () => {
    expect(addWorkingDays('2027-12-27', 7, INDONESIA_CALENDAR).provisional).toBe(true);
    expect(addWorkingDays('2026-12-21', 7, INDONESIA_CALENDAR)).toEqual({
      date: '2027-01-04',
      provisional: false,
    });
    expect(addWorkingDays('2014-12-30', 1, INDONESIA_CALENDAR).provisional).toBe(true);
    expect(addWorkingDays('2014-12-31', 1, INDONESIA_CALENDAR)).toEqual({
      date: '2015-01-02',
      provisional: false,
    });
    expect(addWorkingDays('2020-05-20', 3, INDONESIA_CALENDAR)).toEqual({
      date: '2020-05-27',
      provisional: false,
    });
    expect(addWorkingDays('2031-05-05', 0, INDONESIA_CALENDAR)).toEqual({
      date: '2031-05-05',
      provisional: false,
    });
  });

  it('does not count for ever in a calendar that was loaded wrong', () => {
    const free = (days: number) => ({
      entries: Array.from({ length: days }, (_day, index) => ({
        date: addDays('2026-01-01', index),
        kind: 'HOLIDAY' as const,
        name: 'Libur',
      })),
      loadedFrom: '2026-01-01',
      loadedTo: '2026-12-31',
    });
    expect(nextWorkingDay('2026-01-01', free(60)).date).toBe('2026-03-02');
    expect(() => nextWorkingDay('2026-01-01', free(365))).toThrow('more than 60 free days in a row');
    expect(() => addWorkingDays('2025-12-31', 1, free(365))).toThrow(RangeError);
    expect(workingDaysBetween('2025-12-31', '2026-12-31', free(365))).toBe(0);
  });

  it('counts forward only', () => {
    expect(() => addWorkingDays('2026-01-01', -1, INDONESIA_CALENDAR)).toThrow(RangeError);
    expect(() => addWorkingDays('2026-01-01', 1.5, INDONESIA_CALENDAR)).toThrow(RangeError);
    expect(workingDaysBetween('2026-01-10', '2026-01-05', INDONESIA_CALENDAR)).toBe(0);
  });

  it('finds the next working day', () => {
    expect(nextWorkingDay('2026-08-15', INDONESIA_CALENDAR)).toEqual({
      date: '2026-08-18',
      provisional: false,
    });
    expect(nextWorkingDay('2026-11-20', INDONESIA_CALENDAR).date).toBe('2026-11-20');
  });

  it('has each day of 2015 to 2027 once, in order, and all of them from a source', () => {
    const { entries } = INDONESIA_CALENDAR;
    const days = entries.map(({ date }) => date);
    expect(days).toEqual([...new Set(days)].sort());
    expect(new Set(days.map((date) => date.slice(0, 4))).size).toBe(13);
    expect(new Set(entries.map(({ provenance }) => provenance))).toEqual(new Set(['seen']));
    expect(days.filter((date) => date.startsWith('2027'))).toHaveLength(26);
  });
});

describe('deadlines', () => {
  const due = (rule: Parameters<typeof deadline>[0], start: string, options = {}) => {
    const { dueAt, provisional, ruleSet } = deadline(rule, start, 'WIB', options);
    return [dueAt, localDate(dueAt, 'WIB'), provisional, ruleSet];
  };

  it.each([
    ['D1', '2026-03-16T09:00:00+07:00', '2026-03-18', false, 'PERMENAKER-1-2025'],
    ['D2', '2026-01-31', '2026-03-02', false, 'PERMENAKER-1-2025'],
    ['D2b', '2026-05-12', '2026-06-08', false, 'PERMENAKER-1-2025'],
    ['D2c', '2026-01-31', '2026-02-15', false, 'PERMENAKER-1-2025'],
    ['D2c', '2026-12-01', '2027-01-15', false, 'PERMENAKER-1-2025'],
    ['D3', '2026-03-16', '2026-03-18', false, 'PERMENAKER-1-2025'],
    ['D3', '2026-03-16T22:00:00+07:00', '2026-03-18', false, 'PERMENAKER-1-2025'],
    ['D4', '2026-12-21', '2027-01-04', false, 'PERMENAKER-1-2025'],
    ['D4', '2027-12-27', '2028-01-05', true, 'PERMENAKER-1-2025'],
    ['D4', '2026-03-15', '2026-03-31', false, 'PERMENAKER-1-2025'],
    ['D5', '2024-02-29', '2029-02-28', false, 'PP-82-2019'],
    ['D5', '2019-12-01', '2021-12-01', false, 'PP-44-2015'],
    ['D6', '2023-06-14', '2026-06-14', false, 'PERPRES-7-2019'],
    ['D7', '2026-03-16', '2026-04-01', false, 'PERMENAKER-1-2025'],
    ['D8', '2022-03-16', '2022-04-15', false, 'PERMENAKER-5-2021'],
    ['D2', '2021-03-31', '2021-04-30', false, 'PERMENAKER-26-2015'],
  ] as const)('%s from %s is due on %s', (rule, start, date, provisional, ruleSet) => {
    expect(due(rule, start).slice(1)).toEqual([date, provisional, ruleSet]);
  });

  it('a deadline in days ends with the last millisecond of its day at the place', () => {
    expect(deadline('D4', '2026-03-16', 'WIT').dueAt).toBe('2026-04-01T14:59:59.999Z');
  });

  it('hours can skip days that are not worked', () => {
    const skip = { policy: 'skipNonWorkingDays' } as const;
    // Friday 20 to Tuesday 24 March 2026 are holidays, joint leave and a weekend.
    expect(deadline('D1', '2026-03-20T22:00:00+09:00', 'WIT', skip).dueAt).toBe('2026-03-26T15:00:00.000Z');
    expect(deadline('D1', '2026-11-20T09:00:00+07:00', 'WIB', skip).dueAt).toBe('2026-11-24T02:00:00.000Z');
    expect(due('D3', '2026-03-17', skip)[1]).toBe('2026-03-26');
  });

  it('thirty days can be working days, a hospital has its own term', () => {
    expect(due('D2', '2026-01-10', { policy: 'workingDays' })[1]).toBe('2026-02-25');
    expect(due('D8', '2026-01-10', { contractDays: 15 })[1]).toBe('2026-01-25');
  });

  it('migrant workers have their own limitation', () => {
    expect(limitationOn('2023-02-21', 'PMI')).toBe('2025-02-21');
    expect(limitationOn('2023-02-22', 'PMI')).toBe('2028-02-22');
    expect(limitationOn('2014-05-01')).toBe('2016-05-01');
    expect(due('D5', '2023-02-22', { segment: 'PMI' })[3]).toBe('PERMENAKER-4-2023');
  });

  it('refuses a start that is none and a policy that the rule does not know', () => {
    expect(() => deadline('D1', '2026-03-16', 'WIB')).toThrow(RangeError);
    expect(() => deadline('D4', 'soon', 'WIB')).toThrow(RangeError);
    expect(() => deadline('D4', '2026-03-16', 'WIB', { policy: 'literal48h' })).toThrow(RangeError);
  });
});
