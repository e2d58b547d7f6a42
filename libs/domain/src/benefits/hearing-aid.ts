import { cappedInvoice } from './capped-invoice';

/** Alat bantu dengar: new in PP 82/2019, up to 2,500,000. */
export const hearingAid = cappedInvoice('hearingAid.cap');
