import { code, date, documents, note, optional, text, to, whole, type BodyOf } from '../../fields';
import { PAYERS } from '../../payers';
import type { Form } from './form';

const CASE = { shown: to('CASE') };
const MAX_AMOUNT = 100_000_000_000;

const ANSWER_LABELS = {
  GUARANTEE: { id: 'Surat jaminan', en: 'Guarantee letter' },
  REFUSAL: { id: 'Surat penolakan', en: 'Refusal' },
} as const;

const fields = {
  payer: code(PAYERS, { label: { id: 'Penanggung', en: 'Payer' }, ...CASE }),
  answer: code(ANSWER_LABELS, { label: { id: 'Jawaban', en: 'Answer' }, ...CASE }),
  number: text({ label: { id: 'Nomor surat', en: 'Number of the letter' }, max: 60, ...CASE }),
  issuedOn: date({ label: { id: 'Tanggal surat', en: 'Date of the letter' }, ...CASE }),
  amount: optional(
    whole({
      label: { id: 'Dijamin untuk perawatan', en: 'Guaranteed for treatment' },
      help: {
        id: 'Seluruh jaminan menurut surat; program membayar selebihnya.',
        en: 'All that the letter guarantees; the programme pays the rest.',
      },
      min: 1,
      max: MAX_AMOUNT,
      unit: { id: 'Rp', en: 'Rp' },
      asked: ({ answer }) => answer === 'GUARANTEE',
      shown: to('MONEY'),
    }),
  ),
  documents: documents({ shown: to('TREATING') }),
  note: optional(note({ shown: to('OFFICE') })),
};

export type OtherPayerBody = BodyOf<typeof fields>;

export const otherPayerForm = {
  name: 'OtherPayer',
  fields,
  words: {
    label: { id: 'Catat penanggung lain', en: 'Record another payer' },
    title: { id: 'Penanggung lain', en: 'Another payer' },
    button: { id: 'Catat penanggung lain…', en: 'Record another payer…' },
    send: { id: 'Catat', en: 'Record' },
    consequence: {
      id: 'Tagihan dan penggantian perawatan berikutnya dikurangi jaminan ini. Penolakan menghapus piutang kepada penanggung itu.',
      en: 'Later bills and reimbursements of treatment are less by this guarantee. A refusal ends what that payer owes.',
    },
  },
} satisfies Form;
