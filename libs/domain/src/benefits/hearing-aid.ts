import { benefitSheet } from './benefit-sheet';
import { cappedInvoice } from './capped-invoice';
import { WHILE_ALIVE } from './conditions';
import { DEVICE_PROOF } from './documents';
import { WHO_PAID } from './payee-kinds';

/** Alat bantu dengar: new in PP 82/2019, up to 2,500,000. */
export const hearingAid = benefitSheet({
  fits: WHILE_ALIVE,
  payees: WHO_PAID,
  documents: DEVICE_PROOF,
  paidByReceipt: true,
  limitPerCase: true,
  ...cappedInvoice('hearingAid.cap'),
});
