import { LEVEL_FIGURES, SCHOOL_LEVELS, type SchoolLevel } from '../../benefits/school-years';
import { localDate, type LocalDate } from '../../calendar';
import { schoolYearOf } from '../../entitlements/school-year';
import { looseList, looseObject } from '../../fields';
import { finding, type Finding } from '../../findings';
import { isSamePerson } from '../../payees';
import { getFigure, type AmountRuleSet } from '../../rules';
import type { Claim } from '../claim';
import type { Child } from '../forms';
import { rulesOf } from '../medical/standing';
import { schoolLives, type SchoolLife } from './school-life';

/**
 * What is asked for a child whose scholarship has ended, a school year that lies before one that was granted, or one that
 * the child of the final report cannot have come to yet.
 */
export function schoolFindings(
  claim: Claim,
  details: Readonly<Record<string, unknown>>,
  { pointer, except, today }: AskedOn,
): Finding[] {
  const lives = schoolLives(claim);
  const pupils = looseList(details['children']).map(looseObject);
  return pupils.flatMap((pupil, index) => {
    const at = `${pointer}/children/${index}`;
    const siblings = lives.filter(({ child }) => isMeant(child, pupil));
    const before = pupils
      .slice(0, index)
      .filter((each) => siblings.every(({ child }) => isMeant(child, each))).length;
    const studying = siblings.filter(isStudying);
    if (siblings.length > before && studying.length <= before) {
      return [finding(at, 'CHILD.SCHOLARSHIP_ENDED', ENDED)];
    }
    if (siblings.length > 0 && siblings.every(({ child }) => isAhead(claim, child, pupil, today))) {
      return [finding(`${at}/level`, 'SCHOLARSHIP.LEVEL_AHEAD', AHEAD)];
    }
    const [only] = siblings;
    return siblings.length === 1 && only !== undefined && isBehind(only, pupil, except)
      ? [finding(`${at}/level`, 'SCHOLARSHIP.LEVEL_BACK', BACK)]
      : [];
  });
}

interface AskedOn {
  readonly pointer: string;
  readonly except?: string | undefined;
  readonly today: LocalDate;
}

/** A child of this birthday, and of this name where one is given. */
const isMeant = (child: Child, { name, birthDate }: Readonly<Record<string, unknown>>): boolean =>
  child.birthDate === birthDate && (typeof name !== 'string' || isSamePerson(child.name, name));

/** Age and number of years are for the calculator and the account to refuse, each in its own words. */
const isStudying = ({ ended }: SchoolLife): boolean =>
  ended === undefined || ended === 'AGE' || ended === 'ALL_YEARS' || ended === 'OTHER_CHILDREN';

function isBehind(
  { granted }: SchoolLife,
  { level, year }: Readonly<Record<string, unknown>>,
  except: string | undefined,
): boolean {
  const rank = (of: { readonly level: unknown; readonly year: unknown }): number =>
    (SCHOOL_LEVELS as readonly unknown[]).indexOf(of.level) * 10 + Number(of.year);
  return granted.some((each) => each.benefitId !== except && rank(each) > rank({ level, year }));
}

/** A child may go up a school year a year, and skip one on the whole: kindergarten may be short, a gifted pupil fast. */
const SKIPPED_YEARS = 1;

function isAhead(
  claim: Claim,
  reported: Child,
  { level, year }: Readonly<Record<string, unknown>>,
  today: LocalDate,
): boolean {
  const rules = rulesOf(claim);
  const { finalReport } = claim;
  if (rules === undefined || finalReport === null) return false;
  if (!isLevel(level) || typeof year !== 'number') return false;
  const passed = schoolYearOf(today) - schoolYearOf(localDate(finalReport.at, claim.report.place.zone));
  const furthest = yearOfSchool(rules, reported) + Math.max(passed, 0) + SKIPPED_YEARS;
  return yearOfSchool(rules, { level, year }) > furthest;
}

const isLevel = (level: unknown): level is SchoolLevel =>
  (SCHOOL_LEVELS as readonly unknown[]).includes(level);

/** Which year it is since kindergarten began. */
const yearOfSchool = (
  rules: AmountRuleSet,
  { level, year }: { readonly level: SchoolLevel; readonly year: number },
): number =>
  SCHOOL_LEVELS.slice(0, SCHOOL_LEVELS.indexOf(level)).reduce(
    (years, below) => years + getFigure(rules, LEVEL_FIGURES[below].years).value,
    year,
  );

const ENDED = {
  id: 'Beasiswa anak ini sudah berakhir: lihat catatan sekolahnya.',
  en: "This child's scholarship has ended: see what is recorded of its schooling.",
};
const BACK = {
  id: 'Jenjang atau tahun ini lebih rendah daripada yang sudah diberikan.',
  en: 'This level or year lies before one that was granted.',
};
const AHEAD = {
  id: 'Anak ini belum mungkin sampai di jenjang dan tahun ini menurut laporan Tahap II.',
  en: 'By the final report this child cannot have come to this level and year yet.',
};
