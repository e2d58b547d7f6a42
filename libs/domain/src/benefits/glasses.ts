import { cappedInvoice } from './capped-invoice';

/** Kacamata: new in PP 82/2019, up to 1,000,000. */
export const glasses = cappedInvoice('glasses.cap');
