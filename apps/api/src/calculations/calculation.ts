import { calculate, type CalculationLine } from '@jkk/domain/benefits';
import { tablesFor, type RuleBook } from '@jkk/domain/rules';
import { Problem } from '@jkk/platform/problem';
import { toTraceStepView } from '../benefits/benefit.mapper';
import type { CalculationLineView, CalculationResponse } from './dto/calculation.views';

/** The domain's calculator over HTTP. It reads the body itself; every refusal of content is 422 with all findings. */
export function calculateBenefits(body: unknown, book: RuleBook): CalculationResponse {
  const outcome = calculate(body, tablesFor(body, book));
  if (!outcome.ok) throw new Problem('VALIDATION.FAILED', { errors: outcome.errors });
  const { ruleSet, monthlyWage, lines, total } = outcome.result;
  return {
    ruleSet: { amounts: ruleSet.amounts, procedure: ruleSet.procedure },
    monthlyWage,
    lines: lines.map(toLineView),
    total,
  };
}

function toLineView({ type, amount, trace }: CalculationLine): CalculationLineView {
  return { type, amount, trace: trace.map(toTraceStepView) };
}
