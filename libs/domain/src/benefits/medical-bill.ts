import { benefitSheet } from './benefit-sheet';
import { ANY_CONDITION } from './conditions';
import { paidInFull } from './paid-in-full';

/** Tagihan perawatan: what was approved, line by line, of what a contracted hospital (PLKK) asks for its treatment. */
export const medicalBill = benefitSheet({
  label: { id: 'Tagihan perawatan PLKK', en: 'Hospital bill' },
  fits: ANY_CONDITION,
  payees: ['PLKK'],
  documents: ['ITEMISED_BILL', 'MEDICAL_STATEMENT'],
  paidByReceipt: true,
  fromBills: true,
  ...paidInFull,
});
