import { addDays, addYears, type LocalDate } from '../calendar/civil';
import type { ObjectReader } from '../findings';
import { formatRupiah, rupiah, sumRupiah, type Rupiah } from '../money';
import { findFigure, getFigure, type AmountRuleSet } from '../rules';
import { MAX_ENTRIES, readDate, refuseIfBeforeAccident } from './amounts';
import { benefitSheet } from './benefit-sheet';
import type { Facts, Hints } from './facts';
import { LEVEL_FIGURES, yearsToCome, SCHOOL_LEVELS, type SchoolLevel } from './school-years';
import { given, traceStep, type TraceStep } from './trace';

interface Child {
  readonly birthDate: LocalDate;
  readonly level: SchoolLevel;
  readonly year: number;
}

interface Scholarship {
  readonly children: readonly Child[];
  readonly requestedOn?: LocalDate | undefined;
}

/**
 * Beasiswa pendidikan anak after death or total permanent disability. PP 82/2019: up to two children, for each school
 * year on request, TK and SD 1,500,000, SMP 2,000,000, SMA 3,000,000, higher education 12,000,000, until the child is
 * 23. PP 44/2015: 12,000,000 once for one child.
 */
export const scholarship = benefitSheet<Scholarship>({
  label: { id: 'Beasiswa pendidikan anak', en: 'Scholarship' },
  fits: ['DIED', 'TOTAL_PERMANENT'],
  payees: ['CHILD', 'GUARDIAN'],
  documents: [
    'BIRTH_CERTIFICATE',
    'FAMILY_CARD',
    'SCHOOL_STATEMENT',
    'SCHOOL_REPORT',
    'IDENTITY_CARD',
    'BANK_BOOK',
  ],
  read: (line, hints) => {
    const requestedOn = line.has('requestedOn') ? readDate(line, 'requestedOn') : hints.requestedOn;
    if (requestedOn !== undefined) refuseIfBeforeAccident(line, hints, 'requestedOn', requestedOn);
    const children = line.objects('children', MAX_ENTRIES, (entry) => readChild(entry, hints, requestedOn));
    if (children === undefined) return undefined;
    if (hints.rules !== undefined) refuseTooMany(line, children.length, hints.rules);
    return { children, requestedOn };
  },
  compute: (details, facts) => (isOnce(facts.rules) ? computeOnce(facts) : computeYear(details, facts)),
});

function isOnce(rules: AmountRuleSet): boolean {
  return findFigure(rules, 'scholarship.once') !== undefined;
}

function readChild(entry: ObjectReader, hints: Hints, requestedOn: LocalDate | undefined): Child | undefined {
  const birthDate = readDate(entry, 'birthDate');
  const level = entry.oneOf('level', SCHOOL_LEVELS);
  const years = level === undefined || hints.rules === undefined ? undefined : levelYears(hints.rules, level);
  const year = entry.whole('year', { min: 1, max: years ?? 6 });
  entry.finish();
  if (birthDate !== undefined) refuseByAge(entry, birthDate, hints, requestedOn);
  return birthDate === undefined || level === undefined || year === undefined
    ? undefined
    : { birthDate, level, year };
}

function levelYears(rules: AmountRuleSet, level: SchoolLevel): number {
  return getFigure(rules, LEVEL_FIGURES[level].years).value;
}

function refuseByAge(entry: ObjectReader, birthDate: LocalDate, hints: Hints, requestedOn?: LocalDate): void {
  const { rules, occurredOn } = hints;
  if (rules === undefined || occurredOn === undefined) return;
  const endAge = getFigure(rules, 'scholarship.endAge').value;
  const latest = addDays(occurredOn, getFigure(rules, 'scholarship.daysAfterAccident').value);
  if (birthDate > latest) {
    entry.refuse('birthDate', 'CHILD.BORN_TOO_LATE', {
      id: 'Anak lahir lebih dari 300 hari setelah kecelakaan.',
      en: 'The child was born more than 300 days after the accident.',
    });
  } else if (addYears(birthDate, endAge) <= (requestedOn ?? occurredOn)) {
    entry.refuse('birthDate', 'CHILD.TOO_OLD', {
      id: `Anak sudah berusia ${endAge} tahun pada tanggal permohonan.`,
      en: `The child is ${endAge} or older on the date of the request.`,
    });
  }
}

