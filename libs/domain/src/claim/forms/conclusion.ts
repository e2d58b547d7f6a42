import { code, note, optional, to, type BodyOf } from '../../fields';
import { CONCLUSION_LABELS } from '../../words/forms';
import type { Form } from './form';
import { reasonAndRule } from './reason';

const CASE = to('CASE');

const fields = {
  conclusion: code(CONCLUSION_LABELS, { label: { id: 'Kesimpulan', en: 'Conclusion' }, shown: CASE }),
  ...reasonAndRule({
    shown: CASE,
    help: { id: 'Wajib bila bukan akibat kerja.', en: 'Required where it is not work-related.' },
    offered: ({ conclusion }) =>
      conclusion === 'NOT_WORK_RELATED'
        ? ['NO_EXTERNAL_FORCE', 'OUTSIDE_WORK', 'UNUSUAL_ROUTE', 'OWN_INTENT']
        : ['WORK_RELATION_PROVEN'],
  }),
  note: optional(note({ shown: to('MEDICAL') })),
};

export type ConclusionBody = BodyOf<typeof fields>;

export const conclusionForm = {
  name: 'Conclusion',
  fields,
  words: {
    label: { id: 'Simpulkan', en: 'Conclude' },
    title: { id: 'Kesimpulan', en: 'Conclusion' },
    button: { id: 'Simpulkan…', en: 'Conclude…' },
    send: { id: 'Simpulkan', en: 'Conclude' },
  },
} satisfies Form;
