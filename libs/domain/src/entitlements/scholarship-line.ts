import type { LocalDate } from '../calendar';
import { finding, type Finding } from '../findings';
import type { Account } from './account';
import { isSamePerson } from '../payees';
import { asIs, namesOf, type Accounted, type AgainstOptions, type Details } from './accounted';
import { POLICIES } from '../rules';
import { placesOf } from './elsewhere';
import { schoolYearOf, type SchoolYear } from './school-year';

interface Pupil {
  readonly name: string;
  readonly birthDate: LocalDate;
  readonly level: string;
  readonly year: number;
}

/** At most two children of the final report, each school year once, and one school year at a time. */
export function scholarshipLine(account: Account, details: Details, options: AgainstOptions): Accounted {
  if (!Array.isArray(details['children'])) return asIs('SCHOLARSHIP', details);
  const pupils = (details['children'] as readonly Partial<Pupil>[]).map((pupil) => named(pupil, options));
  const errors = pupils.flatMap((_pupil, index) => pupilFindings(account, pupils, index, options));
  const { ceilingRupiahPerChild, years } = account.scholarship;
  if (ceilingRupiahPerChild === null && years.length > 0) {
    errors.push(finding(`${options.pointer}/children`, 'SCHOLARSHIP.GRANTED', grantedText(account)));
  } else if (countChildren([...years, ...pupils.map((pupil) => asked(pupil, options))]) > MOST_CHILDREN) {
    errors.push(finding(`${options.pointer}/children`, 'SCHOLARSHIP.TOO_MANY_CHILDREN', TOO_MANY));
  }
  return errors.length > 0 ? { ok: false, errors } : asIs('SCHOLARSHIP', details);
}

/** A birthday is enough where the final report has one child of it. */
function named(pupil: Partial<Pupil>, { children }: AgainstOptions): Partial<Pupil> {
  const [only, other] = children.filter(({ birthDate }) => birthDate === pupil.birthDate);
  return pupil.name === undefined && only !== undefined && other === undefined
    ? { ...pupil, name: only.name }
    : pupil;
}

const asked = (
  { name, birthDate = '' }: Partial<Pupil>,
  { today }: AgainstOptions,
): Pick<SchoolYear, 'name' | 'birthDate' | 'schoolYear'> => ({
  name,
  birthDate,
  schoolYear: schoolYearOf(today),
});

/** Of several children of one birthday the one that is meant is named, once. */
function pupilFindings(
  account: Account,
  pupils: readonly Partial<Pupil>[],
  index: number,
  { pointer, today, children }: AgainstOptions,
): Finding[] {
  const { name, birthDate, level, year } = pupils[index] ?? {};
  if (typeof birthDate !== 'string') return [];
  const at = `${pointer}/children/${index}`;
  const siblings = children.filter((child) => child.birthDate === birthDate);
  if (siblings.length > 1 && name === undefined) return [finding(`${at}/name`, 'PROPERTY.MISSING', WHICH)];
  const isRepeated = pupils
    .slice(0, index)
    .some((pupil) => pupil.birthDate === birthDate && isNamed(pupil, name));
  if (isRepeated || !siblings.some((child) => isNamed(child, name))) {
    return [finding(at, 'CHILD.NOT_IN_FINAL_REPORT', NOT_REPORTED)];
  }
  const countOf = (years: readonly SchoolYear[]): number =>
    Math.max(
      years.filter((granted) => granted.level === level && granted.year === year).length,
      years.filter((granted) => granted.schoolYear === schoolYearOf(today)).length,
    );
  const { years, ofOthers } = account.scholarship;
  if (countOf(ofOthers.filter((each) => each.birthDate === birthDate && isMeant(each, name))) > 0) {
    return [finding(at, 'SCHOLARSHIP.GRANTED', grantedByOther(account))];
  }
  const before = pupils.slice(0, index).filter((pupil) => pupil.birthDate === birthDate).length;
  const ofBirthday = countOf(years.filter((granted) => granted.birthDate === birthDate));
  const isGranted =
    countOf(years.filter((granted) => isNamed(granted, name))) > 0 || ofBirthday + before >= siblings.length;
  return isGranted ? [finding(at, 'SCHOLARSHIP.GRANTED', grantedText(account))] : [];
}

/** Others' school years carry the name of this claim's child; a birthday alone means whoever has it. */
const isMeant = (year: SchoolYear, name: string | undefined): boolean =>
  name === undefined || isNamed(year, name);

const isNamed = (child: { readonly name?: string | undefined }, name: string | undefined): boolean =>
  child.name !== undefined && name !== undefined && isSamePerson(child.name, name);

const MOST_CHILDREN = 2;

type Studied = Pick<SchoolYear, 'name' | 'birthDate' | 'schoolYear'>;

/** Of one birthday there are as many children as have a name, and as studied in one school year. */
function countChildren(years: readonly Studied[]): number {
  const birthdays = [...new Set(years.map(({ birthDate }) => birthDate))];
  return birthdays.reduce((total, birthday) => {
    const own = years.filter(({ birthDate }) => birthDate === birthday);
    const inOneYear = own.map(({ schoolYear }) =>
      apart(own.filter((each) => each.schoolYear === schoolYear)),
    );
    return total + Math.max(apart(own.filter(({ name }) => name !== undefined)), ...inOneYear);
  }, 0);
}

/** How many these are, whoever is named more than once counted once. */
const apart = (years: readonly Studied[]): number =>
  years.filter(({ name }, at) => !years.slice(0, at).some((each) => isNamed(each, name))).length;

const WHICH = {
  id: 'Beberapa anak di laporan Tahap II lahir pada tanggal ini: sebutkan nama anak yang dimaksud.',
  en: 'Several children of the final report were born on this day: name the one that is meant.',
};
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
const grantedByOther = ({ earlier }: Account): Finding['detail'] => {
  const places = placesOf(earlier.filter(({ ofOther }) => ofOther === true));
  const { id, en } = POLICIES.oneScholarship.text;
  return {
    id: `Tahun sekolah ini sudah diberikan dalam klaim orang lain (${places}). ${id}`,
    en: `This school year was granted before in another person's claim (${places}). ${en}`,
  };
};
