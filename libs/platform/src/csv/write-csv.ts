import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | boolean | null | undefined;

/** For spreadsheets that would otherwise take UTF-8 for something else. */
export const CSV_START = '\uFEFF';

/**
 * Lines of a CSV that a spreadsheet opens safely: a cell that it would take for a formula (`=`, `+`, `-`, `@`, tab, CR) begins
 * with an apostrophe.
 */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  stringify(rows as CsvCell[][], {
    escape_formulas: true,
    record_delimiter: '\r\n',
    cast: { boolean: (value) => String(value) },
  });
