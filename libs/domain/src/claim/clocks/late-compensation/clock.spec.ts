import fc from 'fast-check';
import { addDays, daysBetween, INDONESIA_CALENDAR } from '../../../calendar';
import type { LocalDate } from '../../../calendar';
import { startClock, stopClock } from '../clock';
import { lateDays, latenessOf } from '../lateness';
import { contextAt, walkToBenefit } from '../../spec-support';
import { OPTIONS, noon, only, DUE } from './spec-support';

describe('whatever happens to a clock', () => {
  const step = fc.record({ stop: fc.boolean(), after: fc.integer({ min: 0, max: 12 }) });

  it('no day is late twice, none before it was due or while it stood, and waiting longer never makes it less', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), fc.integer({ min: 0, max: 40 }), (steps, more) => {
        const { walk, benefitId } = walkToBenefit('FUNERAL');
        let { claim } = walk;
        let day: LocalDate = '2026-11-20';
        const stood = new Set<LocalDate>();
        let stoppedOn: LocalDate | undefined;
        for (const { stop, after } of steps) {
          const next = addDays(day, after);
          if (stoppedOn !== undefined) {
            for (let d = addDays(day, 1); d <= next; d = addDays(d, 1)) stood.add(d);
          }
          day = next;
          const context = contextAt(claim, noon(day));
          const tick = { reason: stop ? 'DOCUMENTS_MISSING' : 'DOCUMENTS_COMPLETE', by: null } as const;
          const { clock, clockMoves } = (stop ? stopClock : startClock)(claim, only(claim), tick, context);
          claim = { ...claim, clockMoves, benefits: [{ ...only(claim), clock }] };
          stoppedOn = stop ? (stoppedOn ?? day) : undefined;
        }
        const through = addDays(day, more);
        const days = lateDays(claim, benefitId, through, INDONESIA_CALENDAR).flatMap(({ from, to }) =>
          Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)),
        );
        expect(new Set(days).size).toBe(days.length);
        expect(days.every((late) => late > DUE && late <= through && !stood.has(late))).toBe(true);
        const owed = (on: LocalDate) => latenessOf(claim, only(claim), on, OPTIONS)?.amountRupiah ?? 0;
        expect(owed(through)).toBe(days.length * 100_000);
        expect(owed(addDays(through, 1)) - owed(through)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  });
});
