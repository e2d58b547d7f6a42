import { benefitSheet } from './benefit-sheet';
import { cappedInvoice } from './capped-invoice';
import { WHILE_ALIVE } from './conditions';
import { DEVICE_PROOF } from './documents';
import { WHO_PAID } from './payee-kinds';

/** Kacamata: new in PP 82/2019, up to 1,000,000. */
export const glasses = benefitSheet({
  fits: WHILE_ALIVE,
  payees: WHO_PAID,
  documents: DEVICE_PROOF,
  paidByReceipt: true,
  limitPerCase: true,
  ...cappedInvoice('glasses.cap'),
});
