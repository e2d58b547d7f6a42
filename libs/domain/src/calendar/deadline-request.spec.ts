import { deadlineOf } from './deadline-request';
import { INDONESIA_CALENDAR } from './holidays';

const D4 = { rule: 'D4', start: '2026-03-16', zone: 'WIB' };

function findings(value: unknown): string[] {
  const answer = deadlineOf(value);
  if (answer.ok) return [];
  for (const { detail } of answer.errors) {
    expect(detail.id).toMatch(/^[A-Z].+\.$/);
    expect(detail.en).toMatch(/^[A-Z].+\.$/);
  }
  return answer.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

function dueOf(value: unknown): string {
  const answer = deadlineOf(value);
  if (!answer.ok) throw new Error(JSON.stringify(answer.errors));
  return answer.deadline.dueAt;
}

describe('a deadline asked for in JSON', () => {
  it('is answered with its instant, its certainty and its rule set', () => {
    expect(deadlineOf(D4)).toEqual({
      ok: true,
      deadline: { dueAt: '2026-04-01T16:59:59.999Z', provisional: false, ruleSet: 'PERMENAKER-1-2025' },
    });
  });

  it('starts at an instant where the rule says so, and on the day of one elsewhere', () => {
    expect(dueOf({ rule: 'D1', start: '2026-03-20T22:00:00+09:00', zone: 'WIT' })).toBe(
      '2026-03-22T13:00:00.000Z',
    );
    expect(dueOf({ ...D4, start: '2026-03-15T23:00:00Z' })).toBe(dueOf(D4));
    expect(findings({ rule: 'D1', start: '2026-03-20', zone: 'WIT' })).toEqual(['/start INSTANT.INVALID']);
    expect(findings({ ...D4, start: '2026-02-31' })).toEqual(['/start DATE.INVALID']);
  });

  it('follows the policy, the segment and the contract that were asked for', () => {
    const d2 = { rule: 'D2', start: '2026-03-16', zone: 'WIB' };
    expect(dueOf({ ...d2, policy: 'calendarDays' })).toBe(dueOf(d2));
    expect(dueOf({ ...d2, policy: 'workingDays' })).not.toBe(dueOf(d2));
    const d5 = { rule: 'D5', start: '2022-01-10', zone: 'WIB' };
    expect(dueOf(d5)).toBe('2027-01-10T16:59:59.999Z');
    expect(dueOf({ ...d5, segment: 'PMI' })).toBe('2024-01-10T16:59:59.999Z');
    const d8 = { rule: 'D8', start: '2026-03-01', zone: 'WIB' };
    expect(dueOf(d8)).toBe('2026-03-31T16:59:59.999Z');
    expect(dueOf({ ...d8, contractDays: 15 })).toBe('2026-03-16T16:59:59.999Z');
    expect(dueOf({ ...d8, contractDays: 30 })).toBe(dueOf(d8));
  });

  it('is counted in the calendar that the caller has loaded', () => {
    const bare = { ...INDONESIA_CALENDAR, entries: [] };
    const answer = deadlineOf(D4, bare);
    expect(answer).toMatchObject({ ok: true, deadline: { dueAt: '2026-03-25T16:59:59.999Z' } });
  });

  it.each([
    ['no object', 'D4', [' TYPE.OBJECT_EXPECTED']],
    ['nothing', {}, ['/rule PROPERTY.MISSING', '/start PROPERTY.MISSING', '/zone PROPERTY.MISSING']],
    ['an unknown rule', { ...D4, rule: 'D9' }, ['/rule VALUE.NOT_ALLOWED']],
    ['an unknown zone', { ...D4, zone: 'UTC' }, ['/zone VALUE.NOT_ALLOWED']],
    ['no start', { rule: 'D4', zone: 'WIB' }, ['/start PROPERTY.MISSING']],
    ['an unknown policy', { ...D4, policy: 'never' }, ['/policy VALUE.NOT_ALLOWED']],
    ['a policy of another rule', { ...D4, policy: 'literal48h' }, ['/policy POLICY.NOT_FOR_RULE']],
    ['an unknown segment', { ...D4, segment: 'ASN' }, ['/segment VALUE.NOT_ALLOWED']],
    ['a contract elsewhere', { ...D4, contractDays: 20 }, [' PROPERTY.UNKNOWN']],
    ['a short contract', { ...D4, rule: 'D8', contractDays: 14 }, ['/contractDays NUMBER.OUT_OF_RANGE']],
    ['a long contract', { ...D4, rule: 'D8', contractDays: 31 }, ['/contractDays NUMBER.OUT_OF_RANGE']],
    ['more', { ...D4, more: 1 }, [' PROPERTY.UNKNOWN']],
    [
      'a policy without a rule',
      { start: '2026-03-16', zone: 'WIB', policy: 'literal48h' },
      ['/rule PROPERTY.MISSING'],
    ],
  ])('is refused: %s', (_name, value, expected) => {
    expect(findings(value)).toEqual(expected);
  });
});
