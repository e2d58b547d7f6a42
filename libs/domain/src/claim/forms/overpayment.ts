import {
  code,
  date,
  documents,
  list,
  note,
  object,
  optional,
  text,
  to,
  whole,
  WITH_THE_WHOLE,
  type BodyOf,
} from '../../fields';
import type { Form } from './form';

export const OVERPAYMENT_REASONS = {
  WAGE_WRONG: { id: 'Upah dasar keliru', en: 'The wage was wrong' },
  DISABILITY_WRONG: { id: 'Persentase cacat keliru', en: 'The percentage of a disability was wrong' },
  DAYS_WRONG: { id: 'Jumlah hari keliru', en: 'The number of days was wrong' },
  PAID_TWICE: { id: 'Dibayar dua kali', en: 'Paid twice' },
  NOT_ENTITLED: { id: 'Tidak berhak', en: 'Not entitled' },
  FALSE_PAPERS: { id: 'Dokumen palsu', en: 'False documents' },
} as const;

/** For these the days themselves should not have been granted; for the others they stay, and money alone was wrong. */
const OF_DAYS: readonly unknown[] = [
  'DAYS_WRONG',
  'NOT_ENTITLED',
  'FALSE_PAPERS',
] satisfies (keyof typeof OVERPAYMENT_REASONS)[];

/** Whether a benefit that is granted by days names the wrong ones, so that its amount follows. */
export const namesDays = (type: string | undefined, reasonCode: unknown): boolean =>
  type === 'STMB' && OF_DAYS.includes(reasonCode);

/** Whether a benefit that is granted by school years names the children whose year was wrong. */
export const namesChildren = (type: string | undefined, reasonCode: unknown): boolean =>
  type === 'SCHOLARSHIP' && reasonCode !== 'DAYS_WRONG' && OF_DAYS.includes(reasonCode);

const MAX_AMOUNT = 10_000_000_000;

const DAYS_FIELDS = {
  from: date({ label: { id: 'Dari', en: 'From' }, shown: WITH_THE_WHOLE }),
  to: date({ label: { id: 'Sampai', en: 'To' }, shown: WITH_THE_WHOLE }),
};

const CHILD_FIELDS = {
  name: optional(
    text({
      label: { id: 'Nama anak', en: 'Name of the child' },
      help: {
        id: 'Wajib bila manfaat ini membayar beberapa anak dengan tanggal lahir ini.',
        en: 'Needed where this benefit paid for several children of this birthday.',
      },
      max: 150,
      shown: WITH_THE_WHOLE,
    }),
  ),
  birthDate: date({ label: { id: 'Tanggal lahir', en: 'Date of birth' }, shown: WITH_THE_WHOLE }),
};

const fields = {
  reasonCode: code(OVERPAYMENT_REASONS, { label: { id: 'Alasan', en: 'Reason' }, shown: to('MONEY') }),
  periods: optional(
    list(
      object('WrongDays', DAYS_FIELDS, {
        label: { id: 'Masa', en: 'Period' },
        shown: WITH_THE_WHOLE,
      }),
      {
        label: { id: 'Hari yang keliru', en: 'Days that were wrong' },
        help: {
          id: 'Hanya hari yang dibayar manfaat ini; jumlahnya dihitung, dan sesudah dikembalikan hari itu dapat diberikan lagi.',
          en: 'Only days that this benefit paid for; the amount is computed, and once given back these days may be granted again.',
        },
        max: 50,
        asked: ({ reasonCode }, { benefitType }) => namesDays(benefitType, reasonCode),
        shown: to('MONEY'),
      },
    ),
  ),
  children: optional(
    list(
      object('WrongChild', CHILD_FIELDS, {
        label: { id: 'Anak', en: 'Child' },
        shown: WITH_THE_WHOLE,
      }),
      {
        label: { id: 'Anak yang tahun sekolahnya keliru', en: 'Children whose school year was wrong' },
        help: {
          id: 'Hanya anak yang dibayar manfaat ini; jumlahnya dihitung, dan sesudah dikembalikan tahun sekolahnya dapat diberikan lagi.',
          en: 'Only children whom this benefit paid for; the amount is computed, and once given back their school year may be granted again.',
        },
        max: 10,
        asked: ({ reasonCode }, { benefitType }) => namesChildren(benefitType, reasonCode),
        shown: to('MONEY'),
      },
    ),
  ),
  amount: optional(
    whole({
      label: { id: 'Kelebihan bayar', en: 'Paid too much' },
      help: {
        id: 'Wajib, kecuali hari atau anak yang keliru disebut.',
        en: 'Required, unless wrong days or children are named.',
      },
      min: 1,
      max: MAX_AMOUNT,
      unit: { id: 'Rp', en: 'Rp' },
      asked: ({ reasonCode }, { benefitType }) =>
        !namesDays(benefitType, reasonCode) && !namesChildren(benefitType, reasonCode),
      shown: to('MONEY'),
    }),
  ),
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
