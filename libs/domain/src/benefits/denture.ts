import { cappedInvoice } from './capped-invoice';

/** Gigi tiruan: up to 3,000,000 under PP 44/2015, up to 5,000,000 under PP 82/2019. */
export const denture = cappedInvoice('denture.cap');
