import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freshNik } from '../../support/people';
import { eventually } from '../../support/wait';
import { cli, Files } from '../persistence/command-line';
import { openFreshDatabase, type OpenedDatabase } from '../persistence/persistence.fixture';

/** A program that is killed half way through a file, and started again: every row once, none lost. */
const MAIN = path.resolve(__dirname, '../../../dist/apps/cli/src/main.js');
const PASSWORD = 'sandi-untuk-impor-2026';
const REPORTS = 120;
const DAYS = 6_000;

let opened: OpenedDatabase;
let files: Files;

const give = async (...argv: string[]) => {
  const { code, out, err } = await cli(opened.database, [...argv, '--json'], { input: `${PASSWORD}\n` });
  expect(err).toBe('');
  // oxlint-disable-next-line typescript/no-explicit-any
  return { code, answer: JSON.parse(out) as Record<string, any> };
};

beforeAll(async () => {
  opened = await openFreshDatabase();
  files = await Files.create();
  await give('seed', '--profile', 'test');
  for (const username of ['import-one', 'import-two']) {
    const person = ['--username', username, '--name', 'Petugas', '--nik', freshNik('1988-03-21')];
    const office = ['--roles', 'CLAIM_OFFICER', '--organisation', 'J01', '--branch', 'J01'];
    await give('users', 'add', ...person, ...office);
  }
});
afterAll(async () => {
  await files?.remove();
  await opened?.close();
});

const count = async (what: string): Promise<number> =>
  (await opened.owner.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${what}`))[0]!.count;

/** Kills the program as soon as `half` is true, and lets PostgreSQL end what it had begun. */
async function killWhen(half: () => Promise<boolean>, ...argv: string[]): Promise<void> {
  const child = spawn(process.execPath, [MAIN, ...argv], {
    env: {
      JKK_PROFILE: 'test',
      DATABASE_URL: opened.database.appUrl,
      DATABASE_OWNER_URL: opened.database.ownerUrl,
    },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.end(`${PASSWORD}\n`);
  const closed = once(child, 'close');
  try {
    await eventually('the middle of the file', async () => ((await half()) ? true : undefined));
  } finally {
    child.kill('SIGKILL');
  }
  expect(await closed).toEqual([null, 'SIGKILL']);
  await eventually('the end of its transactions', async () =>
    (await count(`pg_stat_activity WHERE datname = current_database() AND state LIKE '%in transaction%'`)) ===
    0
      ? true
      : undefined,
  );
}

it('reports: what was taken in stays, the rest is taken by confirming again', async () => {
  const columns =
    'kind;segment;participantNumber;nik;employerNumber;occurredAt;zone;placeType;address;regencyCode;circumstance;chronology;icd10;consequence;stageOne;receivedAt';
  const row = (index: number) =>
    `ACCIDENT;PU;12000000001;3174050101900001;JJ000001;${1 + (index % 28)}/2/2024 01:${String(index % 60).padStart(2, '0')};WIB;WORKPLACE;Jl. Raya ${index};3603;AT_WORK;Jatuh dari tangga.;S82.2;INJURED;ya;2024-03-06 10:00`;
  const rows = Array.from({ length: REPORTS }, (_, index) => row(index));
  const file = await files.write('reports.csv', [columns, ...rows].join('\r\n'));
  const { importId } = (await give('reports', 'import', file, '--by', 'import-one')).answer;

  await killWhen(
    async () => (await count('claim')) > 20,
    'reports',
    'confirm',
    importId,
    '--by',
    'import-two',
  );
  const taken = await count('claim');
  expect(taken).toBeGreaterThan(20);
  expect(taken).toBeLessThan(REPORTS);
  expect(await count('report_import_row WHERE claim_number IS NOT NULL')).toBe(taken);

  await give('reports', 'confirm', importId, '--by', 'import-two');
  expect(await count('claim')).toBe(REPORTS);
  expect(await count(`(SELECT DISTINCT claim_number FROM report_import_row) AS each`)).toBe(REPORTS);
  expect(await count(`command WHERE code = 'importReport' AND status = 'DONE'`)).toBe(REPORTS);
});

it('a register: whole parts of the file stand, and the same file brings the others', async () => {
  const day = (row: number) => new Date(Date.UTC(2050, 0, row + 1)).toISOString().slice(0, 10);
  const rows = Array.from({ length: DAYS }, (_, row) => `${day(row)},HOLIDAY,Hari ${row}`);
  const file = await files.write('holidays.csv', ['date,kind,name', ...rows].join('\n'));
  const standing = () => count(`holiday WHERE date >= '2050-01-01'`);

  await killWhen(async () => (await standing()) > 0, 'holidays', 'import', file);
  const first = await standing();
  expect(first % 500).toBe(0);
  expect(first).toBeLessThan(DAYS);

  const { answer } = await give('holidays', 'import', file);
  expect(answer).toMatchObject({ created: DAYS - first, unchanged: first, refused: 0 });
  expect(await standing()).toBe(DAYS);
});
