import { code } from '../fields/code';
import { optional } from '../fields/field';
import type { Text } from '../findings';
import { addRupiah, formatRupiah, rupiah, sumRupiah, type Rupiah } from '../money';
import { BILL_REASON_LABELS, type BillReason } from '../words/forms';
import { benefitSheet } from './benefit-sheet';
import { ANY_CONDITION } from './conditions';
import { amountField, invoiceFields, MEDICAL, othersPayField, rowsField } from './detail-fields';
import { invoiceOf, paidInFull, type Invoice } from './paid-in-full';
import { readDetails } from './read-details';
import { given, traceStep, type TraceStep } from './trace';
import type { Facts } from './facts';

interface Cut {
  readonly reason: BillReason;
  readonly amount: Rupiah;
}

interface ApprovedBill extends Invoice {
  readonly cuts: readonly Cut[];
}

const fields = {
  ...invoiceFields,
  othersPay: othersPayField(),
  /** What the verifier did not approve of the bill; the decision on its lines says it, nobody types it. */
  cuts: optional({
    ...rowsField(
      'BillCut',
      {
        reason: code(BILL_REASON_LABELS, { label: { id: 'Alasan', en: 'Reason' }, ...MEDICAL }),
        amount: amountField('Jumlah', 'Amount'),
      },
      { id: 'Potongan', en: 'Cut' },
      { id: 'Tidak disetujui', en: 'Not approved' },
    ),
    asked: () => false,
  }),
};

/** Tagihan perawatan: what was approved, line by line, of what a contracted hospital (PLKK) asks for its treatment. */
export const medicalBill = benefitSheet<ApprovedBill>({
  fits: ANY_CONDITION,
  payees: ['PLKK'],
  documents: ['ITEMISED_BILL', 'MEDICAL_STATEMENT'],
  paidByReceipt: true,
  fromBills: true,
  fields,
  read: (line) => {
    const { cuts = [], ...read } = readDetails(line, fields);
    const invoice = invoiceOf(read);
    if (invoice === undefined) return undefined;
    return { ...invoice, cuts: cuts.map(({ reason, amount }) => ({ reason, amount: rupiah(amount) })) };
  },
  compute: (bill, facts) => {
    const { amount, trace } = paidInFull.compute(bill, facts);
    return { amount, trace: bill.cuts.length === 0 ? trace : [cutStep(bill, facts), ...trace] };
  },
});

/** Which part of the bill is not paid, and why. */
function cutStep({ invoice, cuts }: ApprovedBill, { rules }: Facts): TraceStep {
  const asked = addRupiah(invoice, sumRupiah(cuts.map(({ amount }) => amount)));
  const list = (language: keyof Text): string =>
    cuts
      .map(({ reason, amount }) => `${formatRupiah(amount)} (${BILL_REASON_LABELS[reason][language]})`)
      .join(', ');
  return traceStep(rules, {
    step: 'invoice.cuts',
    formula: 'asked − cuts',
    given: [given('asked', asked), ...cuts.map(({ reason, amount }) => given(reason, amount))],
    figures: [],
    result: invoice,
    text: {
      id: `Tagihan ${formatRupiah(asked)}, disetujui ${formatRupiah(invoice)}. Tidak disetujui: ${list('id')}.`,
      en: `Bill of ${formatRupiah(asked)}, ${formatRupiah(invoice)} is approved. Not approved: ${list('en')}.`,
    },
  });
}
