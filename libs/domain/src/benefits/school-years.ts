import { addYears, yearsBefore, type LocalDate } from '../calendar/civil';
import { multiplyFraction, NO_RUPIAH, rupiah, sumRupiah, type Rupiah } from '../money';
import { findFigure, getFigure, type AmountRuleSet } from '../rules';

/** Kindergarten, primary, junior and senior secondary school, and higher education (D1 to S1) or training. */
export const SCHOOL_LEVELS = ['TK', 'SD', 'SMP', 'SMA', 'PT'] as const;
export type SchoolLevel = (typeof SCHOOL_LEVELS)[number];

/** The names of a level's figures in a rule set. */
export const LEVEL_FIGURES: Readonly<
  Record<SchoolLevel, { readonly amount: string; readonly years: string }>
> = {
  TK: { amount: 'scholarship.TK.amount', years: 'scholarship.TK.years' },
  SD: { amount: 'scholarship.SD.amount', years: 'scholarship.SD.years' },
  SMP: { amount: 'scholarship.SMP.amount', years: 'scholarship.SMP.years' },
  SMA: { amount: 'scholarship.SMA.amount', years: 'scholarship.SMA.years' },
  PT: { amount: 'scholarship.PT.amount', years: 'scholarship.PT.years' },
};

export interface LevelYears {
  readonly level: SchoolLevel;
  readonly years: number;
  readonly amount: Rupiah;
}

interface Pupil {
  readonly birthDate: LocalDate;
  readonly level: SchoolLevel;
  readonly year: number;
}

/**
 * The school years after the given one if the child goes on without a break, one a year counted from the request, and
 * stops on the 23rd birthday. A forecast for the family: each year is requested and decided anew.
 */
export function yearsToCome(
  rules: AmountRuleSet,
  pupil: Pupil,
  requestedOn: LocalDate,
): readonly LevelYears[] {
  const end = addYears(pupil.birthDate, getFigure(rules, 'scholarship.endAge').value);
  let left = yearsBefore(requestedOn, end);
  const coming: LevelYears[] = [];
  for (const level of SCHOOL_LEVELS.slice(SCHOOL_LEVELS.indexOf(pupil.level))) {
    const whole = getFigure(rules, LEVEL_FIGURES[level].years).value;
    const open = level === pupil.level ? whole - pupil.year : whole;
    const years = open < left ? open : left;
    if (years <= 0) continue;
    coming.push({ level, years, amount: levelAmount(rules, level, years) });
    left -= years;
  }
  return coming;
}

/**
 * Whether the law pays year by year and every figure of it is known. That of 2015 pays once; of the migrant workers' table
 * only some amounts are known, from which nothing is computed.
 */
export const knowsSchoolYears = (rules: AmountRuleSet): boolean =>
  [
    'scholarship.children',
    'scholarship.endAge',
    ...Object.values(LEVEL_FIGURES).flatMap(({ amount, years }) => [amount, years]),
  ].every((figure) => findFigure(rules, figure) !== undefined);

/** The most that one child can receive at a level, or over all levels (87,000,000 under PP 82/2019). */
export function scholarshipCeiling(rules: AmountRuleSet, level?: SchoolLevel): Rupiah {
  if (level !== undefined) {
    return levelAmount(rules, level, getFigure(rules, LEVEL_FIGURES[level].years).value);
  }
  return sumRupiah(SCHOOL_LEVELS.map((each) => scholarshipCeiling(rules, each)));
}

function levelAmount(rules: AmountRuleSet, level: SchoolLevel, years: number): Rupiah {
  if (years === 0) return NO_RUPIAH;
  return multiplyFraction(rupiah(getFigure(rules, LEVEL_FIGURES[level].amount).value), BigInt(years), 1n);
}
