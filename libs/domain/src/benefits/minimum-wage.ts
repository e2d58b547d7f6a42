import type { ObjectReader } from '../findings';
import { formatRupiah, multiplyFraction, rupiah, type Rupiah } from '../money';
import { getFigure, type AmountRuleSet, type Segment } from '../rules';
import { MAX_WAGE } from './amounts';
import { given, traceStep, type TraceStep } from './trace';

/**
 * The least wage of the place of work. It changes every year and differs by regency: a claim takes it from the table of
 * minimum wages, who only calculates states it, and the decree that fixed it stands in the trace.
 */
export interface MinimumWage {
  readonly amount: Rupiah;
  readonly source: string;
}

/**
 * Who can have a wage that is unknown: workers of a construction project, and among those who are paid a wage
 * apprentices and prisoners at work. Others are insured on a contribution step or on a table without a wage.
 */
export const mayLackWage = (segment: Segment): boolean => segment === 'JAKON' || segment === 'PU';

const MAX_SOURCE_LENGTH = 200;

/** Reads `minimum` of a wage; undefined, with findings, when it is none or the segment has no such floor. */
export function readMinimumWage(reader: ObjectReader, segment: Segment | undefined): MinimumWage | undefined {
  const minimum = reader.object('minimum');
  if (segment !== undefined && !mayLackWage(segment)) {
    reader.refuse('minimum', 'WAGE.MINIMUM_NOT_FOR_SEGMENT', {
      id: 'Upah minimum hanya berlaku bagi segmen PU dan JAKON.',
      en: 'A minimum wage applies to the segments PU and JAKON only.',
    });
  }
  if (minimum === undefined) return undefined;
  const amount = minimum.whole('amount', { min: 1, max: MAX_WAGE });
  const source = readSource(minimum);
  minimum.finish();
  return amount === undefined || source === undefined ? undefined : { amount: rupiah(amount), source };
}

function readSource(minimum: ObjectReader): string | undefined {
  const source = minimum.text('source');
  if (source === undefined) return undefined;
  if (source.trim() === '') {
    return minimum.refuse('source', 'TEXT.BLANK', {
      id: 'Sebutkan keputusan yang menetapkan upah minimum ini.',
      en: 'Name the decree that fixed this minimum wage.',
    });
  }
  if (source.length <= MAX_SOURCE_LENGTH) return source;
  return minimum.refuse('source', 'TEXT.TOO_LONG', {
    id: `Isian ini paling panjang ${MAX_SOURCE_LENGTH} huruf.`,
    en: `This has at most ${MAX_SOURCE_LENGTH} characters.`,
  });
}

/** What the rule set puts in the place of an unknown wage: 100% of the minimum wage of the place. */
function floorOf({ amount }: MinimumWage, rules: AmountRuleSet): Rupiah {
  return multiplyFraction(amount, BigInt(getFigure(rules, 'wage.minimum.percent').value), 100n);
}

/** A known wage as it is; the floor stands in for one that is not known. */
export function knownOrMinimum(
  monthly: Rupiah | undefined,
  minimum: MinimumWage,
  rules: AmountRuleSet,
): Rupiah {
  return monthly ?? floorOf(minimum, rules);
}

/** The step that says which of the two counts, with the step of the stated wage inside it. */
export function minimumWageStep(
  stated: { readonly monthly: Rupiah; readonly step: TraceStep } | undefined,
  minimum: MinimumWage,
  rules: AmountRuleSet,
): TraceStep {
  const floor = floorOf(minimum, rules);
  const result = knownOrMinimum(stated?.monthly, minimum, rules);
  const inputs = [given('minimum', minimum.amount), given('minimum.source', minimum.source)];
  const content = {
    step: 'wage',
    figures: ['wage.minimum.percent'],
    result,
    text: minimumText(stated?.monthly, floor, minimum.source),
  };
  if (stated === undefined) {
    return traceStep(rules, { ...content, formula: 'wage.minimum.percent% × minimum', given: inputs });
  }
  return traceStep(rules, {
    ...content,
    formula: 'stated',
    given: [given('stated', stated.monthly, `step:${stated.step.step}`), ...inputs],
    steps: [stated.step],
  });
}

function minimumText(monthly: Rupiah | undefined, floor: Rupiah, source: string): { id: string; en: string } {
  const least = formatRupiah(floor);
  if (monthly === undefined) {
    return {
      id: `Upah tidak diketahui: dipakai upah minimum setempat ${least} (${source}).`,
      en: `The wage is unknown: the local minimum wage ${least} is used (${source}).`,
    };
  }
  const month = formatRupiah(monthly);
  return {
    id: `Upah sebulan ${month} diketahui; upah minimum setempat ${least} (${source}) hanya menggantikan upah yang tidak diketahui.`,
    en: `Monthly wage ${month} is known; the local minimum wage ${least} (${source}) stands in for an unknown one only.`,
  };
}
