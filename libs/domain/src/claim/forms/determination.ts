import { code, documents, note, text, to, type BodyOf } from '../../fields';
import type { Form } from './form';

const CASE = to('CASE');

/** The forms of Kepmenakertrans 609/2012; only what F1 is about is settled by its sources. */
const DETERMINATION_FORMS = {
  F1: { id: 'F1 (kecelakaan kerja atau bukan)', en: 'F1 (work accident or not)' },
  F2: { id: 'F2', en: 'F2' },
  F3: { id: 'F3', en: 'F3' },
  F4: { id: 'F4', en: 'F4' },
  F5: { id: 'F5', en: 'F5' },
  F6: { id: 'F6', en: 'F6' },
} as const;

const DETERMINED_LABELS = {
  WORK_RELATED: { id: 'Akibat kerja', en: 'Work-related' },
  NOT_WORK_RELATED: { id: 'Bukan akibat kerja', en: 'Not work-related' },
} as const;

const fields = {
  outcome: code(DETERMINED_LABELS, { label: { id: 'Penetapan', en: 'Determination' }, shown: CASE }),
  form: code(DETERMINATION_FORMS, { label: { id: 'Formulir', en: 'Form' }, shown: CASE }),
  number: text({
    label: { id: 'Nomor penetapan', en: 'Number of the determination' },
    max: 60,
    example: '560/123/PK/2026',
    shown: CASE,
  }),
  ruleCited: text({
    label: { id: 'Aturan yang dikutip', en: 'Rule cited' },
    max: 200,
    example: 'Kepmenakertrans 609/2012',
    shown: CASE,
  }),
  documents: documents({
    label: { id: 'Surat penetapan', en: 'Letter of determination' },
    shown: to('OFFICE'),
  }),
  note: note({ shown: to('MEDICAL') }),
};

export type DeterminationBody = BodyOf<typeof fields>;

export const determinationForm = {
  name: 'Determination',
  fields,
  words: {
    label: { id: 'Tetapkan', en: 'Make a determination' },
    title: { id: 'Penetapan pengawas ketenagakerjaan', en: 'Determination of the labour inspector' },
    button: { id: 'Tetapkan…', en: 'Make a determination…' },
    send: { id: 'Tetapkan', en: 'Determine' },
    consequence: {
      id: 'Klaim mengikuti penetapan ini. Bila bukan akibat kerja, klaim dialihkan ke BPJS Kesehatan.',
      en: 'The claim follows it. If it is not work-related, the claim goes to BPJS Kesehatan.',
    },
  },
} satisfies Form;
