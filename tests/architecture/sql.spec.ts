import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './dependencies';

/** A text that begins as a statement, a query builder, or a query that is no Temporal query of a workflow's handle. */
const SQL = [
  /[`'"]\s*(?:WITH\s+\w+\s+AS|SELECT\s|INSERT\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|ALTER\s+TABLE|CREATE\s+(?:TABLE|INDEX|ROLE))/,
  /\bcreateQueryBuilder\(/,
  /\bgetRepository\(/,
  /\b(?:em|manager|dataSource|database|runner|pool|client)\.query[<(]/,
];

/** Rooms that write no SQL; the bank simulator has a database of its own, the launcher makes clusters before there is one. */
const ROOMS = ['activities', 'apps/api/src', 'apps/worker/src', 'apps/cli/src', 'workflows', 'libs'];
const MAY = 'libs/persistence/';

/** The driver's own types are the only ones that are talked out of; a row is parsed (`readRecord`). */
const CASTS = ['libs/persistence/src/database/prepared-client.ts'];

it('what persistence reads is parsed, and nothing is taken for what it is not', () => {
  const casts = sources('libs/persistence/src').filter((file) => read(file).includes(' as unknown as '));
  expect(casts).toEqual(CASTS);
});

describe('SQL', () => {
  it('stands only in persistence', () => {
    const wrong = ROOMS.flatMap(sources)
      .filter((file) => !file.startsWith(MAY))
      .filter((file) => SQL.some((pattern) => pattern.test(read(file))));
    expect(wrong).toEqual([]);
  });

  it.each([
    'await em.query(`SELECT 1`)',
    "const text = 'UPDATE payout SET state = 1'",
    'const text = `\n  WITH a AS (SELECT 1) SELECT * FROM a`',
    "dataSource.createQueryBuilder(PayoutEntity, 'p')",
    'dataSource.query<Row[]>(TEXT)',
  ])('is recognised: %s', (line) => {
    expect(SQL.some((pattern) => pattern.test(line))).toBe(true);
  });

  it.each(['await handle.query(CLAIM_MESSAGE.progress)', "label: 'Select a file'", "'Updated a claim'"])(
    'is not seen in: %s',
    (line) => {
      expect(SQL.some((pattern) => pattern.test(line))).toBe(false);
    },
  );
});

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

function sources(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder)).flatMap((name) => {
    const file = path.posix.join(folder, name);
    if (name === 'node_modules' || name === 'dist') return [];
    if (statSync(path.join(ROOT, file)).isDirectory()) return sources(file);
    return /\.ts$/.test(name) && !/\.spec\.ts$/.test(name) ? [file] : [];
  });
}
