import { knownOn, reportedSoonAfter } from './register-history';

const entry = (validFrom: string, reportedOn: string, wage: number) => ({ validFrom, reportedOn, wage });
const FIRST = entry('2016-01-01', '2016-01-01', 4_000_000);
const DAY = '2026-11-16';

describe('the register as of a day', () => {
  it('knows what had been reported and counted by then', () => {
    const raised = entry('2026-11-01', '2026-11-10', 5_000_000);
    expect(knownOn([FIRST, raised], DAY)).toBe(raised);
    expect(knownOn([FIRST, raised], '2026-11-09')).toBe(FIRST);
    expect(knownOn([FIRST, entry('2026-12-01', '2026-11-10', 5_000_000)], DAY)).toBe(FIRST);
  });

  it('is its first entry before anything was reported', () => {
    expect(knownOn([FIRST], '2010-01-01')).toBe(FIRST);
    expect(knownOn([], DAY)).toBeUndefined();
  });

  it.each([
    ['2026-11-17', true],
    ['2026-11-25', true],
    ['2026-11-26', false],
  ])('a change reported on %s is a person’s to decide: %s', (reportedOn, decided) => {
    const raised = entry('2026-11-01', reportedOn, 50_000_000);
    expect(knownOn([FIRST, raised], DAY)).toBe(FIRST);
    expect(reportedSoonAfter([FIRST, raised], DAY)).toBe(decided ? raised : undefined);
  });

  it('a change that counts from a later day is no question of this one', () => {
    expect(reportedSoonAfter([FIRST, entry('2026-11-17', '2026-11-17', 5_000_000)], DAY)).toBeUndefined();
  });
});
