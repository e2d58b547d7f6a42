import {
  addDays,
  INDONESIA_CALENDAR,
  localDate,
  workingDaysBefore,
  type HolidayCalendar,
} from '../../calendar';
import { lateDays } from '../clocks/lateness';
import { claimNumberOf } from '../new-claim';
import { walkToBenefit } from '../spec-support';
import { nextWakeUp } from './deadlines';
import { waits } from './waits';

const { walk, benefitId } = walkToBenefit('DEATH');
const { claim } = walk;
const dueBy = (calendar?: HolidayCalendar) =>
  waits(claim, calendar).find(({ subject }) => subject === benefitId)!;
const withHoliday = (date: string): HolidayCalendar => ({
  ...INDONESIA_CALENDAR,
  entries: [...INDONESIA_CALENDAR.entries, { date, kind: 'HOLIDAY' as const, name: 'Libur tambahan' }].sort(
    (a, b) => (a.date < b.date ? -1 : 1),
  ),
});

describe('a holiday that is declared while a payment is waited for', () => {
  const due = localDate(dueBy().dueAt!, 'WIB');

  it('moves the day on which payment is due, and with it the timer and what lateness is counted from', () => {
    const calendar = withHoliday(due);
    const later = localDate(dueBy(calendar).dueAt!, 'WIB');
    expect(later > due).toBe(true);
    expect(nextWakeUp(claim, calendar)).toBe(dueBy(calendar).ringsAt);
    expect(localDate(dueBy(calendar).ringsAt!, 'WIB')).toBe(workingDaysBefore(later, 2, calendar));
    expect(lateDays(claim, benefitId, later, INDONESIA_CALENDAR)).toEqual([
      { from: addDays(due, 1), to: later },
    ]);
    expect(lateDays(claim, benefitId, later, calendar)).toEqual([]);
  });

  it('moves nothing when it lies behind the deadline or on a weekend', () => {
    const saturday = '2026-11-21';
    for (const date of [addDays(due, 1), saturday]) {
      expect(dueBy(withHoliday(date)).dueAt).toBe(dueBy().dueAt);
    }
  });

  it('leaves a deadline provisional for as long as the year is not loaded', () => {
    expect(dueBy({ ...INDONESIA_CALENDAR, loadedTo: '2026-11-22' }).provisional).toBe(true);
    expect(dueBy().provisional).toBe(false);
  });
});

it.each([
  ['2026-12-31T16:59:59.999Z', 'WIB', 'JKK-2026-0000007'],
  ['2026-12-31T17:00:00.000Z', 'WIB', 'JKK-2027-0000007'],
  ['2026-12-31T16:00:00.000Z', 'WITA', 'JKK-2027-0000007'],
  ['2026-12-31T15:00:00.000Z', 'WIT', 'JKK-2027-0000007'],
] as const)('the year of a claim number is that of the place: %s in %s', (at, zone, number) =>
  expect(claimNumberOf(7, at, zone)).toBe(number),
);
