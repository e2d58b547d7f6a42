import { finding, type Finding, type Text } from '@jkk/domain/findings';
import { cellFault } from '@jkk/platform/csv';

const EXCEL_NUMBER: Text = {
  id: 'Spreadsheet telah membulatkan angka ini; ketik ulang sebagai teks.',
  en: 'The spreadsheet has rounded this number; type it again as text.',
};
const APOSTROPHE: Text = {
  id: 'Isian ini diawali tanda petik spreadsheet; hapus tanda petiknya.',
  en: 'This cell begins with the apostrophe of a spreadsheet; take it away.',
};

/** What a spreadsheet has made of cells, by column. */
export const spoiledCells = (cells: Readonly<Record<string, string>>): Finding[] =>
  Object.entries(cells).flatMap(([name, cell]) => {
    const fault = cellFault(cell);
    if (fault === undefined) return [];
    return fault === 'EXCEL_NUMBER'
      ? [finding(`/${name}`, 'CELL.EXCEL_NUMBER', EXCEL_NUMBER)]
      : [finding(`/${name}`, 'CELL.APOSTROPHE', APOSTROPHE)];
  });
