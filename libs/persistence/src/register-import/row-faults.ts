import { finding, type Finding } from '@jkk/domain/findings';
import type { CsvRow } from './csv-rows';
import { spoiledCells } from './spoiled-cells';

type Cells = Readonly<Record<string, string>>;

/** The cells of a row by column, or what is wrong with it whatever its cells say. */
export function cellsOf(
  row: Pick<CsvRow, 'cells'>,
): { readonly cells: Cells } | { readonly findings: Finding[] } {
  const { cells } = row;
  if (cells === undefined) return { findings: [finding('', 'ROW.CELL_COUNT', CELL_COUNT)] };
  const findings = spoiledCells(cells);
  return findings.length > 0 ? { findings } : { cells };
}

/** The row says what an earlier one of the file says. */
export const repeatedRow = (line: number): Finding =>
  finding('', 'ROW.REPEATED', {
    id: `Baris ini mengulang kunci baris ${line}.`,
    en: `This row repeats the key of line ${line}.`,
  });

const CELL_COUNT = {
  id: 'Jumlah isian baris ini tidak sama dengan judul kolom.',
  en: 'This row has not as many cells as the header.',
};
