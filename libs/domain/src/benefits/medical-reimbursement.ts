import { benefitSheet } from './benefit-sheet';
import { ANY_CONDITION } from './conditions';
import { TREATMENT_PROOF } from './documents';
import { paidInFull } from './paid-in-full';
import { WHO_PAID } from './payee-kinds';

/** Penggantian biaya perawatan: treatment that somebody paid for first, outside the contracted hospitals. */
export const medicalReimbursement = benefitSheet({
  fits: ANY_CONDITION,
  payees: WHO_PAID,
  documents: TREATMENT_PROOF,
  paidByReceipt: true,
  ...paidInFull,
});
