import { note, object, optional, text, to, WITH_THE_WHOLE, type BodyOf } from '../../fields';
import { ACCOUNT_FIELDS } from './account';
import type { Form } from './form';

const PAYEE_FIELDS = {
  ...ACCOUNT_FIELDS,
  name: optional(
    text({ label: { id: 'Nama penerima', en: 'Name of the payee' }, max: 120, shown: WITH_THE_WHOLE }),
  ),
};

const fields = {
  payee: object('ReplacementPayee', PAYEE_FIELDS, {
    label: { id: 'Rekening baru', en: 'New account' },
    shown: to('CASE'),
  }),
  note: note({ shown: to('MONEY') }),
};

export type ReplacementBody = BodyOf<typeof fields>;

export const replacementForm = {
  name: 'Replacement',
  fields,
  words: {
    label: { id: 'Ganti rekening penerima', en: 'Replace the payee account' },
    title: { id: 'Ganti rekening penerima', en: 'Replace the payee’s account' },
    button: { id: 'Ganti rekening…', en: 'Replace the account…' },
    send: { id: 'Ganti rekening', en: 'Replace the account' },
    consequence: {
      id: 'Pembayaran baru menggantikan yang lama dan melewati persetujuan lagi.',
      en: 'A new payout takes the place of the old one and goes through approval again.',
    },
  },
} satisfies Form;
