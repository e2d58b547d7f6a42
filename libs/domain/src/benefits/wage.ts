import type { LocalDate } from '../calendar';
import type { ObjectReader, Text } from '../findings';
import { formatRupiah, multiplyFraction, rupiah, type Rupiah } from '../money';
import { getFigure, type AmountRuleSet, type Segment } from '../rules';
import { MAX_WAGE } from './amounts';
import { readContribution, type PaidContribution } from './bpu-contribution';
import { knownOrMinimum, minimumWageStep, readMinimumWage, type MinimumWage } from './minimum-wage';
import { contributionStep, given, traceStep, type TraceInput, type TraceStep } from './trace';

/** How a wage is stated. BPU_CONTRIBUTION is the monthly JKK contribution, full or as paid in a month with a discount. */
export const WAGE_UNITS = ['MONTH', 'DAY', 'PIECE_AVERAGE_3M', 'BPU_CONTRIBUTION'] as const;
export type WageUnit = (typeof WAGE_UNITS)[number];

export interface Wage {
  readonly amount: Rupiah;
  readonly unit: WageUnit;
  /** BPU_CONTRIBUTION: `amount` is the full one, this is what was stated. */
  readonly paid?: PaidContribution | undefined;
}

/** What is known of a wage: how it was stated, or the minimum wage that stands in where it was not. */
export type KnownWage =
  | { readonly stated: Wage; readonly minimum?: MinimumWage | undefined }
  | { readonly stated?: undefined; readonly minimum: MinimumWage };

const UNITS: Readonly<Record<Segment, readonly WageUnit[]>> = {
  PU: ['MONTH', 'DAY', 'PIECE_AVERAGE_3M'],
  JAKON: ['MONTH', 'DAY', 'PIECE_AVERAGE_3M'],
  BPU: ['BPU_CONTRIBUTION'],
  PMI: WAGE_UNITS,
};

/**
 * Reads `wage`; undefined, with findings, when it is none or does not fit the segment. Amount and unit may be left out
 * together where a minimum wage is stated: that is how an unknown wage is written.
 */
export function readWage(
  reader: ObjectReader,
  segment: Segment | undefined,
  rules?: AmountRuleSet,
  occurredOn?: LocalDate,
): KnownWage | undefined {
  const floored = reader.has('minimum');
  const minimum = floored ? readMinimumWage(reader, segment) : undefined;
  if (floored && !reader.has('amount') && !reader.has('unit')) {
    reader.finish();
    return minimum === undefined ? undefined : { minimum };
  }
  const stated = readStated(reader, segment, rules, occurredOn);
  if (stated === undefined || (floored && minimum === undefined)) return undefined;
  return { stated, minimum };
}

function readStated(
  reader: ObjectReader,
  segment: Segment | undefined,
  rules: AmountRuleSet | undefined,
  occurredOn: LocalDate | undefined,
): Wage | undefined {
  const amount = reader.whole('amount', { min: 1, max: MAX_WAGE });
  const unit = reader.oneOf('unit', WAGE_UNITS);
  const wage = amount === undefined || unit === undefined ? undefined : { amount: rupiah(amount), unit };
  if (wage?.unit === 'BPU_CONTRIBUTION' && segment === 'BPU' && rules !== undefined) {
    const known = readContribution(reader, wage.amount, rules.contributionSteps, occurredOn);
    reader.finish();
    return known && { amount: known.full, unit: wage.unit, paid: known.paid };
  }
  if (unit === 'BPU_CONTRIBUTION') reader.allow('given');
  reader.finish();
  if (unit !== undefined && segment !== undefined && !UNITS[segment].includes(unit)) {
    const allowed = UNITS[segment].join(', ');
    return reader.refuse('unit', 'WAGE.UNIT_NOT_FOR_SEGMENT', {
      id: `Untuk segmen ini upah dinyatakan sebagai: ${allowed}.`,
      en: `For this segment the wage is stated as: ${allowed}.`,
    });
  }
  return wage === undefined || refuseImpossible(reader, wage, segment, rules) ? undefined : wage;
}

function refuseImpossible(
  reader: ObjectReader,
  wage: Wage,
  segment?: Segment,
  rules?: AmountRuleSet,
): boolean {
  if (rules === undefined || segment === undefined || segment === 'PMI') return false;
  if (monthlyAmount(wage, segment, rules) <= MAX_WAGE) return false;
  const text = {
    id: 'Upah sebulan melebihi satu miliar rupiah.',
    en: 'The monthly wage exceeds one billion rupiah.',
  };
  reader.refuse('amount', 'NUMBER.OUT_OF_RANGE', text);
  return true;
}

