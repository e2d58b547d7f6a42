import { code, date, documents, note, optional, to, type BodyOf } from '../../fields';
import { RETURN_OUTCOMES } from '../years/return-words';
import type { Form } from './form';

const CASE = { shown: to('CASE') };

const fields = {
  outcome: code(RETURN_OUTCOMES, { label: { id: 'Hasil', en: 'Outcome' }, ...CASE }),
  on: date({ label: { id: 'Sejak', en: 'Since' }, ...CASE }),
  documents: documents({
    label: { id: 'Surat perusahaan, peserta, atau dokter', en: 'Letter of employer, participant or doctor' },
    shown: to('OFFICE'),
  }),
  note: optional(note({ shown: to('OFFICE') })),
};

export type ReturnEndBody = BodyOf<typeof fields>;

export const returnEndForm = {
  name: 'ReturnEnd',
  fields,
  words: {
    label: { id: 'Akhiri program kembali bekerja', en: 'End the return to work' },
    title: { id: 'Hasil kembali bekerja', en: 'Outcome of the return to work' },
    button: { id: 'Akhiri program…', en: 'End the programme…' },
    send: { id: 'Catat hasil', en: 'Record the outcome' },
    consequence: {
      id: 'Tidak ada tahap yang ditunggu lagi, dan STMB pelatihan berakhir pada hari itu.',
      en: 'No milestone is awaited any more, and temporary incapacity for training ends on that day.',
    },
  },
} satisfies Form;
