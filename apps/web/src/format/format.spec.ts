import { dayOf, formatDate, formatInstant, toOffsetInstant } from './dates';
import { formatRupiah, rupiahText } from './money';
import { daysLate, urgencyOf } from './urgency';

describe('dates as they stand on screen', () => {
  it('writes day, month and zone in Indonesian and English', () => {
    expect(formatInstant('2026-11-25T09:00:00.000Z', 'id')).toBe('Rab 25 Nov 2026, 16.00 WIB');
    expect(formatInstant('2026-11-25T09:00:00.000Z', 'en', 'WIT')).toBe('Wed 25 Nov 2026, 18:00 WIT');
  });

  it('takes the day of the zone, not of UTC', () => {
    expect(dayOf('2026-11-24T17:30:00.000Z', 'WIB')).toBe('2026-11-25');
    expect(dayOf('2026-11-24T16:30:00.000Z', 'WIB')).toBe('2026-11-24');
    expect(dayOf('2026-11-24T16:30:00.000Z', 'WITA')).toBe('2026-11-25');
  });

  it('leaves the year out where a list is dense', () => {
    expect(formatDate('2026-08-17', 'id', false)).toBe('Sen 17 Agu');
  });

  it('builds an instant with the offset of the place', () => {
    expect(toOffsetInstant('2026-11-20', '09:00', 'WITA')).toBe('2026-11-20T09:00:00+08:00');
  });
});

describe('rupiah', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [1234567, '1.234.567'],
    [-1350000, '−1.350.000'],
  ])('%d is %s', (rupiah, text) => expect(formatRupiah(rupiah)).toBe(text));

  it('has no space between Rp and the number', () => expect(rupiahText(48000000)).toBe('Rp48.000.000'));
  it('puts a minus before the currency', () => expect(rupiahText(-10_000)).toBe('−Rp10.000'));
});

describe('urgency', () => {
  const now = '2026-11-24T02:14:00.000Z';
  it.each([
    ['2026-11-24T02:13:59.000Z', 'late'],
    ['2026-11-24T09:00:00.000Z', 'today'],
    ['2026-11-24T17:00:00.000Z', 'tomorrow'],
    ['2026-12-01T09:00:00.000Z', 'week'],
    ['2026-12-02T09:00:00.000Z', 'later'],
    [null, 'none'],
  ])('%s is %s', (dueAt, urgency) => expect(urgencyOf(dueAt, now)).toBe(urgency));

  it('counts calendar days late', () => expect(daysLate('2026-11-19T09:00:00.000Z', now)).toBe(5));
});
