import { identifier, masked, text, to, WITH_THE_WHOLE, type BodyOf } from '../../fields';

/** A bank account. Its number is shown with the last four digits: a page is no place to copy it from. */
export const ACCOUNT_FIELDS = {
  bankCode: identifier('bankCode', {
    label: { id: 'Bank', en: 'Bank' },
    example: '002',
    shown: WITH_THE_WHOLE,
  }),
  accountNumber: identifier('accountNumber', {
    label: { id: 'Nomor rekening', en: 'Account number' },
    shown: masked('CASE', 'maskedAccount'),
  }),
  accountName: text({
    label: { id: 'Nama pemilik rekening', en: 'Name of the account holder' },
    max: 120,
    shown: to('MONEY'),
  }),
};

export type BankAccount = BodyOf<typeof ACCOUNT_FIELDS>;
