import { code, note, object, optional, text, to, WITH_THE_WHOLE, type BodyOf } from '../../fields';
import { ACCOUNT_FIELDS } from './account';
import type { Form } from './form';

export const RETURN_CAUSE_LABELS = {
  PAYEE: {
    id: 'Rekening dari penerima salah atau tutup',
    en: 'The account that the payee gave is wrong or closed',
  },
  OURS: { id: 'Kesalahan kami atau bank', en: 'Our mistake, or the bank’s' },
} as const;

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
  cause: optional(
    code(RETURN_CAUSE_LABELS, {
      label: { id: 'Mengapa tidak sampai', en: 'Why it did not arrive' },
      help: {
        id: 'Hari tunggu karena rekening yang salah dari penerima tidak dihitung terlambat; tanpa isian dianggap kesalahan kami.',
        en: 'Days lost by a wrong account of the payee are not counted as late; left out, the fault is taken to be ours.',
      },
      shown: to('MONEY'),
    }),
  ),
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
