import { addWorkingDays } from '@jkk/domain/calendar';
import type { HolidayCalendar } from '@jkk/domain/calendar';
import { mergeCalendar } from './holiday.repository';
import type { Holiday } from './holiday.repository';

const SHIPPED: HolidayCalendar = {
  entries: [{ date: '2026-12-25', kind: 'HOLIDAY', name: 'Hari Natal', provenance: 'seen' }],
  loadedFrom: '2026-01-01',
  loadedTo: '2026-12-31',
};

const year = (of: number, count: number): Holiday[] =>
  Array.from({ length: count }, (_, index) => ({
    date: `${of}-01-${String(index + 1).padStart(2, '0')}`,
    kind: 'HOLIDAY',
    name: 'Libur',
  }));

describe('mergeCalendar', () => {
  it('is the shipped calendar itself when nothing was imported', () => {
    expect(mergeCalendar(SHIPPED, [])).toBe(SHIPPED);
  });

  it('lets an imported day take the place of the shipped one and adds others', () => {
    const merged = mergeCalendar(SHIPPED, [
      { date: '2026-12-25', kind: 'JOINT_LEAVE', name: 'Cuti' },
      { date: '2026-08-18', kind: 'HOLIDAY', name: 'Libur tambahan' },
    ]);
    expect(merged.entries.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2026-08-18 HOLIDAY',
      '2026-12-25 JOINT_LEAVE',
    ]);
    expect(merged.loadedTo).toBe('2026-12-31');
  });

  it('counts a coming year as loaded only when it is a whole one and no year is missing before it', () => {
    expect(mergeCalendar(SHIPPED, year(2027, 1)).loadedTo).toBe('2026-12-31');
    expect(mergeCalendar(SHIPPED, year(2028, 14)).loadedTo).toBe('2026-12-31');
    expect(mergeCalendar(SHIPPED, [...year(2027, 14), ...year(2028, 14)]).loadedTo).toBe('2028-12-31');
  });

  it('makes a deadline certain that was provisional before', () => {
    expect(addWorkingDays('2026-12-30', 3, SHIPPED).provisional).toBe(true);
    expect(addWorkingDays('2026-12-30', 3, mergeCalendar(SHIPPED, year(2027, 14)))).toEqual({
      date: '2027-01-18',
      provisional: false,
    });
  });
});
