import { code } from '../fields/code';
import { optional } from '../fields/field';
import type { ObjectReader, Text } from '../findings';
import { formatRupiah, NO_RUPIAH, rupiah, subtractRupiah, sumFractions, type Rupiah } from '../money';
import { getFigure } from '../rules';
import { refuseIfBeforeAccident } from './amounts';
import { benefitSheet } from './benefit-sheet';
import { ANY_CONDITION } from './conditions';
import type { Facts, Hints, StmbPolicy } from './facts';
import {
  calendarMonths,
  countDays,
  mergePeriods,
  thirtyDayMonths,
  wageBands,
  type BandDays,
  type Period,
} from './incapacity-days';
import { alreadyPaidField, dayField, MEDICAL, rowsField } from './detail-fields';
import { readDetails } from './read-details';
import { given, traceStep, type TraceStep } from './trace';
import { periodWords, policyInput } from './wording';

const fields = {
  periods: rowsField(
    'Period',
    { from: dayField('Dari', 'From'), to: dayField('Sampai', 'To') },
    { id: 'Masa', en: 'Period' },
    { id: 'Masa tidak mampu bekerja', en: 'Periods of incapacity' },
  ),
  alreadyPaid: alreadyPaidField(),
  stmbPolicy: optional(
    code(
      {
        THIRTY_DAY_MONTHS: { id: 'Bulan 30 hari', en: 'Months of 30 days' },
        CALENDAR_MONTHS: { id: 'Bulan kalender', en: 'Calendar months' },
      } satisfies Readonly<Record<StmbPolicy, Text>>,
      {
        label: { id: 'Cara menghitung bulan', en: 'How months are counted' },
        asked: () => false,
        ...MEDICAL,
      },
    ),
  ),
};

interface Stmb {
  readonly periods: readonly Period[];
  readonly alreadyPaid: Rupiah;
  readonly policy: StmbPolicy;
}

/**
 * Santunan sementara tidak mampu bekerja. PP 44/2015: 6 months 100%, 6 months 75%, then 50% of the wage. PP 82/2019:
 * 12 months 100%, then 50% until cured, disabled or dead. All rest periods of the case are counted together, each day
 * once; what was paid for them before is taken off.
 */
export const stmb = benefitSheet<Stmb>({
  fits: ANY_CONDITION,
  payees: ['EMPLOYER', 'PARTICIPANT', 'HEIR'],
  documents: ['REST_LETTERS', 'ATTENDANCE', 'PAYSLIPS', 'EMPLOYER_STATEMENT', 'BANK_BOOK'],
  fields,
  read: (line, hints) => {
    const read = readDetails(line, fields, { periods: (entry, period) => isPossible(entry, period, hints) });
    const { periods, alreadyPaid = 0, stmbPolicy: policy = hints.stmbPolicy ?? 'THIRTY_DAY_MONTHS' } = read;
    if (periods === undefined) return undefined;
    const details = { periods: mergePeriods(periods), alreadyPaid: rupiah(alreadyPaid), policy };
    if (hints.facts !== undefined && alreadyPaid > 0) refuseOverpayment(line, details, hints.facts);
    return details;
  },
  compute: (details, facts) => {
    const bands = bandDays(details, facts);
    const total = wholeAmount(bands, facts);
    const amount = subtractRupiah(total, details.alreadyPaid);
    const trace = [facts.wageStep, daysStep(details, facts), totalStep(details, bands, total, facts)];
    if (details.alreadyPaid > NO_RUPIAH) trace.push(restStep(details, total, amount, facts));
    return { amount, trace };
  },
});

function isPossible(
  entry: ObjectReader,
  { from, to }: Readonly<Record<string, unknown>>,
  hints: Hints,
): boolean {
  if (typeof from === 'string' && refuseIfBeforeAccident(entry, hints, 'from', from)) return false;
  if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return true;
  entry.refuse('to', 'PERIOD.END_BEFORE_START', {
    id: 'Akhir masa istirahat lebih awal daripada awalnya.',
    en: 'The period ends before it starts.',
  });
  return false;
}

