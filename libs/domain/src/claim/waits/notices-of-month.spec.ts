import { monthToNotify, noticesOfMonth } from './notices-of-month';

it.each([
  ['2026-10', '2026-11-15'],
  ['2026-12', '2027-01-15'],
])('conclusions of %s are to be notified by %s', (month, day) => {
  expect(noticesOfMonth(month).noticeBy).toBe(day);
});

it('a month begins and ends by the wall of each place', () => {
  const { bounds } = noticesOfMonth('2026-11');
  expect(bounds).toEqual({
    WIB: { from: '2026-10-31T17:00:00.000Z', to: '2026-11-30T17:00:00.000Z' },
    WITA: { from: '2026-10-31T16:00:00.000Z', to: '2026-11-30T16:00:00.000Z' },
    WIT: { from: '2026-10-31T15:00:00.000Z', to: '2026-11-30T15:00:00.000Z' },
  });
});

it('what is to be notified now was concluded in the month before', () => {
  expect(monthToNotify('2026-11-30')).toBe('2026-10');
  expect(monthToNotify('2027-01-01')).toBe('2026-12');
});
