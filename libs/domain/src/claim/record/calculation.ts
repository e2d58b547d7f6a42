import {
  BENEFIT_TYPES,
  CLAIM_KINDS,
  CONTRIBUTION_READINGS,
  SIDES,
  STMB_POLICIES,
  WAGE_UNITS,
  type BenefitType,
  type CalculationLine,
  type CalculationRequestLine,
  type LineContext,
  type MinimumWageInput,
  type TraceInput,
  type TraceStep,
  type WageInput,
} from '../../benefits';
import { ZONES } from '../../calendar';
import { isRupiah, type Rupiah } from '../../money';
import {
  date,
  either,
  instant,
  kindOf,
  lazy,
  list,
  number,
  object,
  oneOf,
  optional,
  text,
  whole,
  type Shape,
} from '../../record';
import { AMOUNT_RULE_SETS, PROCEDURE_RULE_SETS, PROVENANCES, SEGMENTS } from '../../rules';
import type { BasisRuleSet, CalculationBasis } from '../benefit/calculation-basis';
import { words } from './parts';

export const money = kindOf<Rupiah>('an amount of rupiah', isRupiah);
const type = kindOf<BenefitType>('a type of benefit', (value) => KNOWN_TYPES.has(value));
const KNOWN_TYPES: ReadonlySet<unknown> = new Set(BENEFIT_TYPES);
const numberOrText = either(number, text);

const traceInput = object<TraceInput>({ name: text, value: numberOrText, source: text });
const traceStep: Shape<TraceStep> = object<TraceStep>({
  step: text,
  formula: text,
  inputs: list(traceInput),
  result: numberOrText,
  rule: text,
  provenance: oneOf(PROVENANCES),
  figures: list(text),
  text: words,
  steps: optional(list(lazy(() => traceStep))),
});

/** A benefit as it was computed, with its whole trace. */
export const calculationLine: Shape<CalculationLine> = object<CalculationLine>({
  type,
  amount: money,
  trace: list(traceStep),
});

/** What is asked for beyond the type is the benefit's own. */
const requestLine: Shape<CalculationRequestLine> = {
  fault: object<Pick<CalculationRequestLine, 'type'>>({ type }).fault,
};

const minimum = object<MinimumWageInput>({ amount: whole, source: text });
const wage: Shape<WageInput> = {
  fault: either(
    object<Extract<WageInput, { amount: number }>>({
      amount: whole,
      unit: oneOf(WAGE_UNITS),
      given: optional(oneOf(CONTRIBUTION_READINGS)),
      minimum: optional(minimum),
    }),
    object<{ minimum: MinimumWageInput }>({ minimum }),
  ).fault,
};

const context = object<LineContext>({
  kind: oneOf(CLAIM_KINDS),
  segment: oneOf(SEGMENTS),
  occurredAt: instant,
  zone: oneOf(ZONES),
  wage: optional(wage),
  handedness: optional(oneOf(SIDES)),
  stmbPolicy: optional(oneOf(STMB_POLICIES)),
  requestedOn: optional(date),
});

/** What an amount rests on. */
export const calculationBasis: Shape<CalculationBasis> = object<CalculationBasis>({
  context,
  request: optional(requestLine),
  otherLines: list(requestLine),
  ruleSet: object<BasisRuleSet>({
    amounts: oneOf(AMOUNT_RULE_SETS),
    procedure: oneOf(PROCEDURE_RULE_SETS),
    version: whole,
    checksum: text,
  }),
  traceHash: text,
});
