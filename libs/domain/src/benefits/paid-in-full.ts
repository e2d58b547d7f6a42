import { formatRupiah, rupiah, type Rupiah } from '../money';
import type { BenefitRule } from './benefit-rule';
import { invoiceFields } from './detail-fields';
import { readDetails } from './read-details';
import { given, traceStep } from './trace';

/**
 * Health service and rehabilitation as medically needed, without a limit in rupiah (PP 44/2015 and PP 82/2019): the
 * hospital's bill, the receipts of who paid it first, and rehabilitation are paid in full once they were verified.
 */
export const paidInFull: BenefitRule<{ readonly invoice: Rupiah }> = {
  fields: invoiceFields,
  read: (line) => {
    const { invoice } = readDetails(line, invoiceFields);
    return invoice === undefined ? undefined : { invoice: rupiah(invoice) };
  },
  compute: ({ invoice }, { rules }) => ({
    amount: invoice,
    trace: [
      traceStep(rules, {
        step: 'invoice.full',
        formula: 'invoice',
        given: [given('invoice', invoice)],
        figures: [],
        result: invoice,
        text: {
          id: `Sesuai kebutuhan medis, tanpa batas biaya: dibayar penuh ${formatRupiah(invoice)}.`,
          en: `As medically needed, without a limit: ${formatRupiah(invoice)} is paid in full.`,
        },
      }),
    ],
  }),
};
