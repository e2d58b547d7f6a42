import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './dependencies';

/** The table of what was once seen names a test for each case: a renamed or removed one is missed at once. */
const ROW = /^\| (?<seen>[^|]+) \| `(?<file>[^`]+)` \| (?<test>[^|]+) \|$/gm;
const table = readFileSync(path.join(ROOT, 'tests/e2e/wrong-money.md'), 'utf8');
const cases = [...table.matchAll(ROW)].map(
  ({ groups = {} }) => groups as Record<'seen' | 'file' | 'test', string>,
);

const stands = (file: string, test: string): boolean =>
  existsSync(path.join(ROOT, file)) &&
  ["'", '`'].some((quote) => readFileSync(path.join(ROOT, file), 'utf8').includes(quote + test + quote));

it('every case of wrong money that was seen has its test, by the name of the table', () => {
  expect(cases.length).toBe(table.split('\n').filter((line) => line.startsWith('| ')).length - 1);
  expect(cases.filter(({ file, test }) => !stands(file, test)).map(({ seen }) => seen)).toEqual([]);
});
