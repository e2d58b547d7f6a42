import { createHash } from 'node:crypto';
import type { Finding } from '@jkk/domain/findings';
import { list, nullable, object, readRecord, text } from '@jkk/domain/record';
import type { RowOutcome } from '@jkk/domain/registers';
import { readTelling } from '../unreadable';
import type { CsvRow } from './csv-rows';
import type { RowResult } from './run-import';

/** A property of a row that was known, as it is written in files. */
export interface StatedChange {
  readonly property: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A finding as it was told then, whatever codes are known later. */
type StatedFinding = Pick<Finding, 'pointer' | 'detail'> & { readonly code: string };

interface RowContent {
  /** What stands in the file; empty where the row has another number of cells than the header. */
  readonly cells: readonly { readonly column: string; readonly value: string }[];
  readonly changes: readonly StatedChange[];
  readonly errors: readonly StatedFinding[];
}

/** One row of a dry run. */
export interface ReportRow extends RowContent {
  readonly line: number;
  readonly outcome: RowOutcome;
}

/** What a dry run said, by row. */
export interface RegisterReport {
  readonly rows: readonly ReportRow[];
  readonly hash: string;
  readonly counts: Readonly<Record<'created' | 'updated' | 'unchanged' | 'refused', number>>;
}

export function reportOf(rows: readonly CsvRow[], results: readonly RowResult[]): RegisterReport {
  const cells = new Map(rows.map((row) => [row.line, row.cells ?? {}]));
  const told = results.map((result) => toldOf(result, cells.get(result.line) ?? {}));
  const of = (outcome: RowOutcome): number => told.filter((row) => row.outcome === outcome).length;
  return {
    rows: told,
    hash: createHash('sha256').update(JSON.stringify(told)).digest('hex'),
    counts: {
      created: of('CREATED'),
      updated: of('UPDATED'),
      unchanged: of('UNCHANGED'),
      refused: of('REFUSED'),
    },
  };
}

const toldOf = (
  { line, outcome, changes = [], errors = [] }: RowResult,
  cells: Readonly<Record<string, string>>,
): ReportRow => ({
  line,
  outcome,
  cells: Object.entries(cells).map(([column, value]) => ({ column, value })),
  changes: changes.map(({ property, before, after }) => ({
    property,
    before: textOf(before),
    after: textOf(after),
  })),
  errors: errors.map(({ pointer, code, detail }) => ({ pointer, code, detail })),
});

const textOf = (value: unknown): string | null => {
  if (value == null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** Throws UnreadableRecord. */
export const toReportRow = (
  importId: string,
  {
    line,
    outcome,
    content,
  }: { readonly line: number; readonly outcome: RowOutcome; readonly content: unknown },
): ReportRow => ({
  line,
  outcome,
  ...readTelling(() => readRecord(shape, content, { key: `${importId}/${line}` })),
});

const shape = object<RowContent>({
  cells: list(object<RowContent['cells'][number]>({ column: text, value: text })),
  changes: list(object<StatedChange>({ property: text, before: nullable(text), after: nullable(text) })),
  errors: list(
    object<StatedFinding>({
      pointer: text,
      code: text,
      detail: object<Finding['detail']>({ id: text, en: text }),
    }),
  ),
});
