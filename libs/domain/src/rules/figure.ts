/**
 * How a figure is known: `seen` in a public source, `recalled` from memory and still to be checked, `model` a choice of
 * this programme where the law leaves one. The order is from strongest to weakest.
 */
export const PROVENANCES = ['seen', 'recalled', 'model'] as const;
export type Provenance = (typeof PROVENANCES)[number];

export type FigureUnit =
  | 'RUPIAH'
  | 'PERCENT'
  | 'HUNDREDTHS_OF_PERCENT'
  | 'MONTHS'
  | 'YEARS'
  | 'DAYS'
  | 'COUNT';

/** One number of the law: the value is always whole, its unit says of what. */
export interface Figure {
  readonly value: number;
  readonly unit: FigureUnit;
  /** The article or annex, as a lawyer would look it up. */
  readonly citation: string;
  readonly provenance: Provenance;
  /** Who compared the figure with the printed law, and who confirmed it; null until both did. */
  readonly verifiedBy: string | null;
}

/** The weakest of several provenances: a result is as well known as the least known figure in it. */
export function weakest(left: Provenance, right: Provenance): Provenance {
  return PROVENANCES.indexOf(left) >= PROVENANCES.indexOf(right) ? left : right;
}
