import { stringify } from 'csv-stringify/sync';

export type CsvCell = string | number | boolean | null | undefined;

/** For spreadsheets that would otherwise take UTF-8 for something else. */
export const CSV_START = '\uFEFF';

/** Where a spreadsheet that divides at something else than commas begins a cell, or a line, with a formula. */
const FORMULA_WITHIN = /([;\t\r\n][" ]?)(?=[=+\-@])/g;

/**
 * Lines of a CSV that a spreadsheet opens safely: a cell that it would take for a formula (`=`, `+`, `-`, `@`, tab, CR) begins
 * with an apostrophe, and so does what would be a cell of its own where semicolons or tabs divide them, as an Indonesian
 * spreadsheet has it.
 */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  stringify(rows as CsvCell[][], {
    escape_formulas: true,
    record_delimiter: '\r\n',
    cast: {
      boolean: (value) => String(value),
      string: (value) => value.replace(FORMULA_WITHIN, `$1'`),
    },
  });
