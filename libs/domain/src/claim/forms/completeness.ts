import { date, flag, list, note, optional, text, to, WITH_THE_WHOLE, type BodyOf } from '../../fields';
import { DOCUMENT_LABELS } from '../../benefits/documents';
import type { Form } from './form';

const CASE = { shown: to('CASE') };

const fields = {
  complete: flag({ label: { id: 'Apakah berkas lengkap?', en: 'Are the documents complete?' }, ...CASE }),
  missing: optional(
    list(text({ label: { id: 'Berkas', en: 'Document' }, max: 60, shown: WITH_THE_WHOLE }), {
      label: { id: 'Berkas yang kurang', en: 'Missing documents' },
      min: 0,
      max: 30,
      distinct: true,
      asked: ({ complete }) => complete === false,
      suggested: () => DOCUMENT_LABELS,
      ...CASE,
    }),
  ),
  completeOn: optional(
    date({
      label: { id: 'Lengkap sejak', en: 'Complete since' },
      help: {
        id: 'Hari berkas terakhir diterima, bila dicatat kemudian; tenggat bayar dihitung dari hari itu.',
        en: 'The day the last document came in, where it is recorded later; the time to pay counts from it.',
      },
      givenBy: ['CLAIM_OFFICER'],
      asked: ({ complete }) => complete === true,
      shown: to('MONEY'),
    }),
  ),
  note: optional(note({ shown: to('OFFICE') })),
};

export type CompletenessBody = BodyOf<typeof fields>;

export const completenessForm = {
  name: 'Completeness',
  fields,
  words: {
    label: { id: 'Periksa kelengkapan', en: 'Record completeness' },
    title: { id: 'Kelengkapan berkas', en: 'Completeness of the documents' },
    button: { id: 'Periksa kelengkapan…', en: 'Check the documents…' },
    send: { id: 'Catat kelengkapan', en: 'Record completeness' },
  },
} satisfies Form;
