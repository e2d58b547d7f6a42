import { addDays, daysBetween, type LocalDate } from '../calendar/civil';
import { optional } from '../fields/field';
import type { ObjectReader } from '../findings';
import { formatRupiah, multiplyFraction, rupiah, type Rupiah } from '../money';
import { getFigure } from '../rules';
import { refuseIfBeforeAccident } from './amounts';
import { benefitSheet } from './benefit-sheet';
import { ANY_CONDITION } from './conditions';
import type { Facts } from './facts';
import { countDays, mergePeriods, type Period } from './incapacity-days';
import { amountField, dayField, rowsField } from './detail-fields';
import { readDetails } from './read-details';
import { given, traceStep, type TraceStep } from './trace';
import { dayWords, periodWords } from './wording';

const fields = {
  santunan: amountField('Santunan', 'Cash benefit'),
  dueOn: dayField('Jatuh tempo', 'Due on'),
  paidOn: dayField('Dibayar tanggal', 'Paid on'),
  pauses: optional(
    rowsField(
      'Pause',
      { from: dayField('Dari', 'From'), to: dayField('Sampai', 'To') },
      { id: 'Jeda', en: 'Pause' },
      { id: 'Tenggat berhenti', en: 'When the clock stood' },
    ),
  ),
};

interface LateCompensation {
  readonly santunan: Rupiah;
  readonly dueOn: LocalDate;
  readonly paidOn: LocalDate;
  /** Days on which the clock stood still; they are nobody's delay. */
  readonly pauses: readonly Period[];
}

/**
 * Ganti rugi keterlambatan, PP 44/2015 Pasal 37: 1% of the benefit for each calendar day after the due day, up to and
 * including the day on which the bank credits it. Paid in time it is nothing, and a day on which the clock stood is none.
 */
export const lateCompensation = benefitSheet<LateCompensation>({
  fits: ANY_CONDITION,
  payees: ['PARTICIPANT', 'HEIR', 'GUARDIAN', 'CHILD', 'ARRANGER'],
  documents: [],
  byRule: true,
  fields,
  read: (line, hints) => {
    const { santunan, dueOn, paidOn, pauses = [] } = readDetails(line, fields, { pauses: isPause });
    if (dueOn !== undefined && refuseIfBeforeAccident(line, hints, 'dueOn', dueOn)) return undefined;
    if (paidOn !== undefined && refuseIfBeforeAccident(line, hints, 'paidOn', paidOn)) return undefined;
    if (santunan === undefined || dueOn === undefined || paidOn === undefined) return undefined;
    return { santunan: rupiah(santunan), dueOn, paidOn, pauses: within(pauses, addDays(dueOn, 1), paidOn) };
  },
  compute: (details, facts) => {
    const days = lateDays(details);
    const percent = getFigure(facts.rules, 'late.percentPerDay').value;
    const amount = multiplyFraction(details.santunan, BigInt(percent * days), 100n);
    return {
      amount,
      trace: [daysStep(details, days, facts), amountStep(details, days, percent, amount, facts)],
    };
  },
});

function isPause(entry: ObjectReader, { from, to }: Readonly<Record<string, unknown>>): boolean {
  if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return true;
  entry.refuse('to', 'PERIOD.END_BEFORE_START', {
    id: 'Akhir masa ini lebih awal daripada awalnya.',
    en: 'The period ends before it starts.',
  });
  return false;
}

/** The part of each pause that lies in the delay, each day once. */
const within = (pauses: readonly Period[], first: LocalDate, last: LocalDate): readonly Period[] =>
  mergePeriods(
    pauses
      .map(({ from, to }) => ({ from: from > first ? from : first, to: to < last ? to : last }))
      .filter(({ from, to }) => from <= to),
  );

function lateDays({ dueOn, paidOn, pauses }: LateCompensation): number {
  const late = daysBetween(dueOn, paidOn);
  return late > 0 ? late - countDays(pauses) : 0;
}

function daysStep({ dueOn, paidOn, pauses }: LateCompensation, days: number, { rules }: Facts): TraceStep {
  const [due, paid] = [dayWords(rules, dueOn), dayWords(rules, paidOn)];
  const stood = pauses.map((pause) =>
    pause.from === pause.to ? dayWords(rules, pause.from) : periodWords(rules, [pause]),
  );
  const [standing, stopped] = [stood.map(({ en }) => en).join(', '), stood.map(({ id }) => id).join(', ')];
  const without = pauses.length > 0;
  return traceStep(rules, {
    step: 'late.days',
    formula: without ? 'max(0, paidOn − dueOn) − days of the pauses' : 'max(0, paidOn − dueOn)',
    given: [
      given('dueOn', dueOn),
      given('paidOn', paidOn),
      ...pauses.map(({ from, to }, index) => given(`pause ${index + 1}`, `${from}/${to}`)),
    ],
    figures: [],
    result: days,
    text: {
      id: `Jatuh tempo ${due.id}, dibayar ${paid.id}${without ? `, tenggat berhenti ${stopped}` : ''}: terlambat ${days} hari kalender.`,
      en: `Due on ${due.en}, paid on ${paid.en}${without ? `, the clock stood ${standing}` : ''}: ${days} calendar days late.`,
    },
  });
}

function amountStep(
  { santunan }: LateCompensation,
  days: number,
  percent: number,
  amount: Rupiah,
  { rules }: Facts,
): TraceStep {
  const sum = `${days} × ${percent}% × ${formatRupiah(santunan)} = ${formatRupiah(amount)}`;
  return traceStep(rules, {
    step: 'late',
    formula: 'days × late.percentPerDay% × santunan',
    given: [given('days', days, 'step:late.days'), given('santunan', santunan)],
    figures: ['late.percentPerDay'],
    result: amount,
    text: { id: `Ganti rugi keterlambatan ${sum}.`, en: `Compensation for the delay ${sum}.` },
  });
}
