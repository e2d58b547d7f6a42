import { benefitSheet } from './benefit-sheet';
import { cappedInvoice } from './capped-invoice';
import { WHILE_ALIVE } from './conditions';
import { DEVICE_PROOF } from './documents';
import { WHO_PAID } from './payee-kinds';

/** Gigi tiruan: up to 3,000,000 under PP 44/2015, up to 5,000,000 under PP 82/2019. */
export const denture = benefitSheet({
  fits: WHILE_ALIVE,
  payees: WHO_PAID,
  documents: DEVICE_PROOF,
  paidByReceipt: true,
  limitPerCase: true,
  ...cappedInvoice('denture.cap'),
});
