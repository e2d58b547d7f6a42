import { spoiledCell, type Finding } from '@jkk/domain/findings';
import { cellFault } from '@jkk/platform/csv';

/** What a spreadsheet has made of cells, by column. */
export const spoiledCells = (cells: Readonly<Record<string, string>>): Finding[] =>
  Object.entries(cells).flatMap(([name, cell]) => {
    const fault = cellFault(cell);
    return fault === undefined ? [] : [spoiledCell(`/${name}`, fault)];
  });
