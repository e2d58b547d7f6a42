import type { MinimumWageEntry } from '../src/reference/minimum-wage.repository';
import { UMP } from './minimum-wages-provinces';
import { UMK_2026 } from './minimum-wages-regencies';

const UMK_SOURCE = 'github.com/adenaufal/nafkah data-prep/data/wages-2026-research.json @983885272ef7';

const ROW = /^(?<doubt>\??)(?<code>\d{2}) (?<amount>\d+)(?: (?<decree>.+))?$/;

interface Cell {
  readonly code: string;
  readonly amountRupiah: number;
  readonly decree: string | null;
  readonly provenance: MinimumWageEntry['provenance'];
}

const cellsOf = (rows: string): readonly Cell[] =>
  rows
    .split(/[|\n]/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .map((cell) => {
      const { doubt, code = '', amount, decree } = ROW.exec(cell)?.groups ?? {};
      const provenance = doubt === '?' ? 'recalled' : 'seen';
      return { code, amountRupiah: Number(amount), decree: decree ?? null, provenance };
    });

/** Minimum wages that are known when an instance begins; `cli minimum-wages import` adds and corrects. */
export const MINIMUM_WAGES: readonly MinimumWageEntry[] = [
  ...Object.entries(UMP).flatMap(([year, { source, rows }]) =>
    cellsOf(rows).map(({ code, ...cell }) => ({ areaCode: code, year: Number(year), source, ...cell })),
  ),
  ...Object.entries(UMK_2026).flatMap(([province, { decree, rows }]) =>
    cellsOf(rows).map(({ code, ...cell }) => ({
      areaCode: `${province}${code}`,
      year: 2026,
      source: UMK_SOURCE,
      ...cell,
      decree,
    })),
  ),
];
