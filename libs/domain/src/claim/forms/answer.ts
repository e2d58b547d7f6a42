import { documents, flag, identifier, note, optional, to, type BodyOf } from '../../fields';
import type { Form } from './form';

const MEDICAL = to('MEDICAL');

const fields = {
  questionNo: identifier('code', {
    label: { id: 'Pertanyaan', en: 'Question' },
    example: 'Q1',
    shown: MEDICAL,
  }),
  note: note({ label: { id: 'Jawaban', en: 'Answer' }, shown: MEDICAL }),
  withdrawn: optional(
    flag({
      label: {
        id: 'Pertanyaan ditarik; tidak lagi diperlukan jawaban dokter',
        en: 'The question is withdrawn; no answer of the doctor is needed any more',
      },
      givenBy: ['MEDICAL_VERIFIER', 'BRANCH_HEAD'],
      shown: MEDICAL,
    }),
  ),
  documents: optional(documents({ shown: MEDICAL })),
};

export type AnswerBody = BodyOf<typeof fields>;

/** The doctor's answer, a paper one that the branch enters, or the branch's word that none is needed any more. */
export const answerForm = {
  name: 'Answer',
  fields,
  words: {
    label: { id: 'Jawab pertanyaan', en: 'Answer a question' },
    title: { id: 'Jawaban atas pertanyaan', en: 'Answer to a question' },
    button: { id: 'Jawab…', en: 'Answer…' },
    send: { id: 'Kirim jawaban', en: 'Send the answer' },
  },
} satisfies Form;
