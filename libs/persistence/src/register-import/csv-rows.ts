import type { FindingCode, Text } from '@jkk/domain/findings';
import { CsvError, readCsv, type CsvTable } from '@jkk/platform/csv';

/** A file of which nothing may be used, with the reason in both languages. */
export class UnfitFileError extends Error {
  override readonly name = 'UnfitFileError';

  constructor(
    readonly code: FindingCode,
    readonly detail: Text,
  ) {
    super(detail.en);
  }
}

/** One row. Cells are worked out when they are asked for: a file of 50 MB has some 300,000 rows. */
export class CsvRow {
  constructor(
    private readonly names: readonly string[],
    private readonly record: readonly string[],
    /** Where the row ends in the file. */
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

/**
 * The rows of a CSV text with a header, in any dialect of spreadsheets. Throws UnfitFileError when quotes do not match, a
 * column is unknown or named twice, or a required column is missing: then nothing of the file may be used.
 */
export function readCsvRows(text: string, columns: Columns): CsvRow[] {
  const { header, records } = readTable(text);
  checkHeader(header, columns);
  return records.map(({ cells, line }) => new CsvRow(header, cells, line));
}

function readTable(text: string): CsvTable {
  try {
    return readCsv(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnfitFileError('FILE.NOT_CSV', notCsv(error));
  }
}

function checkHeader(names: readonly string[], { required, optional }: Columns): void {
  const known = new Set([...required, ...optional]);
  const unknown = names.filter((name) => !known.has(name)).length;
  if (unknown > 0) {
    const list = [...known].join(', ');
    throw new UnfitFileError('FILE.COLUMN_UNKNOWN', {
      id: `${unknown} kolom tidak dikenal; yang dikenal: ${list}`,
      en: `${unknown} columns are unknown; known are ${list}`,
    });
  }
  if (new Set(names).size !== names.length) throw new UnfitFileError('FILE.COLUMN_TWICE', TWICE);
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const list = missing.join(', ');
    throw new UnfitFileError('FILE.COLUMN_MISSING', {
      id: `Kolom yang kurang: ${list}`,
      en: `Columns are missing: ${list}`,
    });
  }
}

const notCsv = ({ line }: CsvError): Text => ({
  id: `Berkas ini bukan CSV: koma, titik koma, atau tab di antara isian, tanda kutip berpasangan; lihat dari baris ${line}`,
  en: `The file is not CSV: commas, semicolons or tabs between cells, quotes in pairs; look from line ${line} on`,
});
const TWICE: Text = {
  id: 'Satu kolom tertulis dua kali pada judul',
  en: 'A column stands in the header twice',
};
