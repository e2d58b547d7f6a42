import { code, note, to, type BodyOf } from '../../fields';
import { GUARANTEE_REASONS } from '../../words/forms';
import type { Form } from './form';

const GUARANTEE_OUTCOMES = {
  REVOKED: { id: 'Cabut jaminan', en: 'Revoke the guarantee' },
  REINSTATED: { id: 'Berlakukan lagi', en: 'Let it stand again' },
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
