import {
  addMilliseconds,
  compareInstants,
  earlierDate,
  earlierInstant,
  instant,
  isCivil,
  laterDate,
  laterInstant,
  millisecondsBetween,
  parseInstant,
  parseLocalDate,
} from './index';

const EARLY = '2026-11-20T09:00:00.000Z';
const LATE = '2026-11-20T09:00:00.001Z';

describe('an instant', () => {
  it.each([
    ['1900-01-01T00:00:00Z', '1900-01-01T00:00:00.000Z'],
    ['2199-12-31T23:59:59Z', '2199-12-31T23:59:59.000Z'],
    ['2026-11-20T23:59:59.999999999Z', '2026-11-20T23:59:59.999Z'],
    ['2026-11-20T00:00:00+14:00', '2026-11-19T10:00:00.000Z'],
    ['2026-11-20T00:00:00-09:59', '2026-11-20T09:59:00.000Z'],
    ['2026-11-20T09:30+07:00', '2026-11-20T02:30:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(parseInstant(text)).toBe(expected);
    expect(instant(text)).toBe(expected);
  });

  it.each([
    '1899-12-31T23:59:59Z',
    '2200-01-01T00:00:00Z',
    '2026-00-20T09:00:00Z',
    '2026-13-20T09:00:00Z',
    '2026-11-31T09:00:00Z',
    '2026-11-20T24:00:00Z',
    '2026-11-20T09:60:00Z',
    '2026-11-20T09:00:60Z',
    '2026-11-20T09:00:00+15:00',
    '2026-11-20T09:00:00+07:60',
    ' 2026-11-20T09:00:00Z',
    '2026-11-20T09:00:00Z ',
    '2026-11-20T09:00:00',
    '2026-11-20T09:00:00.Z',
    '2026-11-20 09:00:00Z',
  ])('refuses %p', (text) => {
    expect(parseInstant(text)).toBeUndefined();
    expect(() => instant(text)).toThrow(RangeError);
  });

  it('is earlier, the same or later', () => {
    expect([compareInstants(EARLY, LATE), compareInstants(LATE, EARLY)]).toEqual([-1, 1]);
    expect(compareInstants('2026-11-20T16:00:00+07:00', EARLY)).toBe(0);
    expect([earlierInstant(EARLY, LATE), earlierInstant(LATE, EARLY)]).toEqual([EARLY, EARLY]);
    expect([laterInstant(EARLY, LATE), laterInstant(LATE, EARLY)]).toEqual([LATE, LATE]);
    const same = '2026-11-20T16:00:00+07:00';
    expect([earlierInstant(same, EARLY), laterInstant(same, EARLY)]).toEqual([same, same]);
    expect([millisecondsBetween(EARLY, LATE), millisecondsBetween(LATE, EARLY)]).toEqual([1, -1]);
    expect(addMilliseconds(EARLY, 1)).toBe(LATE);
    expect(() => compareInstants('soon', LATE)).toThrow('Not an instant');
  });
});

describe('a date', () => {
  it('is earlier or later', () => {
    const [first, second] = ['2026-01-31', '2026-02-01'];
    expect([earlierDate(first, second), earlierDate(second, first)]).toEqual([first, first]);
    expect([laterDate(first, second), laterDate(second, first)]).toEqual([second, second]);
  });

  it('exists or does not', () => {
    const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [index, day] of last.entries()) {
      expect([isCivil(2026, index + 1, day), isCivil(2026, index + 1, day + 1)]).toEqual([true, false]);
      expect(isCivil(2026, index + 1, 0)).toBe(false);
    }
    expect([isCivil(2026, 0, 1), isCivil(2026, 13, 1)]).toEqual([false, false]);
    for (const text of [' 2026-01-01', '2026-01-01 ', '12026-01-01', '2026-1-1']) {
      expect(parseLocalDate(text)).toBeUndefined();
    }
  });
});
