import type { Text } from '../findings/finding';

/**
 * What may prove a benefit, with its name on screen: the checklists of Tahap II and of reimbursement (form 3a KK 2 and the
 * guides of the branches).
 */
export const DOCUMENT_LABELS = {
  MEDICAL_STATEMENT: { id: 'Surat keterangan dokter (3b KK 3)', en: "Doctor's statement (3b KK 3)" },
  ATTENDANCE: { id: 'Absensi', en: 'Attendance record' },
  PAYSLIPS: { id: 'Slip upah', en: 'Payslips' },
  REST_LETTERS: { id: 'Surat istirahat asli', en: 'Original rest letters' },
  RECEIPTS: { id: 'Kuitansi asli', en: 'Original receipts' },
  ITEMISED_BILL: { id: 'Rincian biaya', en: 'Itemised bill' },
  STAMPED_RECEIPTS: {
    id: 'Kuitansi asli, bermeterai mulai Rp5.000.000',
    en: 'Original receipts, with a stamp from Rp5,000,000',
  },
  EXAMINATIONS: {
    id: 'Hasil laboratorium, rontgen, atau laporan operasi',
    en: 'Laboratory results, X-rays, or the report of the operation',
  },
  MEDICAL_RESUME: { id: 'Resume medis', en: 'Medical resume' },
  PRESCRIPTION: { id: 'Salinan resep', en: 'Copy of the prescription' },
  DEVICE_RECOMMENDATION: {
    id: 'Rekomendasi dokter untuk alat',
    en: "Doctor's recommendation for the device",
  },
  PRICE_REFERENCE: {
    id: 'Harga acuan rumah sakit rehabilitasi pemerintah',
    en: "Reference price of the government's rehabilitation hospital",
  },
  BANK_BOOK: { id: 'Buku rekening', en: 'Bank book' },
  IDENTITY_CARD: { id: 'KTP', en: 'Identity card' },
  FAMILY_CARD: { id: 'Kartu keluarga', en: 'Family card' },
  DEATH_CERTIFICATE: { id: 'Surat kematian', en: 'Death certificate' },
  HEIR_LETTER: { id: 'Surat keterangan ahli waris', en: 'Certificate of heirs' },
  HEIR_CONSENT: { id: 'Surat persetujuan ahli waris lain', en: 'Consent of the other heirs' },
  MARRIAGE_BOOK: { id: 'Buku nikah', en: 'Marriage book' },
  BIRTH_CERTIFICATE: { id: 'Akta lahir', en: 'Birth certificate' },
  SCHOOL_STATEMENT: { id: 'Surat keterangan sekolah', en: 'School statement' },
  SCHOOL_REPORT: { id: 'Rapor atau transkrip terakhir', en: 'Latest school report or transcript' },
  POLICE_REPORT: { id: 'Laporan polisi', en: 'Police report' },
  EMPLOYER_STATEMENT: { id: 'Surat pernyataan perusahaan', en: 'Employer’s statement' },
} as const satisfies Readonly<Record<string, Text>>;

export type DocumentCode = keyof typeof DOCUMENT_LABELS;

export const REIMBURSEMENT_PROOF: readonly DocumentCode[] = [
  'RECEIPTS',
  'ITEMISED_BILL',
  'PRESCRIPTION',
  'MEDICAL_STATEMENT',
  'BANK_BOOK',
];
/** What whoever paid a hospital without a contract hands in (guides of the branches for reimbursement). */
export const TREATMENT_PROOF: readonly DocumentCode[] = [
  'STAMPED_RECEIPTS',
  'ITEMISED_BILL',
  'PRESCRIPTION',
  'MEDICAL_STATEMENT',
  'EXAMINATIONS',
  'MEDICAL_RESUME',
  'BANK_BOOK',
];
export const DEVICE_PROOF: readonly DocumentCode[] = ['DEVICE_RECOMMENDATION', 'RECEIPTS', 'BANK_BOOK'];
export const SURVIVORS_PROOF: readonly DocumentCode[] = [
  'DEATH_CERTIFICATE',
  'FAMILY_CARD',
  'HEIR_LETTER',
  'IDENTITY_CARD',
  'MARRIAGE_BOOK',
  'BANK_BOOK',
];