function refuseOverpayment(line: ObjectReader, details: Stmb, facts: Facts): void {
  const total = wholeAmount(bandDays(details, facts), facts);
  if (details.alreadyPaid <= total) return;
  const over = formatRupiah(details.alreadyPaid - total);
  line.refuse('alreadyPaid', 'STMB.OVERPAID', {
    id: `Untuk masa ini hanya terutang ${formatRupiah(total)}; telah dibayar lebih ${over}.`,
    en: `Only ${formatRupiah(total)} is due for these periods; ${over} too much has been paid.`,
  });
}

function bandDays(details: Stmb, { rules }: Facts): readonly BandDays[] {
  const bands = wageBands(rules);
  if (details.policy === 'CALENDAR_MONTHS') return calendarMonths(details.periods, bands);
  return thirtyDayMonths(countDays(details.periods), bands, getFigure(rules, 'stmb.daysPerMonth').value);
}

function wholeAmount(bands: readonly BandDays[], { wage }: Facts): Rupiah {
  const byLength = new Map<number, bigint>();
  for (const { percent, monthLength, days } of bands) {
    byLength.set(monthLength, (byLength.get(monthLength) ?? 0n) + BigInt(percent * days));
  }
  return sumFractions(
    [...byLength].map(([length, numerator]) => ({
      amount: wage,
      numerator,
      denominator: BigInt(100 * length),
    })),
  );
}

function daysStep({ periods }: Stmb, { rules }: Facts): TraceStep {
  const days = countDays(periods);
  const list = periodWords(rules, periods);
  return traceStep(rules, {
    step: 'stmb.days',
    formula: 'distinct days of all periods',
    given: periods.map(({ from, to }, index) => given(`period ${index + 1}`, `${from}/${to}`)),
    figures: [],
    result: days,
    text: {
      id: `Tidak mampu bekerja ${days} hari (${list.id}); hari yang tumpang tindih dihitung satu kali.`,
      en: `Unable to work for ${days} days (${list.en}); days in several periods count once.`,
    },
  });
}

function totalStep(
  { policy }: Stmb,
  bands: readonly BandDays[],
  total: Rupiah,
  { rules, wage }: Facts,
): TraceStep {
  const sum = bands
    .map(({ percent, monthLength, days }) => `${days}/${monthLength} × ${percent}%`)
    .join(' + ');
  const thirty = policy === 'THIRTY_DAY_MONTHS';
  const figures = wageBands(rules).flatMap((band) => band.figures);
  return traceStep(rules, {
    step: 'stmb',
    formula: 'Σ (days ÷ month × percent) × wage',
    given: [
      policyInput(rules, 'policy', policy),
      given('wage', wage, 'step:wage'),
      given('shares', sum, 'step:stmb.days'),
    ],
    figures: thirty ? [...figures, 'stmb.daysPerMonth'] : figures,
    result: total,
    text: {
      id: `Dihitung per bulan ${thirty ? '30 hari' : 'kalender'}: (${sum}) × ${formatRupiah(wage)} = ${formatRupiah(total)}.`,
      en: `Counted in ${thirty ? '30-day' : 'calendar'} months: (${sum}) × ${formatRupiah(wage)} = ${formatRupiah(total)}.`,
    },
  });
}

function restStep({ alreadyPaid }: Stmb, total: Rupiah, amount: Rupiah, { rules }: Facts): TraceStep {
  return traceStep(rules, {
    step: 'stmb.rest',
    formula: 'total − alreadyPaid',
    given: [given('total', total, 'step:stmb'), given('alreadyPaid', alreadyPaid)],
    figures: [],
    result: amount,
    text: {
      id: `Sudah dibayar ${formatRupiah(alreadyPaid)}, sisanya ${formatRupiah(amount)}.`,
      en: `${formatRupiah(alreadyPaid)} was paid before, ${formatRupiah(amount)} remains.`,
    },
  });
}
