import type { AudienceName } from '../fields/audience';
import type { Text } from '../findings';

/** Who a letter is written to. */
export const ADDRESSEES = ['REPORTER', 'PARTICIPANT', 'PLKK', 'INFORMANT', 'LABOUR_OFFICE'] as const;
export type Addressee = (typeof ADDRESSEES)[number];

export const ADDRESSEE_LABELS: Readonly<Record<Addressee, Text>> = {
  REPORTER: { id: 'Pelapor', en: 'The reporter' },
  PARTICIPANT: { id: 'Peserta atau ahli waris', en: 'The participant or the heirs' },
  PLKK: { id: 'Rumah sakit PLKK', en: 'The PLKK hospital' },
  INFORMANT: { id: 'Pemberi keterangan', en: 'Whoever knows the facts' },
  LABOUR_OFFICE: { id: 'Dinas Tenaga Kerja', en: 'The labour office' },
};

interface LetterKindFacts {
  readonly title: Text;
  readonly to: Addressee;
  /** Who opens it, among those who may see the claim. */
  readonly audience: AudienceName;
}

const CASE = { audience: 'CASE' } as const;

/** Every letter that the programme writes about a claim. Each belongs to one event of the record. */
export const LETTERS = {
  RECEIPT: {
    title: { id: 'Tanda terima laporan', en: 'Receipt of a report' },
    to: 'REPORTER',
    ...CASE,
  },
  GUARANTEE: {
    title: { id: 'Surat jaminan sementara', en: 'Provisional guarantee letter' },
    to: 'PLKK',
    ...CASE,
  },
  GUARANTEE_CONFIRMED: {
    title: { id: 'Surat jaminan tetap', en: 'Confirmed guarantee letter' },
    to: 'PLKK',
    ...CASE,
  },
  GUARANTEE_REVOKED: {
    title: { id: 'Pencabutan surat jaminan', en: 'Revocation of the guarantee letter' },
    to: 'PLKK',
    ...CASE,
  },
  REFERRAL: {
    title: { id: 'Surat rujukan', en: 'Referral letter' },
    to: 'PLKK',
    audience: 'TREATING',
  },
  REFERRAL_GUARANTEE: {
    title: {
      id: 'Surat jaminan bagi rumah sakit penerima',
      en: 'Guarantee letter for the receiving hospital',
    },
    to: 'PLKK',
    ...CASE,
  },
  QUESTION: {
    title: { id: 'Permintaan kelengkapan data', en: 'Request for missing data' },
    to: 'INFORMANT',
    ...CASE,
  },
  DOCUMENTS: {
    title: { id: 'Permintaan kelengkapan berkas', en: 'Request for missing documents' },
    to: 'PARTICIPANT',
    ...CASE,
  },
  MEDICAL_QUESTION: {
    title: { id: 'Permintaan penjelasan dokter', en: 'Question to the doctor' },
    to: 'PLKK',
    audience: 'TREATING',
  },
  CONCLUSION: {
    title: { id: 'Pemberitahuan kesimpulan', en: 'Notice of the conclusion' },
    to: 'PARTICIPANT',
    ...CASE,
  },
  REFUSAL: {
    title: { id: 'Pemberitahuan penolakan', en: 'Notice of refusal' },
    to: 'PARTICIPANT',
    ...CASE,
  },
  CALCULATION: {
    title: { id: 'Perhitungan manfaat', en: 'Calculation of the benefit' },
    to: 'PARTICIPANT',
    audience: 'MEDICAL',
  },
  OVERPAYMENT: {
    title: { id: 'Pemberitahuan kelebihan bayar', en: 'Notice of an overpayment' },
    to: 'PARTICIPANT',
    audience: 'MONEY',
  },
  PAYMENT_NOTICE: {
    title: { id: 'Pemberitahuan pembayaran', en: 'Notice of payment' },
    to: 'PARTICIPANT',
    audience: 'MONEY',
  },
  LABOUR_OFFICE_NOTICE: {
    title: { id: 'Pemberitahuan kepada Dinas Tenaga Kerja', en: 'Notice to the labour office' },
    to: 'LABOUR_OFFICE',
    audience: 'OFFICE',
  },
} as const satisfies Readonly<Record<string, LetterKindFacts>>;

export type LetterKind = keyof typeof LETTERS;
export const LETTER_KINDS = Object.keys(LETTERS) as readonly LetterKind[];

/** Typed as the interface, so that callers need no narrowing. */
export const letterFacts = (kind: LetterKind): LetterKindFacts => LETTERS[kind];
