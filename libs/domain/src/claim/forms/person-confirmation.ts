import { code, note, to, type BodyOf } from '../../fields';
import { CONFIRMATION_LABELS } from '../../words/forms';
import type { Form } from './form';

const fields = {
  decision: code(CONFIRMATION_LABELS, { label: { id: 'Putusan', en: 'Decision' }, shown: to('CASE') }),
  note: note({ shown: to('OFFICE') }),
};

export type PersonConfirmationBody = BodyOf<typeof fields>;

export const personConfirmationForm = {
  name: 'PersonConfirmation',
  fields,
  words: {
    label: { id: 'Putuskan koreksi orang', en: 'Decide on the correction of a person' },
    title: { id: 'Putusan koreksi data orang', en: 'Decision on the correction of a person' },
    button: { id: 'Putuskan koreksi…', en: 'Decide on the correction…' },
    send: { id: 'Putuskan', en: 'Decide' },
    consequence: {
      id: 'Manfaat yang sudah diusulkan diusulkan lagi; bank ditanyai nama yang baru.',
      en: 'A benefit that was proposed is proposed anew; the bank is asked about the new name.',
    },
  },
} satisfies Form;
