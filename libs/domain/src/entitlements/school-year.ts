import type { SchoolLevel } from '../benefits';
import type { LocalDate } from '../calendar';

/** One school year of one child that was granted. */
export interface SchoolYear {
  /** The child; undefined where it was asked for by birthday alone. */
  readonly name?: string | undefined;
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

/** The children that a scholarship asks for, each with the year of its school. */
export const pupilsIn = ({
  children,
}: Readonly<Record<string, unknown>>): Pick<SchoolYear, 'name' | 'birthDate' | 'level' | 'year'>[] =>
  Array.isArray(children) ? (children as SchoolYear[]) : [];

/** The school years that a scholarship asks for, asked for on this day. */
export const schoolYearsIn = (
  details: Readonly<Record<string, unknown>>,
  { on, benefitId }: { readonly on: LocalDate; readonly benefitId: string },
): SchoolYear[] =>
  pupilsIn(details).map(({ name, birthDate, level, year }) => ({
    ...(name !== undefined && { name }),
    birthDate,
    level,
    year,
    schoolYear: schoolYearOf(on),
    benefitId,
  }));
