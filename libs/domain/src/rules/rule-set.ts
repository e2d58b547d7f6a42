import type { LocalDate } from '../calendar/civil';
import type { Figure } from './figure';

export const AMOUNT_RULE_SETS = [
  'PP-44-2015',
  'PP-82-2019',
  'PERMENAKER-18-2018',
  'PERMENAKER-4-2023',
] as const;
export type AmountRuleSetCode = (typeof AMOUNT_RULE_SETS)[number];

export const PROCEDURE_RULE_SETS = ['PERMENAKER-26-2015', 'PERMENAKER-5-2021', 'PERMENAKER-1-2025'] as const;
export type ProcedureRuleSetCode = (typeof PROCEDURE_RULE_SETS)[number];

export const SEGMENTS = ['PU', 'BPU', 'JAKON', 'PMI'] as const;
export type Segment = (typeof SEGMENTS)[number];

/** A step of Lampiran II: who pays this contribution a month is insured on this wage. */
export interface WageStep {
  readonly contribution: number;
  readonly wage: number;
}

/** How the injury table wants a row to be described. */
export type DisabilityMeasure = 'FIXED' | 'RANGE' | 'DECIBELS' | 'LOSS_PERCENT';

/** One row of the disability table. Percentages are hundredths of a percent: 4.5% is 450. */
export interface DisabilityRow {
  readonly code: string;
  readonly name: { readonly id: string; readonly en: string };
  readonly measure: DisabilityMeasure;
  /** Of one of a pair, so that a side must be named. */
  readonly paired: boolean;
  /** A limb or a digit, of which a part of the function may be lost. */
  readonly functional: boolean;
  /** The share for the better used side, and for single rows; per ten units for DECIBELS and LOSS_PERCENT. */
  readonly dominant: number;
  /** The share for the other side; the same where the table has one column. */
  readonly other: number;
  /** Bounds of RANGE rows, in hundredths of a percent. */
  readonly range?: { readonly from: number; readonly to: number };
  /** How often a side (or the body) can suffer it. */
  readonly times: number;
  readonly citation: string;
  readonly provenance: Figure['provenance'];
  readonly verifiedBy: string | null;
}

/** A benefit that the law names, whether or not its amount is known; amounts stand in the figures. */
export interface NamedBenefit {
  readonly code: string;
  readonly name: { readonly id: string; readonly en: string };
  readonly citation: string;
  readonly provenance: Figure['provenance'];
  readonly verifiedBy: string | null;
}

/** A rule that is no number: who reports, who inherits, from when the table is in force. */
export interface Provision {
  readonly key: string;
  readonly text: { readonly id: string; readonly en: string };
  readonly citation: string;
  readonly provenance: Figure['provenance'];
  readonly verifiedBy: string | null;
}

/** A benefit table of the amount axis, as data: figures by key, the disability table and the contribution steps. */
export interface AmountRuleSet {
  readonly code: AmountRuleSetCode;
  readonly version: number;
  readonly title: string;
  readonly inForceFrom: LocalDate;
  readonly inForceTo: LocalDate | null;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly disabilities: readonly DisabilityRow[];
  readonly contributionSteps: readonly WageStep[];
  /**
   * How the steps of its calculations are worded; absent in the first versions, whose traces stay byte for byte: dates in
   * figures, and nothing said of swapped columns or of what was cut.
   */
  readonly wording?: 'FULL';
  /** Only where the table is not known whole, so that what is missing shows. */
  readonly benefits?: readonly NamedBenefit[];
  readonly provisions?: readonly Provision[];
}

/** Returns undefined where the rule set does not know the benefit, which is how "not before 2019" is written. */
export function findFigure(rules: AmountRuleSet, key: string): Figure | undefined {
  return rules.figures[key];
}

/** Throws RangeError when the data file lacks the figure: a benefit may only ask for what its rule set has. */
export function getFigure(rules: AmountRuleSet, key: string): Figure {
  const found = rules.figures[key];
  if (found === undefined) throw new RangeError(`The rule set ${rules.code} has no figure ${key}`);
  return found;
}

export function findDisability(rules: AmountRuleSet, code: string): DisabilityRow | undefined {
  return rules.disabilities.find((row) => row.code === code);
}
