import type { Fields } from '../fields/field';
import type { ObjectReader } from '../findings';
import type { Rupiah } from '../money';
import type { DisabilityItem } from './disability-items';
import type { Facts, Hints } from './facts';
import type { TraceStep } from './trace';

export interface Computed {
  readonly amount: Rupiah;
  readonly trace: readonly TraceStep[];
}

/**
 * One benefit. `read` turns the properties of a line into its details and refuses what is wrong; it returns undefined
 * after a refusal. `compute` is only called with details that were not refused, and never refuses anything itself.
 */
export interface BenefitRule<Details> {
  readonly fields?: Fields;
  readonly read: (line: ObjectReader, hints: Hints) => Details | undefined;
  /** The injuries of a disability line; all of a call are held against the 70% limit together. */
  readonly injuries?: (details: Details) => readonly DisabilityItem[];
  readonly compute: (details: Details, facts: Facts) => Computed;
}

/** What a rule has read, closed over its own shape, so that the registry needs no knowledge of it. */
export interface PreparedBenefit {
  readonly injuries: readonly DisabilityItem[];
  readonly compute: (facts: Facts) => Computed;
}

export type Prepare = (line: ObjectReader, hints: Hints) => PreparedBenefit | undefined;

export function preparing<Details>(rule: BenefitRule<Details>): Prepare {
  return (line, hints) => {
    const details = rule.read(line, hints);
    if (details === undefined) return undefined;
    return {
      injuries: rule.injuries === undefined ? [] : rule.injuries(details),
      compute: (facts) => rule.compute(details, facts),
    };
  };
}

/** For benefits that need nothing but the shared facts. */
export const NO_DETAILS = {} as const;