function refuseTooMany(line: ObjectReader, count: number, rules: AmountRuleSet): void {
  const limit = getFigure(rules, 'scholarship.children').value;
  if (count <= limit) return;
  line.refuse('children', 'SCHOLARSHIP.TOO_MANY_CHILDREN', {
    id: `Beasiswa untuk paling banyak ${limit} anak; ahli waris memilih dahulu.`,
    en: `A scholarship is for at most ${limit} ${limit === 1 ? 'child' : 'children'}; the heirs choose first.`,
  });
}

function computeOnce({ rules }: Facts): { amount: Rupiah; trace: readonly TraceStep[] } {
  const amount = rupiah(getFigure(rules, 'scholarship.once').value);
  const step = traceStep(rules, {
    step: 'scholarship',
    formula: 'scholarship.once',
    given: [],
    figures: ['scholarship.once', 'scholarship.children'],
    result: amount,
    text: {
      id: `Beasiswa satu anak, satu kali ${formatRupiah(amount)}.`,
      en: `Scholarship for one child, once ${formatRupiah(amount)}.`,
    },
  });
  return { amount, trace: [step] };
}

function computeYear(
  { children, requestedOn }: Scholarship,
  facts: Facts,
): { amount: Rupiah; trace: TraceStep[] } {
  const { rules, occurredOn } = facts;
  const amounts = children.map(({ level }) => rupiah(getFigure(rules, LEVEL_FIGURES[level].amount).value));
  const amount = sumRupiah(amounts);
  const trace = children.flatMap((child, index) => [
    childStep(rules, child, index, amounts[index] ?? amount),
    toComeStep(rules, child, index, requestedOn ?? occurredOn),
  ]);
  trace.push(
    traceStep(rules, {
      step: 'scholarship',
      formula: 'sum of the children',
      given: amounts.map((part, index) =>
        given(`child ${index + 1}`, part, `step:scholarship.child.${index + 1}`),
      ),
      figures: ['scholarship.children'],
      result: amount,
      text: {
        id: `Beasiswa tahun ini untuk ${children.length} anak: ${formatRupiah(amount)}.`,
        en: `Scholarship of this year for ${children.length} ${children.length === 1 ? 'child' : 'children'}: ${formatRupiah(amount)}.`,
      },
    }),
  );
  return { amount, trace };
}

function childStep(rules: AmountRuleSet, child: Child, index: number, amount: Rupiah): TraceStep {
  const { birthDate, level, year } = child;
  const years = levelYears(rules, level);
  return traceStep(rules, {
    step: `scholarship.child.${index + 1}`,
    formula: LEVEL_FIGURES[level].amount,
    given: [given('birthDate', birthDate), given('level', level), given('year', year)],
    figures: [LEVEL_FIGURES[level].amount, LEVEL_FIGURES[level].years, 'scholarship.endAge'],
    result: amount,
    text: {
      id: `Anak ke-${index + 1}: ${level} tahun ke-${year} dari ${years}, ${formatRupiah(amount)}.`,
      en: `Child ${index + 1}: ${level} year ${year} of ${years}, ${formatRupiah(amount)}.`,
    },
  });
}

function toComeStep(rules: AmountRuleSet, child: Child, index: number, requestedOn: LocalDate): TraceStep {
  const coming = yearsToCome(rules, child, requestedOn);
  const total = sumRupiah(coming.map(({ amount }) => amount));
  const list = coming
    .map(({ level, years, amount }) => `${level} ${years} × = ${formatRupiah(amount)}`)
    .join(', ');
  return traceStep(rules, {
    step: `scholarship.toCome.${index + 1}`,
    formula: 'school years after this one, one a year, until scholarship.endAge',
    given: [
      given('requestedOn', requestedOn),
      ...coming.map(({ level, years }) => given(`${level} years`, years, 'derived')),
    ],
    figures: ['scholarship.endAge', ...coming.map(({ level }) => LEVEL_FIGURES[level].amount)],
    result: total,
    text: {
      id: `Tahun-tahun berikutnya paling banyak ${formatRupiah(total)}${list === '' ? '' : ` (${list})`}, dimohon setiap tahun; tidak termasuk jumlah ini.`,
      en: `The years to come are at most ${formatRupiah(total)}${list === '' ? '' : ` (${list})`}, requested year by year; not part of this amount.`,
    },
  });
}
