import { note, text, to, type BodyOf } from '../../fields';
import type { Form } from './form';
import { reasonCode } from './reason';

const CASE = to('CASE');

const fields = {
  reasonCode: reasonCode(CASE, () => ['NOT_ENTITLED', 'ALREADY_PAID', 'NOT_PROVEN']),
  ruleCited: text({ label: { id: 'Aturan yang dikutip', en: 'Rule cited' }, max: 200, shown: CASE }),
  note: note({ shown: to('OFFICE') }),
};

export type DismissalBody = BodyOf<typeof fields>;

export const dismissalForm = {
  name: 'Dismissal',
  fields,
  words: {
    label: { id: 'Tolak tanpa usulan', en: 'Refuse what is not proposed' },
    title: { id: 'Penolakan tanpa usulan', en: 'Refusal of what is not proposed' },
    button: { id: 'Tolak tanpa usulan…', en: 'Refuse what is not proposed…' },
    send: { id: 'Tolak manfaat', en: 'Refuse the benefit' },
    consequence: {
      id: 'Untuk permintaan yang tidak dapat lagi dilengkapi atau diperbaiki; orang lain dapat membatalkan penolakan.',
      en: 'For a request that can no longer be completed or corrected; somebody else may take the refusal back.',
    },
  },
} satisfies Form;
