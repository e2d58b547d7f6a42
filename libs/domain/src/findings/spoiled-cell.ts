import { finding, type Finding, type Text } from './finding';

/** What a spreadsheet has made of a cell, so that it no longer says what was typed. */
export type SpoiledCell = 'EXCEL_NUMBER' | 'EXCEL_APOSTROPHE';

const EXCEL_NUMBER: Text = {
  id: 'Spreadsheet telah membulatkan angka ini; ketik ulang sebagai teks.',
  en: 'The spreadsheet has rounded this number; type it again as text.',
};
const APOSTROPHE: Text = {
  id: 'Isian ini diawali tanda petik spreadsheet; hapus tanda petiknya.',
  en: 'This cell begins with the apostrophe of a spreadsheet; take it away.',
};

export const spoiledCell = (pointer: string, fault: SpoiledCell): Finding =>
  fault === 'EXCEL_NUMBER'
    ? finding(pointer, 'CELL.EXCEL_NUMBER', EXCEL_NUMBER)
    : finding(pointer, 'CELL.APOSTROPHE', APOSTROPHE);
