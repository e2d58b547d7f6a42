import { INDONESIA_CALENDAR, type HolidayCalendar } from '../calendar';
import { hasRoom, sendableAt, sendableUntil, type SendingWindow } from './sending-window';

const OFFICE: SendingWindow = { days: 'WORKING_DAYS', from: '08:00', cutOff: '16:00' };
const DAILY: SendingWindow = { days: 'EVERY_DAY', from: '01:00', cutOff: '22:30' };
const wib = (text: string): string => new Date(`${text}+07:00`).toISOString();

describe('when a rail takes transfers', () => {
  it.each<[string, SendingWindow | undefined, string, string]>([
    ['at any time where nothing was agreed', undefined, '2026-11-29T23:59:59', '2026-11-29T23:59:59'],
    ['from the first minute on', OFFICE, '2026-11-30T08:00:00', '2026-11-30T08:00:00'],
    ['not before it', OFFICE, '2026-11-30T07:59:59.999', '2026-11-30T08:00:00'],
    ['until half an hour before the cut-off', OFFICE, '2026-11-30T15:29:59.999', '2026-11-30T15:29:59.999'],
    ['and then the next day', OFFICE, '2026-11-30T15:30:00', '2026-12-01T08:00:00'],
    ['after a Friday on Monday', OFFICE, '2026-12-04T15:30:00', '2026-12-07T08:00:00'],
    ['not on a Sunday', OFFICE, '2026-11-29T10:00:00', '2026-11-30T08:00:00'],
    ['on a Sunday where every day counts', DAILY, '2026-11-29T10:00:00', '2026-11-29T10:00:00'],
    ['after Christmas, which was a Friday', OFFICE, '2026-12-25T10:00:00', '2026-12-28T08:00:00'],
    ['by the clock of western Indonesia', OFFICE, '2026-11-30T00:30:00', '2026-11-30T08:00:00'],
  ])('%s', (_name, window, now, expected) =>
    expect(sendableAt(window, wib(now), INDONESIA_CALENDAR)).toBe(wib(expected)),
  );

  it('follows a calendar in which a holiday was declared', () => {
    const declared: HolidayCalendar = {
      ...INDONESIA_CALENDAR,
      entries: [
        ...INDONESIA_CALENDAR.entries,
        { date: '2026-12-07', kind: 'HOLIDAY', name: 'Pemilihan kepala daerah' },
      ],
    };
    expect(sendableAt(OFFICE, wib('2026-12-04T16:00:00'), declared)).toBe(wib('2026-12-08T08:00:00'));
  });

  it('takes what is sent on a day until half an hour before the cut-off of that day', () => {
    expect(sendableUntil(OFFICE, wib('2026-12-07T08:00:00'))).toBe(wib('2026-12-07T15:30:00'));
    expect(sendableUntil(DAILY, wib('2026-11-30T01:00:00'))).toBe(wib('2026-11-30T22:00:00'));
    expect(sendableUntil(undefined, wib('2026-11-30T01:00:00'))).toBeUndefined();
  });

  it.each([
    ['08:00', '16:00', true],
    ['08:00', '08:31', true],
    ['08:00', '08:30', false],
    ['16:00', '08:00', false],
  ])('has room from %s to %s: %s', (from, cutOff, expected) =>
    expect(hasRoom({ days: 'EVERY_DAY', from, cutOff })).toBe(expected),
  );
});
