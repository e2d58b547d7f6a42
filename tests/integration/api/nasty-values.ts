const cursorOf = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url');
const barred = (text: string): string => Buffer.from(text).toString('base64url');
const UUID = '00000000-0000-4000-8000-000000000000';

/** Cursors that no list returned, each near enough to one to reach a statement if nobody looked closely. */
const CURSORS = [
  cursorOf([]),
  cursorOf({ length: 2 }),
  cursorOf([1, 2]),
  cursorOf([null, null]),
  cursorOf(['x', 'y']),
  cursorOf(['2026', 'JKK-2026-0000001']),
  cursorOf(['Sat', 'JKK-2026-0000001']),
  cursorOf(['-000001-01-01T00:00:00.000Z', 'JKK-2026-0000001']),
  cursorOf(['+275760-09-13T00:00:00.000Z', 'JKK-2026-0000001']),
  cursorOf(['2026-02-30T00:00:00.000Z', 'JKK-2026-0000001']),
  cursorOf(['2026-11-20T00:00:00.000Z', 'x\u0000']),
  cursorOf(['2026-11-20T00:00:00.000Z', 'JKK-2026-0000001', 'PAYMENT', 'x\u0000']),
  cursorOf(['2026-11-20T00:00:00.000Z', 'JKK-2026-0000001', 'toString', ['x']]),
  cursorOf('__proto__'),
  barred(`2026-13-45T99:99:99.999Z|${UUID}`),
  barred(`2026-02-30T00:00:00.000Z|${UUID}`),
  barred(`0000-01-01T00:00:00.000Z|${UUID}`),
  barred('2026-11-20T00:00:00.000Z|------------------------------------'),
  barred(`2026-11-20T00:00:00.000Z|${UUID}|more`),
  barred('999999999999999'),
  barred('9999999999999999999'),
  barred('-1'),
  barred('1e9'),
  barred('constructor'),
  Buffer.from([0xff, 0xfe]).toString('base64url'),
  Buffer.from([0xff, 0xfe]).toString('base64'),
];

/** No answer to what was refused repeats it. */
export const SENTINEL = 'jangan-digemakan';

/** What names in JavaScript mean something before anybody has declared them. */
const INHERITED = ['toString', 'valueOf', 'hasOwnProperty', '__proto__', 'constructor', 'prototype'];

const NUMBERS = [
  '-1',
  '0',
  '1e3',
  '1e309',
  '0x10',
  '1.5',
  'NaN',
  'Infinity',
  '9007199254740993',
  '99999999999999999999',
  '００１',
];

const TEXTS = [
  SENTINEL,
  '',
  ' ',
  '%',
  '_',
  '\\',
  '\\\\',
  '%\\',
  "'",
  '"',
  "' OR '1'='1",
  '*',
  '(',
  '[',
  '{}',
  'null',
  'undefined',
  'a\u0000b',
  '\u202etxet',
  'a\u200bb',
  '\ufeff',
  '💥',
  'İ',
  '../..',
  '/',
  ';',
  '?',
  '#',
  'x'.repeat(150),
  'x'.repeat(5_000),
];

/** Everywhere but in a cursor, which alone is taken apart, another list's cursor is a text like the first two. */
const NASTY_VALUES: readonly string[] = [...TEXTS, ...INHERITED, ...NUMBERS, ...CURSORS.slice(0, 2)];

/** As they stand in an address, where some are no text at all. */
export const NASTY_STEPS: readonly string[] = [
  ...NASTY_VALUES.filter((value) => value !== '').map(encodeURIComponent),
  '%00',
  '%ff',
  '%c0%ae%c0%ae',
  '%ed%a0%80',
  '%',
  '%2',
  '%zz',
  '%u0041',
  '..%2f..%2fetc',
  '%252e',
];

const SHARE = 4;

/**
 * What means the same wherever it is asked is read in one place: the first operation that asks it is given every value, and
 * of those after it each another share, so that no value is left out and none of them goes without.
 */
export class Shares {
  private readonly asked = new Map<string, number>();

  of<T>(what: string, values: readonly T[]): readonly T[] {
    const turn = this.asked.get(what) ?? 0;
    this.asked.set(what, turn + 1);
    return turn === 0 ? values : values.filter((_, at) => at % SHARE === turn % SHARE);
  }
}

/** A filter by its name and what the document says of it. */
export interface Filter {
  readonly name: string;
  readonly schema?: unknown;
}

/** Read by each list in a way of its own. */
const OWN = ['cursor', 'q'];

/** Every value under one name, or its share of them, and some of them said twice. */
function nastyQueries({ name, schema }: Filter, shares: Shares): string[] {
  const all = name === 'cursor' ? [...NASTY_VALUES, ...CURSORS.slice(2)] : NASTY_VALUES;
  const values = OWN.includes(name) ? all : shares.of(`${name} ${JSON.stringify(schema)}`, all);
  const said = values.map((value) => `${name}=${encodeURIComponent(value)}`);
  return [...said, ...said.filter((_, index) => index % 8 === 0).map((query) => `${query}&${query}`)];
}

/** Queries that are odd whatever the names are. */
const ODD_QUERIES: readonly string[] = [
  ...INHERITED.flatMap((name) => [name, `${name}=1`, `${name}[a]=1`]),
  '&&&===',
  '=',
  '%',
  '%ff=%ff',
  'q[]=1',
  'q[a][b]=1',
  'q.a=1',
  'limit=1&limit=2',
  'limit[]=5',
  'cursor=&cursor=',
  'q=%',
  'q=%ff',
  'q=%ed%a0%80',
  'q=%zz',
  'q=a+b',
  'format=CSV',
  'format=csv&format=json',
  `${SENTINEL}=${SENTINEL}`,
  '?q=1',
  Array.from({ length: 1_000 }, (_, index) => `a${index}`).join('&'),
];

/** What an operation with these filters is asked: each with every value, and what is odd anyway. */
export const nastyQuestions = (filters: readonly Filter[], shares: Shares): string[] => [
  ...filters.flatMap((filter) => nastyQueries(filter, shares)),
  ...ODD_QUERIES,
  ...(filters.some(({ name }) => name === 'cursor')
    ? CURSORS.map((cursor) => `format=csv&cursor=${cursor}`)
    : []),
];

/** So many lists inside each other. */
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;

/** What may stand in a body where something else belongs. */
export const NASTY_JSON: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  0.5,
  1e308,
  9_007_199_254_740_992,
  '',
  ' ',
  ...INHERITED,
  'a\u0000b',
  '\ud800',
  '\u202etxet',
  'x'.repeat(6_000),
  '2026-02-30',
  '0000-01-01',
  '9999-12-31T23:59:59.999Z',
  '+275760-09-13T00:00:00.000Z',
  '-000001-01-01T00:00:00Z',
  '2026-01-01T00:00:00+99:99',
  '00000000-0000-4000-8000-000000000000',
  [],
  {},
  [null],
  [[]],
  [{}],
  ['toString'],
  { toString: 1, valueOf: null, length: -1 },
  SENTINEL,
  [SENTINEL],
  { [SENTINEL]: SENTINEL },
  nested(1_000),
  Array.from({ length: 2_000 }, () => ({})),
];
