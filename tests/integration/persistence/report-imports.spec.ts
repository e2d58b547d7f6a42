import { readFile } from 'node:fs/promises';
import { readCsv } from '@jkk/platform/csv';
import { freshNik } from '../../support/people';
import { cli, Files } from './command-line';
import { openFreshDatabase, type OpenedDatabase } from './persistence.fixture';

let opened: OpenedDatabase;
let files: Files;

const COLUMNS =
  'kind;segment;participantNumber;nik;employerNumber;occurredAt;zone;placeType;address;regencyCode;circumstance;chronology;icd10;consequence;stageOne;receivedAt';
const ROW: Readonly<Record<string, string>> = {
  kind: 'ACCIDENT',
  segment: 'PU',
  participantNumber: '12000000001',
  nik: '3174050101900001',
  employerNumber: 'JJ000001',
  occurredAt: '5/1/2024 09:30',
  zone: 'WIB',
  placeType: 'WORKPLACE',
  address: '"Jl. Raya; Serang"',
  regencyCode: '3603',
  circumstance: 'AT_WORK',
  chronology: 'Jatuh dari tangga.',
  icd10: 'S82.2|S06.9',
  consequence: 'INJURED',
  stageOne: 'ya',
  receivedAt: '2024-01-06 10:00',
};
const PASSWORD = 'sandi-untuk-impor-2026';

const report = (over: Readonly<Record<string, string>> = {}): string =>
  COLUMNS.split(';')
    .map((name) => over[name] ?? ROW[name])
    .join(';');
/** Reports that differ by the minute in which it happened, from the one o'clock of this day on. */
const reports = (day: number, count: number): string[] =>
  Array.from({ length: count }, (_, minute) =>
    report({
      occurredAt: `${day}/2/2024 01:${String(minute).padStart(2, '0')}`,
      receivedAt: '2024-03-06 10:00',
    }),
  );

const give = async (...argv: string[]) => {
  const { code, out, err } = await cli(opened.database, [...argv, '--json'], { input: `${PASSWORD}\n` });
  // oxlint-disable-next-line typescript/no-explicit-any
  return { code, err, answer: (out === '' ? {} : JSON.parse(out)) as Record<string, any> };
};

async function importRows(by: string, rows: readonly string[], ...options: string[]) {
  const file = await files.write('reports.csv', `${[COLUMNS, ...rows].join('\r\n')}\r\n`);
  return give('reports', 'import', file, '--by', by, ...options);
}

