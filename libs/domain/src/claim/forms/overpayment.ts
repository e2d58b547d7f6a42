import { code, documents, note, text, to, whole, type BodyOf } from '../../fields';
import type { Form } from './form';

export const OVERPAYMENT_REASONS = {
  WAGE_WRONG: { id: 'Upah dasar keliru', en: 'The wage was wrong' },
  DISABILITY_WRONG: { id: 'Persentase cacat keliru', en: 'The percentage of a disability was wrong' },
  DAYS_WRONG: { id: 'Jumlah hari keliru', en: 'The number of days was wrong' },
  PAID_TWICE: { id: 'Dibayar dua kali', en: 'Paid twice' },
  NOT_ENTITLED: { id: 'Tidak berhak', en: 'Not entitled' },
  FALSE_PAPERS: { id: 'Dokumen palsu', en: 'False documents' },
} as const;

const MAX_AMOUNT = 10_000_000_000;

const fields = {
  amount: whole({
    label: { id: 'Kelebihan bayar', en: 'Paid too much' },
    min: 1,
    max: MAX_AMOUNT,
    unit: { id: 'Rp', en: 'Rp' },
    shown: to('MONEY'),
  }),
  reasonCode: code(OVERPAYMENT_REASONS, { label: { id: 'Alasan', en: 'Reason' }, shown: to('MONEY') }),
  ruleCited: text({
    label: { id: 'Aturan yang dikutip', en: 'Rule cited' },
    max: 200,
    example: 'PP 44/2015',
    shown: to('MONEY'),
  }),
  documents: documents({ shown: to('OFFICE') }),
  note: note({ shown: to('OFFICE') }),
};

export type OverpaymentBody = BodyOf<typeof fields>;

export const overpaymentForm = {
  name: 'Overpayment',
  fields,
  words: {
    label: { id: 'Catat kelebihan bayar', en: 'Record an overpayment' },
    title: { id: 'Kelebihan bayar', en: 'Overpayment' },
    button: { id: 'Catat kelebihan bayar…', en: 'Record an overpayment…' },
    send: { id: 'Catat', en: 'Record' },
    consequence: {
      id: 'Penerima berutang jumlah ini kepada dana. Putusan dan pembayaran semula tetap tercatat.',
      en: 'The payee owes this to the fund. The first decision and its payment stay on record.',
    },
  },
} satisfies Form;
