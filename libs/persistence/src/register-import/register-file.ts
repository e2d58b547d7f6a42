import { REGISTER_FILE_MAX_ROWS, type ImportedRegister } from '@jkk/domain/registers';
import type { EntityManager } from 'typeorm';
import { readCsvRows, UnfitFileError, type Columns, type CsvRow } from './csv-rows';
import type { ImportKind } from './import-kind';
import { CONTACTS_IMPORT } from './kinds/contacts';
import { EMPLOYERS_IMPORT } from './kinds/employers';
import { FUND_ACCOUNTS_IMPORT } from './kinds/fund-accounts';
import { HOLIDAYS_IMPORT } from './kinds/holidays';
import { DOCTORS_IMPORT, TARIFFS_IMPORT, TERMS_IMPORT } from './kinds/hospital-terms';
import { MEMBERS_IMPORT } from './kinds/members';
import { MINIMUM_WAGES_IMPORT } from './kinds/minimum-wages';
import { PLKK_IMPORT } from './kinds/plkk';
import { PROJECTS_IMPORT } from './kinds/projects';
import { REGENCIES_IMPORT } from './kinds/regencies';
import { takeRows, type RowResult } from './run-import';

/** One register as its files see it. */
interface RegisterFile {
  readonly columns: Columns;
  readonly take: (em: EntityManager, rows: readonly CsvRow[]) => Promise<RowResult[]>;
}

const fileOf = <Row>(kind: ImportKind<Row>): RegisterFile => ({
  columns: kind.columns,
  take: (em, rows) => takeRows(em, kind, rows),
});

const FILES: Readonly<Record<ImportedRegister, RegisterFile>> = {
  plkk: fileOf(PLKK_IMPORT),
  'hospital-terms': fileOf(TERMS_IMPORT),
  tariffs: fileOf(TARIFFS_IMPORT),
  doctors: fileOf(DOCTORS_IMPORT),
  holidays: fileOf(HOLIDAYS_IMPORT),
  regencies: fileOf(REGENCIES_IMPORT),
  'minimum-wages': fileOf(MINIMUM_WAGES_IMPORT),
  employers: fileOf(EMPLOYERS_IMPORT),
  projects: fileOf(PROJECTS_IMPORT),
  members: fileOf(MEMBERS_IMPORT),
  contacts: fileOf(CONTACTS_IMPORT),
  'fund-accounts': fileOf(FUND_ACCOUNTS_IMPORT),
};

export const columnsOf = (register: ImportedRegister): Columns => FILES[register].columns;

/** The rows of a file as it was handed in. Throws UnfitFileError where nothing of it may be used. */
export function readRegisterFile(register: ImportedRegister, content: Buffer): CsvRow[] {
  const rows = readCsvRows(decode(content), columnsOf(register));
  if (rows.length === 0) throw new UnfitFileError('FILE.EMPTY', EMPTY);
  if (rows.length > REGISTER_FILE_MAX_ROWS) throw new UnfitFileError('FILE.TOO_MANY_ROWS', TOO_MANY);
  return rows;
}

/** Takes the rows into their register, in the caller's transaction. */
export const takeRegisterRows = (
  em: EntityManager,
  register: ImportedRegister,
  rows: readonly CsvRow[],
): Promise<RowResult[]> => FILES[register].take(em, rows);

/** A spreadsheet that saved in another encoding would bring wrong names without a sign. */
function decode(content: Buffer): string {
  const text = decodeUtf8(content);
  if (text === undefined || text.includes('\0')) throw new UnfitFileError('FILE.NOT_UTF8', NOT_UTF8);
  if (text.trim() === '') throw new UnfitFileError('FILE.EMPTY', EMPTY);
  return text;
}

function decodeUtf8(content: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}

const EMPTY = { id: 'Berkas ini tidak berisi satu baris pun.', en: 'The file has not a single row.' };
const TOO_MANY = {
  id: `Berkas ini berisi lebih dari ${REGISTER_FILE_MAX_ROWS} baris; bagilah menjadi beberapa berkas.`,
  en: `The file has more than ${REGISTER_FILE_MAX_ROWS} rows; divide it into several files.`,
};
const NOT_UTF8 = {
  id: 'Berkas ini bukan teks UTF-8. Simpan dari lembar kerja sebagai “CSV UTF-8”.',
  en: 'The file is not text in UTF-8. Save it from the spreadsheet as “CSV UTF-8”.',
};
