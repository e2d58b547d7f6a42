import { daysBetween, type LocalDate } from '../calendar/civil';
import { formatRupiah, multiplyFraction, type Rupiah } from '../money';
import { getFigure } from '../rules';
import { readAmount, readDate, refuseIfBeforeAccident } from './amounts';
import { benefitSheet } from './benefit-sheet';
import { ANY_CONDITION } from './conditions';
import { given, traceStep } from './trace';

interface LateCompensation {
  readonly santunan: Rupiah;
  readonly dueOn: LocalDate;
  readonly paidOn: LocalDate;
}

/**
 * Ganti rugi keterlambatan, PP 44/2015 Pasal 37: 1% of the benefit for each calendar day after the due day, up to and
 * including the day on which the bank credits it. Paid in time it is nothing.
 */
export const lateCompensation = benefitSheet<LateCompensation>({
  label: { id: 'Ganti rugi keterlambatan pembayaran', en: 'Late payment compensation' },
  fits: ANY_CONDITION,
  payees: ['PARTICIPANT', 'HEIR', 'GUARDIAN', 'CHILD'],
  documents: [],
  byRule: true,
  read: (line, hints) => {
    const santunan = readAmount(line, 'santunan');
    const dueOn = readDate(line, 'dueOn');
    const paidOn = readDate(line, 'paidOn');
    if (dueOn !== undefined && refuseIfBeforeAccident(line, hints, 'dueOn', dueOn)) return undefined;
    if (paidOn !== undefined && refuseIfBeforeAccident(line, hints, 'paidOn', paidOn)) return undefined;
    if (santunan === undefined || dueOn === undefined || paidOn === undefined) return undefined;
    return { santunan, dueOn, paidOn };
  },
  compute: ({ santunan, dueOn, paidOn }, { rules }) => {
    const late = daysBetween(dueOn, paidOn);
    const days = late > 0 ? late : 0;
    const percent = getFigure(rules, 'late.percentPerDay').value;
    const amount = multiplyFraction(santunan, BigInt(percent * days), 100n);
    const sum = `${days} × ${percent}% × ${formatRupiah(santunan)} = ${formatRupiah(amount)}`;
    return {
      amount,
      trace: [
        traceStep(rules, {
          step: 'late.days',
          formula: 'max(0, paidOn − dueOn)',
          given: [given('dueOn', dueOn), given('paidOn', paidOn)],
          figures: [],
          result: days,
          text: {
            id: `Jatuh tempo ${dueOn}, dibayar ${paidOn}: terlambat ${days} hari kalender.`,
            en: `Due on ${dueOn}, paid on ${paidOn}: ${days} calendar days late.`,
          },
        }),
        traceStep(rules, {
          step: 'late',
          formula: 'days × late.percentPerDay% × santunan',
          given: [given('days', days, 'step:late.days'), given('santunan', santunan)],
          figures: ['late.percentPerDay'],
          result: amount,
          text: { id: `Ganti rugi keterlambatan ${sum}.`, en: `Compensation for the delay ${sum}.` },
        }),
      ],
    };
  },
});