async function count(what: string): Promise<number> {
  const [row] = await opened.owner.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${what}`);
  return row!.count;
}

const outcomes = ({ answer }: { answer: { rows?: { line: number; outcome: string }[] } }): string[] =>
  (answer.rows ?? []).map(({ line, outcome }) => `${line} ${outcome}`);

async function officer(username: string, branch = 'J01'): Promise<void> {
  const person = ['--username', username, '--name', 'Petugas', '--nik', freshNik('1988-03-21')];
  const office = ['--roles', 'CLAIM_OFFICER', '--organisation', branch, '--branch', branch];
  expect((await give('users', 'add', ...person, ...office)).code).toBe(0);
}

beforeAll(async () => {
  opened = await openFreshDatabase();
  files = await Files.create();
  expect((await cli(opened.database, ['seed', '--profile', 'test'])).code).toBe(0);
  for (const username of ['import-one', 'import-two', 'leaves']) await officer(username);
  await officer('elsewhere', 'J02');
});
afterAll(async () => {
  await files.remove();
  await opened.close();
});

describe('reports of a file', () => {
  it('are checked row by row, taken in by a second officer, each once, and say what came of each', async () => {
    const rows = [
      report(),
      report({ participantNumber: '12000000002', occurredAt: '32/1/2024 09:30' }),
      report({ nik: '3.17405E+15' }),
      report({ regencyCode: '9999' }),
      report({ occurredAt: '7-1-2024 08.00.00', receivedAt: '2024-01-08 10:00' }),
      report({ zone: 'WIT' }),
      report({ chronology: '=A1&B1' }),
      report(),
    ];
    const file = await files.write('reports.csv', `sep=;\r\n${[COLUMNS, ...rows].join('\r\n')}\r\n;;;;\r\n`);
    const result = await files.write('result.csv', '');
    const dry = await give('reports', 'import', file, '--by', 'import-one', '--dry-run', '--result', result);
    expect(dry.code).toBe(1);
    expect(dry.answer).toMatchObject({ importId: null });
    const told = readCsv(await readFile(result, 'utf8')).records.map(({ cells }) => cells);
    expect(told.map(([line, outcome]) => `${line} ${outcome}`)).toEqual([
      '3 GOOD',
      ...['4 REFUSED', '5 REFUSED', '6 REFUSED'],
      '7 GOOD',
      ...['8 REFUSED', '9 REFUSED', '10 REFUSED'],
    ]);
    expect(told.map(([, , , , reasons]) => reasons).filter(Boolean)).toEqual([
      expect.stringMatching(/^occurredAt /),
      expect.stringMatching(/^nik CELL.EXCEL_NUMBER/),
      expect.stringMatching(/^place.regencyCode REGENCY.UNKNOWN/),
      expect.stringMatching(/^place.zone ZONE.NOT_OF_REGENCY/),
      expect.stringMatching(/^chronology CELL.EXCEL_FORMULA/),
      expect.stringMatching(/^row ROW.REPEATED/),
    ]);
    const { importId } = (await give('reports', 'import', file, '--by', 'import-one')).answer;
    const again = await give('reports', 'import', file, '--by', 'import-one');
    expect(again.answer).toMatchObject({ importId });
    expect(outcomes(again)).toContain('3 KNOWN');
    expect((await give('reports', 'confirm', importId, '--by', 'import-one')).err).toContain(
      'APPROVAL.SAME_PERSON',
    );
    const before = await count('claim');
    const done = await give('reports', 'confirm', importId, '--by', 'import-two', '--result', result);
    expect(done.code).toBe(0);
    expect(done.answer['rows']).toEqual([
      { line: 3, outcome: 'TAKEN', claimNumber: expect.stringMatching(/^JKK-/) },
      { line: 7, outcome: 'TAKEN', claimNumber: expect.stringMatching(/^JKK-/) },
    ]);
    expect(await count('claim')).toBe(before + 2);
    expect((await give('reports', 'confirm', importId, '--by', 'import-two')).answer).toEqual(done.answer);
    expect(await count('claim')).toBe(before + 2);
  });

  it('that were proposed before are not proposed again with a file that was mended', async () => {
    const rows = reports(1, 4);
    const first = await importRows('import-one', [...rows.slice(0, 3), rows[3]!.replace('3603', '9999')]);
    expect(outcomes(first)).toEqual(['2 GOOD', '3 GOOD', '4 GOOD', '5 REFUSED']);
    const { importId } = first.answer;
    const confirmed = await give('reports', 'confirm', importId, '--by', 'import-two');
    const claims = await count('claim');
    const mended = await importRows('import-one', ['', ...rows]);
    expect(outcomes(mended)).toEqual(['3 KNOWN', '4 KNOWN', '5 KNOWN', '6 GOOD']);
    expect(mended.answer['rows'][0]).toMatchObject({
      importId,
      claimNumber: confirmed.answer['rows'][0].claimNumber,
    });
    await give('reports', 'confirm', mended.answer['importId'], '--by', 'import-two');
    expect(await count('claim')).toBe(claims + 1);
  });

  it('are forgotten as they came, once they are claims', async () => {
    expect(await count(`report_import_row WHERE claim_number IS NOT NULL AND body IS NOT NULL`)).toBe(0);
    expect(await count(`report_import_row WHERE claim_number IS NOT NULL`)).toBeGreaterThan(0);
  });

  it('are taken once each where two people take them at the same moment', async () => {
    const { importId } = (await importRows('import-one', reports(3, 40))).answer;
    await officer('import-three');
    const before = await count('claim');
    const both = await Promise.all(
      ['import-two', 'import-three'].map((by) => give('reports', 'confirm', importId, '--by', by)),
    );
    expect(await count('claim')).toBe(before + 40);
    expect(both.map(({ err }) => err)).toEqual(['', '']);
    expect(await count(`report_import_row WHERE import_id = '${importId}' AND claim_number IS NULL`)).toBe(0);
  });

  it('hold no other up where one cannot become a claim', async () => {
    const { importId } = (await importRows('import-one', reports(4, 3))).answer;
    await opened.owner.query(
      `UPDATE report_import_row SET body = '{"kind": "SECRET"}' WHERE import_id = $1 AND line = 3`,
      [importId],
    );
    const done = await give('reports', 'confirm', importId, '--by', 'import-two');
    expect(done.code).toBe(1);
    expect(outcomes(done)).toEqual(['2 TAKEN', '3 FAILED', '4 TAKEN']);
    expect(JSON.stringify(done)).not.toContain('SECRET');
  });

  it('are known in the branch that has the papers, and nowhere else', async () => {
    const { importId } = (await importRows('import-one', reports(5, 1))).answer;
    const other = await give('reports', 'confirm', importId, '--by', 'elsewhere');
    expect({ code: other.code, err: other.err }).toEqual({
      code: 2,
      err: expect.stringContaining('NOT_FOUND'),
    });
  });

  it('of somebody who has left are taken in by nobody', async () => {
    const { importId } = (await importRows('leaves', reports(6, 1))).answer;
    await opened.owner.query(`UPDATE app_user SET active = false WHERE username = 'leaves'`);
    const refused = await give('reports', 'confirm', importId, '--by', 'import-two');
    expect(refused.err).toContain('APPROVAL.PERSON_LEFT');
  });
});
