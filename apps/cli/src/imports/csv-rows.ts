import { parse } from 'csv-parse/sync';
import { BadInputError } from '../core/command';

export interface CsvRow {
  /** Where the row ends in the file; the header is line 1. */
  readonly line: number;
  /** Cells by column, trimmed; empty cells are left out. Undefined when the row has too many or too few cells. */
  readonly cells: Readonly<Record<string, string>> | undefined;
}

export interface Columns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

interface RecordWithInfo {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The rows of a CSV text with a header. Throws BadInputError when quotes do not match, a column is unknown or named
 * twice, or a required column is missing: then nothing of the file may be used.
 */
export function readCsvRows(text: string, columns: Columns): CsvRow[] {
  const [header, ...records] = parseRecords(text);
  const names = (header?.record ?? []).map((name) => name.trim());
  checkHeader(names, columns);
  return records.map(({ record, info }) => ({ line: info.lines, cells: toCells(names, record) }));
}

function parseRecords(text: string): RecordWithInfo[] {
  try {
    return parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as RecordWithInfo[];
  } catch {
    throw new BadInputError('The file is not CSV: commas between cells, quotes in pairs');
  }
}

function checkHeader(names: readonly string[], { required, optional }: Columns): void {
  const known = new Set([...required, ...optional]);
  const unknown = names.filter((name) => !known.has(name)).length;
  if (unknown > 0) {
    throw new BadInputError(`${unknown} columns are unknown; known are ${[...known].join(', ')}`);
  }
  if (new Set(names).size !== names.length) throw new BadInputError('A column stands in the header twice');
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0) throw new BadInputError(`Columns are missing: ${missing.join(', ')}`);
}

function toCells(names: readonly string[], record: readonly string[]): Record<string, string> | undefined {
  if (record.length !== names.length) return undefined;
  const filled = names
    .map((name, index) => [name, record[index] ?? ''] as const)
    .filter(([, cell]) => cell !== '');
  return Object.fromEntries(filled);
}
