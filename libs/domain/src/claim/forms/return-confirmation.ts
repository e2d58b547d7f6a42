import { code, note, to, type BodyOf } from '../../fields';
import { CONFIRMATION_LABELS } from '../../words/forms';
import type { Form } from './form';

const fields = {
  decision: code(CONFIRMATION_LABELS, { label: { id: 'Putusan', en: 'Decision' }, shown: to('CASE') }),
  note: note({ shown: to('OFFICE') }),
};

export type ReturnConfirmationBody = BodyOf<typeof fields>;

export const returnConfirmationForm = {
  name: 'ReturnConfirmation',
  fields,
  words: {
    label: { id: 'Putuskan pelatihan kembali bekerja', en: 'Decide on the training of a return to work' },
    title: { id: 'Putusan pelatihan kembali bekerja', en: 'Decision on the training of a return to work' },
    button: { id: 'Putuskan pelatihan…', en: 'Decide on the training…' },
    send: { id: 'Putuskan', en: 'Decide' },
    consequence: {
      id: 'Yang dibenarkan membuat STMB berlanjut sampai pelatihan selesai; yang ditolak tidak dibayar.',
      en: 'What is confirmed makes temporary incapacity go on until the training ends; what is refused is not paid.',
    },
  },
} satisfies Form;
