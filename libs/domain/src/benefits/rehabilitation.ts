import { benefitSheet } from './benefit-sheet';
import { ANY_CONDITION } from './conditions';
import { REIMBURSEMENT_PROOF } from './documents';
import { paidInFull } from './paid-in-full';
import { WHO_PAID } from './payee-kinds';

/** Rehabilitasi: medical rehabilitation as needed. */
export const rehabilitation = benefitSheet({
  fits: ANY_CONDITION,
  payees: [...WHO_PAID, 'PLKK'],
  documents: REIMBURSEMENT_PROOF,
  paidByReceipt: true,
  ...paidInFull,
});
