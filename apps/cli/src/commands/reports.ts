import { writeFile } from 'node:fs/promises';
import type { Actor } from '@jkk/domain/access';
import { finding, type Finding } from '@jkk/domain/findings';
import { inTransaction } from '@jkk/persistence/database';
import type { User } from '@jkk/persistence/identity';
import { PlaceRepository } from '@jkk/persistence/reference';
import { readCsvRows, spoiledCells, type CsvRow } from '@jkk/persistence/register-import';
import { ReportImportRepository, type ImportRow } from '@jkk/persistence/report-import';
import { systemClock } from '@jkk/platform/clock';
import { CSV_START, toCsv } from '@jkk/platform/csv';
import type { DataSource, EntityManager } from 'typeorm';
import { identifyPerson, PERSON_HELP } from '../core/administrator';
import { BadInputError, EXIT, type Command, type CommandArguments } from '../core/command';
import { withAppDatabase } from '../core/database';
import { readPassword } from '../core/password';
import { readCsvText } from '../imports/csv-file';
import { readReport, REPORT_COLUMNS } from '../imports/reports';

const OFFICERS = ['CLAIM_OFFICER'] as const;
const imports = new ReportImportRepository();

interface RowResult {
  readonly line: number;
  readonly outcome: 'GOOD' | 'REFUSED' | 'TAKEN' | 'OPEN';
  readonly claimNumber?: string | null;
  readonly errors?: readonly Finding[];
}

export const reportsImport: Command = {
  path: ['reports', 'import'],
  summary: 'check reports of a CSV file and propose the good ones; another officer has them taken in',
  details: [
    `Columns: ${REPORT_COLUMNS.required.join(', ')}`,
    `May be empty or absent: ${REPORT_COLUMNS.optional.join(', ')}`,
    'Times are those of the place, 31/12/2025 14:30 or 2025-12-31 14:30. A refused row holds no other up; mend and repeat it.',
    PERSON_HELP,
  ],
  usage: 'FILE.csv --by USERNAME [--dry-run] [--result FILE.csv] < PASSWORD',
  options: {
    by: { type: 'string', help: 'the claim officer who proposes them' },
    'dry-run': { type: 'boolean', help: 'only check' },
    result: { type: 'string', help: 'what came of each row, as CSV' },
  },
  positionals: { min: 1, max: 1 },
  async run({ environment, output, readInput }, args) {
    const rows = readCsvRows(await readCsvText(args.positionals[0] ?? ''), REPORT_COLUMNS);
    const password = await readPassword(readInput);
    const { results, importId } = await withAppDatabase(environment, (dataSource) =>
      inTransaction(dataSource, async (em) => {
        const officer = await identifyPerson(em, textOption(args, 'by'), password, OFFICERS);
        const { good, results } = await readRows(em, rows, actorOf(officer));
        const isDry = args.options['dry-run'] === true || good.length === 0;
        const importId = isDry ? null : await imports.propose(em, good, officer.userId, systemClock.now());
        return { results, importId };
      }),
    );
    await writeResult(args, results);
    const refused = results.filter(({ outcome }) => outcome === 'REFUSED');
    output.result({ importId, rows: results }, [
      ...refused.map(({ line, errors = [] }) => `line ${line}: ${errors.map(reasonOf).join(' | ')}`),
      `${results.length} rows: ${results.length - refused.length} good, ${refused.length} refused`,
      importId === null ? 'Nothing was proposed' : `Proposed as ${importId}; another officer confirms it`,
    ]);
    return refused.length > 0 ? EXIT.findings : EXIT.ok;
  },
};

