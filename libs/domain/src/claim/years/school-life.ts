import { knowsSchoolYears, LEVEL_FIGURES, SCHOOL_LEVELS } from '../../benefits/school-years';
import {
  addDays,
  addMonths,
  addYears,
  earlierDate,
  endOfDay,
  laterDate,
  localDate,
  type Instant,
  type LocalDate,
} from '../../calendar';
import { entriesOf } from '../../entitlements/entry';
import { schoolYearOf, schoolYearsIn, type SchoolYear } from '../../entitlements/school-year';
import { isSamePerson } from '../../payees';
import { termOn, TERMS } from '../../policies';
import { getFigure, type AmountRuleSet } from '../../rules';
import type { Claim, Written } from '../claim';
import type { Child, SchoolingBody } from '../forms';
import { rulesOf } from '../medical/standing';
import { childNow } from '../persons/corrected-persons';
import { deadlineKey } from '../waits/escalation';
import { isOver, type SchoolingEnd } from './schooling';

/** A school year that nobody has asked for yet, until when the family is waited for, and when it is too late for it. */
export interface AwaitedYear {
  readonly schoolYear: number;
  readonly since: Instant;
  readonly remindAt: Instant;
  readonly lapsesAt: Instant;
}

/** Why a child has no school year to come. */
export type SchoolEnd = SchoolingEnd | 'AGE' | 'ALL_YEARS' | 'OTHER_CHILDREN';

/** The schooling of one child that the final report names, year by year until it ends. */
export interface SchoolLife {
  /** `C1` for the first child of the report. */
  readonly childNo: string;
  readonly child: Child;
  readonly granted: readonly SchoolYear[];
  /** The birthday from which on nothing is granted. */
  readonly endsOn: LocalDate;
  readonly ended: SchoolEnd | undefined;
  readonly next: AwaitedYear | undefined;
}

/** What a wait for a school year is known by. */
export const schoolSubject = ({ claimNumber }: Claim, childNo: string): string => `${claimNumber}-${childNo}`;

/** The children of a final report are known by their place in it. */
export const childNoOf = (index: number): string => `C${index + 1}`;

/**
 * One life for each child of the final report after death or total permanent disability, where the law pays year by year.
 * It follows from the record alone: what was granted, what was said of the child, and which school years have passed.
 */
export function schoolLives(claim: Claim): readonly SchoolLife[] {
  const { finalReport } = claim;
  const rules = rulesOf(claim);
  if (finalReport === null || rules === undefined || !knowsSchoolYears(rules)) return [];
  if (finalReport.condition !== 'DIED' && finalReport.condition !== 'TOTAL_PERMANENT') return [];
  const granted = grantedOf(claim, finalReport.children ?? []);
  const limit = getFigure(rules, 'scholarship.children').value;
  const isFull = granted.filter((years) => years.length > 0).length >= limit;
  return (finalReport.children ?? []).map((child, index) => {
    const own = granted[index] ?? [];
    const said = saidOf(claim, childNoOf(index));
    const endsOn = addYears(child.birthDate, getFigure(rules, 'scholarship.endAge').value);
    const known = { childNo: childNoOf(index), child, granted: own, endsOn };
    const last = said.at(-1)?.status;
    if (last !== undefined && isOver(last)) return { ...known, ended: last, next: undefined };
    if (isFull && own.length === 0) return { ...known, ended: 'OTHER_CHILDREN', next: undefined };
    if (isThrough(rules, own)) return { ...known, ended: 'ALL_YEARS', next: undefined };
    const next = awaitedYear(claim, known, said);
    return { ...known, ended: next === undefined ? 'AGE' : undefined, next };
  });
}

/** Whether a school year of a child is still to come, so that the claim stays open for it. */
export const hasSchoolYears = (claim: Claim): boolean =>
  schoolLives(claim).some(({ next }) => next !== undefined);

