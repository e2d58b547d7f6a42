import { hospitalBillForm } from '@jkk/domain/claim';
import { FINDINGS_MAX, readBody } from '@jkk/domain/fields';
import { finding, spoiledCell, type Finding, type Text } from '@jkk/domain/findings';
import { cellFault, CsvError, dayFirst, readCsv, type CsvTable } from '@jkk/platform/csv';
import type { BillLinesResponse } from './bill-lines.dto';

/** The lines of a bill as its form takes them; where they stand in the file is told beside what is wrong with them. */
const FIELDS = { lines: hospitalBillForm.fields.lines };
const COLUMNS = ['date', 'serviceCode', 'description', 'quantity', 'unitPrice', 'doctorLicence'] as const;
const WHOLE: readonly string[] = ['quantity', 'unitPrice'];

/** Lines of a bill from a file of a spreadsheet; nothing is taken of a file of which anything is wrong. */
export function readBillLines(csv: string): BillLinesResponse {
  const table = tableOf(csv);
  if (table instanceof CsvError) return refused([finding('/csv', 'TEXT.SHAPE', notCsv(table))]);
  const wrong = headerFindings(table);
  if (wrong.length > 0) return refused(wrong);
  const rows = table.records.map(({ cells }) => rowOf(table.header, cells));
  const spoiled = table.records.flatMap(({ cells }, index) => spoiledCells(table.header, cells, index));
  const read = readBody(FIELDS, { lines: rows });
  const errors = [...spoiled, ...(read.ok ? [] : read.findings)].slice(0, FINDINGS_MAX);
  if (!read.ok || errors.length > 0) return refused(errors, table);
  return { lines: read.body.lines.map((line) => ({ ...line })), errors: [] };
}

function tableOf(csv: string): CsvTable | CsvError {
  try {
    return readCsv(csv);
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}

const headerFindings = ({ header }: CsvTable): Finding[] => [
  ...(header.some((name) => !(COLUMNS as readonly string[]).includes(name)) ||
  new Set(header).size !== header.length
    ? [finding('/csv', 'PROPERTY.UNKNOWN', HEADER)]
    : []),
  ...(COLUMNS.every((name) => header.includes(name)) ? [] : [finding('/csv', 'PROPERTY.MISSING', HEADER)]),
];

/** Numbers are whole and without separators; whatever else stands there is left as it is, for the form to refuse. */
const rowOf = (header: readonly string[], cells: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    header.flatMap((name, index) => {
      const cell = cells[index] ?? '';
      if (cell === '') return [];
      if (name === 'date') return [[name, dayFirst(cell)]];
      return [[name, WHOLE.includes(name) && /^\d{1,15}$/.test(cell) ? Number(cell) : cell]];
    }),
  );

const spoiledCells = (header: readonly string[], cells: readonly string[], index: number): Finding[] =>
  cells.flatMap((cell, column) => {
    const fault = cellFault(cell);
    return fault === undefined ? [] : [spoiledCell(`/lines/${index}/${header[column] ?? ''}`, fault)];
  });

const refused = (errors: readonly Finding[], table?: CsvTable): BillLinesResponse => ({
  lines: [],
  errors: errors.map(({ pointer, code, detail }) => ({
    pointer,
    code,
    detail: { ...detail },
    line: lineOf(pointer, table),
  })),
});

/** Where in the file the row ends that a pointer names. */
function lineOf(pointer: string, table: CsvTable | undefined): number | null {
  const index = /^\/lines\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? null : (table?.records[Number(index)]?.line ?? null);
}

const notCsv = ({ line }: CsvError): Text => ({
  id: `Berkas ini bukan CSV: koma, titik koma, atau tab di antara isian, tanda kutip berpasangan; lihat dari baris ${line}.`,
  en: `The file is not CSV: commas, semicolons or tabs between cells, quotes in pairs; look from line ${line} on.`,
});
const HEADER = {
  id: `Baris pertama memuat kolom ini, masing-masing satu kali: ${COLUMNS.join(', ')}.`,
  en: `The first row holds these columns, each of them once: ${COLUMNS.join(', ')}.`,
};
