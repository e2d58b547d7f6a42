import { rupiah } from '../money';
import type { Provenance } from '../rules';
import type { MinimumWage } from './minimum-wage';

/** The minimum wage of a province (two digits) or a regency (four) in a year, with the decree that fixed it. */
export interface MinimumWageRow {
  readonly areaCode: string;
  /** What the area is called, for the sentence of the trace. */
  readonly areaName: string;
  readonly year: number;
  readonly amountRupiah: number;
  /** The governor's decree; null where it is not known. */
  readonly decree: string | null;
  /** Where the amount was read, so that somebody can look it up again. */
  readonly source: string;
  readonly provenance: Provenance;
}

/** The provinces that Papua was divided into: their first minimum wages are those of 2023. */
const PARENTS: Readonly<Record<string, string>> = { '93': '91', '94': '91', '95': '91', '96': '92' };
const FIRST_OWN_YEAR = 2023;

/** Whose minimum wage counts at a place in a year, the nearest first. */
export function areasFor(regencyCode: string, year: number): readonly string[] {
  const province = regencyCode.slice(0, 2);
  const parent = year < FIRST_OWN_YEAR ? PARENTS[province] : undefined;
  return [regencyCode, province, ...(parent === undefined ? [] : [parent])];
}

/** The minimum wage of a place: of its regency, and where that has none of its province. */
export function minimumWageAt(
  rows: readonly MinimumWageRow[],
  regencyCode: string,
  year: number,
): MinimumWage | undefined {
  const found = areasFor(regencyCode, year)
    .map((area) => rows.find((row) => row.areaCode === area && row.year === year))
    .find((row) => row !== undefined);
  return found && { amount: rupiah(found.amountRupiah), source: sourceOf(found) };
}

const MAX_DECREE = 120;

/** As it stands in the trace: which table, of where and when, and the decree. */
function sourceOf({ areaCode, areaName, year, decree, source, provenance }: MinimumWageRow): string {
  const kind = areaCode.length === 2 ? 'UMP' : 'UMK';
  const proof = (decree ?? `${source}; keputusan belum diketahui`).slice(0, MAX_DECREE);
  return `${kind} ${areaName} ${year}, ${proof}${provenance === 'seen' ? '' : ' (belum diperiksa)'}`;
}
