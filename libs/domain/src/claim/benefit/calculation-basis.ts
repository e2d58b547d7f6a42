import {
  calculateLine,
  traceHash,
  type CalculationLine,
  type CalculationRequestLine,
  type LineContext,
  type LineOptions,
} from '../../benefits';
import { localDate } from '../../calendar';
import type { Finding } from '../../findings';
import {
  ruleSetChecksum,
  SHIPPED_RULES,
  type AmountRuleSet,
  type AmountRuleSetCode,
  type ProcedureRuleSetCode,
  type RuleBook,
} from '../../rules';

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
  /** The line as it was computed, where the account of the claim added to what was asked for. */
  readonly request?: CalculationRequestLine;
  /** What had been granted in the claim by then; it counts towards the limits that benefits share. */
  readonly otherLines: readonly CalculationRequestLine[];
  readonly ruleSet: BasisRuleSet;
  /** SHA-256 of the line with its whole trace; also in the claim's chain of events, so that a change of both shows. */
  readonly traceHash: string;
}

export type Calculated =
  | { readonly ok: true; readonly line: CalculationLine; readonly basis: CalculationBasis }
  | { readonly ok: false; readonly errors: readonly Finding[] };

export interface BasisOptions extends Omit<LineOptions, 'source'> {
  /** By default the shipped benefit tables. */
  readonly rules?: RuleBook;
}

/**
 * Computes one benefit by the version in force on the accident's local date, and keeps what it rests on. Findings carry
 * `pointer` before their path, as in `calculateLine`.
 */
export function calculateWithBasis(
  context: LineContext,
  line: CalculationRequestLine,
  { rules: book = SHIPPED_RULES, ...options }: BasisOptions = {},
): Calculated {
  const occurredOn = localDate(context.occurredAt, context.zone);
  const source = (code: AmountRuleSetCode) => book.find(code, occurredOn);
  const calculated = calculateLine(context, line, { ...options, source });
  if (!calculated.ok) return calculated;
  const { amounts, procedure } = calculated.ruleSet;
  const rules = source(amounts);
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
