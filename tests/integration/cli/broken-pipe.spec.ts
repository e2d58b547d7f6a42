import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { cli, Files } from '../persistence/command-line';
import { createDatabase, type TestDatabase } from '../../support/postgres';

const MAIN = path.resolve(__dirname, '../../../dist/apps/cli/src/main.js');
const ROWS = 3_000;

interface Ending {
  readonly code: number | null;
  readonly err: string;
}

let database: TestDatabase;
let files: Files;

beforeAll(async () => {
  [database, files] = await Promise.all([createDatabase(), Files.create()]);
});

afterAll(() => Promise.all([database.drop(), files.remove()]));

/** The compiled program, whose reader goes away after the first bytes, or before anything was written. */
async function withReaderGone(argv: readonly string[], { readFirst = false } = {}): Promise<Ending> {
  const child = spawn(process.execPath, ['--enable-source-maps', MAIN, ...argv], {
    env: { JKK_PROFILE: 'test', DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl },
  });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.on('error', () => undefined).end();
  if (readFirst) child.stdout.once('data', () => child.stdout.destroy());
  else child.stdout.destroy();
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, err };
}

describe('a reader that goes away (cli … | head)', () => {
  it.each([[['help']], [['rules', 'list', '--json']], [['ledger', 'check']]])(
    'ends %j quietly, with its own exit code',
    async (argv) => {
      expect(await withReaderGone(argv)).toEqual({ code: 0, err: '' });
    },
  );

  it('says of a mistake what it always says, and nothing of the pipe', async () => {
    const { code, err } = await withReaderGone(['nonsense', '--json']);
    expect({ code, lines: err.trim().split('\n') }).toEqual({
      code: 2,
      lines: ['There is no such command. `help` lists all of them.'],
    });
  });

  it('minds no standard error that is closed', async () => {
    const child = spawn(process.execPath, [MAIN, 'nonsense'], { env: {} });
    child.stderr.destroy();
    child.stdout.resume();
    expect(await once(child, 'close')).toEqual([2, null]);
  });

  it('finishes what it began: an import whose reader saw one line has taken every row in', async () => {
    const day = (row: number) => new Date(Date.UTC(2030, 0, row + 1)).toISOString().slice(0, 10);
    const rows = Array.from({ length: ROWS }, (_, row) => `${day(row)},HOLIDAY,Hari ${row}`);
    const file = await files.write('holidays.csv', ['date,kind,name', ...rows].join('\n'));
    const ending = await withReaderGone(['holidays', 'import', file], { readFirst: true });
    expect(ending).toEqual({ code: 0, err: '' });
    const again = await cli(database, ['holidays', 'import', file, '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ created: 0, unchanged: ROWS });
  });
});
