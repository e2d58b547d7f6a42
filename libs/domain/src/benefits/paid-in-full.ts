import { formatRupiah, type Rupiah } from '../money';
import { readAmount } from './amounts';
import type { BenefitRule } from './benefit-rule';
import { readReceiptMarks } from './receipt';
import { given, traceStep } from './trace';

/**
 * Health service and rehabilitation as medically needed, without a limit in rupiah (PP 44/2015 and PP 82/2019): the
 * hospital's bill, the receipts of who paid it first, and rehabilitation are paid in full once they were verified.
 */
export const paidInFull: BenefitRule<{ readonly invoice: Rupiah }> = {
  read: (line) => {
    const invoice = readAmount(line, 'invoice');
    readReceiptMarks(line, 'invoice');
    return invoice === undefined ? undefined : { invoice };
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
