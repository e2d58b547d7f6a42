import {
  CONTACTS_IMPORT,
  DOCTORS_IMPORT,
  EMPLOYERS_IMPORT,
  HOLIDAYS_IMPORT,
  MEMBERS_IMPORT,
  FUND_ACCOUNTS_IMPORT,
  MINIMUM_WAGES_IMPORT,
  PLKK_IMPORT,
  PROJECTS_IMPORT,
  readCsvRows,
  REGENCIES_IMPORT,
  runImport,
  TARIFFS_IMPORT,
  TERMS_IMPORT,
  type ImportKind,
  type RowResult,
} from '@jkk/persistence/register-import';
import { EXIT } from '../core/command';
import type { Command } from '../core/command';
import { withAppDatabase } from '../core/database';
import type { Output } from '../core/output';
import { readCsvText } from '../imports/csv-file';

function importCommand<Row>(kind: ImportKind<Row>): Command {
  const { required, optional } = kind.columns;
  return {
    path: [kind.name, 'import'],
    summary: kind.summary,
    details: [
      `Columns: ${required.join(', ')}`,
      ...(optional.length > 0 ? [`May be empty or absent: ${optional.join(', ')}`] : []),
    ],
    usage: 'FILE.csv [--dry-run]',
    options: { 'dry-run': { type: 'boolean', help: 'say what each row would do, and do none of it' } },
    positionals: { min: 1, max: 1 },
    async run({ environment, output }, { positionals, options }) {
      const dryRun = options['dry-run'] === true;
      const rows = readCsvRows(await readCsvText(positionals[0] ?? ''), kind.columns);
      const results = await withAppDatabase(environment, async (dataSource) => {
        const all: RowResult[] = [];
        for await (const result of runImport(dataSource, kind, rows, { dryRun })) {
          showRow(output, result);
          all.push(result);
        }
        return all;
      });
      const counts = count(results);
      output.result({ ...counts, ...(dryRun && { dryRun }), rows: results }, [
        `${describe(counts)}${dryRun ? '; a dry run, nothing was kept' : ''}`,
      ]);
      return counts.refused > 0 ? EXIT.findings : EXIT.ok;
    },
  };
}

/** One line per row: where, what happened, and for each finding the column, the code and the sentence. */
function showRow(output: Output, { line, outcome, errors = [] }: RowResult): void {
  const reasons = errors.map(
    ({ pointer, code, detail }) => `${pointer.slice(1) || 'row'} ${code}: ${detail.id}`,
  );
  output.line([`line ${line}: ${outcome}`, ...reasons].join(' | '));
}

interface Counts {
  readonly total: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
}

function count(results: readonly RowResult[]): Counts {
  const of = (outcome: RowResult['outcome']): number =>
    results.filter((row) => row.outcome === outcome).length;
  return {
    total: results.length,
    created: of('CREATED'),
    updated: of('UPDATED'),
    unchanged: of('UNCHANGED'),
    refused: of('REFUSED'),
  };
}

const describe = ({ total, created, updated, unchanged, refused }: Counts): string =>
  `${total} rows: ${created} created, ${updated} updated, ${unchanged} unchanged, ${refused} refused`;

export const IMPORT_COMMANDS: readonly Command[] = [
  importCommand(MEMBERS_IMPORT),
  importCommand(EMPLOYERS_IMPORT),
  importCommand(PLKK_IMPORT),
  importCommand(TERMS_IMPORT),
  importCommand(TARIFFS_IMPORT),
  importCommand(DOCTORS_IMPORT),
  importCommand(PROJECTS_IMPORT),
  importCommand(HOLIDAYS_IMPORT),
  importCommand(REGENCIES_IMPORT),
  importCommand(MINIMUM_WAGES_IMPORT),
  importCommand(FUND_ACCOUNTS_IMPORT),
  importCommand(CONTACTS_IMPORT),
];
