import { EXIT } from '../core/command';
import type { Command } from '../core/command';
import { withAppDatabase } from '../core/database';
import type { Output } from '../core/output';
import { readCsvText } from '../imports/csv-file';
import { readCsvRows } from '../imports/csv-rows';
import { CONTACTS_IMPORT } from '../imports/contacts';
import { EMPLOYERS_IMPORT } from '../imports/employers';
import { DOCTORS_IMPORT, TARIFFS_IMPORT, TERMS_IMPORT } from '../imports/hospital-terms';
import { HOLIDAYS_IMPORT } from '../imports/holidays';
import type { ImportKind } from '../imports/import-kind';
import { MEMBERS_IMPORT } from '../imports/members';
import { MINIMUM_WAGES_IMPORT } from '../imports/minimum-wages';
import { PLKK_IMPORT } from '../imports/plkk';
import { PROJECTS_IMPORT } from '../imports/projects';
import { REGENCIES_IMPORT } from '../imports/regencies';
import { runImport } from '../imports/run-import';
import type { RowResult } from '../imports/run-import';

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
  importCommand(CONTACTS_IMPORT),
];
