import { parse } from 'csv-parse/sync';

export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface CsvRecord {
  readonly cells: readonly string[];
  /** Where the record ends in the file. */
  readonly line: number;
}

/** A file as spreadsheets write it; the first record is the header. */
export interface CsvTable {
  readonly separator: Separator;
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
}

/** Quotes that do not match: nothing of the file may be used. */
export class CsvError extends Error {
  override readonly name = 'CsvError';

  constructor(
    /** Where the record begins in which they do not. */
    readonly line: number,
  ) {
    super(`Quotes do not match in the record of line ${line}`);
  }
}

/** Files that were put together from several have several kinds; a cell of several lines keeps one kind. */
const ANY_LINE_END = /\r\n?/g;

const EXCEL_ERROR = /^#(#+|N\/A|(REF|VALUE|DIV\/0|NULL|NUM|SPILL|CALC)!|NAME\?)$/i;

/** What a spreadsheet has made of a cell, so that it no longer says what was typed. */
export type CellFault = 'EXCEL_NUMBER' | 'EXCEL_APOSTROPHE' | 'EXCEL_ERROR' | 'EXCEL_FORMULA';

/**
 * `3.2E+15`: digits of a long number that Excel has thrown away. `'0812`: an apostrophe that was to keep the digits. `####`: a
 * column that was too narrow, saved as it was shown; `#REF!` and the like: a formula without a value. `=A1&B1`: a formula instead
 * of what it comes to.
 */
export function cellFault(cell: string): CellFault | undefined {
  if (/^[+-]?\d+([.,]\d+)?E\+\d+$/i.test(cell)) return 'EXCEL_NUMBER';
  if (EXCEL_ERROR.test(cell)) return 'EXCEL_ERROR';
  if (cell.startsWith('=')) return 'EXCEL_FORMULA';
  return /^'/.test(cell) ? 'EXCEL_APOSTROPHE' : undefined;
}

/** `5/1/1990`, `05-01-1990` and `05.01.1990`, day first as here, as `1990-01-05`; anything else as it is. */
export function dayFirst(cell: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell) ?? [];
  if (day === undefined || month === undefined || year === undefined) return cell;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** What csv-parse hands over with the option `info`; the package's types know `on_record` for plain records only. */
interface RecordWithInfo {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}
const parseWithLines = parse as unknown as (text: string, options: object) => CsvRecord[];

/**
 * Reads CSV in the dialects of spreadsheets: comma, semicolon or tab, told by a first line `sep=` or else by the header; a
 * byte order mark; columns and rows at the end that hold nothing. Cells are trimmed. Throws CsvError.
 */
export function readCsv(text: string): CsvTable {
  const bare = text.replace(/^\uFEFF/, '').replace(ANY_LINE_END, '\n');
  const [said, separatorSaid] = /^"?sep=([,;\t])"?\n/i.exec(bare) ?? ['', undefined];
  const content = bare.slice(said.length);
  const separator = (separatorSaid as Separator | undefined) ?? separatorOf(content);
  const [first, ...rest] = recordsOf(content, separator, said === '' ? 0 : 1);
  const header = withoutEmptyEnd(first?.cells ?? [], 0);
  return {
    separator,
    header,
    records: rest.map(({ cells, line }) => ({ cells: withoutEmptyEnd(cells, header.length), line })),
  };
}

/** `skipped` lines stood before the text. */
function recordsOf(text: string, separator: Separator, skipped: number): CsvRecord[] {
  let line = skipped;
  try {
    return parseWithLines(text, {
      delimiter: separator,
      info: true,
      on_record: ({ record, info }: RecordWithInfo): CsvRecord => {
        line = info.lines + skipped;
        return { cells: record.map((cell) => cell.trim()), line };
      },
      record_delimiter: '\n',
      ltrim: separator !== '\t',
      rtrim: separator !== '\t',
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    });
  } catch {
    throw new CsvError(line + 1);
  }
}

/** Whichever stands most often in the header, outside of quotes. */
function separatorOf(text: string): Separator {
  const header = (text.split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => header.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function withoutEmptyEnd(cells: readonly string[], least: number): readonly string[] {
  let end = cells.length;
  while (end > least && (cells[end - 1] ?? '').trim() === '') end -= 1;
  return cells.slice(0, end);
}
