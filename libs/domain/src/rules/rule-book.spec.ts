import { PP_82_2019 } from './data';
import { ruleBook, SHIPPED_RULES, tablesFor } from './rule-book';
import type { AmountRuleSet } from './rule-set';

const version = (number: number, from: string, to: string | null = null): AmountRuleSet => ({
  ...PP_82_2019,
  version: number,
  inForceFrom: from,
  inForceTo: to,
});

describe('the book of rule sets', () => {
  const [third, fourth] = [version(3, '2027-01-01'), version(4, '2027-07-01', '2027-12-31')];
  const book = ruleBook([fourth, third]);
  const on = (date: string) => book.find('PP-82-2019', date)?.version;

  it.each([
    ['2026-12-31', 2],
    ['2027-01-01', 3],
    ['2027-06-30', 3],
    ['2027-07-01', 4],
    ['2027-12-31', 4],
    ['2028-01-01', 3],
  ])('an accident of %s is computed by version %i', (date, expected) => {
    expect(on(date)).toBe(expected);
  });

  it('knows every version by its number, and the latest', () => {
    expect(book.findVersion('PP-82-2019', 1)?.wording).toBeUndefined();
    expect(book.findVersion('PP-82-2019', 2)).toBe(PP_82_2019);
    expect(book.findVersion('PP-82-2019', 3)).toBe(third);
    expect(book.findVersion('PP-82-2019', 5)).toBeUndefined();
    expect(book.findLatest('PP-82-2019')).toBe(fourth);
    expect(book.listVersions('PP-82-2019').map((each) => each.version)).toEqual([4, 3, 2, 1]);
    expect(SHIPPED_RULES.findLatest('PP-82-2019')).toBe(PP_82_2019);
  });

  it.each([
    [{ occurredAt: '2026-12-31T23:30:00+07:00', zone: 'WIB' }, 2],
    [{ occurredAt: '2026-12-31T23:30:00+07:00', zone: 'WIT' }, 3],
    [{ occurredAt: '2027-01-01T00:00:00+07:00', zone: 'WIB' }, 3],
    [{ occurredAt: 'x', zone: 'WIB' }, undefined],
    [{ occurredAt: '2027-01-01T00:00:00+07:00', zone: 'X' }, undefined],
    [null, undefined],
    ['x', undefined],
  ])('chooses for a call by the local date at its place: %j', (call, expected) => {
    expect(tablesFor(call, book)('PP-82-2019')?.version).toBe(expected);
  });

  it('leaves a number to what was published here under it, whatever a release ships', () => {
    const own = version(2, '2025-01-01');
    const older = ruleBook([own]);
    expect(older.findVersion('PP-82-2019', 2)).toBe(own);
    expect(older.find('PP-82-2019', '2024-12-31')?.version).toBe(1);
    expect(older.find('PP-82-2019', '2025-01-01')).toBe(own);
  });

  it('leaves other tables as they are', () => {
    expect(book.find('PP-44-2015', '2027-01-01')).toBe(SHIPPED_RULES.find('PP-44-2015', '2018-01-01'));
  });
});
