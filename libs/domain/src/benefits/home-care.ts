import { addYears, type LocalDate } from '../calendar/civil';
import type { ObjectReader } from '../findings';
import { formatRupiah, minRupiah, NO_RUPIAH, rupiah, sumRupiah, type Rupiah } from '../money';
import { findFigure, getFigure } from '../rules';
import { refuseIfBeforeAccident, refuseIfNotInRuleSet } from './amounts';
import { benefitSheet } from './benefit-sheet';
import { ANY_CONDITION } from './conditions';
import { REIMBURSEMENT_PROOF } from './documents';
import { WHO_PAID } from './payee-kinds';
import { alreadyPaidField, amountField, dayField, markFields, rowsField } from './detail-fields';
import { leftOf, leftSteps } from './granted-before';
import { readDetails } from './read-details';
import { given, traceStep } from './trace';
import { cutWords, dayWords, outsideWords } from './wording';

const begun = { startedOn: dayField('Mulai tanggal', 'Started on') };
const paid = {
  invoices: rowsField(
    'CareInvoice',
    { on: dayField('Tanggal', 'Date'), amount: amountField('Jumlah', 'Amount'), ...markFields },
    { id: 'Kuitansi', en: 'Receipt' },
    { id: 'Kuitansi perawatan', en: 'Receipts of care' },
  ),
  alreadyPaid: alreadyPaidField(),
};

interface HomeCare {
  readonly startedOn: LocalDate;
  readonly invoices: readonly { readonly on: LocalDate; readonly amount: Rupiah }[];
  readonly before: Rupiah;
}

/**
 * Perawatan di rumah (home care), new in PP 82/2019: for one year from its start, up to 20,000,000 per case. An invoice
 * from the same day of the next year on counts nothing; one before the start is an impossible fact.
 */
export const homeCare = benefitSheet<HomeCare>({
  fits: ANY_CONDITION,
  payees: [...WHO_PAID, 'PLKK'],
  documents: REIMBURSEMENT_PROOF,
  paidByReceipt: true,
  limitPerCase: true,
  fields: { ...begun, ...paid },
  read: (line, hints) => {
    refuseIfNotInRuleSet(line, hints, 'homeCare.cap');
    const { startedOn } = readDetails(line, begun);
    if (startedOn !== undefined) refuseIfBeforeAccident(line, hints, 'startedOn', startedOn);
    const { invoices, alreadyPaid = 0 } = readDetails(line, paid, {
      invoices: (entry, { on }) => isAfter(entry, on, startedOn),
    });
    return startedOn === undefined || invoices === undefined
      ? undefined
      : {
          startedOn,
          invoices: invoices.map(({ on, amount }) => ({ on, amount: rupiah(amount) })),
          before: rupiah(alreadyPaid),
        };
  },
  compute: ({ startedOn, invoices, before }, { rules }) => {
    const end = addYears(startedOn, findFigure(rules, 'homeCare.years')?.value ?? 1);
    const eligible = sumRupiah(invoices.filter(({ on }) => on < end).map(({ amount }) => amount));
    const late = sumRupiah(invoices.filter(({ on }) => on >= end).map(({ amount }) => amount));
    const [from, until] = [dayWords(rules, startedOn), dayWords(rules, end)];
    const outside = outsideWords(rules, late, end);
    const whole = rupiah(getFigure(rules, 'homeCare.cap').value);
    const limit = leftOf(whole, before);
    const amount = minRupiah(eligible, limit);
    const cut = cutWords(rules, { asked: eligible, whole, paid: amount });
    return {
      amount,
      trace: [
        traceStep(rules, {
          step: 'homeCare.eligible',
          formula: 'sum of the invoices with startedOn ≤ on < startedOn + homeCare.years',
          given: [
            given('startedOn', startedOn),
            given('end', end, 'derived'),
            ...invoices.map(({ on, amount: part }) => given(`invoice ${on}`, part)),
          ],
          figures: ['homeCare.years'],
          result: eligible,
          text: {
            id: `Faktur sejak ${from.id} dan sebelum ${until.id} berjumlah ${formatRupiah(eligible)}.${outside.id}`,
            en: `Invoices from ${from.en} and before ${until.en} add up to ${formatRupiah(eligible)}.${outside.en}`,
          },
        }),
        ...leftSteps(rules, 'homeCare.cap', whole, before),
        traceStep(rules, {
          step: 'homeCare',
          formula: before === NO_RUPIAH ? 'min(eligible, homeCare.cap)' : 'min(eligible, left)',
          given: [
            given('eligible', eligible, 'step:homeCare.eligible'),
            ...(before === NO_RUPIAH ? [] : [given('left', limit, 'step:case.left')]),
          ],
          figures: ['homeCare.cap'],
          result: amount,
          text: {
            id: `Batas per kasus ${formatRupiah(limit)}: dibayar ${formatRupiah(amount)}.${cut.id}`,
            en: `The limit per case is ${formatRupiah(limit)}: ${formatRupiah(amount)} is paid.${cut.en}`,
          },
        }),
      ],
    };
  },
});

function isAfter(entry: ObjectReader, on: unknown, startedOn: LocalDate | undefined): boolean {
  if (typeof on !== 'string' || startedOn === undefined || on >= startedOn) return true;
  entry.refuse('on', 'DATE.BEFORE_START', {
    id: 'Faktur ini lebih awal daripada mulai perawatan di rumah.',
    en: 'This invoice is earlier than the start of home care.',
  });
  return false;
}
