import {
  code,
  date,
  documents,
  flag,
  list,
  masked,
  nik,
  note,
  object,
  optional,
  text,
  to,
  whole,
  WITH_THE_WHOLE,
  type BodyOf,
} from '../../fields';
import { HEIR_RELATION_LABELS } from '../../payees/heirs';
import { CONDITION_LABELS } from '../../words/case';
import { SCHOOL_LABELS } from '../../words/forms';
import { ACCOUNT_FIELDS } from './account';
import type { Form } from './form';
import { personProof } from './person-proof';

const WHOLE = { shown: WITH_THE_WHOLE };
const CASE = { shown: to('CASE') };
const name = () => text({ label: { id: 'Nama', en: 'Name' }, max: 120, ...WHOLE });
const identity = () => nik({ label: { id: 'NIK', en: 'NIK' }, shown: masked('OFFICE', 'maskedNik') });
const afterDeathOrTotal = ({ condition }: Readonly<Record<string, unknown>>): boolean =>
  condition === 'DIED' || condition === 'TOTAL_PERMANENT';

const diedOn = () =>
  optional(date({ label: { id: 'Meninggal pada', en: 'Died on' }, asked: () => false, ...WHOLE }));

const HEIR_FIELDS = {
  name: name(),
  relation: code(HEIR_RELATION_LABELS, { label: { id: 'Hubungan', en: 'Relation' }, ...WHOLE }),
  nik: identity(),
  ...ACCOUNT_FIELDS,
  diedOn: diedOn(),
};

const GUARDIAN_FIELDS = {
  name: name(),
  relation: text({ label: { id: 'Hubungan', en: 'Relation' }, max: 60, ...WHOLE }),
  nik: identity(),
  ...ACCOUNT_FIELDS,
  diedOn: diedOn(),
};

const CHILD_FIELDS = {
  name: name(),
  nik: optional(identity()),
  birthDate: date({ label: { id: 'Tanggal lahir', en: 'Date of birth' }, ...WHOLE }),
  level: code(SCHOOL_LABELS, { label: { id: 'Jenjang', en: 'School level' }, ...WHOLE }),
  year: whole({ label: { id: 'Tahun ke-', en: 'Year' }, min: 1, max: 6, ...WHOLE }),
  bankCode: optional(ACCOUNT_FIELDS.bankCode),
  accountNumber: optional(ACCOUNT_FIELDS.accountNumber),
  accountName: optional(ACCOUNT_FIELDS.accountName),
};

/** Form 3a KK 2. */
const fields = {
  condition: code(CONDITION_LABELS, { label: { id: 'Keadaan', en: 'Condition' }, ...CASE }),
  conditionOn: date({ label: { id: 'Keadaan per tanggal', en: 'Condition as of' }, ...CASE }),
  employerPaidWages: optional(
    flag({
      label: { id: 'Apakah perusahaan tetap membayar upah?', en: 'Did the employer keep paying wages?' },
      help: {
        id: 'PU: apakah pemberi kerja membayar upah selama tidak mampu bekerja.',
        en: 'PU: whether the employer paid wages during the incapacity.',
      },
      asked: (_values, { segment }) => segment === 'PU',
      ...CASE,
    }),
  ),
  heirs: optional(
    list(object('Heir', HEIR_FIELDS, { label: { id: 'Ahli waris', en: 'Heir' }, ...WHOLE }), {
      label: { id: 'Ahli waris', en: 'Heirs' },
      min: 0,
      max: 20,
      widget: 'heirs',
      asked: ({ condition }) => condition === 'DIED',
      ...CASE,
    }),
  ),
  children: optional(
    list(object('Child', CHILD_FIELDS, { label: { id: 'Anak', en: 'Child' }, ...WHOLE }), {
      label: { id: 'Anak sekolah', en: 'Children at school' },
      min: 0,
      max: 10,
      widget: 'children',
      asked: afterDeathOrTotal,
      ...CASE,
    }),
  ),
  guardian: optional(
    object('Guardian', GUARDIAN_FIELDS, {
      label: { id: 'Wali', en: 'Guardian' },
      asked: afterDeathOrTotal,
      ...CASE,
    }),
  ),
  arranger: optional(
    object('Arranger', GUARDIAN_FIELDS, {
      label: { id: 'Pengurus pemakaman', en: 'Who arranged the funeral' },
      asked: ({ condition }) => condition === 'DIED',
      ...CASE,
    }),
  ),
  proofs: optional(
    list(personProof, {
      label: { id: 'Bukti tentang orang', en: 'Proof of persons' },
      help: {
        id: 'Wali memerlukan penetapan pengadilan atau bukti hubungan keluarga, pihak dalam wasiat memerlukan wasiatnya; lampirkan berkasnya.',
        en: 'A guardian needs the decision of a court or proof of kinship, who is named in a will needs the will; attach the files.',
      },
      min: 0,
      max: 10,
      asked: afterDeathOrTotal,
      ...CASE,
    }),
  ),
  documents: optional(documents({ shown: to('TREATING') })),
  note: optional(note({ ...CASE })),
};

export type FinalReportBody = BodyOf<typeof fields>;
export type Heir = BodyOf<typeof HEIR_FIELDS>;
export type Guardian = BodyOf<typeof GUARDIAN_FIELDS>;
export type Child = BodyOf<typeof CHILD_FIELDS>;

export const finalReportForm = {
  name: 'FinalReport',
  fields,
  words: {
    label: { id: 'Serahkan Tahap II', en: 'Hand in the final report' },
    title: { id: 'Laporan Tahap II (3a KK 2)', en: 'Final report (3a KK 2)' },
    button: { id: 'Serahkan Tahap II…', en: 'Hand in the final report…' },
    send: { id: 'Serahkan Tahap II', en: 'Hand in the final report' },
  },
} satisfies Form;
