import { addYears, type LocalDate } from '../calendar/civil';
import { formatRupiah, minRupiah, NO_RUPIAH, rupiah, sumRupiah, type Rupiah } from '../money';
import { findFigure, getFigure } from '../rules';
import { MAX_ENTRIES, readAmount, readDate, refuseIfBeforeAccident, refuseIfNotInRuleSet } from './amounts';
import { benefitSheet } from './benefit-sheet';
import { ANY_CONDITION } from './conditions';
import { REIMBURSEMENT_PROOF } from './documents';
import { WHO_PAID } from './payee-kinds';
import { leftOf, leftSteps, readGrantedBefore } from './granted-before';
import { readReceiptMarks } from './receipt';
import { given, traceStep } from './trace';

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
  label: { id: 'Perawatan di rumah', en: 'Home care' },
  fits: ANY_CONDITION,
  payees: [...WHO_PAID, 'PLKK'],
  documents: REIMBURSEMENT_PROOF,
  paidByReceipt: true,
  limitPerCase: true,
  read: (line, hints) => {
    refuseIfNotInRuleSet(line, hints, 'homeCare.cap');
    const startedOn = readDate(line, 'startedOn');
    if (startedOn !== undefined) refuseIfBeforeAccident(line, hints, 'startedOn', startedOn);
    const invoices = line.objects('invoices', MAX_ENTRIES, (entry) => {
      const on = readDate(entry, 'on');
      const amount = readAmount(entry, 'amount');
      readReceiptMarks(entry);
      entry.finish();
      if (on !== undefined && startedOn !== undefined && on < startedOn) {
        return entry.refuse('on', 'DATE.BEFORE_START', {
          id: 'Faktur ini lebih awal daripada mulai perawatan di rumah.',
          en: 'This invoice is earlier than the start of home care.',
        });
      }
      return on === undefined || amount === undefined ? undefined : { on, amount };
    });
    const before = readGrantedBefore(line);
    return startedOn === undefined || invoices === undefined || before === undefined
      ? undefined
      : { startedOn, invoices, before };
  },
  compute: ({ startedOn, invoices, before }, { rules }) => {
    const end = addYears(startedOn, findFigure(rules, 'homeCare.years')?.value ?? 1);
    const eligible = sumRupiah(invoices.filter(({ on }) => on < end).map(({ amount }) => amount));
    const whole = rupiah(getFigure(rules, 'homeCare.cap').value);
    const limit = leftOf(whole, before);
    const amount = minRupiah(eligible, limit);
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
            id: `Faktur sejak ${startedOn} dan sebelum ${end} berjumlah ${formatRupiah(eligible)}.`,
            en: `Invoices from ${startedOn} and before ${end} add up to ${formatRupiah(eligible)}.`,
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
            id: `Batas per kasus ${formatRupiah(limit)}: dibayar ${formatRupiah(amount)}.`,
            en: `The limit per case is ${formatRupiah(limit)}: ${formatRupiah(amount)} is paid.`,
          },
        }),
      ],
    };
  },
});
