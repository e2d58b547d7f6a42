import { code, date, documents, note, optional, to, type BodyOf } from '../../fields';
import type { ReferralOutcome } from '../medical/referral';
import type { Form } from './form';

const OUTCOMES = {
  ACCEPTED: { id: 'Terima pasien', en: 'Take the patient' },
  REFUSED: { id: 'Tolak', en: 'Refuse' },
  WITHDRAWN: { id: 'Tarik rujukan', en: 'Withdraw the referral' },
} as const satisfies Readonly<Record<ReferralOutcome, unknown>>;

const CASE = { shown: to('CASE') };

const fields = {
  outcome: code(OUTCOMES, { label: { id: 'Jawaban', en: 'Answer' }, ...CASE }),
  receivedOn: optional(
    date({
      label: { id: 'Pasien diterima tanggal', en: 'Patient taken over on' },
      asked: ({ outcome }) => outcome === 'ACCEPTED',
      ...CASE,
    }),
  ),
  note: optional(
    note({
      asked: ({ outcome }) => outcome !== 'ACCEPTED',
      shown: to('TREATING'),
    }),
  ),
  documents: optional(documents({ shown: to('TREATING') })),
};

export type ReferralAnswerBody = BodyOf<typeof fields>;

export const referralAnswerForm = {
  name: 'ReferralAnswer',
  fields,
  words: {
    label: { id: 'Jawab rujukan', en: 'Answer the referral' },
    title: { id: 'Jawaban rujukan', en: 'Answer to the referral' },
    button: { id: 'Jawab rujukan…', en: 'Answer the referral…' },
    send: { id: 'Kirim jawaban', en: 'Send the answer' },
    consequence: {
      id: 'Bila diterima, surat jaminan berlaku bagi rumah sakit penerima sejak tanggal itu, dan tagihan dipisah menurut hari rawat.',
      en: 'Once taken, the guarantee goes to the receiving hospital from that day on, and each hospital bills its own days.',
    },
  },
} satisfies Form;
