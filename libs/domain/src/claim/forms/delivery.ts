import { DOCUMENT_LABELS } from '../../benefits/documents';
import { code, documents, list, note, optional, to, WITH_THE_WHOLE, type BodyOf } from '../../fields';
import type { Form } from './form';

const fields = {
  brought: list(code(DOCUMENT_LABELS, { label: { id: 'Berkas', en: 'Document' }, shown: WITH_THE_WHOLE }), {
    label: { id: 'Berkas yang diserahkan', en: 'Documents handed in' },
    max: 30,
    distinct: true,
    suggested: () => DOCUMENT_LABELS,
    shown: to('CASE'),
  }),
  documents: documents({ shown: to('TREATING') }),
  note: optional(note({ shown: to('OFFICE') })),
};

/** What was missing or sent back is handed in; the officer says whether it is accepted. */
export const deliveryForm = {
  name: 'Delivery',
  fields,
  words: {
    label: { id: 'Serahkan berkas', en: 'Hand in documents' },
    title: { id: 'Penyerahan berkas manfaat', en: 'Documents of a benefit handed in' },
    button: { id: 'Serahkan berkas…', en: 'Hand in documents…' },
    send: { id: 'Serahkan berkas', en: 'Hand in the documents' },
  },
} satisfies Form;

export type DeliveryBody = BodyOf<typeof fields>;
