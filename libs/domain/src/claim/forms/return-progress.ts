import { code, date, documents, note, optional, to, type BodyOf } from '../../fields';
import { RETURN_MILESTONES, RETURN_PROGRESS_LABELS } from '../years/return-words';
import type { Form } from './form';

const CASE = { shown: to('CASE') };

const fields = {
  milestone: code(RETURN_MILESTONES, { label: { id: 'Tahap', en: 'Milestone' }, ...CASE }),
  status: code(RETURN_PROGRESS_LABELS, { label: { id: 'Keadaan', en: 'What became of it' }, ...CASE }),
  on: date({
    label: { id: 'Tanggal', en: 'Date' },
    help: {
      id: 'Hari tercapai atau dibatalkan; untuk yang ditunda, hari barunya.',
      en: 'The day on which it was reached or dropped; the new day of what is postponed.',
    },
    ...CASE,
  }),
  documents: optional(
    documents({
      help: {
        id: 'Untuk pelatihan wajib: STMB dibayar sampai hari itu.',
        en: 'Required of a training: temporary incapacity is paid until that day.',
      },
      shown: to('OFFICE'),
    }),
  ),
  note: optional(note({ shown: to('OFFICE') })),
};

export type ReturnProgressBody = BodyOf<typeof fields>;

export const returnProgressForm = {
  name: 'ReturnProgress',
  fields,
  words: {
    label: { id: 'Catat kemajuan kembali bekerja', en: 'Record progress of the return to work' },
    title: { id: 'Kemajuan kembali bekerja', en: 'Progress of the return to work' },
    button: { id: 'Kemajuan…', en: 'Progress…' },
    send: { id: 'Catat', en: 'Record' },
  },
} satisfies Form;
