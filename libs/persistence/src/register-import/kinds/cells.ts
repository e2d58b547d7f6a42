import { parseLocalDate } from '@jkk/domain/calendar';
import type { LocalDate } from '@jkk/domain/calendar';
import type { FindingCode, ObjectReader, Text } from '@jkk/domain/findings';
import { dayFirst } from '@jkk/platform/csv';

/** Readers of one cell each; all answer undefined after they have told the reader what is wrong. */

const MAX_TEXT = 200;
const CONTROL_CHARACTERS = /[\p{Cc}\p{Cf}\u2028\u2029]/u;

const TEXT_SHAPE: Text = {
  id: `Isian ini teks 1 sampai ${MAX_TEXT} karakter tanpa karakter kendali.`,
  en: `This is a text of 1 to ${MAX_TEXT} characters without control characters.`,
};
const DATE_SHAPE: Text = {
  id: 'Isian ini tanggal yang ada, TTTT-BB-HH atau HH/BB/TTTT.',
  en: 'This is an existing date, YYYY-MM-DD or DD/MM/YYYY.',
};
const MONTH_SHAPE: Text = { id: 'Isian ini bulan, TTTT-BB.', en: 'This is a month, YYYY-MM.' };

export function text(row: ObjectReader, name: string): string | undefined {
  return row.parsed(name, printable, 'TEXT.INVALID', TEXT_SHAPE);
}

export function date(row: ObjectReader, name: string): LocalDate | undefined {
  return row.parsed(name, (cell) => parseLocalDate(dayFirst(cell)), 'DATE.INVALID', DATE_SHAPE);
}

export function month(row: ObjectReader, name: string): string | undefined {
  return row.parsed(name, parseMonth, 'MONTH.INVALID', MONTH_SHAPE);
}

/** Whole rupiah without separators, 1 to `max`. */
export function amount(row: ObjectReader, name: string, max: number): number | undefined {
  return row.parsed(name, (cell) => parseAmount(cell, max), 'AMOUNT.INVALID', {
    id: `Isian ini bilangan bulat rupiah 1 sampai ${max} tanpa pemisah.`,
    en: `This is a whole number of rupiah from 1 to ${max} without separators.`,
  });
}

/** A cell that `accepts` must like. */
export function matching(
  row: ObjectReader,
  name: string,
  accepts: (cell: string) => boolean,
  code: FindingCode,
  detail: Text,
): string | undefined {
  return row.parsed(name, (cell) => (accepts(cell) ? cell : undefined), code, detail);
}

/** One of the words of a table; what stands there is what is stored. */
export function oneOfWords<T>(
  row: ObjectReader,
  name: string,
  words: Readonly<Record<string, T>>,
  shown: readonly string[],
): T | undefined {
  const list = shown.join(', ');
  return row.parsed(name, (cell) => words[cell.toUpperCase()], 'VALUE.NOT_ALLOWED', {
    id: `Isian ini harus salah satu dari: ${list}.`,
    en: `This must be one of: ${list}.`,
  });
}

/** Reads the cell when it is filled, otherwise answers `otherwise`. */
export function optional<T, D>(
  row: ObjectReader,
  name: string,
  read: (row: ObjectReader, name: string) => T | undefined,
  otherwise: D,
): T | D | undefined {
  row.allow(name);
  return row.has(name) ? read(row, name) : otherwise;
}

function printable(cell: string): string | undefined {
  return cell.length <= MAX_TEXT && !CONTROL_CHARACTERS.test(cell) ? cell : undefined;
}

function parseMonth(cell: string): string | undefined {
  return /^\d{4}-\d{2}$/.test(cell) && parseLocalDate(`${cell}-01`) !== undefined ? cell : undefined;
}

function parseAmount(cell: string, max: number): number | undefined {
  if (!/^\d{1,16}$/.test(cell)) return undefined;
  const value = Number(cell);
  return value >= 1 && value <= max ? value : undefined;
}
