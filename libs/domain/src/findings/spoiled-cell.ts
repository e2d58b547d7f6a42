import type { FindingCode } from './codes';
import { finding, type Finding, type Text } from './finding';

/** What a spreadsheet has made of a cell, so that it no longer says what was typed. */
export type SpoiledCell = 'EXCEL_NUMBER' | 'EXCEL_APOSTROPHE' | 'EXCEL_ERROR' | 'EXCEL_FORMULA';

const EXCEL_NUMBER: Text = {
  id: 'Spreadsheet telah membulatkan angka ini; ketik ulang sebagai teks.',
  en: 'The spreadsheet has rounded this number; type it again as text.',
};
const APOSTROPHE: Text = {
  id: 'Isian ini diawali tanda petik spreadsheet; hapus tanda petiknya.',
  en: 'This cell begins with the apostrophe of a spreadsheet; take it away.',
};

const ERROR: Text = {
  id: 'Spreadsheet tidak menuliskan isi sel ini; lebarkan kolomnya atau perbaiki rumusnya, lalu simpan lagi.',
  en: 'The spreadsheet has not written what is in this cell; widen the column or mend the formula, and save again.',
};

const FORMULA: Text = {
  id: 'Sel ini berisi rumus, bukan nilainya; salin hasilnya sebagai nilai, lalu simpan lagi.',
  en: 'This cell holds a formula instead of its value; paste the result as a value, and save again.',
};

const FINDINGS: Readonly<Record<SpoiledCell, readonly [FindingCode, Text]>> = {
  EXCEL_NUMBER: ['CELL.EXCEL_NUMBER', EXCEL_NUMBER],
  EXCEL_APOSTROPHE: ['CELL.APOSTROPHE', APOSTROPHE],
  EXCEL_ERROR: ['CELL.EXCEL_ERROR', ERROR],
  EXCEL_FORMULA: ['CELL.EXCEL_FORMULA', FORMULA],
};

export const spoiledCell = (pointer: string, fault: SpoiledCell): Finding =>
  finding(pointer, ...FINDINGS[fault]);
