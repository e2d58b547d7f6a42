import {
  code,
  date,
  documents,
  list,
  masked,
  nik,
  note,
  optional,
  text,
  to,
  type BodyOf,
} from '../../fields';
import { HEIR_RELATION_LABELS } from '../../payees/heirs';
import { PERSON_LABELS } from '../../words/forms';
import type { Form } from './form';
import { personProof } from './person-proof';

const CASE = { shown: to('CASE') };

const isOfReport = ({ person }: Readonly<Record<string, unknown>>): boolean =>
  person !== undefined && person !== 'PARTICIPANT';

/** Who is meant, who it is in truth, and what proves it. What is not filled in stays as it is on record. */
const fields = {
  person: code(PERSON_LABELS, { label: { id: 'Siapa', en: 'Who' }, ...CASE }),
  nameOnRecord: optional(
    text({
      label: { id: 'Nama yang tercatat', en: 'Name on record' },
      max: 120,
      asked: isOfReport,
      ...CASE,
    }),
  ),
  name: optional(
    text({ label: { id: 'Nama yang benar', en: 'Right name' }, max: 120, asked: isOfReport, ...CASE }),
  ),
  nik: optional(
    nik({
      label: { id: 'NIK yang benar', en: 'Right NIK' },
      asked: isOfReport,
      shown: masked('OFFICE', 'maskedNik'),
    }),
  ),
  relation: optional(
    code(HEIR_RELATION_LABELS, {
      label: { id: 'Hubungan yang benar', en: 'Right relation' },
      asked: ({ person }) => person === 'HEIR',
      ...CASE,
    }),
  ),
  birthDate: optional(
    date({
      label: { id: 'Tanggal lahir yang benar', en: 'Right date of birth' },
      asked: ({ person }) => person === 'CHILD',
      ...CASE,
    }),
  ),
  diedOn: optional(
    date({
      label: { id: 'Meninggal pada', en: 'Died on' },
      help: {
        id: 'Bila orang ini telah meninggal: yang berikutnya menurut urutan berhak, dan ia tidak dibayar lagi.',
        en: 'Where this person has died: those who come next are entitled, and nothing is paid to the dead.',
      },
      asked: ({ person }) => person === 'HEIR' || person === 'GUARDIAN' || person === 'ARRANGER',
      ...CASE,
    }),
  ),
  proofs: list(personProof, {
    label: { id: 'Bukti tentang orang', en: 'Proof of the person' },
    min: 1,
    max: 10,
    ...CASE,
  }),
  documents: documents({ shown: to('TREATING') }),
  note: note({ shown: to('OFFICE') }),
};

export type PersonCorrectionBody = BodyOf<typeof fields>;

export const personCorrectionForm = {
  name: 'PersonCorrection',
  fields,
  words: {
    label: { id: 'Minta koreksi data orang', en: 'Ask for the correction of a person' },
    title: { id: 'Koreksi data orang', en: 'Correction of a person' },
    button: { id: 'Koreksi data orang…', en: 'Correct a person…' },
    send: { id: 'Minta koreksi', en: 'Ask for the correction' },
    consequence: {
      id: 'Sampai kepala cabang memutuskan, tidak ada yang dibayarkan kepada orang ini; pembayaran yang belum dirilis dibatalkan. Nama peserta diambil dari kepesertaan.',
      en: 'Until the branch head decides, nothing is paid to this person; what is not released yet is cancelled. The name of the participant is taken from the register.',
    },
  },
} satisfies Form;
