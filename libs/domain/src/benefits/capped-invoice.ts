import { formatRupiah, minRupiah, NO_RUPIAH, rupiah, type Rupiah } from '../money';
import { getFigure } from '../rules';
import { refuseIfNotInRuleSet } from './amounts';
import type { BenefitRule } from './benefit-rule';
import { alreadyPaidField, invoiceFields } from './detail-fields';
import { leftOf, leftSteps } from './granted-before';
import { readDetails } from './read-details';
import { given, traceStep } from './trace';
import { cutWords } from './wording';

interface Invoice {
  readonly invoice: Rupiah;
  /** What earlier benefits of the case took of the same cap. */
  readonly before: Rupiah;
}

const fields = { ...invoiceFields, alreadyPaid: alreadyPaidField() };

/**
 * A benefit that pays an invoice up to a cap of the rule set, which counts once for the case: what was granted before is
 * taken off. Without the cap the rule set does not know the benefit.
 */
export function cappedInvoice(cap: string): BenefitRule<Invoice> {
  return {
    fields,
    read: (line, hints) => {
      refuseIfNotInRuleSet(line, hints, cap);
      const { invoice, alreadyPaid = 0 } = readDetails(line, fields);
      return invoice === undefined ? undefined : { invoice: rupiah(invoice), before: rupiah(alreadyPaid) };
    },
    compute: ({ invoice, before }, { rules }) => {
      const whole = rupiah(getFigure(rules, cap).value);
      const limit = leftOf(whole, before);
      const amount = minRupiah(invoice, limit);
      const cut = cutWords(rules, { asked: invoice, whole, paid: amount });
      return {
        amount,
        trace: [
          ...leftSteps(rules, cap, whole, before),
          traceStep(rules, {
            step: 'invoice.capped',
            formula: before === NO_RUPIAH ? `min(invoice, ${cap})` : 'min(invoice, left)',
            given: [
              given('invoice', invoice),
              ...(before === NO_RUPIAH ? [] : [given('left', limit, 'step:case.left')]),
            ],
            figures: [cap],
            result: amount,
            text: {
              id: `Faktur ${formatRupiah(invoice)}, batas ${formatRupiah(limit)}: dibayar ${formatRupiah(amount)}.${cut.id}`,
              en: `Invoice ${formatRupiah(invoice)}, limit ${formatRupiah(limit)}: ${formatRupiah(amount)} is paid.${cut.en}`,
            },
          }),
        ],
      };
    },
  };
}
