import { formatRupiah, minRupiah, rupiah, type Rupiah } from '../money';
import { getFigure } from '../rules';
import { readAmount, refuseIfNotInRuleSet } from './amounts';
import type { BenefitRule } from './benefit-rule';
import { given, traceStep } from './trace';

interface Invoice {
  readonly invoice: Rupiah;
}

/** A benefit that pays one invoice up to a cap of the rule set; without the cap the rule set does not know it. */
export function cappedInvoice(cap: string): BenefitRule<Invoice> {
  return {
    read: (line, hints) => {
      refuseIfNotInRuleSet(line, hints, cap);
      const invoice = readAmount(line, 'invoice');
      return invoice === undefined ? undefined : { invoice };
    },
    compute: ({ invoice }, { rules }) => {
      const limit = rupiah(getFigure(rules, cap).value);
      const amount = minRupiah(invoice, limit);
      return {
        amount,
        trace: [
          traceStep(rules, {
            step: 'invoice.capped',
            formula: `min(invoice, ${cap})`,
            given: [given('invoice', invoice)],
            figures: [cap],
            result: amount,
            text: {
              id: `Faktur ${formatRupiah(invoice)}, batas ${formatRupiah(limit)}: dibayar ${formatRupiah(amount)}.`,
              en: `Invoice ${formatRupiah(invoice)}, limit ${formatRupiah(limit)}: ${formatRupiah(amount)} is paid.`,
            },
          }),
        ],
      };
    },
  };
}
