import { PRESCRIBED_LABELS, PRESCRIBED } from '../../benefits/prescribed';
import {
  code,
  date,
  documents,
  icd10,
  instant,
  list,
  note,
  object,
  optional,
  tenths,
  text,
  to,
  whole,
  WITH_THE_WHOLE,
  type BodyOf,
} from '../../fields';
import { CONDITION_LABELS, SIDE_LABELS } from '../../words/case';
import { FINDING_LABELS, MEDICAL_FORM_LABELS } from '../../words/forms';
import type { Form } from './form';

const WHOLE = { shown: WITH_THE_WHOLE };
const PERCENT = { id: '%', en: '%' };

export const DISABILITY_FIELDS = {
  code: text({
    label: { id: 'Baris tabel', en: 'Row of the table' },
    max: 3,
    pattern: /^[AB]\d{2}$/,
    example: 'A12',
    help: { id: 'Satu baris tabel cacat.', en: 'A row of the disability table.' },
    ...WHOLE,
  }),
  side: optional(code(SIDE_LABELS, { label: { id: 'Sisi', en: 'Side' }, ...WHOLE })),
  percent: optional(
    tenths({ label: { id: 'Persentase', en: 'Percentage' }, min: 1, max: 100, unit: PERCENT, ...WHOLE }),
  ),
  decibels: optional(
    whole({
      label: { id: 'Pendengaran yang hilang', en: 'Hearing lost' },
      min: 10,
      max: 60,
      unit: { id: 'dB', en: 'dB' },
      ...WHOLE,
    }),
  ),
  lossPercent: optional(
    whole({
      label: { id: 'Penglihatan yang hilang', en: 'Sight lost' },
      min: 10,
      max: 100,
      unit: PERCENT,
      ...WHOLE,
    }),
  ),
  functionLossPercent: optional(
    tenths({
      label: { id: 'Fungsi yang hilang', en: 'Function lost' },
      min: 1,
      max: 100,
      unit: PERCENT,
      ...WHOLE,
    }),
  ),
};

const DISABLING: readonly string[] = ['PARTIAL_ANATOMICAL', 'PARTIAL_FUNCTIONAL', 'TOTAL_PERMANENT'];

const isDisabling = ({ condition }: Readonly<Record<string, unknown>>): boolean =>
  DISABLING.includes(String(condition));

/** Disabilities by the rows of the table, as a doctor names them. */
export const disabilities = (asked = isDisabling) =>
  list(object('Disability', DISABILITY_FIELDS, { label: { id: 'Cacat', en: 'Disability' }, ...WHOLE }), {
    label: { id: 'Cacat menurut tabel', en: 'Disabilities of the table' },
    min: 0,
    max: 30,
    widget: 'disabilities',
    asked,
    shown: to('MEDICAL'),
  });

/** Form 3b KK 3, or 3b PAK 3 for a disease. */
const fields = {
  form: code(MEDICAL_FORM_LABELS, { label: { id: 'Formulir', en: 'Form' }, shown: to('CASE') }),
  diagnoses: list(icd10({ label: { id: 'Diagnosis', en: 'Diagnosis' }, ...WHOLE }), {
    label: { id: 'Diagnosis (ICD-10)', en: 'Diagnoses (ICD-10)' },
    max: 30,
    distinct: true,
    shown: to('MEDICAL'),
  }),
  finding: code(FINDING_LABELS, {
    label: { id: 'Hubungan dengan pekerjaan', en: 'Relation to work' },
    shown: to('MEDICAL'),
  }),
  condition: code(CONDITION_LABELS, { label: { id: 'Keadaan', en: 'Condition' }, shown: to('CASE') }),
  conditionOn: date({ label: { id: 'Keadaan per tanggal', en: 'Condition as of' }, shown: to('CASE') }),
  disabilities: optional(disabilities()),
  devices: optional(
    list(code(PRESCRIBED_LABELS, { label: { id: 'Alat atau perawatan', en: 'Device or care' }, ...WHOLE }), {
      label: { id: 'Alat dan perawatan yang diperlukan', en: 'Devices and care that are needed' },
      min: 0,
      max: PRESCRIBED.length,
      distinct: true,
      suggested: () => PRESCRIBED_LABELS,
      shown: to('MEDICAL'),
    }),
  ),
  diedAt: optional(
    instant({
      label: { id: 'Waktu meninggal', en: 'Time of death' },
      asked: ({ condition }) => condition === 'DIED',
      shown: to('CASE'),
    }),
  ),
  restFrom: optional(date({ label: { id: 'Istirahat dari', en: 'Rest from' }, shown: to('CASE') })),
  restTo: optional(date({ label: { id: 'Istirahat sampai', en: 'Rest to' }, shown: to('CASE') })),
  doctorLicence: text({
    label: { id: 'SIP dokter', en: 'Doctor’s licence (SIP)' },
    max: 60,
    shown: to('TREATING'),
  }),
  note: optional(note({ shown: to('MEDICAL') })),
  signedBy: optional(
    text({
      label: { id: 'Ditandatangani oleh', en: 'Signed by' },
      max: 120,
      help: {
        id: 'Formulir kertas: dokter yang menandatangani.',
        en: 'Paper form: the doctor who signed it.',
      },
      asked: (_values, { roles }) => roles.includes('MEDICAL_VERIFIER'),
      shown: to('TREATING'),
    }),
  ),
  signedOn: optional(
    date({
      label: { id: 'Ditandatangani tanggal', en: 'Signed on' },
      help: { id: 'Formulir kertas: kapan ditandatangani.', en: 'Paper form: when it was signed.' },
      asked: (_values, { roles }) => roles.includes('MEDICAL_VERIFIER'),
      shown: to('TREATING'),
    }),
  ),
  documents: optional(documents({ shown: to('MEDICAL') })),
};

export type MedicalStatementBody = BodyOf<typeof fields>;
export type DisabilityItem = BodyOf<typeof DISABILITY_FIELDS>;

export const medicalStatementForm = {
  name: 'MedicalStatement',
  fields,
  words: {
    label: { id: 'Isi keterangan dokter', en: 'Enter the medical statement' },
    title: { id: 'Keterangan dokter (3b KK 3)', en: 'Medical statement (3b KK 3)' },
    button: { id: 'Isi keterangan dokter…', en: 'Enter the medical statement…' },
    send: { id: 'Kirim keterangan', en: 'Send the statement' },
  },
} satisfies Form;
