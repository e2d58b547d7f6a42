import { calculate } from '../calculate';

export type Json = Record<string, unknown>;

export const HEAD = {
  kind: 'ACCIDENT',
  segment: 'PU',
  occurredAt: '2024-03-05T10:00:00+07:00',
  zone: 'WIB',
  wage: { amount: 4_000_000, unit: 'MONTH' },
};
const FUNERAL = [{ type: 'FUNERAL' }];
export const R1 = { occurredAt: '2019-06-10T10:00:00+07:00' };

const SENTENCE = /^[A-Z0-9][^{}]{12,}[.;]$/;

/** What is wrong with a call; every finding of every case here must also speak both languages. */
export function found(value: unknown): [string, string, string | undefined][] {
  const answer = calculate(value);
  if (answer.ok) return [];
  for (const { detail } of answer.errors) {
    expect(detail.id).toMatch(SENTENCE);
    expect(detail.en).toMatch(SENTENCE);
    expect(detail.id).not.toBe(detail.en);
  }
  return answer.errors.map(({ pointer, code, type }) => [pointer, code, type]);
}

export const head = (change: Json): Json => ({ ...HEAD, benefits: FUNERAL, ...change });
export const line = (benefit: Json, change: Json = {}): Json => ({ ...HEAD, benefits: [benefit], ...change });
export const without = (name: string): Json =>
  Object.fromEntries(Object.entries(head({})).filter(([each]) => each !== name));

/** What is wrong with it, in one place only. */
export type Refused<Value> = readonly [name: string, value: Value, pointer: string, code: string];

/** A test for each: the call that is made of its value has this one finding and no other. */
export const eachIsRefused = <Value>(
  cases: readonly Refused<Value>[],
  toCall: (value: Value) => unknown,
): void =>
  it.each(cases.map(([name, ...rest]) => [name, rest] as const))('%s', (_name, [value, pointer, code]) =>
    expect(found(toCall(value)).map(([at, which]) => [at, which])).toEqual([[pointer, code]]),
  );

/** The same for the only line of a call; the pointer begins at the line. */
export const eachIsRefusedLine = (cases: readonly Refused<Json>[]): void =>
  eachIsRefused(
    cases.map(([name, benefit, pointer, code]) => [name, benefit, `/benefits/0${pointer}`, code] as const),
    (benefit) => line(benefit),
  );

export const stmb = (change: Json): Json => ({
  type: 'STMB',
  periods: [{ from: '2024-03-05', to: '2024-03-10' }],
  ...change,
});
export const anatomical = (...items: Json[]): Json => ({ type: 'PARTIAL_ANATOMICAL', items });
export const functional = (...items: Json[]): Json => ({ type: 'PARTIAL_FUNCTIONAL', items });
export const child = (change: Json): Json => ({ birthDate: '2014-02-01', level: 'SD', year: 4, ...change });
export const scholarship = (...children: Json[]): Json => ({ type: 'SCHOLARSHIP', children });
export const care = (change: Json): Json => ({
  type: 'HOME_CARE',
  startedOn: '2024-04-01',
  invoices: [{ on: '2024-04-02', amount: 1 }],
  ...change,
});
export const late = (change: Json): Json => ({
  type: 'LATE_COMPENSATION',
  santunan: 1,
  dueOn: '2024-04-01',
  paidOn: '2024-04-02',
  ...change,
});
