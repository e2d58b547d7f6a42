import { benefitSheet } from './benefit-sheet';
import { WHILE_ALIVE } from './conditions';
import { DEVICE_PROOF } from './documents';
import { WHO_PAID } from './payee-kinds';
import { pricedDevice } from './priced-device';

/** Orthosa: a device that supports a limb, by the price of the government's rehabilitation hospital. */
export const orthosis = benefitSheet({
  fits: WHILE_ALIVE,
  payees: WHO_PAID,
  documents: [...DEVICE_PROOF, 'PRICE_REFERENCE'],
  paidByReceipt: true,
  ...pricedDevice,
});
