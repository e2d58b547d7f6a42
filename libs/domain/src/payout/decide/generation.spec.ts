import fc from 'fast-check';
import { addMilliseconds, INDONESIA_CALENDAR } from '../../calendar';
import { hasRoom, sendableAt } from '../sending-window';
import { filesCarriedOutBy } from './generation';

const wib = (text: string): string => new Date(`${text}+07:00`).toISOString();
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);

describe('by when a bank has carried out the files that it was given before', () => {
  it.each([
    ['2026-11-30T10:00:00', '2026-12-02T00:00:00'],
    ['2026-12-04T20:00:00', '2026-12-08T00:00:00'],
    ['2026-12-24T10:00:00', '2026-12-29T00:00:00'],
  ])('noticed at %s: %s', (noticedAt, expected) =>
    expect(filesCarriedOutBy({ noticedAt: wib(noticedAt) }, INDONESIA_CALENDAR)).toBe(wib(expected)),
  );

  it('is after every day that a file made until then can name, whatever hours were agreed', () => {
    const window = fc
      .record({
        days: fc.constantFrom('EVERY_DAY' as const, 'WORKING_DAYS' as const),
        from: time,
        cutOff: time,
      })
      .filter(hasRoom);
    fc.assert(
      fc.property(window, fc.nat(400 * 24 * 60), fc.nat(3 * 24 * 60), (agreed, minutes, before) => {
        const noticedAt = addMilliseconds(wib('2025-12-01T00:00:00'), minutes * 60_000);
        const madeAt = addMilliseconds(noticedAt, -before * 60_000);
        const named = sendableAt(agreed, madeAt, INDONESIA_CALENDAR);
        expect(named < filesCarriedOutBy({ noticedAt }, INDONESIA_CALENDAR)).toBe(true);
      }),
    );
  });
});
