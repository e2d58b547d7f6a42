import { code, documents, identifier, optional, text, to, type BodyOf } from '../../fields';
import type { Form } from './form';

const MEDICAL = to('MEDICAL');

const QUESTION_LABELS = {
  STATEMENT: { id: 'Keterangan dokter', en: "The doctor's statement" },
  CAUSE: { id: 'Hubungan dengan pekerjaan', en: 'The relation to the work' },
  TREATMENT: { id: 'Perawatan', en: 'The treatment' },
  DISABILITY: { id: 'Kecacatan', en: 'The disability' },
} as const;

const fields = {
  questionNo: identifier('code', {
    label: { id: 'Nomor pertanyaan', en: 'Number of the question' },
    example: 'Q1',
    shown: MEDICAL,
  }),
  about: code(QUESTION_LABELS, { label: { id: 'Tentang', en: 'About' }, shown: MEDICAL }),
  question: text({
    label: { id: 'Pertanyaan', en: 'Question' },
    max: 2_000,
    lines: 4,
    example: 'Apakah fraktur sudah ada sebelum kejadian?',
    shown: MEDICAL,
  }),
  documents: optional(documents({ shown: MEDICAL })),
};

export type QuestionBody = BodyOf<typeof fields>;

/** The verifier asks; several questions may be open at once. */
export const questionForm = {
  name: 'Question',
  fields,
  words: {
    label: { id: 'Tanyakan kepada dokter', en: 'Ask the doctor' },
    title: { id: 'Pertanyaan kepada dokter', en: 'Question to the doctor' },
    button: { id: 'Tanya dokter…', en: 'Ask the doctor…' },
    send: { id: 'Kirim pertanyaan', en: 'Send the question' },
    consequence: {
      id: 'Dokter menjawab dalam 14 hari kerja; setelah itu kepala cabang memutuskan.',
      en: 'The doctor answers within 14 working days; then the branch head decides.',
    },
  },
} satisfies Form;
