import {
  AMOUNT_RULE_SETS,
  POLICIES,
  SHIPPED_RULES,
  unverifiedFigures,
  type AmountRuleSet,
  type AmountRuleSetCode,
  type UnverifiedFigure,
} from '../rules';
import type { CalculationLine } from './calculation-line';
import { policyRule, type TraceStep } from './trace';

/** The names of the figures of one version of a rule set that two administrators verified. */
export type ConfirmedFigures = (code: AmountRuleSetCode, version: number) => ReadonlySet<string>;

/** The table of one version, shipped or published. */
export type FindVersion = (code: AmountRuleSetCode, version: number) => AmountRuleSet | undefined;

export interface RuleSetVersion {
  readonly code: AmountRuleSetCode;
  readonly version: number;
}

/** The versions of rule sets that lines rest on, each once: what has to be known to judge them. */
export function ruleSetsOf(lines: readonly CalculationLine[]): readonly RuleSetVersion[] {
  const found = lines.flatMap(({ trace }) => stepsOfLaw(trace).map(({ rule }) => readVersion(rule)));
  const unique = new Map(found.map((each) => [`${each.code}@${each.version}`, each]));
  return [...unique.values()];
}

/**
 * The figures that a stored line rests on and that nobody verified, each once in the order of its steps. A figure of a
 * version that `find` does not know any more counts by what was confirmed for that version. Throws RangeError when a
 * step does not name its rule set: what cannot be judged must not pass.
 */
export function unverifiedOfLine(
  { trace }: CalculationLine,
  confirmed: ConfirmedFigures,
  find: FindVersion = (code, version) => SHIPPED_RULES.findVersion(code, version),
): readonly UnverifiedFigure[] {
  const found = stepsOfLaw(trace).flatMap((step) => unverifiedOfStep(step, confirmed, find));
  return [...new Map(found.map((figure) => [figure.name, figure])).values()];
}

function unverifiedOfStep(
  step: TraceStep,
  confirmed: ConfirmedFigures,
  find: FindVersion,
): readonly UnverifiedFigure[] {
  const { code, version } = readVersion(step.rule);
  const verified = confirmed(code, version);
  const rules = find(code, version);
  if (rules !== undefined) return unverifiedFigures(step.figures, rules, verified);
  const citation = step.rule.split(': ').slice(1).join(': ');
  return step.figures
    .filter((name) => !verified.has(name))
    .map((name) => ({ name, citation, provenance: step.provenance }));
}

const RULE = /^(?<code>[A-Z0-9-]+)@(?<version>\d{1,9})(?:$|:)/;

function readVersion(rule: string): RuleSetVersion {
  const { code: text, version } = RULE.exec(rule)?.groups ?? {};
  const code = AMOUNT_RULE_SETS.find((each) => each === text);
  if (code === undefined || version === undefined) throw new RangeError('The step names no rule set');
  return { code, version: Number.parseInt(version, 10) };
}

/** A choice of this programme rests on no figure that somebody could compare with the printed law. */
const stepsOfLaw = (trace: readonly TraceStep[]): readonly TraceStep[] =>
  everyStep(trace).filter(({ rule }) => !CHOICES.has(rule));

const CHOICES: ReadonlySet<string> = new Set(Object.values(POLICIES).map(policyRule));

function everyStep(trace: readonly TraceStep[]): readonly TraceStep[] {
  return trace.flatMap((step) => [step, ...everyStep(step.steps ?? [])]);
}
