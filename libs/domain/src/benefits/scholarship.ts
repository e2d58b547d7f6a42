import { addDays, addYears, type LocalDate } from '../calendar/civil';
import { code } from '../fields/code';
import { optional } from '../fields/field';
import { whole } from '../fields/number';
import { text } from '../fields/text';
import type { ObjectReader } from '../findings';
import { formatRupiah, rupiah, sumRupiah, type Rupiah } from '../money';
import { findFigure, getFigure, type AmountRuleSet } from '../rules';
import { SCHOOL_LABELS } from '../words/forms';
import { refuseIfBeforeAccident } from './amounts';
import { benefitSheet } from './benefit-sheet';
import type { Facts, Hints } from './facts';
import { LEVEL_FIGURES, yearsToCome, type SchoolLevel } from './school-years';
import { dayField, MEDICAL, rowsField } from './detail-fields';
import { readDetails } from './read-details';
import { given, traceStep, type TraceStep } from './trace';

const pupils = {
  children: rowsField(
    'Pupil',
    {
      name: optional(
        text({
          label: { id: 'Nama anak', en: 'Name of the child' },
          help: {
            id: 'Wajib bila laporan Tahap II menyebut beberapa anak dengan tanggal lahir ini.',
            en: 'Needed where the final report names several children of this birthday.',
          },
          ...MEDICAL,
        }),
      ),
      birthDate: dayField('Tanggal lahir', 'Date of birth'),
      level: code(SCHOOL_LABELS, { label: { id: 'Jenjang', en: 'School level' }, ...MEDICAL }),
      year: whole({ label: { id: 'Tahun ke-', en: 'Year' }, min: 1, max: 6, ...MEDICAL }),
    },
    { id: 'Anak', en: 'Child' },
    { id: 'Anak sekolah', en: 'Children at school' },
  ),
};
/** The day of the request is known by the claim; only who calculates without one says it. */
const asked = {
  requestedOn: optional({ ...dayField('Tanggal permohonan', 'Day of the request'), asked: () => false }),
};

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
  fields: { ...pupils, ...asked },
  read: (line, hints) => {
    const { requestedOn = hints.requestedOn } = readDetails(line, asked);
    if (requestedOn !== undefined) refuseIfBeforeAccident(line, hints, 'requestedOn', requestedOn);
    const { children } = readDetails(line, pupils, {
      children: (entry, child) => isPossible(entry, child, hints, requestedOn),
    });
    if (children === undefined) return undefined;
    if (hints.rules !== undefined) refuseTooMany(line, children.length, hints.rules);
    return { children, requestedOn };
  },
  compute: (details, facts) => (isOnce(facts.rules) ? computeOnce(facts) : computeYear(details, facts)),
});

function isOnce(rules: AmountRuleSet): boolean {
  return findFigure(rules, 'scholarship.once') !== undefined;
}

function isPossible(
  entry: ObjectReader,
  { birthDate, level, year }: Readonly<Record<string, unknown>>,
  hints: Hints,
  requestedOn: LocalDate | undefined,
): boolean {
  if (typeof birthDate === 'string') refuseByAge(entry, birthDate, hints, requestedOn);
  const { rules } = hints;
  if (rules === undefined || level === undefined || typeof year !== 'number') return true;
  return entry.whole('year', { min: 1, max: levelYears(rules, level as SchoolLevel) }) !== undefined;
}

function levelYears(rules: AmountRuleSet, level: SchoolLevel): number {
  return getFigure(rules, LEVEL_FIGURES[level].years).value;
}

function refuseByAge(entry: ObjectReader, birthDate: LocalDate, hints: Hints, requestedOn?: LocalDate): void {
  const { rules, occurredOn } = hints;
  if (rules === undefined || occurredOn === undefined) return;
  const endAge = getFigure(rules, 'scholarship.endAge').value;
  const days = getFigure(rules, 'scholarship.daysAfterAccident').value;
  if (birthDate > addDays(occurredOn, days)) {
    entry.refuse('birthDate', 'CHILD.BORN_TOO_LATE', {
      id: `Anak lahir lebih dari ${days} hari setelah kecelakaan.`,
      en: `The child was born more than ${days} days after the accident.`,
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
