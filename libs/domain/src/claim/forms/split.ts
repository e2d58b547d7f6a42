import { documents, note, optional, to, type BodyOf } from '../../fields';
import type { Form } from './form';

const fields = {
  note: note({ shown: to('OFFICE') }),
  documents: optional(documents({ shown: to('TREATING') })),
};

export type SplitBody = BodyOf<typeof fields>;

export const splitForm = {
  name: 'Split',
  fields,
  words: {
    label: { id: 'Pisahkan lagi', en: 'Split again' },
    title: { id: 'Pisahkan dari klaim yang disamakan', en: 'Split from the claim it was merged with' },
    button: { id: 'Pisahkan lagi…', en: 'Split again…' },
    send: { id: 'Pisahkan', en: 'Split' },
    consequence: {
      id: 'Klaim ini berjalan lagi sebagai kejadian tersendiri.',
      en: 'This claim goes on again as an event of its own.',
    },
  },
} satisfies Form;
