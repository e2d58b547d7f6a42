import { newExternalId } from './external-id';
import { fromWibText, isInWindow, toWibText, wibDate } from './wib';

describe('time in western Indonesia', () => {
  it('is written with 25 characters, or with milliseconds', () => {
    expect(toWibText('2026-11-21T02:00:00.123Z')).toBe('2026-11-21T09:00:00+07:00');
    expect(toWibText('2026-11-21T02:00:00.123Z', true)).toBe('2026-11-21T09:00:00.123+07:00');
  });

  it.each([
    ['2026-11-21T16:59:59.999Z', '2026-11-21'],
    ['2026-11-21T17:00:00.000Z', '2026-11-22'],
  ])('%s falls on %s', (at, date) => {
    expect(wibDate(at)).toBe(date);
  });

  it('is read with its offset', () => {
    expect(fromWibText('2026-11-21T09:00:00+07:00')).toBe('2026-11-21T02:00:00.000Z');
    expect(fromWibText('2026-11-21T09:00:00')).toBeUndefined();
    expect(fromWibText('2026-11-21T09:00:00.5+0700')).toBe('2026-11-21T02:00:00.500Z');
    expect(fromWibText('2026-11-21T02:00:00Z')).toBe('2026-11-21T02:00:00.000Z');
    expect(fromWibText('2026-11-21')).toBeUndefined();
    expect(fromWibText(20261121)).toBeUndefined();
  });

  it.each([
    ['2026-11-21T15:59:00.000Z', false],
    ['2026-11-21T16:00:00.000Z', true],
    ['2026-11-21T20:00:00.000Z', true],
    ['2026-11-21T23:00:00.000Z', false],
  ])('%s lies in the night window: %s', (at, inside) => {
    expect(isInWindow(at, { from: '23:00', to: '06:00' })).toBe(inside);
  });
});

describe('newExternalId', () => {
  it('is 32 digits, the day first, and never the same', () => {
    const ids = Array.from({ length: 2_000 }, () => newExternalId('2026-11-21'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^20261121\d{24}$/);
  });
});
