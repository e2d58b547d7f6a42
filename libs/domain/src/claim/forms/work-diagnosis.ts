import {
  code,
  date,
  documents,
  list,
  object,
  optional,
  text,
  to,
  whole,
  WITH_THE_WHOLE,
  type BodyOf,
} from '../../fields';
import { FINDING_LABELS } from '../../words/forms';
import type { Form } from './form';

const WHOLE = { shown: WITH_THE_WHOLE };
const MEDICAL = { shown: to('MEDICAL') };

/** Who may say that a disease which the list does not name comes from work. */
export const COMPETENCE_LABELS = {
  GENERAL: { id: 'Dokter', en: 'Doctor' },
  OCCUPATIONAL: {
    id: 'Dokter atau spesialis kedokteran okupasi',
    en: 'Doctor or specialist in occupational health',
  },
} as const;

const EMPLOYMENT_FIELDS = {
  employer: text({
    label: { id: 'Perusahaan', en: 'Employer' },
    max: 120,
    example: 'PT Contoh Keramik',
    ...WHOLE,
  }),
  job: text({ label: { id: 'Pekerjaan', en: 'Job' }, max: 120, example: 'Operator penggilingan', ...WHOLE }),
  from: date({ label: { id: 'Sejak', en: 'From' }, ...WHOLE }),
  to: optional(
    date({
      label: { id: 'Sampai', en: 'To' },
      help: { id: 'Kosong bila masih bekerja.', en: 'Empty while still employed.' },
      ...WHOLE,
    }),
  ),
  hazard: optional(
    text({
      label: { id: 'Pajanan', en: 'Exposure' },
      max: 200,
      help: { id: 'Kosong bila tidak terpajan di sini.', en: 'Empty where there was none.' },
      example: 'Debu silika kristalin',
      ...WHOLE,
    }),
  ),
  sharePercent: optional(
    whole({
      label: {
        id: 'Bagian perusahaan ini (tidak mengubah manfaat)',
        en: 'Share of this employer (changes no benefit)',
      },
      min: 1,
      max: 100,
      unit: { id: '%', en: '%' },
      help: {
        id: 'Bila beberapa perusahaan ikut menyebabkan; jumlahnya 100.',
        en: 'Where several had a part in it; together 100.',
      },
      ...WHOLE,
    }),
  ),
};

const step = (id: string, en: string, example: string) =>
  text({ label: { id, en }, max: 1_000, lines: 3, example, ...MEDICAL });

/** The seven steps by which a doctor finds that a disease comes from work, with every employer's part in the exposure. */
const fields = {
  clinical: step('1. Diagnosis klinis', '1. Clinical diagnosis', 'Silikosis, foto toraks ILO 2/2'),
  disease: optional(
    text({
      label: { id: 'Baris daftar Perpres 7/2019', en: 'Row of the list of Perpres 7/2019' },
      max: 12,
      pattern: /^PAK-(I-[ABC]|II-[ABCD]|III|IV)-\d{2}$/,
      example: 'PAK-II-A-01',
      help: { id: 'Kosong bila tidak tercantum.', en: 'Empty where it is not listed.' },
      ...MEDICAL,
    }),
  ),
  history: list(
    object('Employment', EMPLOYMENT_FIELDS, { label: { id: 'Perusahaan', en: 'Employer' }, ...WHOLE }),
    {
      label: { id: '2. Riwayat kerja dan pajanan', en: '2. History of work and exposure' },
      max: 30,
      ...MEDICAL,
    },
  ),
  relation: step(
    '3. Hubungan pajanan dan diagnosis',
    '3. Relation of exposure and diagnosis',
    'Silika adalah penyebab silikosis.',
  ),
  dose: step('4. Besar pajanan', '4. Dose', '0,2 mg/m³ selama delapan jam, di atas nilai ambang batas.'),
  individual: step('5. Faktor individu', '5. Individual factors', 'Tidak merokok, tanpa riwayat TB.'),
  outside: step('6. Faktor di luar pekerjaan', '6. Factors outside work', 'Tidak ada.'),
  finding: code(FINDING_LABELS, { label: { id: '7. Kesimpulan', en: '7. Conclusion' }, ...MEDICAL }),
  competence: code(COMPETENCE_LABELS, { label: { id: 'Dokter', en: 'The doctor' }, ...MEDICAL }),
  doctor: text({ label: { id: 'Nama dokter', en: 'Name of the doctor' }, max: 120, ...MEDICAL }),
  doctorLicence: text({
    label: { id: 'SIP dokter', en: 'Doctor’s licence (SIP)' },
    max: 60,
    shown: to('TREATING'),
  }),
  documents: documents({
    label: { id: 'Hasil pemeriksaan dan pengukuran', en: 'Results and measurements' },
    ...MEDICAL,
  }),
};

export type WorkDiagnosisBody = BodyOf<typeof fields>;

export const workDiagnosisForm = {
  name: 'WorkDiagnosis',
  fields,
  words: {
    label: { id: 'Isi diagnosis okupasi', en: 'Enter the diagnosis of work' },
    title: { id: 'Diagnosis okupasi tujuh langkah (PAK)', en: 'Diagnosis of work in seven steps (PAK)' },
    button: { id: 'Diagnosis okupasi…', en: 'Diagnosis of work…' },
    send: { id: 'Kirim diagnosis', en: 'Send the diagnosis' },
    consequence: {
      id: 'Kesimpulan penyakit akibat kerja bertumpu padanya.',
      en: 'A conclusion of an occupational disease rests on it.',
    },
  },
} satisfies Form;