/** The wage of a month. A daily wage counts 25 days for PU and 30 for JAKON; a contribution has its step's wage. */
export function monthlyAmount({ amount, unit }: Wage, segment: Segment, rules: AmountRuleSet): Rupiah {
  if (unit === 'DAY') return multiplyFraction(amount, BigInt(getFigure(rules, dayFactor(segment)).value), 1n);
  if (unit !== 'BPU_CONTRIBUTION') return amount;
  const step = rules.contributionSteps.find(({ contribution }) => contribution === amount);
  if (step === undefined) throw new RangeError('The contribution is no step of the table');
  return rupiah(step.wage);
}

function dayFactor(segment: Segment): string {
  return segment === 'JAKON' ? 'wage.dayFactor.JAKON' : 'wage.dayFactor.PU';
}

/** The monthly wage that benefits are computed on, the minimum wage where none is known. */
export function monthlyWage({ stated, minimum }: KnownWage, segment: Segment, rules: AmountRuleSet): Rupiah {
  if (stated === undefined) return knownOrMinimum(undefined, minimum, rules);
  const monthly = monthlyAmount(stated, segment, rules);
  return minimum === undefined ? monthly : knownOrMinimum(monthly, minimum, rules);
}

/** The first step of every calculation that depends on the wage. */
export function wageStep({ stated, minimum }: KnownWage, segment: Segment, rules: AmountRuleSet): TraceStep {
  if (stated === undefined) return minimumWageStep(undefined, minimum, rules);
  if (minimum === undefined) return statedStep('wage', stated, segment, rules);
  const monthly = monthlyAmount(stated, segment, rules);
  return minimumWageStep(
    { monthly, step: statedStep('wage.stated', stated, segment, rules) },
    minimum,
    rules,
  );
}

function statedStep(step: string, wage: Wage, segment: Segment, rules: AmountRuleSet): TraceStep {
  const monthly = monthlyAmount(wage, segment, rules);
  const figures = wage.unit === 'DAY' ? [dayFactor(segment)] : [];
  const content = {
    step,
    formula: FORMULAS[wage.unit],
    given: [
      given('amount', wage.amount),
      given('unit', wage.unit),
      given('segment', segment),
      ...paidInputs(wage),
    ],
    result: monthly,
    text: wageText(wage, monthly, figures.length === 0 ? 1 : getFigure(rules, dayFactor(segment)).value),
  };
  if (wage.unit === 'BPU_CONTRIBUTION') return contributionStep(rules, wage.amount, content);
  return traceStep(rules, { ...content, figures });
}

const paidInputs = ({ paid }: Wage): readonly TraceInput[] =>
  paid === undefined ? [] : [given('paid', paid.amount), given('discount', paid.discount.code)];

const FORMULAS: Readonly<Record<WageUnit, string>> = {
  MONTH: 'amount',
  DAY: 'amount × wage.dayFactor',
  PIECE_AVERAGE_3M: 'average of the last three months',
  BPU_CONTRIBUTION: 'contributionStep.amount',
};

function wageText({ amount, unit, paid }: Wage, monthly: Rupiah, factor: number): Text {
  const stated = formatRupiah(amount);
  const month = formatRupiah(monthly);
  switch (unit) {
    case 'MONTH':
      return { id: `Upah sebulan ${month}.`, en: `Monthly wage ${month}.` };
    case 'DAY':
      return {
        id: `Upah sehari ${stated} × ${factor} = upah sebulan ${month}.`,
        en: `Daily wage ${stated} × ${factor} = monthly wage ${month}.`,
      };
    case 'PIECE_AVERAGE_3M':
      return {
        id: `Upah borongan rata-rata tiga bulan terakhir ${month}.`,
        en: `Piecework, average of the last three months ${month}.`,
      };
    case 'BPU_CONTRIBUTION':
      return paid === undefined ? fullText(stated, month) : paidText(paid, stated, month);
  }
}

const fullText = (full: string, month: string): Text => ({
  id: `Iuran JKK penuh ${full} sebulan: dasar upah ${month}.`,
  en: `Full JKK contribution of ${full} a month: insured wage ${month}.`,
});

function paidText({ amount, discount }: PaidContribution, full: string, month: string): Text {
  const paid = formatRupiah(amount);
  const law = discount.code.replace('-', ' ').replace('-', '/');
  return {
    id: `Iuran JKK yang dibayar ${paid} dengan diskon ${law}; iuran penuh ${full} sebulan: dasar upah ${month}.`,
    en: `JKK contribution of ${paid} paid with the discount of ${law}; in full ${full} a month: insured wage ${month}.`,
  };
}
