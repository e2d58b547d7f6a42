import { code, documents, text, to, type BodyOf } from '../../fields';
import type { Form } from './form';

const CASE = to('CASE');

/** Who disagrees with the conclusion. */
const OBJECTOR_LABELS = {
  PARTICIPANT: { id: 'Peserta', en: 'Participant' },
  HEIR: { id: 'Ahli waris', en: 'Heir' },
  EMPLOYER: { id: 'Pemberi kerja', en: 'Employer' },
  UNION: { id: 'Serikat pekerja', en: 'Trade union' },
} as const;

const fields = {
  objector: code(OBJECTOR_LABELS, {
    label: { id: 'Yang berkeberatan', en: 'Who objects' },
    shown: CASE,
  }),
  grounds: text({
    label: { id: 'Dasar keberatan', en: 'Grounds' },
    max: 2_000,
    lines: 4,
    example: 'Kejadian terjadi saat menjalankan tugas.',
    shown: to('OFFICE'),
  }),
  documents: documents({
    label: { id: 'Surat keberatan dan bukti', en: 'Letter of objection and proof' },
    shown: to('OFFICE'),
  }),
};

export type ObjectionBody = BodyOf<typeof fields>;

export const objectionForm = {
  name: 'Objection',
  fields,
  words: {
    label: { id: 'Ajukan keberatan', en: 'Object' },
    title: { id: 'Keberatan atas kesimpulan', en: 'Objection to the conclusion' },
    button: { id: 'Ajukan keberatan…', en: 'Object…' },
    send: { id: 'Ajukan keberatan', en: 'Send the objection' },
    consequence: {
      id: 'Berkas diteruskan kepada pengawas ketenagakerjaan, yang menetapkan.',
      en: 'The file goes to the labour inspector, who makes a determination.',
    },
  },
} satisfies Form;