export const reportsConfirm: Command = {
  path: ['reports', 'confirm'],
  summary: 'have proposed reports taken in as claims, each once; goes on where it was broken off',
  details: [PERSON_HELP],
  usage: 'IMPORT --by USERNAME [--result FILE.csv] < PASSWORD',
  options: {
    by: { type: 'string', help: 'a claim officer who is not the one who proposed them' },
    result: { type: 'string', help: 'which claim each row has become, as CSV' },
  },
  positionals: { min: 1, max: 1 },
  async run({ environment, output, readInput }, args) {
    const importId = args.positionals[0] ?? '';
    if (!/^[0-9a-f-]{36}$/.test(importId)) throw new BadInputError('IMPORT is what `reports import` printed');
    const password = await readPassword(readInput);
    const results = await withAppDatabase(environment, async (dataSource) => {
      const officer = await inTransaction(dataSource, async (em) => {
        const person = await identifyPerson(em, textOption(args, 'by'), password, OFFICERS);
        const refusal = await imports.confirm(em, importId, person.userId, systemClock.now());
        if (refusal !== undefined) throw new BadInputError(`Refused: ${refusal}`);
        return person;
      });
      return takeAll(dataSource, importId, actorOf(officer));
    });
    await writeResult(args, results);
    const taken = results.filter(({ outcome }) => outcome === 'TAKEN').length;
    output.result({ importId, rows: results }, [`${taken} of ${results.length} reports are claims`]);
    return taken < results.length ? EXIT.findings : EXIT.ok;
  },
};

/** Row by row, each in a transaction of its own with what it has become. */
async function takeAll(dataSource: DataSource, importId: string, actor: Actor): Promise<RowResult[]> {
  const next = () =>
    inTransaction(dataSource, (em) => imports.takeNext(em, importId, actor, systemClock.now()));
  while ((await next()) !== undefined);
  const rows = await imports.list(dataSource.manager, importId);
  return rows.map(({ line, claimNumber }) => ({
    line,
    outcome: claimNumber === null ? 'OPEN' : 'TAKEN',
    claimNumber,
  }));
}

async function readRows(em: EntityManager, rows: readonly CsvRow[], actor: Actor) {
  const now = systemClock.now();
  const good: ImportRow[] = [];
  const results: RowResult[] = [];
  for (const row of rows) {
    const read = readRow(row, actor, now);
    const unknown = read.ok ? await unknownRegency(em, read.body.place.regencyCode) : [];
    if (read.ok && unknown.length === 0) good.push({ line: row.line, body: read.body });
    results.push(
      read.ok && unknown.length === 0
        ? { line: row.line, outcome: 'GOOD' }
        : { line: row.line, outcome: 'REFUSED', errors: read.ok ? unknown : read.findings },
    );
  }
  return { good, results };
}

function readRow({ cells }: CsvRow, actor: Actor, now: string): ReturnType<typeof readReport> {
  if (cells === undefined) return { ok: false, findings: [finding('', 'ROW.CELL_COUNT', CELL_COUNT)] };
  const spoiled = spoiledCells(cells);
  return spoiled.length > 0 ? { ok: false, findings: spoiled } : readReport(cells, actor, now);
}

async function unknownRegency(em: EntityManager, code: string): Promise<Finding[]> {
  const found = await new PlaceRepository().findRegency(em, code);
  return found === undefined ? [finding('/place/regencyCode', 'REGENCY.UNKNOWN', REGENCY_UNKNOWN)] : [];
}

async function writeResult(args: CommandArguments, results: readonly RowResult[]): Promise<void> {
  const file = args.options['result'];
  if (typeof file !== 'string') return;
  const lines = results.map(({ line, outcome, claimNumber, errors = [] }) => [
    line,
    outcome,
    claimNumber ?? '',
    errors.map(reasonOf).join(' | '),
  ]);
  await writeFile(file, CSV_START + toCsv([['line', 'outcome', 'claimNumber', 'reasons'], ...lines]));
}

const reasonOf = ({ pointer, code, detail }: Finding): string =>
  `${pointer.slice(1) || 'row'} ${code}: ${detail.id}`;

function actorOf({ userId, roles, branch, organisation }: User): Actor {
  return { userId, roles: [...roles], organisation, ...(branch === null ? {} : { branch }) };
}

function textOption({ options }: CommandArguments, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value === '') throw new BadInputError(`--${name} is needed`);
  return value;
}

const CELL_COUNT = {
  id: 'Jumlah isian baris ini tidak sama dengan judul kolom.',
  en: 'This row has not as many cells as the header.',
};
const REGENCY_UNKNOWN = {
  id: 'Kode kabupaten/kota ini tidak ada.',
  en: 'There is no regency with this code.',
};
