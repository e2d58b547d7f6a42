import { code, note, to, type BodyOf } from '../../fields';
import type { Form } from './form';

const GUARANTEE_OUTCOMES = {
  REVOKED: { id: 'Cabut jaminan', en: 'Revoke the guarantee' },
  REINSTATED: { id: 'Berlakukan lagi', en: 'Let it stand again' },
} as const;

export const GUARANTEE_REASONS = {
  LEFT_HOSPITAL: {
    id: 'Peserta tidak lagi dirawat di sini',
    en: 'The participant is not treated here any more',
  },
  NOT_LINKED: { id: 'Perawatan tidak berkaitan', en: 'The treatment is not linked to the event' },
  FRAUD_SUSPECTED: { id: 'Dugaan kecurangan', en: 'Suspected fraud' },
  ISSUED_BY_MISTAKE: { id: 'Diterbitkan keliru', en: 'Issued by mistake' },
  REVOKED_BY_MISTAKE: { id: 'Dicabut keliru', en: 'Revoked by mistake' },
  TREATED_AGAIN: { id: 'Dirawat lagi', en: 'Treated again' },
} as const;

const fields = {
  outcome: code(GUARANTEE_OUTCOMES, { label: { id: 'Jaminan', en: 'Guarantee' }, shown: to('CASE') }),
  reasonCode: code(GUARANTEE_REASONS, { label: { id: 'Alasan', en: 'Reason' }, shown: to('TREATING') }),
  note: note({ shown: to('OFFICE') }),
};

export type GuaranteeBody = BodyOf<typeof fields>;

export const guaranteeForm = {
  name: 'GuaranteeChange',
  fields,
  words: {
    label: { id: 'Ubah surat jaminan', en: 'Change the guarantee' },
    title: { id: 'Surat jaminan', en: 'Guarantee letter' },
    button: { id: 'Ubah jaminan…', en: 'Change the guarantee…' },
    send: { id: 'Catat', en: 'Record' },
    consequence: {
      id: 'Rumah sakit menerima surat baru; pemeriksaan surat lama menyebut keadaan terakhir.',
      en: 'The hospital gets a new letter; the check of the old one tells what became of it.',
    },
  },
} satisfies Form;
