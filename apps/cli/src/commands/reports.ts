import { writeFile } from 'node:fs/promises';
import type { Actor } from '@jkk/domain/access';
import { finding, type Finding } from '@jkk/domain/findings';
import { inTransaction, isDatabaseAway } from '@jkk/persistence/database';
import type { User } from '@jkk/persistence/identity';
import { readCsvRows } from '@jkk/persistence/register-import';
import { ReportImportRepository, type KnownReport } from '@jkk/persistence/report-import';
import { systemClock } from '@jkk/platform/clock';
import { CSV_START, toCsv } from '@jkk/platform/csv';
import type { DataSource } from 'typeorm';
import { identifyPerson, PERSON_HELP } from '../core/administrator';
import { BadInputError, EXIT, type Command, type CommandArguments } from '../core/command';
import { withAppDatabase } from '../core/database';
import { readPassword } from '../core/password';
import { readCsvText } from '../imports/csv-file';
import { readReportRows } from '../imports/report-rows';
import { REPORT_COLUMNS } from '../imports/reports';

const OFFICERS = ['CLAIM_OFFICER'] as const;
const imports = new ReportImportRepository();

interface RowResult {
  readonly line: number;
  readonly outcome: 'GOOD' | 'KNOWN' | 'REFUSED' | 'TAKEN' | 'OPEN' | 'FAILED';
  readonly claimNumber?: string | null;
  /** The import in which a row that is known stands. */
  readonly importId?: string;
  readonly errors?: readonly Finding[];
}

export const reportsImport: Command = {
  path: ['reports', 'import'],
  summary: 'check reports of a CSV file and propose the good ones; another officer has them taken in',
  details: [
    `Columns: ${REPORT_COLUMNS.required.join(', ')}`,
    `May be empty or absent: ${REPORT_COLUMNS.optional.join(', ')}`,
    'Times are those of the place, 31/12/2025 14:30 or 2025-12-31 14:30. A refused row holds no other up; mend it and give the file again: what was proposed before is not proposed again.',
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
    const { read, importId, known } = await withAppDatabase(environment, (dataSource) =>
      inTransaction(dataSource, async (em) => {
        const officer = await identifyPerson(em, textOption(args, 'by'), password, OFFICERS);
        const read = await readReportRows(em, rows, actorOf(officer), systemClock.now());
        const proposed =
          args.options['dry-run'] === true
            ? { importId: null, known: await imports.findKnown(em, read.good) }
            : await imports.propose(em, read.good, officer.userId, systemClock.now());
        return { read, ...proposed };
      }),
    );
    const results = rows.map(({ line }) => resultOf(line, read.refused.get(line), known.get(line)));
    await writeResult(args, results);
    const refused = results.filter(({ outcome }) => outcome === 'REFUSED');
    const good = results.filter(({ outcome }) => outcome === 'GOOD').length;
    output.result({ importId, rows: results }, [
      ...refused.map(({ line, errors = [] }) => `line ${line}: ${errors.map(reasonOf).join(' | ')}`),
      `${results.length} rows: ${good} good, ${known.size} proposed before, ${refused.length} refused`,
      proposalOf(importId, good),
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
        const refusal = await imports.confirm(em, importId, person, systemClock.now());
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

function resultOf(
  line: number,
  errors: readonly Finding[] | undefined,
  known: KnownReport | undefined,
): RowResult {
  if (errors !== undefined) return { line, outcome: 'REFUSED', errors };
  return known === undefined ? { line, outcome: 'GOOD' } : { line, outcome: 'KNOWN', ...known };
}

function proposalOf(importId: string | null, good: number): string {
  if (importId === null) return 'Nothing was proposed';
  return good > 0
    ? `Proposed as ${importId}; another officer confirms it`
    : `Nothing is new; it stands in ${importId}`;
}

/**
 * Row by row, each in a transaction of its own with what it has become. A row that cannot become a claim holds no other up; where
 * the database is away everything waits for the next time.
 */
async function takeAll(dataSource: DataSource, importId: string, actor: Actor): Promise<RowResult[]> {
  const failed = new Set<number>();
  const take = (line: number): Promise<unknown> =>
    inTransaction(dataSource, (em) => imports.take(em, importId, line, actor, systemClock.now())).catch(
      (error: unknown) => {
        if (isDatabaseAway(error)) throw error;
        failed.add(line);
      },
    );
  for (let after = 0, lines: number[]; ; after = lines.at(-1) ?? after) {
    lines = await imports.listOpen(dataSource.manager, importId, after);
    if (lines.length === 0) break;
    for (const line of lines) await take(line);
  }
  const rows = await imports.list(dataSource.manager, importId);
  return rows.map(({ line, claimNumber }): RowResult => {
    if (claimNumber !== null) return { line, outcome: 'TAKEN', claimNumber };
    return failed.has(line)
      ? { line, outcome: 'FAILED', errors: [finding('', 'ROW.NOT_TAKEN', NOT_TAKEN)] }
      : { line, outcome: 'OPEN', claimNumber };
  });
}

async function writeResult(args: CommandArguments, results: readonly RowResult[]): Promise<void> {
  const file = args.options['result'];
  if (typeof file !== 'string') return;
  const lines = results.map(({ line, outcome, claimNumber, importId, errors = [] }) => [
    line,
    outcome,
    claimNumber ?? '',
    importId ?? '',
    errors.map(reasonOf).join(' | '),
  ]);
  const head = ['line', 'outcome', 'claimNumber', 'import', 'reasons'];
  await writeFile(file, CSV_START + toCsv([head, ...lines]));
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

const NOT_TAKEN = {
  id: 'Laporan ini tidak dapat dijadikan klaim; sampaikan kepada pengelola sistem.',
  en: 'This report cannot be made a claim; tell whoever runs the system.',
};
