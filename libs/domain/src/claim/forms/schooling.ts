import { code, date, documents, identifier, note, optional, to, type BodyOf } from '../../fields';
import { SCHOOLING_LABELS } from '../years/schooling';
import type { Form } from './form';

const CASE = { shown: to('CASE') };

const fields = {
  childNo: identifier('code', {
    label: { id: 'Anak', en: 'Child' },
    help: {
      id: 'C1 adalah anak pertama di laporan Tahap II, C2 yang kedua, dan seterusnya.',
      en: 'C1 is the first child of the final report, C2 the second one, and so on.',
    },
    example: 'C1',
    ...CASE,
  }),
  status: code(SCHOOLING_LABELS, { label: { id: 'Keadaan', en: 'What is so' }, ...CASE }),
  on: date({ label: { id: 'Sejak', en: 'Since' }, ...CASE }),
  documents: documents({ shown: to('OFFICE') }),
  note: optional(note({ shown: to('OFFICE') })),
};

export type SchoolingBody = BodyOf<typeof fields>;

export const schoolingForm = {
  name: 'Schooling',
  fields,
  words: {
    label: { id: 'Catat keadaan sekolah anak', en: "Record a child's schooling" },
    title: { id: 'Keadaan sekolah anak', en: "A child's schooling" },
    button: { id: 'Sekolah anak…', en: 'Schooling…' },
    send: { id: 'Catat', en: 'Record' },
    consequence: {
      id: 'Menikah, bekerja, atau lulus mengakhiri beasiswa anak ini; tahun tanpa sekolah dilewati.',
      en: 'Marriage, work or the end of school ends the scholarship of this child; a year without school is passed over.',
    },
  },
} satisfies Form;
