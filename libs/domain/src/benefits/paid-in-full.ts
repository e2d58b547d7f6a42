import { formatRupiah, minRupiah, NO_RUPIAH, rupiah, subtractRupiah, type Rupiah } from '../money';
import type { BodyOf } from '../fields/field';
import type { BenefitRule } from './benefit-rule';
import { invoiceFields, othersPayField } from './detail-fields';
import { readDetails } from './read-details';
import type { AmountRuleSet } from '../rules';
import { given, traceStep, type TraceStep } from './trace';

export interface Invoice {
  readonly invoice: Rupiah;
  /** What other payers have guaranteed of it. */
  readonly others: Rupiah;
}

const fields = { ...invoiceFields, othersPay: othersPayField() };

/**
 * Health service and rehabilitation as medically needed, without a limit in rupiah (PP 44/2015 and PP 82/2019): the
 * hospital's bill, the receipts of who paid it first, and rehabilitation are paid in full once they were verified, less what
 * another payer guarantees.
 */
export const paidInFull: BenefitRule<Invoice> = {
  fields,
  read: (line) => invoiceOf(readDetails(line, fields)),
  compute: ({ invoice, others }, { rules }) => {
    const amount = subtractRupiah(invoice, minRupiah(invoice, others));
    return {
      amount,
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
        ...othersSteps(rules, { invoice, others }, amount),
      ],
    };
  },
};

/** What is asked and what of it others pay; undefined where no amount could be read. */
export const invoiceOf = ({ invoice, othersPay = 0 }: Partial<BodyOf<typeof fields>>): Invoice | undefined =>
  invoice === undefined ? undefined : { invoice: rupiah(invoice), others: rupiah(othersPay) };

/** The step that leaves the rest to the programme; none where nobody else pays. */
export function othersSteps(rules: AmountRuleSet, { invoice, others }: Invoice, amount: Rupiah): TraceStep[] {
  if (others === NO_RUPIAH) return [];
  return [
    traceStep(rules, {
      step: 'invoice.others',
      formula: 'max(0, invoice − othersPay)',
      given: [given('invoice', invoice), given('othersPay', others)],
      figures: [],
      result: amount,
      text: {
        id: `Penanggung lain menjamin ${formatRupiah(others)}: program membayar sisanya, ${formatRupiah(amount)}.`,
        en: `Another payer guarantees ${formatRupiah(others)}: the programme pays the rest, ${formatRupiah(amount)}.`,
      },
    }),
  ];
}
