import { code, flag, note, optional, to, type BodyOf } from '../../fields';
import { BENEFIT_DECISION_LABELS } from '../../words/forms';
import type { Form } from './form';
import { reasonAndRule } from './reason';

const CASE = to('CASE');

const fields = {
  decision: code(BENEFIT_DECISION_LABELS, { label: { id: 'Putusan', en: 'Decision' }, shown: CASE }),
  ...reasonAndRule({
    shown: CASE,
    help: { id: 'Wajib bila dikembalikan atau ditolak.', en: 'Required for RETURN and REFUSE.' },
    offered: ({ decision }) =>
      decision === 'RETURN'
        ? ['DOCUMENTS_INCOMPLETE', 'AMOUNT_UNCLEAR', 'PAYEE_UNCLEAR']
        : decision === 'REFUSE'
          ? ['NOT_ENTITLED', 'ALREADY_PAID', 'FRAUD_SUSPECTED']
          : [],
  }),
  earlierDisabilitiesSeen: optional(
    flag({
      label: {
        id: 'Cacat terdahulu pada bagian tubuh yang sama sudah ditimbang',
        en: 'Earlier disabilities of the same part of the body were weighed',
      },
      help: {
        id: 'Wajib, dengan alasan di catatan, bila klaim lain peserta ini memuatnya.',
        en: 'Required, with the reason in the note, where another claim of this person has one.',
      },
      asked: ({ decision }, { earlierDisabilities }) =>
        decision === 'APPROVE' && earlierDisabilities === true,
      shown: to('MEDICAL'),
    }),
  ),
  accountDoubtsSeen: optional(
    flag({
      label: {
        id: 'Rekening yang meragukan sudah ditimbang',
        en: 'The account that is in doubt was weighed',
      },
      help: {
        id: 'Wajib, dengan alasan di catatan, bila rekening juga atas nama orang lain, milik pegawai, atau baru diganti.',
        en: 'Required, with the reason in the note, where somebody else has the account, too, it is of the staff, or was changed lately.',
      },
      asked: ({ decision }) => decision === 'APPROVE',
      shown: to('OFFICE'),
    }),
  ),
  familyDoubtsSeen: optional(
    flag({
      label: {
        id: 'Keluarga yang meragukan sudah ditimbang',
        en: 'The family that is in doubt was weighed',
      },
      help: {
        id: 'Wajib, dengan alasan di catatan, bila umur atau jenis kelamin ahli waris menurut NIK tidak sesuai hukum perkawinan.',
        en: 'Required, with the reason in the note, where age or sex of an heir by the NIK is against the law of marriage.',
      },
      asked: ({ decision }) => decision === 'APPROVE',
      shown: to('OFFICE'),
    }),
  ),
  deviationsSeen: optional(
    flag({
      label: {
        id: 'Berkas yang dikesampingkan dan yang di luar tarif atau aturan sudah ditimbang',
        en: 'Waived documents and what is beside the tariff or the law were weighed',
      },
      help: {
        id: 'Wajib, dengan alasan di catatan, bila berkas dikesampingkan, harga di luar tarif atau aturan, atau perawatan yang sama juga ditagih.',
        en: 'Required, with the reason in the note, where a document was waived, a price is beside the tariff or the law, or the same treatment is billed as well.',
      },
      asked: ({ decision }) => decision === 'APPROVE',
      shown: to('OFFICE'),
    }),
  ),
  note: optional(note({ shown: to('OFFICE') })),
};

export type BenefitDecisionBody = BodyOf<typeof fields>;

export const decisionForm = {
  name: 'BenefitDecision',
  fields,
  words: {
    label: { id: 'Putuskan', en: 'Decide' },
    title: { id: 'Putuskan manfaat', en: 'Decide on benefits' },
    button: { id: 'Putuskan…', en: 'Decide…' },
    send: { id: 'Putuskan', en: 'Decide' },
    consequence: {
      id: 'Pembayaran yang disetujui menunggu rilis keuangan.',
      en: 'What is approved then waits for release by finance.',
    },
  },
} satisfies Form;
