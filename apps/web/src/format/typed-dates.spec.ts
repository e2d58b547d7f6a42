import { parseDay, parseTime } from './typed-dates';

it.each([
  ['28 Nov 2026', '2026-11-28'],
  ['28 november 2026', '2026-11-28'],
  ['Sab 28 Nov 2026', '2026-11-28'],
  ['28/11/2026', '2026-11-28'],
  ['28-11-26', '2026-11-28'],
  ['28.11.2026', '2026-11-28'],
  ['28112026', '2026-11-28'],
  ['2026-11-28', '2026-11-28'],
  ['3 Mei 2026', '2026-05-03'],
  ['3 Agt 2026', '2026-08-03'],
  ['1 Oct 2026', '2026-10-01'],
  // The day stands first: an American reading would be the third of April.
  ['4/3/2026', '2026-03-04'],
  ['31/02/2026', null],
  ['2026-02-30', null],
  ['11/28/2026', null],
  ['28 Foo 2026', null],
  ['28', null],
  ['', null],
])('the day %p is %p', (typed, day) => expect(parseDay(typed)).toBe(day));

it.each([
  ['9', '09:00'],
  ['0900', '09:00'],
  ['900', '09:00'],
  ['9.30', '09:30'],
  ['21:05', '21:05'],
  ['00.00', '00:00'],
  ['24:00', null],
  ['12:60', null],
  ['9 pm', null],
  ['', null],
])('the hour %p is %p', (typed, time) => expect(parseTime(typed)).toBe(time));
