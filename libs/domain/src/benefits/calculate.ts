import { below, ObjectReader, type Finding } from '../findings';
import { sumRupiah, type Rupiah } from '../money';
import type { AmountRuleSetCode, ProcedureRuleSetCode, Segment } from '../rules';
import type { Instant, LocalDate, Zone } from '../calendar';
import type { ClaimKind, Facts, Side, StmbPolicy } from './facts';
import type { ContributionReading } from './bpu-contribution';
import { readHead, type RuleSetSource } from './head';
import { checkTogether, readLine, refuseRepeated, type PreparedLine } from './lines';
import type { CalculationLine } from './calculation-line';
import type { BenefitType } from './labels';
import type { WageUnit } from './wage';

/** The minimum wage of the place of work and the decree that fixed it; PU and JAKON only. */
export interface MinimumWageInput {
  readonly amount: number;
  readonly source: string;
}

/** A wage as it was stated, with a floor under it where there is one; an unknown wage is its floor alone. */
export type WageInput =
  | {
      readonly amount: number;
      readonly unit: WageUnit;
      readonly given?: ContributionReading;
      readonly minimum?: MinimumWageInput;
    }
  | { readonly amount?: undefined; readonly unit?: undefined; readonly minimum: MinimumWageInput };

/** What every line of a calculation shares, as it arrives in JSON. */
export interface LineContext {
  readonly kind: ClaimKind;
  readonly segment: Segment;
  /** An instant with any offset; for a disease the date of diagnosis. */
  readonly occurredAt: Instant;
  readonly zone: Zone;
  /** Left out for PMI only, whose benefits follow no wage. */
  readonly wage?: WageInput;
  readonly handedness?: Side;
  readonly stmbPolicy?: StmbPolicy;
  /** SCHOLARSHIP: the day of the request, by default the day of the accident. */
  readonly requestedOn?: LocalDate;
}

/** A line as it arrives: its type and the properties of that benefit. */
export interface CalculationRequestLine {
  readonly type: BenefitType;
  readonly [property: string]: unknown;
}

export interface CalculationInput extends LineContext {
  readonly benefits: readonly CalculationRequestLine[];
}

export interface CalculationResult {
  readonly ruleSet: { readonly amounts: AmountRuleSetCode; readonly procedure: ProcedureRuleSetCode };
  readonly monthlyWage: Rupiah;
  readonly lines: readonly CalculationLine[];
  readonly total: Rupiah;
}

export type Refused = { readonly ok: false; readonly errors: readonly Finding[] };

const MAX_LINES = 50;

interface ReadCalculation {
  readonly facts: Facts;
  readonly lines: readonly PreparedLine[];
}

/** Checks a call without computing it. Every refusal of content comes at once, none repeats a submitted value. */
export function parseCalculation(
  value: unknown,
): { readonly ok: true; readonly input: CalculationInput } | Refused {
  const read = readCalculation(value);
  return Array.isArray(read) ? { ok: false, errors: read } : { ok: true, input: value as CalculationInput };
}

/**
 * Computes all lines of a call, `lines[i]` for `benefits[i]`. The value may be of any shape: what is wrong with it is
 * returned, nothing is thrown. `source` replaces the rule sets for the rehearsal of a candidate.
 */
export function calculate(
  value: unknown,
  source?: RuleSetSource,
): { readonly ok: true; readonly result: CalculationResult } | Refused {
  const read = readCalculation(value, source);
  if (isRefused(read)) return { ok: false, errors: read };
  const { facts } = read;
  const lines = read.lines.map((line) => computeLine(line, facts));
  const ruleSet = { amounts: facts.rules.code, procedure: facts.procedure };
  return {
    ok: true,
    result: { ruleSet, monthlyWage: facts.wage, lines, total: sumRupiah(lines.map(({ amount }) => amount)) },
  };
}

function isRefused(read: ReadCalculation | Finding[]): read is Finding[] {
  return Array.isArray(read);
}

function readCalculation(value: unknown, source?: RuleSetSource): ReadCalculation | Finding[] {
  const findings: Finding[] = [];
  const reader = ObjectReader.of(value, '', findings);
  if (reader === undefined) return findings;
  const head = readHead(reader, source);
  const entries = reader.list('benefits', MAX_LINES) ?? [];
  reader.finish();
  const read = entries.map((entry, index) => readLine(entry, below('/benefits', index), head, findings));
  const lines = read.filter((line) => line !== undefined);
  refuseRepeated(lines, findings);
  checkTogether(lines, head, findings);
  return findings.length > 0 || head.facts === undefined ? findings : { facts: head.facts, lines };
}

function computeLine({ type, benefit }: PreparedLine, facts: Facts): CalculationLine {
  if (benefit === undefined) throw new Error('A line that was refused cannot be computed');
  const { amount, trace } = benefit.compute(facts);
  return { type, amount, trace };
}

export interface LineOptions {
  /** JSON pointer of the line in the caller's body, put before every pointer of the line's findings. */
  readonly pointer?: string;
  /** Lines of the same claim that were granted before: they count towards the 70% limit and exclude each other. */
  readonly otherLines?: readonly CalculationRequestLine[];
  readonly source?: RuleSetSource;
}

const OTHERS = '/otherLines';

/**
 * Computes one line of a claim with the same engine. Findings of the line carry `pointer` before their path, findings
 * of the context (a wage that is no step) start with `/context`.
 */
export function calculateLine(
  context: LineContext,
  line: unknown,
  options: LineOptions = {},
):
  | { readonly ok: true; readonly line: CalculationLine; readonly ruleSet: CalculationResult['ruleSet'] }
  | Refused {
  const findings: Finding[] = [];
  const reader = ObjectReader.of(context, '/context', findings);
  if (reader === undefined) return { ok: false, errors: findings };
  const head = readHead(reader, options.source);
  const current = readLine(line, options.pointer ?? '', head, findings);
  const others = (options.otherLines ?? []).map((other, index) =>
    readLine(other, below(OTHERS, index), head, []),
  );
  const together: Finding[] = [];
  checkTogether(
    [current, ...others].filter((each) => each !== undefined),
    head,
    together,
  );
  findings.push(...together.filter((each) => !each.pointer.startsWith(OTHERS)));
  const { facts } = head;
  if (findings.length > 0 || facts === undefined || current === undefined) {
    return { ok: false, errors: findings };
  }
  const { rules, procedure } = facts;
  return { ok: true, line: computeLine(current, facts), ruleSet: { amounts: rules.code, procedure } };
}
