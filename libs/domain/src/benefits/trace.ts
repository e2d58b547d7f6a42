import type { Text } from '../findings/finding';
import type { Rupiah } from '../money';
import {
  contributionFigure,
  getNamedFigure,
  getFigure,
  weakest,
  type AmountRuleSet,
  type DisabilityRow,
  type Policy,
  type Provenance,
} from '../rules';

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
  let use = noFigures(rules);
  for (const key of content.figures) use = use.next.get(key) ?? oneMore(use, rules, key);
  const inputs = content.given.length === 0 ? use.inputs : [...content.given, ...use.inputs];
  return finish(content, inputs, use.names, use.rule, use.provenance);
}

/** How a row of figures stands in a trace, and by their keys the rows that have one figure more. */
interface FiguresUse {
  readonly inputs: readonly TraceInput[];
  readonly names: readonly string[];
  readonly citations: readonly string[];
  readonly rule: string;
  readonly provenance: Provenance;
  readonly next: Map<string, FiguresUse>;
}

/** The figures of a step never change, so what they add to it is written once per rule set and shared by all traces. */
const uses = new WeakMap<AmountRuleSet, FiguresUse>();

function noFigures(rules: AmountRuleSet): FiguresUse {
  const known = uses.get(rules);
  if (known !== undefined) return known;
  const rule = ruleText(rules, []);
  const use: FiguresUse = { inputs: [], names: [], citations: [], rule, provenance: 'seen', next: new Map() };
  uses.set(rules, use);
  return use;
}

function oneMore(before: FiguresUse, rules: AmountRuleSet, key: string): FiguresUse {
  const { value, citation, provenance } = getFigure(rules, key);
  const source = `${rules.code}/${key}`;
  const citations = before.citations.includes(citation) ? before.citations : [...before.citations, citation];
  const use: FiguresUse = {
    inputs: [...before.inputs, given(key, value, source)],
    names: [...before.names, source],
    citations,
    rule: ruleText(rules, citations),
    provenance: weakest(before.provenance, provenance),
    next: new Map(),
  };
  before.next.set(key, use);
  return use;
}

/** A step that rests on one row of the disability table. */
export function disabilityStep(rules: AmountRuleSet, row: DisabilityRow, content: StepContent): TraceStep {
  const name = `${rules.code}/disability.${row.code}`;
  return finish(content, content.given, [name], ruleText(rules, [row.citation]), row.provenance);
}

/** A step that rests on a choice of this programme and on no figure of the law. */
export function policyStep(policy: Policy, content: Omit<StepContent, 'figures'>): TraceStep {
  return finish(content, content.given, [], policyRule(policy), policy.provenance);
}

/** How a step names the choice that it rests on. */
export const policyRule = ({ code, inForceFrom }: Policy): string => `${code}@${inForceFrom}`;

/** A step that rests on one line of the annex of contributions; `contribution` is in rupiah a month. */
export function contributionStep(
  rules: AmountRuleSet,
  contribution: Rupiah,
  content: Omit<StepContent, 'figures'>,
): TraceStep {
  const figure = getNamedFigure(rules, contributionFigure(contribution));
  const { key, name, value, citation, provenance } = figure;
  const inputs = [...content.given, given(key, value, name)];
  return finish(content, inputs, [name], ruleText(rules, [citation]), provenance);
}

function ruleText(rules: AmountRuleSet, citations: readonly string[]): string {
  const version = `${rules.code}@${rules.version}`;
  return citations.length === 0 ? version : `${version}: ${citations.join('; ')}`;
}

function finish(
  content: Omit<StepContent, 'figures'>,
  inputs: readonly TraceInput[],
  figures: readonly string[],
  rule: string,
  provenance: Provenance,
): TraceStep {
  const { step, formula, result, text, steps } = content;
  const base = { step, formula, inputs, result, rule, provenance, figures, text };
  return steps === undefined ? base : { ...base, steps };
}
