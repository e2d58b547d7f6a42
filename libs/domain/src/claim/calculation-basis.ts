import {
  calculateLine,
  traceHash,
  type CalculationLine,
  type CalculationRequestLine,
  type LineContext,
  type LineOptions,
} from '../benefits';
import type { Finding } from '../findings';
import {
  findAmountRuleSet,
  ruleSetChecksum,
  type AmountRuleSet,
  type AmountRuleSetCode,
  type ProcedureRuleSetCode,
} from '../rules';

/** The rule sets of a calculation: their codes, and of the benefit table the version and everything in it. */
export interface BasisRuleSet {
  readonly amounts: AmountRuleSetCode;
  readonly procedure: ProcedureRuleSetCode;
  readonly version: number;
  readonly checksum: string;
}

/**
 * What an amount rests on beside the benefit's own details, as it stood when it was worked out. Register, report and the
 * other benefits of the claim may change later; with this the same calculation can be done again for ever.
 */
export interface CalculationBasis {
  readonly context: LineContext;
  /** What had been granted in the claim by then; it counts towards the limits that benefits share. */
  readonly otherLines: readonly CalculationRequestLine[];
  readonly ruleSet: BasisRuleSet;
  /** SHA-256 of the line with its whole trace; also in the claim's chain of events, so that a change of both shows. */
  readonly traceHash: string;
}

export type Calculated =
  | { readonly ok: true; readonly line: CalculationLine; readonly basis: CalculationBasis }
  | { readonly ok: false; readonly errors: readonly Finding[] };

/** Computes one benefit and keeps what it rests on. Findings carry `pointer` before their path, as in `calculateLine`. */
export function calculateWithBasis(
  context: LineContext,
  line: CalculationRequestLine,
  options: LineOptions = {},
): Calculated {
  const calculated = calculateLine(context, line, options);
  if (!calculated.ok) return calculated;
  const { amounts, procedure } = calculated.ruleSet;
  const rules = (options.source ?? findAmountRuleSet)(amounts);
  if (rules === undefined) throw new Error('A line was computed by a rule set that is not there.');
  const ruleSet = { amounts, procedure, version: rules.version, checksum: checksumOf(rules) };
  const basis: CalculationBasis = {
    context,
    otherLines: options.otherLines ?? [],
    ruleSet,
    traceHash: traceHash(calculated.line, { amounts, procedure }),
  };
  return { ok: true, line: calculated.line, basis };
}

const checksums = new WeakMap<AmountRuleSet, string>();

/** The checksum of a rule set, worked out once: the data is never changed in place. */
export function checksumOf(rules: AmountRuleSet): string {
  const known = checksums.get(rules) ?? ruleSetChecksum(rules);
  checksums.set(rules, known);
  return known;
}
