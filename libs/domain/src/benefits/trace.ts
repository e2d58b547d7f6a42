import type { Text } from '../findings/finding';
import type { Rupiah } from '../money';
import { getFigure, weakest, type AmountRuleSet, type DisabilityRow, type Provenance } from '../rules';
import type { BenefitType } from './types';

/** One number that went into a step, and where it came from: `input`, `step:<name>` or `<rule set>/<figure>`. */
export interface TraceInput {
  readonly name: string;
  readonly value: number | string;
  readonly source: string;
}

/** One step of a calculation, for a person (`text`) and for an auditor (everything else). JSON-true. */
export interface TraceStep {
  readonly step: string;
  readonly formula: string;
  readonly inputs: readonly TraceInput[];
  readonly result: number | string;
  /** Code and version of the rule set, and the articles that were applied. */
  readonly rule: string;
  /** The weakest provenance of the figures that were used. */
  readonly provenance: Provenance;
  /** The figures that were used, `PP-82-2019/funeral.amount`; a payout may depend on verified ones only. */
  readonly figures: readonly string[];
  readonly text: Text;
  readonly steps?: readonly TraceStep[];
}

export interface CalculationLine {
  readonly type: BenefitType;
  readonly amount: Rupiah;
  readonly trace: readonly TraceStep[];
}

/** What a benefit says about one of its steps; rule, provenance and the figures' inputs are filled in. */
export interface StepContent {
  readonly step: string;
  readonly formula: string;
  readonly given: readonly TraceInput[];
  readonly figures: readonly string[];
  readonly result: number | string;
  readonly text: Text;
  readonly steps?: readonly TraceStep[];
}

export function given(name: string, value: number | string, source = 'input'): TraceInput {
  return { name, value, source };
}

/** Completes a step with the figures of the rule set. Throws RangeError for a figure that the rule set lacks. */
export function traceStep(rules: AmountRuleSet, content: StepContent): TraceStep {
  const inputs = [...content.given];
  const names: string[] = [];
  const citations: string[] = [];
  let provenance: Provenance = 'seen';
  for (const key of content.figures) {
    const { input, citation, provenance: known } = figureUse(rules, key);
    inputs.push(input);
    names.push(input.source);
    if (!citations.includes(citation)) citations.push(citation);
    provenance = weakest(provenance, known);
  }
  return finish(content, inputs, names, ruleText(rules, citations), provenance);
}

interface FigureUse {
  readonly input: TraceInput;
  readonly citation: string;
  readonly provenance: Provenance;
}

/** How a figure stands in a trace never changes, so it is written once per rule set and shared by all traces. */
const uses = new WeakMap<AmountRuleSet, Map<string, FigureUse>>();

function figureUse(rules: AmountRuleSet, key: string): FigureUse {
  const known = uses.get(rules) ?? new Map<string, FigureUse>();
  uses.set(rules, known);
  const found = known.get(key);
  if (found !== undefined) return found;
  const { value, citation, provenance } = getFigure(rules, key);
  const input = Object.freeze({ name: key, value, source: `${rules.code}/${key}` });
  const use = { input, citation, provenance };
  known.set(key, use);
  return use;
}

/** A step that rests on one row of the disability table. */
export function disabilityStep(rules: AmountRuleSet, row: DisabilityRow, content: StepContent): TraceStep {
  const name = `${rules.code}/disability.${row.code}`;
  return finish(content, content.given, [name], ruleText(rules, [row.citation]), row.provenance);
}

function ruleText(rules: AmountRuleSet, citations: readonly string[]): string {
  const version = `${rules.code}@${rules.version}`;
  return citations.length === 0 ? version : `${version}: ${citations.join('; ')}`;
}

function finish(
  content: StepContent,
  inputs: readonly TraceInput[],
  figures: readonly string[],
  rule: string,
  provenance: Provenance,
): TraceStep {
  const { step, formula, result, text, steps } = content;
  const base = { step, formula, inputs, result, rule, provenance, figures, text };
  return steps === undefined ? base : { ...base, steps };
}
