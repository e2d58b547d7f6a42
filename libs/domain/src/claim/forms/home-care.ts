import { code, date, documents, note, optional, to, type BodyOf } from '../../fields';
import { CARE_LABELS } from '../years/care-words';
import type { Form } from './form';

const CASE = { shown: to('CASE') };

const fields = {
  status: code(CARE_LABELS, { label: { id: 'Keadaan', en: 'What is so' }, ...CASE }),
  on: date({ label: { id: 'Sejak', en: 'Since' }, ...CASE }),
  documents: documents({
    label: { id: 'Surat dokter atau keluarga', en: 'Letter of the doctor or the family' },
    shown: to('OFFICE'),
  }),
  note: optional(note({ shown: to('OFFICE') })),
};

export type HomeCareBody = BodyOf<typeof fields>;

export const homeCareForm = {
  name: 'HomeCare',
  fields,
  words: {
    label: { id: 'Catat perawatan di rumah', en: 'Record how home care goes on' },
    title: { id: 'Perawatan di rumah', en: 'Home care' },
    button: { id: 'Perawatan di rumah…', en: 'Home care…' },
    send: { id: 'Catat', en: 'Record' },
    consequence: {
      id: 'Perawatan yang berakhir tidak dibayar sesudah hari itu; kuitansinya masih ditunggu sebulan. Satu tahun tidak diperpanjang.',
      en: 'Care that has ended is not paid after that day; its receipts are waited for another month. The one year is not extended.',
    },
  },
} satisfies Form;
