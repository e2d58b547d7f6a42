import { parse } from 'csv-parse/sync';
import { BadInputError } from '../core/command';

/** One row. Cells are worked out when they are asked for: a file of 50 MB has some 300,000 rows. */
export class CsvRow {
  constructor(
    private readonly names: readonly string[],
    private readonly record: readonly string[],
    /** Where the row ends in the file; the header is line 1. */
    readonly line: number,
  ) {}

  /** Cells by column, trimmed; empty cells are left out. Undefined when the row has too many or too few cells. */
  get cells(): Readonly<Record<string, string>> | undefined {
    if (this.record.length !== this.names.length) return undefined;
    const cells = this.names.map((name, index) => [name, this.record[index] ?? ''] as const);
    return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
  }
}

export interface Columns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

interface RecordAtLine {
  readonly record: readonly string[];
  readonly line: number;
}

/**
 * The rows of a CSV text with a header. Throws BadInputError when quotes do not match, a column is unknown or named
 * twice, or a required column is missing: then nothing of the file may be used.
 */
export function readCsvRows(text: string, columns: Columns): CsvRow[] {
  const [header, ...records] = parseRecords(text);
  const names = (header?.record ?? []).map((name) => name.trim());
  checkHeader(names, columns);
  return records.map(({ record, line }) => new CsvRow(names, record, line));
}

/** What csv-parse hands over with the option `info`. */
interface RecordWithInfo {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The package's types know `on_record` for plain records only. */
const parseWithLines = parse as unknown as (text: string, options: object) => RecordAtLine[];

function parseRecords(text: string): RecordAtLine[] {
  try {
    return parseWithLines(text, {
      info: true,
      on_record: ({ record, info }: RecordWithInfo): RecordAtLine => ({ record, line: info.lines }),
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
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