/** The school years of each child; those that name nobody are shared out among the siblings of one birthday in their order. */
function grantedOf(claim: Claim, children: readonly Child[]): SchoolYear[][] {
  const all = entriesOf(claim)
    .filter(({ type }) => type === 'SCHOLARSHIP')
    .flatMap((entry) => schoolYearsIn(entry.details, entry))
    .map((year) => childNow(claim, year));
  return children.map((child, index) => {
    const place = children.slice(0, index).filter(({ birthDate }) => birthDate === child.birthDate).length;
    const named = all.filter(({ name }) => name !== undefined && isSamePerson(name, child.name));
    const unnamed = all.filter(({ name, birthDate }) => name === undefined && birthDate === child.birthDate);
    const shared = unnamed.filter(
      (year, at) =>
        unnamed.slice(0, at).filter((each) => each.schoolYear === year.schoolYear).length === place,
    );
    return all.filter((year) => named.includes(year) || shared.includes(year));
  });
}

const saidOf = ({ written }: Claim, childNo: string): readonly Written<SchoolingBody>[] =>
  (written?.schooling ?? []).filter((each) => each.childNo === childNo);

/** The last year of the last level was granted: no year is left to be asked for. */
function isThrough(rules: AmountRuleSet, granted: readonly SchoolYear[]): boolean {
  const level = SCHOOL_LEVELS[SCHOOL_LEVELS.length - 1] ?? 'PT';
  const years = getFigure(rules, LEVEL_FIGURES[level].years).value;
  return granted.some((each) => each.level === level && each.year >= years);
}

function awaitedYear(
  claim: Claim,
  life: Pick<SchoolLife, 'childNo' | 'child' | 'granted' | 'endsOn'>,
  said: readonly Written<SchoolingBody>[],
): AwaitedYear | undefined {
  const { childNo, child, granted, endsOn } = life;
  const { zone } = claim.report.place;
  const reportedAt = claim.finalReport?.at ?? claim.lastEventAt;
  const breaks = breaksOf(said);
  const subject = schoolSubject(claim, childNo);
  const lapseOf = (year: number): Instant =>
    endOfDay(addDays(earlierDate(firstDayOf(year + 1), endsOn), -1), zone);
  const isBehind = (year: number): boolean =>
    breaks.includes(year) ||
    claim.passedDeadlines.includes(deadlineKey('SCHOOL_YEAR', subject, lapseOf(year)));
  let year = Math.max(
    schoolYearOf(localDate(reportedAt, zone)),
    firstSchoolYear(child.birthDate),
    ...granted.map(({ schoolYear }) => schoolYear + 1),
  );
  let since =
    [reportedAt, ...granted.flatMap(({ benefitId }) => askedAt(claim, benefitId))].sort().at(-1) ??
    reportedAt;
  for (; firstDayOf(year) < endsOn && isBehind(year); year += 1) {
    if (!breaks.includes(year)) since = lapseOf(year);
  }
  if (firstDayOf(year) >= endsOn) return undefined;
  const opens = laterDate(firstDayOf(year), localDate(since, zone));
  const asks = addMonths(opens, termOn(TERMS.schoolYearReminderMonths, opens));
  return { schoolYear: year, since, remindAt: endOfDay(addDays(asks, -1), zone), lapsesAt: lapseOf(year) };
}

/** The school years of which it was last said that the child does not study. */
const breaksOf = (said: readonly Written<SchoolingBody>[]): number[] =>
  [...new Map(said.map(({ on, status }) => [schoolYearOf(on), status]))].flatMap(([schoolYear, status]) =>
    status === 'BREAK' ? [schoolYear] : [],
  );

const askedAt = ({ benefits }: Claim, benefitId: string): Instant[] =>
  benefits.flatMap((benefit) => (benefit.benefitId === benefitId ? [benefit.requestedAt] : []));

/** The first of July, on which the school year that bears this number begins. */
export const firstDayOf = (schoolYear: number): LocalDate => `${schoolYear}-07-01`;

/** A child goes to kindergarten in the school year that begins when it is old enough; nobody is reminded before. */
function firstSchoolYear(birthDate: LocalDate): number {
  const old = addYears(birthDate, termOn(TERMS.schoolAgeYears, birthDate));
  const named = schoolYearOf(old);
  return old > firstDayOf(named) ? named + 1 : named;
}
