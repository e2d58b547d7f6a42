import { code, documents, note, optional, text, to, whole, type BodyOf } from '../../fields';
import type { Form } from './form';
import { recoveryNo } from './recovery-plan';

const MONEY = { shown: to('MONEY') };

/** No rule of JKK takes a debt off a benefit by itself: the payee agrees, or the rule that allows it is named. */
const BASES = {
  CONSENT: { id: 'Persetujuan penerima', en: 'Consent of the payee' },
  RULE: { id: 'Aturan', en: 'A rule' },
  DROPPED: { id: 'Perhitungan dibatalkan', en: 'No offset any more' },
} as const;

const isOffset = ({ basis }: Readonly<Record<string, unknown>>): boolean => basis !== 'DROPPED';

const fields = {
  recoveryNo,
  basis: code(BASES, { label: { id: 'Dasar', en: 'Basis' }, ...MONEY }),
  amount: optional(
    whole({
      label: { id: 'Jumlah yang diperhitungkan', en: 'Amount that is set off' },
      min: 1,
      max: 10_000_000_000,
      unit: { id: 'Rp', en: 'Rp' },
      asked: isOffset,
      ...MONEY,
    }),
  ),
  ruleCited: optional(
    text({
      label: { id: 'Aturan yang dikutip', en: 'Rule cited' },
      max: 200,
      example: 'KUHPerdata Pasal 1425',
      asked: ({ basis }) => basis === 'RULE',
      ...MONEY,
    }),
  ),
  documents: optional(
    documents({
      label: { id: 'Surat persetujuan penerima', en: 'Consent letter of the payee' },
      asked: ({ basis }) => basis === 'CONSENT',
      shown: to('OFFICE'),
    }),
  ),
  note: note({ shown: to('OFFICE') }),
};

export type OffsetBody = BodyOf<typeof fields>;

/** What a payee owes is taken off another benefit of the same payee. */
export const offsetForm = {
  name: 'Offset',
  fields,
  words: {
    label: { id: 'Perhitungkan dengan piutang', en: 'Set off against a receivable' },
    title: { id: 'Perhitungan dengan piutang', en: 'Offset against a receivable' },
    button: { id: 'Perhitungkan piutang…', en: 'Set off a receivable…' },
    send: { id: 'Catat', en: 'Record' },
    consequence: {
      id: 'Berlaku setelah pejabat lain menyetujui manfaat; yang dibayarkan berkurang sebesar itu.',
      en: 'It counts once somebody else approves the benefit; that much less is paid.',
    },
  },
} satisfies Form;
