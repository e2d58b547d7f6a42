import type { LocalDate } from '../calendar';
import { finding, type Finding } from '../findings';
import type { Account } from './account';
import { asIs, namesOf, type Accounted, type AgainstOptions, type Details } from './accounted';
import { schoolYearOf, type SchoolYear } from './school-year';

interface Pupil {
  readonly birthDate: LocalDate;
  readonly level: string;
  readonly year: number;
}

/** At most two children of the final report, each school year once, and one school year at a time. */
export function scholarshipLine(account: Account, details: Details, options: AgainstOptions): Accounted {
  if (!Array.isArray(details['children'])) return asIs('SCHOLARSHIP', details);
  const pupils = details['children'] as readonly Partial<Pupil>[];
  const errors = pupils.flatMap((_pupil, index) => pupilFindings(account, pupils, index, options));
  const { ceilingRupiahPerChild, years } = account.scholarship;
  if (ceilingRupiahPerChild === null && years.length > 0) {
    errors.push(finding(`${options.pointer}/children`, 'SCHOLARSHIP.GRANTED', grantedText(account)));
  } else if (countChildren([...years, ...pupils.map((pupil) => asked(pupil, options))]) > MOST_CHILDREN) {
    errors.push(finding(`${options.pointer}/children`, 'SCHOLARSHIP.TOO_MANY_CHILDREN', TOO_MANY));
  }
  return errors.length > 0 ? { ok: false, errors } : asIs('SCHOLARSHIP', details);
}

const asked = (
  pupil: Partial<Pupil>,
  { today }: AgainstOptions,
): Pick<SchoolYear, 'birthDate' | 'schoolYear'> => ({
  birthDate: pupil.birthDate ?? '',
  schoolYear: schoolYearOf(today),
});

/** Children are known by their birth dates, as in the calculation; twins are as many as the final report names. */
function pupilFindings(
  account: Account,
  pupils: readonly Partial<Pupil>[],
  index: number,
  { pointer, today, children }: AgainstOptions,
): Finding[] {
  const { birthDate, level, year } = pupils[index] ?? {};
  if (typeof birthDate !== 'string') return [];
  const at = `${pointer}/children/${index}`;
  const siblings = children.filter((child) => child.birthDate === birthDate).length;
  const before = pupils.slice(0, index).filter((pupil) => pupil.birthDate === birthDate).length;
  if (before >= siblings) return [finding(at, 'CHILD.NOT_IN_FINAL_REPORT', NOT_REPORTED)];
  const own = account.scholarship.years.filter((granted) => granted.birthDate === birthDate);
  const sameYear = own.filter((granted) => granted.level === level && granted.year === year).length;
  const thisYear = own.filter((granted) => granted.schoolYear === schoolYearOf(today)).length;
  const granted = Math.max(sameYear, thisYear) + before >= siblings;
  return granted ? [finding(at, 'SCHOLARSHIP.GRANTED', grantedText(account))] : [];
}

const MOST_CHILDREN = 2;

/** Of one birth date there are as many children as were granted in one school year. */
function countChildren(years: readonly Pick<SchoolYear, 'birthDate' | 'schoolYear'>[]): number {
  const inOneYear = new Map<string, number>();
  const most = new Map<LocalDate, number>();
  for (const { birthDate, schoolYear } of years) {
    const key = `${birthDate}|${schoolYear}`;
    const count = (inOneYear.get(key) ?? 0) + 1;
    inOneYear.set(key, count);
    most.set(birthDate, Math.max(count, most.get(birthDate) ?? 0));
  }
  return [...most.values()].reduce((total, count) => total + count, 0);
}

const TOO_MANY = {
  id: 'Beasiswa untuk paling banyak dua anak dalam satu kasus.',
  en: 'A case has scholarships for at most two children.',
};
const NOT_REPORTED = {
  id: 'Anak ini tidak tercantum di laporan Tahap II.',
  en: 'This child does not stand in the final report.',
};
const grantedText = (account: Account): Finding['detail'] => ({
  id: `Tahun sekolah ini sudah diberikan (${namesOf(account, 'SCHOLARSHIP')}).`,
  en: `This school year was granted before (${namesOf(account, 'SCHOLARSHIP')}).`,
});
