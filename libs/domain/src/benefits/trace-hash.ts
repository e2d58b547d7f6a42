import { canonicalJson, sha256 } from '../digest';
import type { CalculationResult } from './calculate';
import type { CalculationLine } from './calculation-line';
import type { TraceStep } from './trace';

/**
 * The hash of one line with its whole trace and the rule sets it rests on. The same facts under the same version give
 * the same hash for ever, so that a stored calculation can be worked out again and compared.
 */
export function traceHash(line: CalculationLine, ruleSet: CalculationResult['ruleSet']): string {
  return sha256(canonicalJson({ line, ruleSet }));
}

/** Every figure that a line used, each once, in the order of its steps. */
export function figuresOf({ trace }: CalculationLine): readonly string[] {
  const collect = (steps: readonly TraceStep[]): string[] =>
    steps.flatMap((step) => [...step.figures, ...collect(step.steps ?? [])]);
  return [...new Set(collect(trace))];
}
