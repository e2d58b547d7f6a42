import type { SchoolLevel } from '../benefits';
import type { LocalDate } from '../calendar';

/** One school year of one child that was granted. */
export interface SchoolYear {
  readonly birthDate: LocalDate;
  readonly level: SchoolLevel;
  readonly year: number;
  /** First of July of the school year in which it was asked for. */
  readonly schoolYear: number;
  readonly benefitId: string;
}

/** School years begin on the first of July; the year in which it begins names it. */
export function schoolYearOf(date: LocalDate): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5, 7) >= '07' ? year : year - 1;
}

/** The school years that a scholarship asks for, asked for on this day. */
export const schoolYearsIn = (
  details: Readonly<Record<string, unknown>>,
  { on, benefitId }: { readonly on: LocalDate; readonly benefitId: string },
): SchoolYear[] => {
  const { children } = details;
  if (!Array.isArray(children)) return [];
  return (children as SchoolYear[]).map(({ birthDate, level, year }) => ({
    birthDate,
    level,
    year,
    schoolYear: schoolYearOf(on),
    benefitId,
  }));
};
