import { finding } from '@jkk/domain/findings';
import { Problem } from '@jkk/platform/problem';

const NOT_PARTNER = { id: 'Bank ini bukan bank mitra.', en: 'This bank is no partner bank.' };

/** @param pointer where the request names the bank */
export const notPartner = (pointer: '/bankCode' | '/query/bankCode'): Problem =>
  new Problem('VALIDATION.FAILED', { errors: [finding(pointer, 'BANK.NOT_PARTNER', NOT_PARTNER)] });
